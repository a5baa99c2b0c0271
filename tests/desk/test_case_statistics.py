"""What is read of cases, on both databases, from cases that went through their real steps."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.bootstrap import Parts
from bot.crm import case_clocks, case_statistics, feedback
from bot.crm.case_statistics import NOBODY, CaseFacts, Chosen
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Officer
from tests.conftest import NOW
from tests.desk.content import EFFICIENT, SPANISH, Talk, add_officer, add_talk

WEEK = Chosen(NOW - timedelta(days=3), NOW + timedelta(days=4))


@pytest.fixture(name="parts")
def _parts(parts_anywhere: Parts) -> Parts:
    return parts_anywhere


@pytest.fixture
def ana(parts: Parts) -> Officer:
    return add_officer(parts)


def facts(parts: Parts, **restricted: Any) -> list[CaseFacts]:
    with parts.database.read() as session:
        return list(case_statistics.opened(session, Chosen(WEEK.start, WEEK.end, **restricted)))


def work(parts: Parts, talk: Talk, officer: Officer, at: datetime) -> None:
    """Takes a case, answers a minute later, and settles it after another one."""
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, officer, at)
        parts.holding.write(session, talk.case.id, officer, "I am here.", at + timedelta(minutes=1))
        parts.holding.resolve(session, talk.case.id, officer, at + timedelta(minutes=2))


def rate(session: Session, talk: Talk, score: int, at: datetime) -> None:
    conversation = session.get(Conversation, talk.conversation_id)
    assert conversation
    feedback.add(session, conversation, "rating", at, score=score, case_id=talk.case.id)


def test_a_case_from_its_opening_to_its_rating(parts: Parts, ana: Officer) -> None:
    talk = add_talk(parts, kind="complaint", language=SPANISH, register=EFFICIENT)
    (found,) = facts(parts)
    assert (found.state, found.settled, found.asked, found.rating) == ("new", False, False, None)
    assert (found.language, found.formality, found.directness, found.orientation) == (
        *("es", "casual", "direct", "efficient"),
    )
    work(parts, talk, ana, NOW)
    with parts.database.write() as session:
        rate(session, talk, 2, NOW + timedelta(hours=1))
        rate(session, talk, 4, NOW + timedelta(hours=2))
    (found,) = facts(parts)
    assert (found.settled, found.asked, found.rating, found.officer_id) == (True, True, 4, ana.id)
    assert (found.answered_at, found.resolved_at) == (NOW + timedelta(minutes=1), NOW + timedelta(minutes=2))
    assert (found.missed, found.reopened) == (False, False)


def test_a_case_in_distress_is_asked_for_nothing(parts: Parts, ana: Officer) -> None:
    work(parts, add_talk(parts, kind="crisis"), ana, NOW)
    (found,) = facts(parts)
    assert (found.settled, found.asked, found.formality) == (True, False, None)


def test_a_case_that_is_opened_again_is_not_settled_any_more(parts: Parts, ana: Officer) -> None:
    talk = add_talk(parts)
    work(parts, talk, ana, NOW)
    with parts.database.write() as session:
        parts.passing_on.reopen(session, talk.case.id, ana, "They wrote again.", NOW + timedelta(hours=1))
    (found,) = facts(parts)
    assert (found.settled, found.reopened, found.state) == (False, True, "reopened")
    with parts.database.read() as session:
        assert case_statistics.settled_at(session, WEEK) == []


def test_a_case_that_was_closed_after_it_was_settled_stays_settled(parts: Parts, ana: Officer) -> None:
    one, other = add_talk(parts), add_talk(parts, address="two")
    work(parts, one, ana, NOW)
    with parts.database.write() as session:
        for talk in (one, other):
            stored = session.get(Case, talk.case.id)
            assert stored
            stored.state, stored.resolved_at = "closed", NOW
    assert {each.id: each.settled for each in facts(parts)} == {one.case.id: True, other.case.id: False}
    with parts.database.read() as session:
        assert case_statistics.settled_at(session, WEEK) == [NOW]
        assert case_statistics.settled_count(session, WEEK) == 1


def test_a_merged_case_counts_with_the_one_that_goes_on(parts: Parts, ana: Officer) -> None:
    first, second = add_talk(parts, kind="complaint"), add_talk(parts, kind="dispute")
    with parts.database.write() as session:
        parts.merging.merge(session, second.case.id, ana, first.case.reference, "One matter.", lambda: NOW)
    assert [each.id for each in facts(parts)] == [first.case.id]


def test_the_restrictions(parts: Parts, ana: Officer) -> None:
    add_talk(parts, kind="complaint", language=SPANISH)
    work(parts, add_talk(parts, address="two"), ana, NOW)
    assert [each.kind for each in facts(parts, kind="complaint")] == ["complaint"]
    assert [each.language for each in facts(parts, language="en")] == ["en"]
    assert [each.kind for each in facts(parts, officer_id=ana.id)] == ["hardship"]
    assert [each.kind for each in facts(parts, officer_id=NOBODY)] == ["complaint"]
    assert (len(facts(parts, market="US")), facts(parts, market="TW")) == (2, [])


def test_a_span_begins_with_its_first_moment_and_ends_before_its_last(parts: Parts) -> None:
    opened = add_talk(parts, at=NOW).case.opened_at
    with parts.database.read() as session:
        assert len(case_statistics.opened(session, Chosen(opened, opened + timedelta(seconds=1)))) == 1
        assert case_statistics.opened(session, Chosen(opened - timedelta(days=1), opened)) == []


def test_a_missed_deadline_counts_where_it_passed(parts: Parts, ana: Officer) -> None:
    talk = add_talk(parts)
    work(parts, talk, ana, NOW + timedelta(days=2))
    (found,) = facts(parts)
    assert found.missed
    with parts.database.read() as session:
        missed = case_statistics.breaches(session, WEEK)
        assert [(each.clock, each.case_id, each.met_at) for each in missed] == [
            ("first_response", talk.case.id, NOW + timedelta(days=2, minutes=1))
        ]
        assert case_statistics.missed_by_clock(session, WEEK) == {"first_response": 1}
        assert case_statistics.kept_by_clock(session, WEEK) == {"resolution": 1}
        before = Chosen(NOW - timedelta(days=9), NOW - timedelta(days=3))
        assert case_statistics.missed_by_clock(session, before) == {}


def test_a_deadline_that_a_reopened_case_took_over_counts_once(parts: Parts) -> None:
    talk = add_talk(parts, kind="complaint")
    with parts.database.write() as session:
        case = session.get(Case, talk.case.id)
        assert case
        for started in (NOW, NOW + timedelta(hours=1)):
            case_clocks.add(session, case, "final_response", started_at=started, seconds=9, due_at=NOW, breached_at=NOW)
    with parts.database.read() as session:
        assert case_statistics.missed_by_clock(session, WEEK) == {"final_response": 1}
        assert len(case_statistics.breaches(session, WEEK)) == 1


def test_who_waits_longest_for_an_officer(parts: Parts, ana: Officer) -> None:
    late = add_talk(parts, at=NOW - timedelta(days=30))
    add_talk(parts, address="two")
    asked = add_talk(parts, address="three", at=NOW - timedelta(days=40))
    with parts.database.write() as session:
        parts.holding.take(session, asked.case.id, ana, NOW)
        parts.holding.write(session, asked.case.id, ana, "What do you need?", NOW)
    with parts.database.read() as session:
        found = case_statistics.waiting(session, WEEK)
        none = case_statistics.waiting(session, Chosen(WEEK.start, WEEK.end, kind="fraud"))
    assert (found.how_many, found.case_id, found.since) == (2, late.case.id, late.case.opened_at)
    assert (none.how_many, none.since) == (0, None)


def test_pages_hold_each_case_once_in_order(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_statistics, "PAGE", 2)
    for number in range(5):
        add_talk(parts, address=f"a{number}", at=NOW - timedelta(minutes=number // 2))
    found: list[CaseFacts] = []
    with parts.database.read() as session:
        while page := case_statistics.opened_in_pages(session, WEEK, found[-1] if found else None):
            found += page
    assert [each.id for each in found] == [each.id for each in facts(parts)]
    assert len({each.id for each in found}) == 5
