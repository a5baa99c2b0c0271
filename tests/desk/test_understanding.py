"""What an officer says of a message that the assistant misunderstood: on the case's page, kept for the trainers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.bootstrap import Parts
from bot.crm import cases, conversations, review_flags
from desk import words
from tests.conftest import NOW
from tests.desk.conftest import Browser
from tests.desk.content import Talk, add_officer, add_talk


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts, intent="ask_fees", kind="human")


def asked(parts: Parts, talk: Talk) -> str:
    with parts.database.read() as session:
        return str(conversations.messages_after(session, talk.conversation_id, 0)[0].id)


def at(talk: Talk) -> str:
    return f"/desk/cases/{talk.case.id}"


def flags(parts: Parts, talk: Talk) -> Mapping[str, str]:
    with parts.database.read() as session:
        return review_flags.of_messages(session, [asked(parts, talk)])


def trail(parts: Parts, talk: Talk) -> list[tuple[str, str, object]]:
    with parts.database.read() as session:
        found = [(each.who, each.what, each.detail) for each in cases.events(session, talk.case.id)]
    return [each for each in found if "flagged" in each[1]]


def test_an_officer_says_that_hardship_was_missed_and_it_stands_in_the_audit_trail(
    browser: Browser, parts: Parts, talk: Talk
) -> None:
    page = browser.get(at(talk)).text
    assert page.count("Misunderstood?") == 1  # beside the borrower's message, and not the assistant's
    answer = browser.post(f"{at(talk)}/understanding", message=asked(parts, talk), what="missed_hardship")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{at(talk)}#m1")
    assert flags(parts, talk) == {asked(parts, talk): "missed_hardship"}
    assert trail(parts, talk) == [("officer:ana", "flagged", {"kind": "missed_hardship"})]
    page = browser.get(at(talk)).text
    assert "Misunderstood?" not in page
    assert "said that the assistant misunderstood a message" in page
    assert page.count(words.FLAGS["missed_hardship"]) == 2


def test_it_can_be_taken_back_and_said_otherwise(browser: Browser, parts: Parts, talk: Talk) -> None:
    post, message = f"{at(talk)}/understanding", asked(parts, talk)
    browser.post(post, message=message, what="wrong_answer")
    browser.post(post, message=message, what="")
    assert flags(parts, talk) == {}
    assert [what for _, what, _ in trail(parts, talk)] == ["flagged", "unflagged"]
    browser.post(post, message=message, what="")  # nothing to take back: no line either
    assert len(trail(parts, talk)) == 2
    assert "Misunderstood?" in browser.get(at(talk)).text


def test_only_what_the_borrower_wrote_in_this_conversation_can_be_meant(
    browser: Browser, parts: Parts, talk: Talk
) -> None:
    other = add_talk(parts, address="two")
    with parts.database.read() as session:
        answer = str(conversations.messages_after(session, talk.conversation_id, 0)[1].id)
    for message in (asked(parts, other), answer, "f" * 32, ""):
        found = browser.post(f"{at(talk)}/understanding", message=message, what="wrong_answer")
        assert found.status_code == 404
    assert flags(parts, other) == {}
    assert browser.post(f"{at(talk)}/understanding", message=asked(parts, talk), what="boring").status_code == 422
    assert flags(parts, talk) == {}


def test_a_colleague_sees_their_own_word_only(browser: Browser, parts: Parts, talk: Talk) -> None:
    ben = add_officer(parts, "ben", "Ben Ode")
    with parts.database.write() as session:
        review_flags.put(session, asked(parts, talk), ben.id, "missed_complaint", NOW)
    assert "Misunderstood?" in browser.get(at(talk)).text


def test_every_flag_has_words(parts: Parts) -> None:
    assert tuple(words.FLAGS) == review_flags.FLAGS
