"""Officers practise: the assistant plays a borrower, and says afterwards what was measured in the officer's words."""
