"""Stories and conversation tests: made of conversations, edited, checked and saved by trainers."""
