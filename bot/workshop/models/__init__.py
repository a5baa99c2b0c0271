"""Rules about models: which may serve, and what is done when one comes into service."""
