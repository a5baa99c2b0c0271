"""The outbox: claimed once, in each conversation's order."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.crm import conversations, outbox
from bot.crm.outbox import CLAIM, Letter
from bot.crm.session import Database
from bot.crm.tables import Outbox
from tests.conftest import NOW


def write(database: Database, text: str, address: str = "ana") -> None:
    with database.write() as session:
        opened = conversations.open_conversation(session, "telegram", address, "US", NOW)
        conversations.add_message(session, conversations.lock(session, opened.id), "assistant", text, NOW)


def claim(database: Database, moment: datetime = NOW, channels: frozenset[str] | None = None) -> list[Letter]:
    with database.write() as session:
        return list(outbox.claim(session, moment, channels=channels))


def texts(letters: list[Letter]) -> list[str]:
    return sorted(str(letter.message.text) for letter in letters)


def test_it_gives_one_message_of_each_conversation(database: Database) -> None:
    for text, address in (("a1", "ana"), ("a2", "ana"), ("b1", "ben")):
        write(database, text, address)
    assert texts(claim(database)) == ["a1", "b1"]


def test_the_next_one_comes_when_the_first_has_arrived(database: Database) -> None:
    write(database, "a1")
    write(database, "a2")
    (first,) = claim(database)
    assert not claim(database)
    with database.write() as session:
        outbox.sent(session, first.id, NOW)
    assert texts(claim(database)) == ["a2"]


def test_a_claim_runs_out(database: Database) -> None:
    write(database, "a1")
    claim(database)
    assert not claim(database, NOW + CLAIM - timedelta(seconds=1))
    (again,) = claim(database, NOW + CLAIM + timedelta(seconds=1))
    assert again.attempts == 2


@pytest.mark.parametrize(
    ("channels", "count"), [(None, 1), (frozenset({"telegram"}), 1), (frozenset({"sms"}), 0), (frozenset(), 0)]
)
def test_it_gives_only_what_can_be_delivered(database: Database, channels: frozenset[str] | None, count: int) -> None:
    write(database, "a1")
    assert len(claim(database, NOW, channels)) == count


def test_a_failure_is_due_again_later(database: Database) -> None:
    write(database, "a1")
    (letter,) = claim(database)
    with database.write() as session:
        outbox.failed(session, letter.id, "500", NOW + timedelta(seconds=5))
    assert not claim(database, NOW + timedelta(seconds=4))
    assert claim(database, NOW + timedelta(seconds=5))


def test_a_late_failure_does_not_undo_what_another_sender_delivered(database: Database) -> None:
    write(database, "a1")
    (letter,) = claim(database)
    with database.write() as session:
        outbox.sent(session, letter.id, NOW)
        outbox.failed(session, letter.id, "no answer", None)
    with database.read() as session:
        assert session.get(Outbox, letter.id).state == "sent"
