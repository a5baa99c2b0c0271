"""Rasa's custom actions: each reads slots, calls `bot`, and dispatches a named reply with facts.

No sentence is written here.
"""
