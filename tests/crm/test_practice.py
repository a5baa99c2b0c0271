"""What officers practise is kept for each alone, ends once, and goes when it is old."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.crm import officers, practice
from bot.crm.session import Database
from bot.crm.tables import Officer, Practice
from bot.errors import BadInput
from tests.conftest import CHEAP, NOW

ENTRIES = [{"by": "borrower", "text": "Hello", "line": "open"}]


def officer(database: Database, login: str) -> Officer:
    with database.write() as session:
        return officers.add(session, login, login.title(), "correct horse battery", "officer", NOW, cost=CHEAP)


@pytest.fixture
def ana(database: Database) -> Officer:
    return officer(database, "ana")


@pytest.fixture
def kept(database: Database, ana: Officer) -> Practice:
    with database.write() as session:
        return practice.begin(session, ana, "es", "fee", "formal", ENTRIES, NOW)


def test_it_is_found_by_its_officer_alone(database: Database, ana: Officer, kept: Practice) -> None:
    wei = officer(database, "wei")
    with database.read() as session:
        found = practice.mine(session, ana, str(kept.id))
        assert (found.language, found.situation, found.voice, found.entries) == ("es", "fee", "formal", ENTRIES)
        assert [each.id for each in practice.own(session, ana)] == [kept.id]
        assert practice.own(session, wei) == []
        with pytest.raises(LookupError, match="no such practice"):
            practice.mine(session, wei, str(kept.id))
    with pytest.raises(LookupError), database.write() as session:
        practice.throw_away(session, wei, str(kept.id))


def test_it_goes_on_until_it_has_ended(database: Database, ana: Officer, kept: Practice) -> None:
    later = NOW + timedelta(minutes=1)
    more = [*ENTRIES, {"by": "officer", "text": "Hi"}]
    with database.write() as session:
        practice.go_on(practice.lock(session, ana, str(kept.id)), more, False, later)
    with database.write() as session:
        found = practice.lock(session, ana, str(kept.id))
        assert (found.entries, found.ended_at, found.changed_at) == (more, None, later)
        practice.go_on(found, more, True, later)
    with database.write() as session:
        found = practice.lock(session, ana, str(kept.id))
        practice.end(found, NOW + timedelta(days=1))
        assert found.ended_at == later
        with pytest.raises(BadInput, match="has ended"):
            practice.go_on(found, ENTRIES, False, NOW)


def test_it_can_be_thrown_away(database: Database, ana: Officer, kept: Practice) -> None:
    with database.write() as session:
        practice.throw_away(session, ana, str(kept.id))
    with database.read() as session:
        assert practice.own(session, ana) == []


def test_nobody_keeps_more_than_is_useful(
    database: Database, ana: Officer, kept: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "MOST", 1)
    with pytest.raises(BadInput, match="delete some"), database.write() as session:
        practice.begin(session, ana, "es", "fee", "formal", ENTRIES, NOW)


def test_what_is_old_goes(database: Database, ana: Officer, kept: Practice) -> None:
    with database.write() as session:
        young = practice.begin(session, ana, "en", "fee", "formal", ENTRIES, NOW + timedelta(days=2))
    before = NOW + timedelta(days=1)
    with database.write() as session:
        assert practice.count_old(session, before) == 1
        assert practice.delete_old(session, before) == 1
    with database.read() as session:
        assert [each.id for each in practice.own(session, ana)] == [young.id]
