"""Borrowers and their one-time codes."""
