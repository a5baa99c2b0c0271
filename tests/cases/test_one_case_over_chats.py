"""One borrower over several chats: a matter that is open is one case, wherever it is told again."""

from __future__ import annotations

import pytest

from bot.bootstrap import Parts
from bot.crm import cases
from bot.crm.tables import Borrower
from tests.desk.conftest import Clock, loaded, parts_anywhere
from tests.desk.content import Talk, add_borrower, add_talk

__all__ = ["loaded", "parts_anywhere"]  # fixtures


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def parts(parts_anywhere: Parts) -> Parts:
    return parts_anywhere


def tell(parts: Parts, words: str, chat: str, borrower: Borrower | None, kind: str = "hardship") -> Talk:
    return add_talk(parts, words, kind, f"one on {chat}", chat, borrower=borrower)


def test_a_second_chat_joins_the_open_case(parts: Parts) -> None:
    lucia = add_borrower(parts)
    first = tell(parts, "I lost my job.", "webchat", lucia)
    second = tell(parts, "My rent is due too.", "telegram", lucia)
    assert second.conversation_id != first.conversation_id
    assert second.case.id == first.case.id
    with parts.database.read() as session:
        case = cases.get(session, first.case.id)
        assert case
        assert case.story == "I lost my job.\nMy rent is due too."
        added = next(each for each in cases.events(session, case.id) if each.what == "added")
        assert added.detail == {"story": "My rent is due too.", "channel": "telegram"}
        assert len(cases.of_borrower(session, lucia.id)) == 1


def test_another_matter_is_a_case_of_its_own(parts: Parts) -> None:
    lucia = add_borrower(parts)
    first = tell(parts, "I lost my job.", "webchat", lucia)
    assert tell(parts, "You charged me twice.", "telegram", lucia, "dispute").case.id != first.case.id


@pytest.mark.parametrize("kind", ["human", "failed", "down", "request"])
def test_what_is_about_a_chat_stays_there(parts: Parts, kind: str) -> None:
    lucia = add_borrower(parts)
    first = tell(parts, "A person, please.", "webchat", lucia, kind)
    assert tell(parts, "A person, please.", "telegram", lucia, kind).case.id != first.case.id


def test_somebody_elses_case_is_never_joined(parts: Parts) -> None:
    first = tell(parts, "I lost my job.", "webchat", add_borrower(parts))
    other = add_borrower(parts, "B-1003", "Ben")
    assert tell(parts, "I lost my job.", "telegram", other).case.id != first.case.id
    unknown = add_talk(parts, "I lost my job.", address="nobody", channel="telegram")
    assert unknown.case.id != first.case.id


def test_a_matter_that_has_ended_is_opened_anew(parts: Parts) -> None:
    lucia = add_borrower(parts)
    first = tell(parts, "I lost my job.", "webchat", lucia)
    with parts.database.write() as session:
        cases.lock(session, first.case.id).state = "resolved"
    assert tell(parts, "Again.", "telegram", lucia).case.id != first.case.id
