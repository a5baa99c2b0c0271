"""What supervisors ask of many cases at once: how many, how soon, how well. Arithmetic only; it changes nothing."""
