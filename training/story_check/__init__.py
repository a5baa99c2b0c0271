"""Checks a draft of a story against all stories and rules at once, without training anything."""
