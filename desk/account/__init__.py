"""What every officer does with their own log-in."""
