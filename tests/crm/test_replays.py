"""Which real conversations are read again, on both databases."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.crm import conversations, rasa_events, replays
from bot.crm.replays import Spoken, Written
from bot.crm.session import Database, Session
from bot.crm.tables import Conversation
from tests.conftest import NOW


def talk(session: Session, address: str, minutes: int, *written: tuple[str, str | None]) -> Conversation:
    """A conversation that took place so many minutes ago; texts with the language they were read in."""
    then = NOW - timedelta(minutes=minutes)
    made = conversations.open_conversation(session, "web", address, "US", then)
    for number, (text, lang) in enumerate(written):
        more: dict[str, Any] = {"external_id": str(number), "state": "answered", "lang": lang}
        conversations.add_message(session, made, "borrower", text, then, **more)
        conversations.add_message(session, made, "assistant", "An answer.", then, lang="en")
    return made


def test_the_conversations_in_which_was_written_last_come_first_and_no_more_than_wanted(database: Database) -> None:
    with database.write() as session:
        old = talk(session, "old", 30, ("hello", "en"))
        new = talk(session, "new", 10, ("hola", "es"), ("gracias", "es"))
        talk(session, "oldest", 90, ("ciao", "it"))
    with database.read() as session:
        found = replays.latest(session, 2)
    assert [each.conversation_id for each in found] == [new.id, old.id]
    assert [(each.text, each.language) for each in found[0].messages] == [("hola", "es"), ("gracias", "es")]


def test_buttons_and_what_went_to_an_officer_are_left_out(database: Database) -> None:
    with database.write() as session:
        talk(session, "held", 5, ("for the officer", None))
        mixed = talk(session, "mixed", 10, ("Yes, please", None), ("and my balance?", "en"))
    with database.read() as session:
        (only,) = replays.latest(session, 9)
    assert only == Spoken(mixed.id, [Written(only.messages[0].id, "and my balance?", "en")])


def test_of_a_long_conversation_the_newest_messages_are_read(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replays, "AT_MOST", 2)
    with database.write() as session:
        talk(session, "long", 5, ("one", "en"), ("two", "en"), ("three", "en"))
    with database.read() as session:
        (only,) = replays.latest(session, 9)
    assert [each.text for each in only.messages] == ["two", "three"]


def test_rasas_events_of_a_conversation_come_in_their_order(database: Database) -> None:
    with database.read() as session:
        assert rasa_events.of_conversation(session, "one") == []  # Rasa has never run here
    with database.write() as session:
        rasa_events.METADATA.create_all(session.connection())
        rows = [
            {"sender_id": each, "type_name": "user", "data": f'{{"n": {n}}}'}
            for n, each in enumerate(("one", "two", "one"))
        ]
        session.execute(rasa_events.EVENTS.insert(), rows)
    with database.read() as session:
        assert rasa_events.of_conversation(session, "one") == [{"n": 0}, {"n": 2}]
