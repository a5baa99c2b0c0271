"""Training, evaluation and everything else that makes a model from data."""
