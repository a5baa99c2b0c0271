"""Models: how two are compared, and what is refused."""
