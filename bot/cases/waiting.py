"""Since when a borrower has been waiting for an officer."""

from __future__ import annotations

from datetime import datetime
from typing import Optional

from bot.crm.tables import Case


def waiting_since(case: Case, handed_back: Optional[datetime], unanswered: Optional[datetime]) -> Optional[datetime]:
    """The moment, or None while it is the borrower's turn or the case has ended.

    `handed_back` is when an officer last gave the case back; `unanswered` when the first message came that no officer
    has answered, of those that borrowers wrote to officers.
    """
    if case.state in ("with_borrower", "resolved", "closed"):
        return None
    opened: datetime = case.opened_at
    return unanswered or handed_back or opened
