"""The workshop: does long work that people ask for at the desk, one at a time, beside the running assistant."""
