"""The borrowers of the day: each writes in the web chat, and some give a thumb down to an answer that does not fit."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Optional

import httpx

from bot.crm import conversations
from bot.crm.tables import Message
from tests.workshop_day.material import PRIVATE, Said, Talk
from tests.workshop_day.place import Place

AT_ONCE = 3
"""Borrowers who write at the same time."""

PAUSE = 0.6
"""Seconds between two messages of a conversation, of which at most 20 are taken in 10 seconds."""


@dataclass
class Written:
    """What was sent, and what became of it."""

    messages: int = 0
    unanswered: list[str] = field(default_factory=list)
    thumbs_down: int = 0
    by_language: dict[str, int] = field(default_factory=dict)
    understood: dict[str, int] = field(default_factory=dict)
    """By language, messages that were taken for what the officer says they mean."""


def write_all(place: Place, talks: Sequence[Talk]) -> Written:
    """Has all conversations written, a few at once."""
    outcome = Written()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for said in pool.map(lambda talk: _write(place, talk), talks):
            for each, message, thumb, answered in said:
                code = each.language
                outcome.messages += 1
                outcome.by_language[code] = outcome.by_language.get(code, 0) + 1
                outcome.understood[code] = outcome.understood.get(code, 0) + (taken_for(message) == each.intent)
                outcome.thumbs_down += thumb
                if not answered:
                    outcome.unanswered.append(each.text)
    return outcome


def _write(place: Place, talk: Talk) -> Sequence[tuple[Said, Message, bool, bool]]:
    said = []
    with httpx.Client(base_url=place.url, timeout=90, trust_env=False) as http:
        opened = http.post("/chat/sessions").raise_for_status().json()
        session, headers = opened["session"], {"Authorization": f"Bearer {opened['token']}"}
        for number, each in enumerate(talk):
            asked = {"id": f"m{number}", "text": each.text}
            got = http.post(f"/chat/sessions/{session}/messages", json=asked, headers=headers).raise_for_status().json()
            message = _stored(place, session, each.text)
            fits = each.intent in (taken_for(message), PRIVATE)
            thumb = not fits and _down(http, session, headers, got)
            said.append((each, message, thumb, bool(got["replies"])))
            time.sleep(PAUSE)
    return said


def taken_for(message: Message) -> Optional[str]:
    """The intent for which a borrower's message was taken."""
    return ((message.understood or {}).get("intent") or {}).get("name")


def _stored(place: Place, conversation: str, text: str) -> Message:
    with place.parts.database.read() as session:
        found = conversations.messages_after(session, conversation, 0, limit=500)
    return [message for message in found if message.author == "borrower" and message.text == text][-1]


def _down(http: httpx.Client, session: str, headers: dict[str, str], got: dict[str, list[dict[str, str]]]) -> bool:
    """Every second borrower whose answer fits badly says so."""
    rateable = [reply["id"] for reply in got["replies"] if reply.get("rateable")]
    if not rateable or int(rateable[-1], 16) % 2:
        return False
    address = f"/chat/sessions/{session}/messages/{rateable[-1]}/thumb"
    http.post(address, json={"up": False}, headers=headers).raise_for_status()
    return True
