"""The web chat: a page, and the JSON interface under it."""
