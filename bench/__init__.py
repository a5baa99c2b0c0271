"""Rapport beside the bot that `rasa init` makes: `python -m bench`. docs/performance.md says how and what came out."""
