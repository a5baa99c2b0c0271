"""One case: its conversation, its facts, and what an officer does with it."""
