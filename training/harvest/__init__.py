"""Looks for messages of borrowers that are worth a trainer's look, and puts them into the review queue."""
