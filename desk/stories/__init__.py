"""Stories: those there are, drafts of new ones, and writing them by talking."""
