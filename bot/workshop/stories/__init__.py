"""Stories and conversation tests made of conversations: reading, editing, writing. Pure functions over steps."""
