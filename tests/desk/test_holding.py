"""Taking cases over, writing, handing back, resolving: on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from bot.bootstrap import Parts
from bot.crm import cases, conversations
from bot.crm.session import Session
from bot.crm.tables import Case, Message, Officer, Outbox
from bot.errors import BadInput, CaseRefused
from tests.conftest import NOW
from tests.desk.content import Talk, add_officer, add_talk, look, say


@pytest.fixture
def parts(parts_anywhere: Parts) -> Parts:
    return parts_anywhere


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts)


Step = Callable[..., Any]


def do(parts: Parts, step: str, case: Case, officer: Officer, *more: Any) -> Any:
    """One step in a transaction of its own."""
    with parts.database.write() as session:
        return getattr(parts.holding, step)(session, case.id, officer, *more, parts.clock())


def said(parts: Parts, talk: Talk) -> list[Message]:
    """What was said since the case was opened."""
    with parts.database.read() as session:
        return list(conversations.messages_after(session, talk.conversation_id, 2))


def events(parts: Parts, talk: Talk) -> list[tuple[str, str]]:
    with parts.database.read() as session:
        return [(each.who, each.what) for each in cases.events(session, talk.case.id) if each.who != "assistant"]


def test_taking_holds_the_conversation(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    conversation, case = look(parts, talk)
    assert (conversation.holder_id, conversation.held_since) == (ana.id, NOW)
    assert (case.officer_id, case.state) == (ana.id, "held")


def test_taking_tells_the_borrower_who_is_there(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    notice = said(parts, talk)[0]
    assert (notice.author, notice.response, notice.lang) == ("notice", "utter_officer_joined", "en")
    assert "Ana Torres" in notice.text


def test_the_notice_is_in_the_borrowers_language(parts: Parts, ana: Officer) -> None:
    talk = add_talk(parts, "No puedo pagar este mes.", language={"code": "es", "found_by": "clear"})
    do(parts, "take", talk.case, ana)
    assert said(parts, talk)[0].lang == "es"


def test_taking_twice_changes_nothing(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "take", talk.case, ana)
    assert len(said(parts, talk)) == 1
    assert events(parts, talk) == [("officer:ana", "taken")]


def test_a_second_officer_is_told_who_holds_it(parts: Parts, talk: Talk, ana: Officer, wei: Officer) -> None:
    do(parts, "take", talk.case, ana)
    with pytest.raises(CaseRefused, match="Ana Torres holds this conversation") as refused:
        do(parts, "take", talk.case, wei)
    assert refused.value.code == "held"
    assert look(parts, talk)[0].holder_id == ana.id


def test_of_many_officers_at_the_same_moment_one_gets_it(parts: Parts, talk: Talk) -> None:
    crowd = [add_officer(parts, f"officer{number}", f"Officer {number}") for number in range(4)]
    together = Barrier(len(crowd))

    def grab(officer: Officer) -> str:
        together.wait()
        try:
            return str(do(parts, "take", talk.case, officer).officer_id)
        except CaseRefused as refused:
            return refused.code

    with ThreadPoolExecutor(len(crowd)) as threads:
        outcomes = sorted(threads.map(grab, crowd))
    holder = look(parts, talk)[0].holder_id
    assert outcomes == sorted([holder, "held", "held", "held"])
    assert [message.response for message in said(parts, talk)] == ["utter_officer_joined"]


def test_another_case_of_a_held_conversation_cannot_be_taken(
    parts: Parts, talk: Talk, ana: Officer, wei: Officer
) -> None:
    second = add_talk(parts, "And they charged me twice.", kind="dispute")
    do(parts, "take", talk.case, ana)
    with pytest.raises(CaseRefused, match="Ana Torres holds this conversation"):
        do(parts, "take", second.case, wei)


def test_the_holder_may_take_it_too_and_the_borrower_is_not_told_again(parts: Parts, talk: Talk, ana: Officer) -> None:
    second = add_talk(parts, "And they charged me twice.", kind="dispute")
    do(parts, "take", talk.case, ana)
    do(parts, "take", second.case, ana)
    assert look(parts, second)[1].state == "held"
    assert [m.response for m in said(parts, talk) if m.author == "notice"] == ["utter_officer_joined"]


def test_what_an_officer_writes_carries_the_name(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "write", talk.case, ana, "Good morning, I am Ana.")
    written = said(parts, talk)[-1]
    assert (written.author, written.officer_id, written.officer_name) == ("officer", ana.id, "Ana Torres")
    assert written.text == "Good morning, I am Ana."


def test_writing_makes_it_the_borrowers_turn(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "write", talk.case, ana, "Good morning.")
    assert look(parts, talk)[1].state == "with_borrower"


def test_an_answer_of_the_borrowers_makes_it_the_officers_turn(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "write", talk.case, ana, "Good morning.")
    say(parts, talk, "Thank you for writing.")
    assert look(parts, talk)[1].state == "held"


def test_messages_keep_the_order_in_which_they_were_written(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    for number in range(5):
        do(parts, "write", talk.case, ana, f"officer {number}")
        say(parts, talk, f"borrower {number}")
    texts = [m.text for m in said(parts, talk)[1:]]
    assert texts == [f"{who} {number}" for number in range(5) for who in ("officer", "borrower")]
    assert [m.seq for m in said(parts, talk)] == list(range(3, 14))


def test_on_a_called_channel_it_goes_into_the_outbox_in_that_order(parts: Parts, ana: Officer) -> None:
    talk = add_talk(parts, channel="telegram")
    do(parts, "take", talk.case, ana)
    first = do(parts, "write", talk.case, ana, "One")
    second = do(parts, "write", talk.case, ana, "Two")
    with parts.database.read() as session:
        rows = session.query(Outbox).filter(Outbox.seq > 3).order_by(Outbox.seq).all()
    assert [row.message_id for row in rows] == [first.id, second.id]


def test_the_same_message_sent_again_is_written_once(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    for _ in range(2):
        with parts.database.write() as session:
            parts.holding.write(session, talk.case.id, ana, "Hello", NOW, once="a1b2")
    assert [m.text for m in said(parts, talk)[1:]] == ["Hello"]


@pytest.mark.parametrize(("text", "code"), [("", "empty"), (" \n\u200b", "empty"), ("x" * 4001, "too_long")])
def test_a_text_that_cannot_be_sent_is_refused(parts: Parts, talk: Talk, ana: Officer, text: str, code: str) -> None:
    do(parts, "take", talk.case, ana)
    with pytest.raises(BadInput) as refused:
        do(parts, "write", talk.case, ana, text)
    assert refused.value.code == code
    assert len(said(parts, talk)) == 1


@pytest.mark.parametrize("step", ["hand_back", "resolve"])
def test_only_the_holder_ends_the_holding(parts: Parts, talk: Talk, ana: Officer, wei: Officer, step: str) -> None:
    do(parts, "take", talk.case, ana)
    with pytest.raises(CaseRefused) as refused:
        do(parts, step, talk.case, wei)
    assert refused.value.code == "not_holding"
    assert look(parts, talk)[0].holder_id == ana.id


def test_only_the_holder_writes(parts: Parts, talk: Talk, ana: Officer, wei: Officer) -> None:
    do(parts, "take", talk.case, ana)
    with pytest.raises(CaseRefused, match="take it over first"):
        do(parts, "write", talk.case, wei, "Hello")


def test_nobody_writes_before_taking(parts: Parts, talk: Talk, ana: Officer) -> None:
    with pytest.raises(CaseRefused, match="take it over first"):
        do(parts, "write", talk.case, ana, "Hello")


def test_handing_back_lets_the_assistant_answer_again(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "hand_back", talk.case, ana)
    conversation, case = look(parts, talk)
    assert (conversation.holder_id, conversation.held_since) == (None, None)
    assert (case.officer_id, case.state) == (None, "waiting")
    assert said(parts, talk)[-1].response == "utter_officer_left"


def test_handing_back_gives_all_ones_cases_of_the_conversation_back(parts: Parts, talk: Talk, ana: Officer) -> None:
    second = add_talk(parts, "And they charged me twice.", kind="dispute")
    for each in (talk, second):
        do(parts, "take", each.case, ana)
    do(parts, "hand_back", talk.case, ana)
    assert look(parts, second)[1].state == "waiting"


def test_what_was_handed_back_can_be_taken_by_another(parts: Parts, talk: Talk, ana: Officer, wei: Officer) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "hand_back", talk.case, ana)
    do(parts, "take", talk.case, wei)
    assert look(parts, talk)[0].holder_id == wei.id


def test_resolving_ends_the_case_and_the_holding(parts: Parts, talk: Talk, ana: Officer) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "resolve", talk.case, ana)
    conversation, case = look(parts, talk)
    assert (case.state, case.resolved_at, conversation.holder_id) == ("resolved", NOW, None)


@pytest.mark.parametrize("kind", ["crisis", "hardship", "restructure", "harassment"])
def test_somebody_in_distress_is_asked_for_no_rating(parts: Parts, ana: Officer, kind: str) -> None:
    talk = add_talk(parts, kind=kind)
    do(parts, "take", talk.case, ana)
    do(parts, "resolve", talk.case, ana)
    assert [m.response for m in said(parts, talk)] == ["utter_officer_joined", "utter_case_resolved"]


@pytest.mark.parametrize("kind", ["complaint", "dispute", "fraud", "human", "failed", "down", "request"])
def test_others_are_asked_for_a_rating(parts: Parts, ana: Officer, kind: str) -> None:
    talk = add_talk(parts, kind=kind)
    do(parts, "take", talk.case, ana)
    do(parts, "resolve", talk.case, ana)
    asked = said(parts, talk)[-1]
    assert asked.response == "utter_ask_score"
    assert [button["send"] for button in asked.buttons] == [f'/rate{{"score": "{n}"}}' for n in range(1, 6)]


def test_nobody_is_asked_while_a_case_of_distress_is_open(parts: Parts, talk: Talk, ana: Officer) -> None:
    second = add_talk(parts, "And they charged me twice.", kind="dispute")
    do(parts, "take", second.case, ana)
    do(parts, "resolve", second.case, ana)
    assert said(parts, talk)[-1].response == "utter_case_resolved"


def test_a_case_that_was_opened_again_asks_for_no_second_rating(parts: Parts, ana: Officer) -> None:
    talk = add_talk(parts, kind="complaint")
    do(parts, "take", talk.case, ana)
    do(parts, "resolve", talk.case, ana)
    with parts.database.write() as session:
        cases.lock(session, talk.case.id).state = "reopened"
    do(parts, "take", talk.case, ana)
    do(parts, "resolve", talk.case, ana)
    assert [m.response for m in said(parts, talk)].count("utter_ask_score") == 1


def test_resolving_one_of_two_cases_keeps_the_conversation(parts: Parts, ana: Officer) -> None:
    first, second = add_talk(parts, kind="complaint"), add_talk(parts, kind="dispute")
    for each in (first, second):
        do(parts, "take", each.case, ana)
    do(parts, "resolve", first.case, ana)
    assert look(parts, first)[0].holder_id == ana.id
    assert said(parts, first)[-1].response == "utter_case_resolved"


@pytest.mark.parametrize("step", ["take", "hand_back", "resolve"])
def test_a_case_that_has_ended_stays_so(parts: Parts, talk: Talk, ana: Officer, step: str) -> None:
    do(parts, "take", talk.case, ana)
    do(parts, "resolve", talk.case, ana)
    with pytest.raises(CaseRefused, match="has ended"):
        do(parts, step, talk.case, ana)


def test_every_step_leaves_a_line_in_the_audit_trail(parts: Parts, talk: Talk, ana: Officer, clock: Any) -> None:
    steps: list[tuple[Any, ...]] = [("take",), ("write", "Hello"), ("hand_back",), ("take",), ("resolve",)]
    for step, *more in steps:
        clock.go_on(seconds=1)
        do(parts, step, talk.case, ana, *more)
    assert events(parts, talk) == [
        ("officer:ana", what) for what in ("taken", "wrote", "handed_back", "taken", "resolved")
    ]


def test_a_step_that_fails_leaves_nothing_behind(parts: Parts, talk: Talk, ana: Officer) -> None:
    def broken(session: Session) -> None:
        parts.holding.take(session, talk.case.id, ana, NOW)
        raise RuntimeError("the power fails")

    with pytest.raises(RuntimeError), parts.database.write() as session:
        broken(session)
    assert look(parts, talk)[0].holder_id is None
    assert not said(parts, talk)


def test_a_case_that_does_not_exist_is_named(parts: Parts, ana: Officer) -> None:
    with pytest.raises(LookupError, match="There is no case"), parts.database.write() as session:
        parts.holding.take(session, "0" * 32, ana, NOW)
