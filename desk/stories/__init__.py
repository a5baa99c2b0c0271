"""Stories and conversation tests: made of conversations or by talking, edited, checked and saved by trainers."""
