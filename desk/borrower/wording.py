"""What is told of a borrower's audit trail, in words."""

from __future__ import annotations

from collections.abc import Mapping

from desk.words import CHANNELS

EVENTS: Mapping[str, str] = {
    "tied": "recognised in a chat",
    "untied": "unlinked a chat",
    "contact_set": "set a contact",
    "contact_removed": "removed a contact",
    "reminders_off": "switched reminders off",
    "reminders_on": "switched reminders on",
}

REMINDED: Mapping[str, str] = {"before": "before it was due", "after": "when it was overdue"}

DETAILS: Mapping[str, str] = {
    **CHANNELS,
    "code": "one-time code",
    "sent_code": "code that was sent",
    "shared_number": "shared telephone number",
    "email": "mail address",
    "phone": "telephone",
}
