"""Searching in cases and their transcripts."""
