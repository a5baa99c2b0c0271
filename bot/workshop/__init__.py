"""The workshop: what a team teaches the assistant, from a borrower's message to a commit and a model."""
