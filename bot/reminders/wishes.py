"""What borrowers and officers say about reminders, kept: none any more, or again."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.crm import borrower_events, borrowers, reminders
from bot.crm.session import Session
from bot.crm.tables import Borrower, Conversation

Wish = Literal["stop", "again"]


def keep(session: Session, conversation: Conversation, wish: Wish, now: datetime) -> bool:
    """Keeps what was wished in a locked conversation; returns whether its borrower is recognised.

    For a borrower it holds in all chats. Where nobody is recognised it holds for this chat, also once somebody is.
    """
    borrower = borrowers.get(session, conversation.borrower_id)
    if borrower is None:
        conversation.reminders_off_at = now if wish == "stop" else None
        return False
    switch(session, borrower, wish == "again", "borrower", now)
    return True


def switch(session: Session, borrower: Borrower, on: bool, who: str, now: datetime) -> None:
    """Switches a borrower's reminders, which is kept with who did it. To switch them as they are changes nothing."""
    if on:
        reminders.wanted_in_all_chats(session, str(borrower.id))
    if borrower.reminders_off != on:
        return
    borrower.reminders_off, borrower.reminders_set_at, borrower.reminders_set_by = not on, now, who
    borrower_events.note(session, str(borrower.id), now, who, "reminders_on" if on else "reminders_off")
