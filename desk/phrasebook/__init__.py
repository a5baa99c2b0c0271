"""Ready phrases in the borrower's language, for an officer who does not write it."""
