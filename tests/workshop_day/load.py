"""Borrowers who write without a pause while something else happens, and what became of each of their messages."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx

from bot.crm import conversations
from tests.workshop_day.place import Place

BORROWERS = 4
PAUSE = 0.55
"""Seconds between two messages of a conversation, of which at most 20 are taken in 10 seconds."""

TEXTS = ("hello there", "what are your interest rates?", "¿cuánto cuesta?", "صباح الخير", "thank you very much")


@dataclass
class Load:
    """`wrong` has a line for each message that was not answered once and in its turn; `models` counts answers."""

    messages: int = 0
    wrong: list[str] = field(default_factory=list)
    models: Counter[str] = field(default_factory=Counter)


@contextmanager
def under_load(place: Place) -> Iterator[Load]:
    """Borrowers write until the block ends; afterwards the load says what became of it."""
    load, stop = Load(), threading.Event()
    with ThreadPoolExecutor(BORROWERS) as pool:
        writing = [pool.submit(_write_until, place, stop, number) for number in range(BORROWERS)]
        try:
            yield load
        finally:
            stop.set()
        for each in writing:
            _count(place, load, *each.result())


def _write_until(place: Place, stop: threading.Event, number: int) -> tuple[str, list[str]]:
    sent: list[str] = []
    with httpx.Client(base_url=place.url, timeout=90, trust_env=False) as http:
        opened = http.post("/chat/sessions").raise_for_status().json()
        headers = {"Authorization": f"Bearer {opened['token']}"}
        while not stop.is_set():
            text = TEXTS[(number + len(sent)) % len(TEXTS)]
            asked = {"id": f"m{len(sent)}", "text": text}
            http.post(f"/chat/sessions/{opened['session']}/messages", json=asked, headers=headers).raise_for_status()
            sent.append(text)
            stop.wait(PAUSE)
    return opened["session"], sent


def _count(place: Place, load: Load, conversation: str, sent: list[str]) -> None:
    with place.parts.database.read() as session:
        said = conversations.messages_after(session, conversation, 0, limit=5000)
    asked = [message for message in said if message.author == "borrower"]
    load.messages += len(sent)
    if [message.text for message in asked] != sent:
        load.wrong.append(f"{conversation}: {len(sent)} messages were sent, {len(asked)} are there")
    last = -1
    for message in asked:
        answers = [reply for reply in said if reply.answers_id == message.id and reply.author == "assistant"]
        seen = {str(reply.model) for reply in answers if reply.model}
        if not answers or len(seen) > 1 or answers[0].seq < last:
            load.wrong.append(f"{message.id}: {len(answers)} answers of {len(seen)} models")
        load.models.update(seen)
        last = answers[-1].seq if answers else last
