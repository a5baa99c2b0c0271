"""Rasa's custom actions. Each reads slots, calls `bot`, and dispatches a named reply with facts; no sentence is written here."""
