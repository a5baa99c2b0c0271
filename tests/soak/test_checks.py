"""Each check is content with a right world, and finds what is wrong in a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.crm.tables import CaseEvent
from tests.soak.checks import CHECKS
from tests.soak.checks.evidence import Evidence
from tests.soak.conftest import CHAT, by, the_case, the_messages
from tests.soak.ledger import Inbound, Step, Written

SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_it_is_content_where_all_is_right(check: Callable[[Evidence], list[str]], evidence: Evidence) -> None:
    assert check(evidence) == []


def event(evidence: Evidence, kind: str, what: str, place: int = 0) -> CaseEvent:
    """An event of the case of a kind."""
    return [each for each in evidence.stored.events[the_case(evidence, kind).id] if each.what == what][place]


def add_event(evidence: Evidence, kind: str, **values: Any) -> None:
    """One more event, at its place in time."""
    events = evidence.stored.events[the_case(evidence, kind).id]
    events.append(CaseEvent(case_id=the_case(evidence, kind).id, **values))
    events.sort(key=lambda each: each.at)


def again(evidence: Evidence, kind: str, what: str) -> None:
    """An event stands there twice."""
    there = event(evidence, kind, what)
    add_event(evidence, kind, at=there.at, who=there.who, what=there.what, detail=there.detail)


def lost(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    messages.remove(by(messages, "borrower")[1])


def not_a_message(evidence: Evidence) -> None:
    """The client never sent one that is stored."""
    key = ("telegram", CHAT)
    evidence.ledger.inbound[key] = [Inbound("m0", "Something else.")]


def swapped(evidence: Evidence) -> None:
    first, second = by(the_messages(evidence, "hardship"), "borrower")
    first.external_id, second.external_id = second.external_id, first.external_id
    first.text, second.text = second.text, first.text


def stored_twice(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    messages.append(by(messages, "borrower")[0])


def changed(evidence: Evidence) -> None:
    by(the_messages(evidence, "hardship"), "borrower")[0].text = "I lost my"


def no_conversation(evidence: Evidence) -> None:
    evidence.ledger.received("telegram", "70999", Inbound("m1", "Hello."))


def waits(evidence: Evidence) -> None:
    by(the_messages(evidence, "hardship"), "borrower")[0].state = "waiting"


def not_answered(evidence: Evidence) -> None:
    by(the_messages(evidence, "hardship"), "assistant")[0].answers_id = None


def answered_twice(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    by(messages, "notice")[0].answers_id = by(messages, "borrower")[0].id


def answered_beside_the_officer(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    by(messages, "notice")[1].answers_id = by(messages, "borrower")[1].id


def gap(evidence: Evidence) -> None:
    del the_messages(evidence, "hardship")[2]


def backwards(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    messages[3].created_at = messages[2].created_at - SECOND


def no_case(evidence: Evidence) -> None:
    the_case(evidence, "hardship").kind = "request"


def no_case_for_the_failure(evidence: Evidence) -> None:
    the_case(evidence, "down").kind = "human"


def ended_case_for_the_failure(evidence: Evidence) -> None:
    down = the_case(evidence, "down")
    add_event(evidence, "down", at=down.opened_at - SECOND, who="officer:ana", what="resolved", detail={})


def reference_never_told(evidence: Evidence) -> None:
    by(the_messages(evidence, "down"), "notice")[-1].text = "We are sorry."


def officer_never_told(evidence: Evidence) -> None:
    """Trouble was left to an officer, and no case of theirs says so."""
    key = ("webchat", str(the_case(evidence, "hardship").conversation_id))
    first, second = evidence.ledger.inbound[key]
    evidence.ledger.inbound[key] = [first, Inbound(second.external_id, second.text, "complaint")]
    event(evidence, "hardship", "wrote", 1).detail = {"message": "another"}


def two_of_a_kind(evidence: Evidence) -> None:
    one, two = the_case(evidence, "hardship"), the_case(evidence, "down")
    evidence.stored.cases[str(one.conversation_id)].append(two)
    two.kind, two.opened_at = "hardship", one.opened_at + SECOND


def officers_message_lost(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    messages.remove(by(messages, "officer")[0])


def officers_message_changed(evidence: Evidence) -> None:
    by(the_messages(evidence, "hardship"), "officer")[0].text = "I have"


def officers_messages_swapped(evidence: Evidence) -> None:
    evidence.ledger.written[:2] = reversed(evidence.ledger.written[:2])


def officers_message_invented(evidence: Evidence) -> None:
    del evidence.ledger.written[0]


def officers_message_never_stored(evidence: Evidence) -> None:
    case = the_case(evidence, "hardship")
    evidence.ledger.wrote(Written(str(case.id), "ana", "once99", "Never stored.", 99))


def read_without_one(evidence: Evidence) -> None:
    del evidence.read[str(the_case(evidence, "hardship").conversation_id)][1]


def read_twice(evidence: Evidence) -> None:
    read = evidence.read[str(the_case(evidence, "hardship").conversation_id)]
    read.append(read[-1])


def read_what_is_not_there(evidence: Evidence) -> None:
    del evidence.stored.conversations[str(the_case(evidence, "hardship").conversation_id)]


def not_arrived(evidence: Evidence) -> None:
    evidence.sent.pop()  # type: ignore[attr-defined]


def arrived_in_another_order(evidence: Evidence) -> None:
    evidence.sent.insert(0, evidence.sent[-1])  # type: ignore[attr-defined]


def arrived_from_nowhere(evidence: Evidence) -> None:
    evidence.sent.append({"chat_id": int(CHAT), "text": "Who said that?"})  # type: ignore[attr-defined]


def given_up(evidence: Evidence) -> None:
    evidence.stored.outbox[0].state = "dead"


def spoke_while_held(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    by(messages, "officer")[0].author = "assistant"


def wrote_without_joining(evidence: Evidence) -> None:
    messages = the_messages(evidence, "hardship")
    by(messages, "notice")[0].response = "utter_officer_left"
    event(evidence, "hardship", "taken").at += timedelta(hours=9)


def spoke_by_the_trail(evidence: Evidence) -> None:
    event(evidence, "hardship", "taken").at = the_case(evidence, "hardship").opened_at - SECOND


def clock_missing(evidence: Evidence) -> None:
    evidence.stored.clocks[the_case(evidence, "hardship").id].pop()


def clock_too_late(evidence: Evidence) -> None:
    evidence.stored.clocks[the_case(evidence, "complaint").id][0].due_at += SECOND


def clock_kept_at_another_time(evidence: Evidence) -> None:
    (first,) = [c for c in evidence.stored.clocks[the_case(evidence, "hardship").id] if c.name == "first_response"]
    first.met_at += SECOND


def receipt_never_given(evidence: Evidence) -> None:
    by(the_messages(evidence, "complaint"), "assistant")[0].text = "You have a case."


def set_clock(evidence: Evidence, kind: str, name: str, **values: Any) -> None:
    for each in evidence.stored.clocks[the_case(evidence, kind).id]:
        if each.name == name:
            for column, value in values.items():
                setattr(each, column, value)


def runs_after_the_end(evidence: Evidence) -> None:
    set_clock(evidence, "hardship", "resolution", met_at=None)


def nobody_has_to_answer(evidence: Evidence) -> None:
    set_clock(evidence, "down", "first_response", stopped_at=evidence.stored.at)


def somebody_has_to_answer(evidence: Evidence) -> None:
    set_clock(evidence, "complaint", "first_response", met_at=None)


def promises_otherwise(evidence: Evidence) -> None:
    the_case(evidence, "down").answer_by += SECOND


def resolution_runs(evidence: Evidence) -> None:
    set_clock(evidence, "complaint", "resolution", due_at=evidence.stored.at)


def resolution_stands_still(evidence: Evidence) -> None:
    set_clock(evidence, "down", "resolution", due_at=None, breached_at=None)


def no_resolution(evidence: Evidence) -> None:
    set_clock(evidence, "down", "resolution", stopped_at=evidence.stored.at)


def breach_not_noted(evidence: Evidence) -> None:
    set_clock(evidence, "human", "first_response", breached_at=None)


def breach_invented(evidence: Evidence) -> None:
    for each in evidence.stored.clocks[the_case(evidence, "hardship").id]:
        each.breached_at = each.due_at


def breach_noted_twice(evidence: Evidence) -> None:
    again(evidence, "human", "breached")


def breach_noted_without_reason(evidence: Evidence) -> None:
    detail = {"clock": "resolution", "due": evidence.stored.at.isoformat()}
    add_event(evidence, "complaint", at=evidence.stored.at, who="assistant", what="breached", detail=detail)


def taken_by_two(evidence: Evidence) -> None:
    at = event(evidence, "hardship", "taken").at + SECOND
    add_event(evidence, "hardship", at=at, who="officer:wei", what="taken", detail=None)


def taken_twice(evidence: Evidence) -> None:
    at = event(evidence, "hardship", "taken").at + SECOND
    add_event(evidence, "hardship", at=at, who="officer:ana", what="taken", detail=None)


def written_by_another(evidence: Evidence) -> None:
    event(evidence, "complaint", "wrote").who = "officer:ana"


def held_by_nobody(evidence: Evidence) -> None:
    the_case(evidence, "complaint").officer_id = None


def noted_twice(evidence: Evidence) -> None:
    again(evidence, "hardship", "wrote")


def handed_back_twice(evidence: Evidence) -> None:
    again(evidence, "hardship", "handed_back")


def opened_twice(evidence: Evidence) -> None:
    again(evidence, "hardship", "opened")


def step_lost(evidence: Evidence) -> None:
    events = evidence.stored.events[the_case(evidence, "hardship").id]
    events.remove(event(evidence, "hardship", "handed_back"))


def step_invented(evidence: Evidence) -> None:
    evidence.ledger.steps.remove(Step(str(the_case(evidence, "hardship").id), "ana", "resolved"))


def taking_invented(evidence: Evidence) -> None:
    evidence.ledger.steps.remove(Step(str(the_case(evidence, "complaint").id), "wei", "taken"))


def words_in_a_log(evidence: Evidence) -> None:
    evidence.log_texts = {"rasa": "rasa: WARNING Cannot parse 'I lost my job.'"}


def fault_on_the_way(evidence: Evidence) -> None:
    evidence.ledger.fault("A borrower's message was answered with 500.")


WRONG: list[tuple[str, Callable[[Evidence], None], str]] = [
    ("nothing_wrong_on_the_way", fault_on_the_way, "answered with 500"),
    ("stored_once_in_order", lost, "was acknowledged and is not stored"),
    ("stored_once_in_order", not_a_message, "was never sent"),
    ("stored_once_in_order", swapped, "not in the order"),
    ("stored_once_in_order", stored_twice, "stored 2 times"),
    ("stored_once_in_order", changed, "was changed"),
    ("stored_once_in_order", no_conversation, "no conversation for telegram 70999"),
    ("answered_once", waits, "is in state waiting"),
    ("answered_once", not_answered, "replied to 0 times"),
    ("answered_once", answered_twice, "replied to 2 times"),
    ("answered_once", answered_beside_the_officer, "answered by the assistant as well"),
    ("in_order_of_time", gap, "without a gap"),
    ("in_order_of_time", backwards, "stands behind one that came 1.000 s after it"),
    ("has_its_case", no_case, "no case of that kind was opened"),
    ("has_its_case", officer_never_told, "left to an officer, and no case says so"),
    ("failed_has_its_case", no_case_for_the_failure, "names no open case"),
    ("failed_has_its_case", ended_case_for_the_failure, "names no open case"),
    ("failed_has_its_case", reference_never_told, "names no open case"),
    ("each_kind_once", two_of_a_kind, "while another one of its kind was open"),
    ("officers_words_are_stored_once", officers_message_lost, "is stored 0 times"),
    ("officers_words_are_stored_once", officers_message_changed, "not what was acknowledged"),
    ("officers_words_are_stored_once", officers_messages_swapped, "before one that was sent earlier"),
    ("officers_words_are_stored_once", officers_message_invented, "was never acknowledged"),
    ("officers_words_are_stored_once", officers_message_never_stored, "is stored 0 times"),
    ("web_chats_read_it_all", read_without_one, "does not read what was said"),
    ("web_chats_read_it_all", read_twice, "does not read what was said"),
    ("web_chats_read_it_all", read_what_is_not_there, "was read and is not stored"),
    ("telegram_gets_it_all", not_arrived, "1 messages did not arrive"),
    ("telegram_gets_it_all", arrived_in_another_order, "in another order"),
    ("telegram_gets_it_all", arrived_from_nowhere, "something that nobody said"),
    ("telegram_gets_it_all", given_up, "was given up"),
    ("silent_by_transcript", spoke_while_held, "the assistant spoke"),
    ("silent_by_transcript", wrote_without_joining, "without holding it"),
    ("silent_by_audit_trail", spoke_by_the_trail, "while an officer had the conversation"),
    ("as_the_trail_says", clock_missing, "has no clock"),
    ("as_the_trail_says", clock_too_late, "has a clock"),
    ("as_the_trail_says", clock_kept_at_another_time, "has a clock first_response"),
    ("as_the_trail_says", receipt_never_given, "has a clock acknowledgement"),
    ("whose_turn_it_is", runs_after_the_end, "its clock resolution has not"),
    ("whose_turn_it_is", nobody_has_to_answer, "0 clocks running for an answer"),
    ("whose_turn_it_is", somebody_has_to_answer, "1 clocks running for an answer"),
    ("whose_turn_it_is", promises_otherwise, "by another moment"),
    ("whose_turn_it_is", resolution_runs, "runs"),
    ("whose_turn_it_is", resolution_stands_still, "stands still"),
    ("whose_turn_it_is", no_resolution, "0 clocks for its resolution"),
    ("breached_where_late", breach_not_noted, "does not say so"),
    ("breached_where_late", breach_invented, "says that it ran out, and it did not"),
    ("breached_where_late", breach_noted_twice, "says so 2 times"),
    ("breached_where_late", breach_noted_without_reason, "a clock that has not run out"),
    ("one_officer_at_a_time", taken_by_two, "was taken by wei while ana had it"),
    ("one_officer_at_a_time", taken_twice, "was taken by ana while ana had it"),
    ("one_officer_at_a_time", written_by_another, "which wei had"),
    ("one_officer_at_a_time", held_by_nobody, "None has case"),
    ("nothing_twice", noted_twice, "2 times"),
    ("nothing_twice", handed_back_twice, "2 times"),
    ("nothing_twice", opened_twice, "not opened once"),
    ("steps_stand_in_it", step_lost, "the trail has"),
    ("steps_stand_in_it", step_invented, "the trail has"),
    ("steps_stand_in_it", taking_invented, "more often than was acknowledged"),
    ("nothing_of_a_borrower_in_logs", words_in_a_log, "The log of rasa holds"),
]


@pytest.mark.parametrize(
    ("name", "spoil", "found"), WRONG, ids=[f"{name} {spoil.__name__}" for name, spoil, _ in WRONG]
)
def test_it_finds_what_is_wrong(name: str, spoil: Callable[[Evidence], None], found: str, evidence: Evidence) -> None:
    (check,) = [each for each in CHECKS if each.__name__ == name]
    spoil(evidence)
    sentences = check(evidence)
    assert any(found in sentence for sentence in sentences), sentences


def test_every_check_is_tried() -> None:
    assert {name for name, _, _ in WRONG} == {check.__name__ for check in CHECKS}
