"""Compares a candidate with another model: the held-out messages, conversation tests, and real conversations."""
