"""What supervisors ask of many cases at once."""
