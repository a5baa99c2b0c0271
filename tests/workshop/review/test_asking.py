"""A harvest is asked for by itself when one is due, and not twice; on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import timedelta

from bot.crm import conversations, jobs, review_harvest
from bot.crm.session import Database
from bot.workshop.review.asking import ask_if_due
from tests.conftest import NOW

DAY = timedelta(hours=24)


def asked(database: Database) -> int:
    with database.read() as session:
        return len(jobs.newest(session, "harvest"))


def test_the_first_is_due_a_day_after_the_first_borrower_came(database: Database) -> None:
    assert not ask_if_due(database, NOW, 24)
    with database.write() as session:
        conversations.open_conversation(session, "webchat", "one", "US", NOW)
    assert not ask_if_due(database, NOW + DAY - timedelta(seconds=1), 24)
    assert not ask_if_due(database, NOW + DAY, 0)
    assert ask_if_due(database, NOW + DAY, 24)
    assert not ask_if_due(database, NOW + DAY + timedelta(minutes=1), 24)
    assert asked(database) == 1


def test_the_next_is_due_a_day_after_the_last(database: Database) -> None:
    with database.write() as session:
        conversations.open_conversation(session, "webchat", "one", "US", NOW - 10 * DAY)
        review_harvest.note(session, NOW, NOW, 3, 1, {"en": {"greet": 4}})
    assert not ask_if_due(database, NOW + timedelta(hours=23), 24)
    assert ask_if_due(database, NOW + DAY, 24)
    assert asked(database) == 1
