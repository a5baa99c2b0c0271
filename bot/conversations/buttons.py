"""Buttons: what a borrower sees of them, and what Rasa gets when one is pressed.

A button's payload is a short sign that only means something in the conversation where it was offered. Rasa's own
`/intent{…}` never leaves the server, and typed by a borrower it is plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, Protocol

from bot.crm import conversations
from bot.crm.session import Session
from bot.crm.tables import Conversation

_PAYLOAD = re.compile(r"([0-9a-f]{12})\.\d{1,2}")


class Offered(Protocol):
    """A message that offered buttons."""

    id: Any
    buttons: Any


def offer(message_id: str, buttons: Sequence[Mapping[str, Any]] | None) -> list[dict[str, str]] | None:
    """Rasa's buttons as they are kept: title, the borrower's payload, and what to send to Rasa."""
    if not buttons:
        return None
    return [
        {"title": str(button["title"]), "payload": f"{message_id[:12]}.{place}", "send": str(button["payload"])}
        for place, button in enumerate(buttons)
    ]


def shown(buttons: Any) -> list[dict[str, str]]:
    """Buttons as a borrower's app gets them."""
    return [{"title": b["title"], "payload": b["payload"]} for b in buttons or ()]


def named(text: str) -> Optional[str]:
    """How the id of the message begins whose button a text presses, if it is a button's payload at all."""
    found = _PAYLOAD.fullmatch(text.strip())
    return found[1] if found else None


def pressed(text: str, offered: Iterable[Offered]) -> Optional[Mapping[str, str]]:
    """The button that a text presses: any offered one by its payload, one of the newest offer by its title."""
    wanted = text.strip()
    for newest, message in enumerate(m for m in offered if m.buttons):
        for button in message.buttons:
            same_title = newest == 0 and button["title"].casefold() == wanted.casefold()
            if button["payload"] == wanted or same_title:
                found: Mapping[str, str] = button
                return found
    return None


def pressed_in(session: Session, conversation: Conversation, text: str) -> Optional[Mapping[str, str]]:
    """The button that a text presses, however long ago it was offered: some apps show old buttons for ever."""
    offered = [*conversations.latest_with_buttons(session, conversation.id)]
    begins = named(text)
    if begins:
        offered += conversations.by_id_start(session, conversation.id, begins)
    return pressed(text, offered)
