"""Another model is put into use and taken back while borrowers write: nobody waits, nothing is lost, nothing twice."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Optional

import httpx
import pytest

from bot.bootstrap import Parts
from bot.crm import conversations, models
from bot.crm.tables import Message, RasaInstance
from tests.system.conftest import Borrower

BORROWERS = 4
LOADED_WITHIN = 90
ROLLED_BACK_WITHIN = 10
"""Seconds; the first depends on what else the machine does, the second is a promise."""

TEXTS = ("hello there", "what are your interest rates?", "¿cuánto cuesta?", "thank you very much")


@pytest.fixture
def copy(parts: Parts) -> Iterator[str]:
    """A second model's name; the first serves, and is the only one again afterwards."""
    folder = parts.settings.models
    (file,) = folder.glob("*.tar.gz")
    second = folder / f"second-{file.name}"
    second.symlink_to(file.resolve())
    with parts.database.write() as session:
        for name in (file.name, second.name):
            now = parts.clock()
            models.register(session, name, now, file.stat().st_size, "0" * 64, "operator", now)
        models.promote(session, file.name, "operator", None, parts.clock())
    yield second.name
    with parts.database.write() as session:
        models.promote(session, file.name, "operator", None, parts.clock())
    wait_until(parts, lambda seen: seen.serving == file.name, LOADED_WITHIN)
    second.unlink()


def wait_until(parts: Parts, done: Callable[[RasaInstance], bool], seconds: float) -> float:
    """Waits for the Rasa process to report something; how many seconds that took."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        with parts.database.read() as session:
            (seen,) = models.instances(session, parts.clock())
        if done(seen):
            return time.monotonic() - began
        time.sleep(0.05)
    raise AssertionError(f"After {seconds} s the process serves {seen.serving}: {seen.error}")


def write_until(parts: Parts, stop: Event) -> tuple[Borrower, list[str]]:
    """Writes without a pause until the stop; the texts that were sent."""
    borrower, sent = Borrower(parts), []
    while not stop.is_set():
        text = TEXTS[len(sent) % len(TEXTS)]
        borrower.post(text)
        sent.append(text)
        stop.wait(0.55)  # at most 20 messages in 10 seconds are taken from one conversation
    return borrower, sent


def answers(parts: Parts, borrower: Borrower) -> list[tuple[Message, list[Message]]]:
    """What a borrower wrote, each with the assistant's replies, in order."""
    with parts.database.read() as session:
        said = conversations.messages_after(session, borrower.session, 0, limit=5000)
    asked = [message for message in said if message.author == "borrower"]
    return [(each, [m for m in said if m.answers_id == each.id and m.author == "assistant"]) for each in asked]


def test_no_message_is_lost_while_models_change(parts: Parts, copy: str) -> None:
    first = copy.removeprefix("second-")
    wait_until(parts, lambda seen: seen.version is not None, 20)
    stop = Event()
    with ThreadPoolExecutor(BORROWERS) as pool:
        writing = [pool.submit(write_until, parts, stop) for _ in range(BORROWERS)]
        try:
            time.sleep(0.5)
            with parts.database.write() as session:
                models.promote(session, copy, "operator", None, parts.clock())
            loaded = wait_until(parts, lambda seen: seen.serving == copy and seen.previous == first, LOADED_WITHIN)
            time.sleep(1)
            with parts.database.write() as session:
                models.roll_back(session, "operator", None, parts.clock())
            back = wait_until(parts, lambda seen: seen.serving == first and seen.previous == copy, ROLLED_BACK_WITHIN)
            time.sleep(1)
        finally:
            stop.set()
        written = [each.result() for each in writing]
    print(f"Put into use in {loaded:.1f} s, taken back in {back:.1f} s.")
    for borrower, sent in written:
        turns = answers(parts, borrower)
        assert [asked.text for asked, _ in turns] == sent
        assert {asked.state for asked, _ in turns} == {"answered"}
        assert all(replies for _, replies in turns)
        assert all(reply.model == asked.model for asked, replies in turns for reply in replies)
        assert in_a_row(turns) == [first, copy, first]


def in_a_row(turns: list[tuple[Message, list[Message]]]) -> list[Optional[str]]:
    """The models that answered, each once for as long as it did."""
    found: list[Optional[str]] = []
    for asked, _ in turns:
        if not found or found[-1] != asked.model:
            found.append(asked.model)
    return found


def test_ready_says_which_model_serves(parts: Parts) -> None:
    (file,) = Path(parts.settings.models).glob("*.tar.gz")
    response = httpx.get(f"http://127.0.0.1:{parts.settings.port}/ready", timeout=10)
    assert response.json() == {"status": "ready", "model": file.name}


def test_a_case_that_an_action_opens_says_which_model_answered(borrower: Borrower) -> None:
    borrower.write("I want to talk to a person please")
    (opened,) = borrower.cases()
    (file,) = Path(borrower.parts.settings.models).glob("*.tar.gz")
    assert opened.model == file.name
