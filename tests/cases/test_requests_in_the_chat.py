"""A new contact and a reported payment as the assistant takes them: what is kept, said and asked."""

from __future__ import annotations

from typing import Any, Optional

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import cases as actions_of_cases
from actions import contact_change, my_loan, turn
from actions.my_loan import AnswerMyLoan, NotePayment
from bot.crm import borrower_requests, cases, contacts
from bot.crm.tables import Borrower, BorrowerRequest
from tests.cases.conftest import World
from tests.reminders.conftest import add_borrower, add_chat

OLD = "+12125550123"


@pytest.fixture(autouse=True)
def services(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (actions_of_cases, contact_change, my_loan, turn):
        monkeypatch.setattr(module, "services", lambda: world.parts)


@pytest.fixture
def grace(world: World) -> Borrower:
    made = add_borrower(world.parts)
    with world.parts.database.write() as session:
        contacts.put(session, made.id, "phone", OLD, "operator", world.clock())
    return made


def user(text: str, intent: str = "update_contact", entities: Any = ()) -> dict[str, Any]:
    parsed = {"text": text, "intent": {"name": intent, "confidence": 1.0}, "entities": list(entities)}
    return {"event": "user", "text": text, "parse_data": parsed}


def bot(name: str) -> dict[str, Any]:
    return {"event": "bot", "text": "", "metadata": {"utter_action": name}}


def run(action: Any, chat: str, events: list[dict[str, Any]], loop: Optional[str] = None, **slots: Any) -> list[Any]:
    """The replies, as (name, facts)."""
    latest = [each for each in events if each["event"] == "user"][-1]["parse_data"]
    given = {"language": "en", "market": "US", **slots}
    tracker = Tracker(chat, given, latest, events, False, None, {"name": loop} if loop else {}, "action_listen")
    dispatcher = CollectingDispatcher()
    action.run(dispatcher, tracker, {})
    return [(each["response"], each["facts"]) for each in dispatcher.messages]


def said(answers: list[Any]) -> list[str]:
    return [name for name, _ in answers]


def asked(world: World, chat: str) -> list[BorrowerRequest]:
    def read(session: Any) -> list[BorrowerRequest]:
        found = cases.of_conversation(session, chat)
        return [each for case in found for each in borrower_requests.of_case(session, case.id)]

    return list(world.read(read))


def test_a_contact_in_the_message_waits_for_an_officer(world: World, grace: Borrower) -> None:
    chat = add_chat(world.parts, grace)
    answers = run(AnswerMyLoan(), chat, [user("my number is 212 555 0198 now, not 212 555 0123")])
    assert said(answers) == ["utter_contact_read", "utter_contact_change_noted"]
    assert answers[0][1] == {"way": "phone", "contact": "+12125550198"}
    (kept,) = asked(world, chat)
    assert (kept.kind, kept.value, kept.state, kept.borrower_id) == ("phone", "+12125550198", "open", grace.id)
    (on_file,) = world.read(lambda session: contacts.of_borrower(session, grace.id))
    assert on_file.value == OLD


def test_where_none_is_named_it_is_asked_for_once_and_the_request_stands(world: World, grace: Borrower) -> None:
    chat = add_chat(world.parts, grace)
    first = [user("I changed my phone number")]
    assert said(run(AnswerMyLoan(), chat, first)) == ["utter_contact_change_noted", "utter_ask_new_contact"]
    bad = [*first, bot("utter_ask_new_contact"), user("212 555")]
    assert said(run(AnswerMyLoan(), chat, bad)) == ["utter_contact_not_read"]
    good = [*bad, bot("utter_contact_not_read"), user("+1 212 555 0198")]
    assert said(run(AnswerMyLoan(), chat, good)) == ["utter_contact_read"]
    (case,) = world.read(lambda session: cases.of_conversation(session, chat))
    assert "I changed my phone number" in case.story
    assert [each.value for each in asked(world, chat)] == ["+12125550198"]


def test_the_contact_may_have_been_named_before_the_code(world: World, grace: Borrower) -> None:
    chat = add_chat(world.parts, grace)
    events = [user("new mail: ana@example.com"), bot("utter_ask_one_time_code"), user("7K4M-2QXZ", "inform")]
    answers = run(AnswerMyLoan(), chat, events, account_question="update_contact")
    assert said(answers) == ["utter_contact_read", "utter_contact_change_noted"]
    (case,) = world.read(lambda session: cases.of_conversation(session, chat))
    assert case.story == "new mail: ana@example.com"


def test_what_is_on_file_needs_no_officer(world: World, grace: Borrower) -> None:
    chat = add_chat(world.parts, grace)
    assert said(run(AnswerMyLoan(), chat, [user("change my number to 212 555 0123")])) == ["utter_contact_on_file"]
    assert world.read(lambda session: cases.of_conversation(session, chat)) == []


@pytest.mark.parametrize("text", ["I moved to 14 Rose Lane, Leeds", "use my new bank account, the number ends 8820"])
def test_other_changes_go_to_an_officer_without_a_question(world: World, grace: Borrower, text: str) -> None:
    chat = add_chat(world.parts, grace)
    assert said(run(AnswerMyLoan(), chat, [user(text)])) == ["utter_contact_change_noted"]
    assert asked(world, chat) == []


def test_in_the_middle_of_a_form_only_the_form_asks(world: World, grace: Borrower) -> None:
    chat = add_chat(world.parts, grace)
    answers = run(AnswerMyLoan(), chat, [user("I changed my phone number")], loop="case_form")
    assert said(answers) == ["utter_contact_change_noted"]


def test_nobody_unknown_names_a_contact(world: World) -> None:
    chat = add_chat(world.parts, None)
    assert run(AnswerMyLoan(), chat, [user("my number is 212 555 0198")]) == []
    assert asked(world, chat) == []


def test_a_reported_payment_is_kept_with_what_was_said(world: World, grace: Borrower) -> None:
    chat = add_chat(world.parts, grace)
    values = ({"entity": "amount", "value": "250"}, {"entity": "date", "value": "2026-12-05"})
    answers = run(NotePayment(), chat, [user("paid $250 on 5 December", "report_payment", values)])
    assert said(answers) == ["utter_payment_read", "utter_payment_noted"]
    (kept,) = asked(world, chat)
    assert (str(kept.amount), kept.currency, str(kept.paid_on)) == ("250", "USD", "2026-12-05")
    assert kept.borrower_id == grace.id


def test_a_stranger_may_report_one_too(world: World) -> None:
    chat = add_chat(world.parts, None)
    assert said(run(NotePayment(), chat, [user("I have paid", "report_payment")])) == ["utter_payment_noted"]
    (kept,) = asked(world, chat)
    assert (kept.amount, kept.paid_on, kept.borrower_id) == (None, None, None)
