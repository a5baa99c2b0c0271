"""Lists of cases on both databases: what they hold, in which order, and that pages neither repeat nor lose any."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Optional

import pytest

from bot.cases.waiting import waiting_since
from bot.crm import borrowers, case_lists, cases, conversations, officers
from bot.crm.case_lists import Count, Span, Wanted
from bot.crm.folding import search_words
from bot.crm.session import Database, Session
from tests.conftest import CHEAP, NOW

HOUR = timedelta(hours=1)


@pytest.fixture
def ana(database: Database) -> str:
    with database.write() as session:
        return str(officers.add(session, "ana", "Ana Torres", "long enough", "officer", NOW, cost=CHEAP).id)


@pytest.fixture
def wei(database: Database) -> str:
    with database.write() as session:
        return str(officers.add(session, "wei", "Wei Chen", "long enough", "officer", NOW, cost=CHEAP).id)


def add(
    database: Database,
    name: str,
    text: str = "Hello",
    holder: Optional[str] = None,
    channel: str = "webchat",
    language: Optional[str] = "en",
    borrower: str = "",
    **more: Any,
) -> str:
    """A conversation with one case, whose reference is `name`; returns the case's id."""
    with database.write() as session:
        talk = conversations.open_conversation(session, channel, name, "US", NOW)
        talk.language, talk.holder_id = {"code": language} if language else None, holder
        if borrower:
            borrowers.tie(session, talk, borrowers.add(session, f"B-{name}", borrower, "US", NOW))
        conversations.add_message(session, talk, "borrower", text, NOW)
        values = {
            "kind": "hardship",
            "severity": 2,
            "state": "new",
            "market": "US",
            "language": "fr",
            "opened_at": NOW,
            "answer_by": NOW + HOUR,
            **more,
        }
        return str(cases.add(session, reference=name, conversation_id=talk.id, **values).id)


def listed(database: Database, sort: str = "urgent", after: Optional[str] = None, size: int = 50, **more: Any) -> str:
    """The references of a list, in order, as one word."""
    wanted = Wanted(**{"ended": False, "officer_id": "nobody", **more})
    with database.read() as session:
        return "".join(case.reference for case, _ in case_lists.page(session, wanted, sort, after, size))


RESTRICTED = [
    ({"states": ["held"]}, "B"),
    ({"states": ["new", "held"]}, "ABCD"),
    ({"severities": [1, 4]}, "DE"),
    ({"kinds": ["complaint"]}, "C"),
    ({"languages": ["th"]}, "C"),
    ({"languages": ["fr"]}, "D"),
    ({"markets": ["TW"]}, "B"),
    ({"channels": ["telegram"]}, "C"),
    ({"held_by": ["me"]}, "B"),
    ({"held_by": ["colleague"]}, "E"),
    ({"held_by": ["nobody"]}, "ACD"),
    ({"held_by": ["me", "colleague"]}, "BE"),
    ({"turns": ["borrower"]}, "E"),
    ({"turns": ["officer"]}, "ABCD"),
    ({"turns": ["officer", "borrower"]}, "ABCDE"),
    ({"due": [Span(end=NOW + HOUR)]}, "ABC"),
    ({"due": [Span(NOW + HOUR, NOW + 2 * HOUR)]}, "D"),
    ({"due": [Span(end=NOW + HOUR, market="TW")]}, "B"),
    ({"due": [Span(end=NOW), Span(NOW + HOUR, None)]}, "ABD"),
    ({"states": ["new"], "kinds": ["complaint", "crisis"]}, "CD"),
    ({"words": search_words("mai")}, "A"),
    ({"words": search_words("TRAN b-a")}, "A"),
    ({"words": search_words("จ่ายไม่ไหว")}, "C"),
    ({"words": search_words("mai hello")}, "A"),
    ({"words": search_words("mai จ่าย")}, ""),
    ({"words": ["%"]}, ""),
    ({"words": ["c"]}, "C"),
    ({"ended": True}, "F"),
    ({"ended": True, "resolved": [Span(NOW, NOW + HOUR)]}, "F"),
    ({"ended": True, "resolved": [Span(NOW + HOUR)]}, ""),
    ({"ended": True, "resolved": [Span(market="TW")]}, ""),
]


@pytest.fixture
def some(database: Database, ana: str, wei: str) -> dict[str, str]:
    """Cases that differ in what can be filtered; A and B are late, in E it is the borrower's turn."""
    made = {
        "A": add(database, "A", answer_by=NOW - HOUR, borrower="Trần Thị Mai"),
        "B": add(database, "B", state="held", holder=ana, market="TW", answer_by=NOW - HOUR / 2),
        "C": add(database, "C", "จ่ายไม่ไหวแล้ว", kind="complaint", language="th", channel="telegram", answer_by=NOW),
        "D": add(database, "D", language=None, kind="crisis", severity=4, answer_by=NOW + HOUR),
        "E": add(database, "E", state="with_borrower", holder=wei, severity=4, answer_by=NOW + 2 * HOUR),
        "F": add(database, "F", state="resolved", resolved_at=NOW),
    }
    with database.write() as session:
        for name in "BE":
            cases.note(session, cases.lock(session, made[name]), NOW, "officer:ana", "wrote")
        cases.note(session, cases.lock(session, made["A"]), NOW, "assistant", "wrote")
    return made


def test_a_list_holds_what_fits_and_as_many_as_it_counts(database: Database, some: dict[str, str], ana: str) -> None:
    for wanted, names in RESTRICTED:
        assert listed(database, officer_id=ana, **wanted) == names, wanted
        with database.read() as session:
            counted = case_lists.count(session, Wanted(**{"ended": False, "officer_id": ana, **wanted}))
        assert counted.all == len(names), wanted


def test_new_cases_are_counted_and_lists_by_name(database: Database, some: dict[str, str], ana: str) -> None:
    lists = {
        "mine": Wanted(False, ana, held_by=["me"]),
        "all": Wanted(False, ana),
        "none": Wanted(False, "x", ["held"]),
    }
    with database.read() as session:
        assert case_lists.count(session, Wanted(False, ana)) == Count(all=5, new=3)
        assert case_lists.counts(session, lists) == {"mine": 1, "all": 5, "none": 1}
        assert case_lists.languages(session, ended=False) == ["en", "fr", "th"]


def test_of_no_cases_there_are_none(database: Database, ana: str) -> None:
    with database.read() as session:
        assert case_lists.count(session, Wanted(False, ana)) == Count(0, 0)
        assert case_lists.counts(session, {"all": Wanted(False, ana)}) == {"all": 0}


@pytest.mark.parametrize(
    ("sort", "order", "ended"), [("urgent", "BCADE", False), ("newest", "EDCBA", False), ("ended", "ZYX", True)]
)
def test_pages_follow_one_another_in_every_order(database: Database, sort: str, order: str, ended: bool) -> None:
    promised = {"B": -2, "C": 0, "A": 1, "D": 0, "E": 0}
    made = {
        name: add(
            database,
            name,
            severity=1 if name == "B" else 3 if name in "DE" else 2,
            opened_at=NOW + "ABCDE".index(name) * HOUR,
            answer_by=NOW + hours * HOUR + timedelta(microseconds="ABCDE".index(name)),
        )
        for name, hours in promised.items()
    }
    for number, name in enumerate("XYZ"):
        resolved = None if name == "X" else NOW + number * HOUR
        made[name] = add(database, name, state="closed" if name == "X" else "resolved", resolved_at=resolved)
    assert listed(database, sort, ended=ended) == order
    for size in (1, 2, 3):
        seen, after = "", None
        while found := listed(database, sort, after, size, ended=ended):
            seen, after = seen + found, made[found[-1]]
        assert seen == order
    assert listed(database, sort, "0" * 32, 2, ended=ended) == order[:2]


def test_cases_that_are_equal_in_all_else_are_all_on_some_page(database: Database) -> None:
    made = {name: add(database, name) for name in "ABCDEFG"}
    for sort in ("urgent", "waiting", "newest"):
        seen, after = "", None
        while found := listed(database, sort, after, 2):
            seen, after = seen + found, made[found[-1]]
        assert sorted(seen) == sorted(made)


def test_who_waits_longest_stands_first_as_the_list_tells_it(database: Database, ana: str) -> None:
    made = {
        "A": add(database, "A", opened_at=NOW - 2 * HOUR),
        "B": add(database, "B", opened_at=NOW - 9 * HOUR, state="waiting"),
        "C": add(database, "C", opened_at=NOW - 9 * HOUR, state="held", holder=ana),
        "D": add(database, "D", opened_at=NOW - 9 * HOUR, state="with_borrower", holder=ana),
        "E": add(database, "E", opened_at=NOW - 8 * HOUR, state="held", holder=ana),
    }
    with database.write() as session:
        cases.note(session, cases.lock(session, made["B"]), NOW - HOUR, "officer:ana", "handed_back")
        _say(session, made["C"], "officer", NOW - 8 * HOUR)
        _say(session, made["C"], "borrower", NOW - 3 * HOUR)
        _say(session, made["C"], "borrower", NOW - HOUR / 2)
    assert listed(database, "waiting") == "ECABD"
    with database.read() as session:
        told = {
            case.reference: _told(session, case)
            for case, _ in case_lists.page(session, Wanted(False, ana), "urgent", None, 9)
        }
    assert "".join(sorted(told, key=lambda name: told[name] or NOW + HOUR)) == "ECABD"


def _told(session: Session, case: Any) -> Optional[datetime]:
    talk = conversations.get(session, case.conversation_id)
    assert talk
    unanswered = conversations.unanswered_since(session, [talk.id] if talk.holder_id else [])
    handed_back = cases.last_by_officer(session, [case.id], "handed_back")
    return waiting_since(case, handed_back.get(case.id), unanswered.get(talk.id))


def _say(session: Session, case_id: str, author: str, at: datetime) -> None:
    case = cases.get(session, case_id)
    assert case
    talk = conversations.lock(session, case.conversation_id)
    conversations.add_message(session, talk, author, "Hi", at, state="to_officer" if author == "borrower" else None)
