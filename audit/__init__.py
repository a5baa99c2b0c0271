"""Asks whether weaknesses are known of what `uv.lock` names. Run by `python -m audit`, which `make check` does."""
