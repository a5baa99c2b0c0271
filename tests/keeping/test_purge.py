"""Retention: what is older goes, what is younger or still open stays as it is."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.bootstrap import Parts
from bot.crm import borrowers, cases, conversations, practice
from bot.crm.erasing import SHELL
from bot.crm.tables import Borrower, Case, Conversation, OneTimeCode, Practice
from bot.keeping import purge as purging
from tests.conftest import NOW
from tests.desk.content import Talk, add_borrower, add_officer, add_practice, add_talk
from tests.keeping.people import LONG_AGO, WORDS, add_person, add_rasa_rows, everything
from tests.keeping.places import rasa_contents

BEFORE = NOW - timedelta(days=730)
OF_THE_TALK = ("zebra", "telegram-77", "quisiera")


def purge(parts: Parts) -> purging.Counts:
    return purging.purge(parts.database, parts.tracker, BEFORE, NOW)


def end(parts: Parts, talk: Talk, at: datetime) -> None:
    with parts.database.write() as session:
        session.execute(update(Case).where(Case.id == talk.case.id).values(state="resolved", resolved_at=at))


def texts(parts: Parts, talk: Talk) -> int:
    with parts.database.read() as session:
        return len(cases.transcript(session, talk.conversation_id))


def story(parts: Parts, talk: Talk) -> object:
    with parts.database.read() as session:
        case = cases.get(session, talk.case.id)
        assert case
        return case.story


def test_what_is_old_goes_and_the_borrower_stays(parts: Parts) -> None:
    talk = add_person(parts, LONG_AGO)
    told = purging.would_go(parts.database, parts.tracker, BEFORE)
    before = everything(parts.database)
    assert [word for word in WORDS if word not in before] == []
    gone = purge(parts)
    assert {name: count for name, count in gone.items() if count} == {
        name: told[name] for name, count in gone.items() if count
    }
    after = everything(parts.database)
    assert [word for word in OF_THE_TALK if word in after] == []
    assert [word for word in ("Lucía Herrera", "B-1002", "RP-1002", "AP-1002") if word not in after] == []
    assert rasa_contents(parts.tracker) == []
    assert (gone["conversation"], gone["case_file"], gone["one_time_code"], gone["events"]) == (2, 1, 3, 6)
    with parts.database.read() as session:
        shell = conversations.get(session, talk.conversation_id)
        assert shell
        assert shell.closed_reason == SHELL


def test_what_officers_practised_long_ago_goes(parts: Parts) -> None:
    ana = add_officer(parts)
    old, young = add_practice(parts, ana), add_practice(parts, ana)
    with parts.database.write() as session:
        session.execute(update(Practice).where(Practice.id == old.id).values(changed_at=LONG_AGO))
    assert purging.would_go(parts.database, parts.tracker, BEFORE)["practice"] == 1
    assert purge(parts)["practice"] == 1
    with parts.database.read() as session:
        assert [each.id for each in practice.own(session, ana)] == [young.id]


def test_a_dry_run_changes_nothing(parts: Parts) -> None:
    add_person(parts, LONG_AGO)
    before, rasa = everything(parts.database), rasa_contents(parts.tracker)
    purging.would_go(parts.database, parts.tracker, BEFORE)
    assert (everything(parts.database), rasa_contents(parts.tracker)) == (before, rasa)


def test_twice_is_once(parts: Parts) -> None:
    add_person(parts, LONG_AGO)
    purge(parts)
    before = everything(parts.database)
    assert sum(purging.would_go(parts.database, parts.tracker, BEFORE).values()) == 0
    assert sum(purge(parts).values()) == 0
    assert everything(parts.database) == before


def test_what_is_younger_stays(parts: Parts) -> None:
    add_person(parts)
    before, rasa = everything(parts.database), rasa_contents(parts.tracker)
    assert sum(purge(parts).values()) == 0
    assert (everything(parts.database), rasa_contents(parts.tracker)) == (before, rasa)


def test_an_open_case_keeps_its_conversation(parts: Parts) -> None:
    talk = add_talk(parts, at=LONG_AGO)
    purge(parts)
    assert texts(parts, talk) == 2
    end(parts, talk, NOW - timedelta(days=1))
    purge(parts)
    assert texts(parts, talk) == 2, "it has ended a day ago"
    end(parts, talk, LONG_AGO)
    purge(parts)
    assert (texts(parts, talk), story(parts, talk)) == (0, None)


def test_an_old_case_of_a_conversation_that_goes_on_loses_its_words(parts: Parts) -> None:
    old = add_talk(parts, "My zebra", at=LONG_AGO)
    end(parts, old, LONG_AGO)
    new = add_talk(parts, "My giraffe", kind="complaint", at=NOW)
    assert new.conversation_id == old.conversation_id
    assert purge(parts)["case_file"] == 1
    assert (story(parts, old), story(parts, new), texts(parts, new)) == (None, "My giraffe", 4)


@pytest.mark.parametrize(("at", "left"), [(BEFORE, 1), (BEFORE - timedelta(microseconds=1), 0)])
def test_the_moment_itself_is_not_older(parts: Parts, at: datetime, left: int) -> None:
    with parts.database.write() as session:
        talk = conversations.open_conversation(session, "webchat", "a", "US", LONG_AGO)
        conversations.add_message(session, conversations.lock(session, talk.id), "borrower", "hi", at, state="answered")
    purge(parts)
    with parts.database.read() as session:
        assert session.query(Conversation).count() == left


def test_many_go_in_more_than_one_transaction(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purging, "AT_ONCE", 3)
    with parts.database.write() as session:
        for number in range(10):
            conversations.open_conversation(session, "webchat", f"{number}", "US", LONG_AGO)
    assert purge(parts)["conversation"] == 10


def test_the_manner_that_was_read_from_it_goes_unless_there_is_something_younger(parts: Parts) -> None:
    one, two = add_borrower(parts), add_borrower(parts, "B-7", "Ben Ode")
    for person, address in ((one, "a"), (two, "b")):
        end(
            parts,
            add_talk(parts, address=address, borrower=person, register={"evidence": ["x"]}, at=LONG_AGO),
            LONG_AGO,
        )
    add_talk(parts, address="c", borrower=two, register={"evidence": ["x"]}, at=NOW)
    purge(parts)
    with parts.database.read() as session:
        kept = {row.number: row.register for row in session.execute(select(Borrower.number, Borrower.register))}
    assert kept == {"B-1002": None, "B-7": {"evidence": ["x"]}}


def test_what_only_rasa_still_knows_goes_when_it_is_old(parts: Parts) -> None:
    add_rasa_rows(parts, ["gone"], LONG_AGO)
    add_rasa_rows(parts, ["gone-since"], NOW)
    assert purge(parts)["events"] == 3
    assert {row[1] for row in rasa_contents(parts.tracker)} == {"gone-since"}


def test_codes_that_can_still_be_used_stay(parts: Parts) -> None:
    person = add_borrower(parts)
    with parts.database.write() as session:
        borrowers.issue_code(session, person, "7K4M2QXZ", "cli", NOW, NOW + timedelta(days=7))
    purge(parts)
    with parts.database.read() as session:
        assert session.query(OneTimeCode).count() == 1


def test_what_was_written_between_the_look_and_the_lock_stays(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    talk = add_talk(parts, at=LONG_AGO)
    end(parts, talk, LONG_AGO)
    real = purging.belonging.lock_if_there

    def written_to(session: object, conversation_id: str) -> object:
        locked = real(session, conversation_id)
        conversations.add_message(session, locked, "borrower", "hello again", NOW, state="answered")
        return locked

    monkeypatch.setattr(purging.belonging, "lock_if_there", written_to)
    purge(parts)
    assert texts(parts, talk) == 3
