"""Measures a trained model on the held-out messages: reads them, counts, compares with the gates, and reports."""
