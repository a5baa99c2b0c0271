"""Reminders of instalments: when one may be sent, sending it, and wishes about it."""
