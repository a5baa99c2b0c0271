"""What the assistant does about a wish: keeps it, says so, and asks for the code where it has to know who it is."""

from __future__ import annotations

from typing import Any, Optional

import anyio
import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import answers, case_form, cases, early, faq, feedback, my_loan, relief, turn
from actions import reminders as actions_of_reminders
from actions.cases import Crisis, MissedPayment, OpenCase, WantHuman
from actions.feedback import ValidateRatingForm
from actions.my_loan import AnswerMyLoan
from actions.reminders import ChangeReminders
from bot.crm import borrowers, conversations
from bot.culture.language_facts import ReminderWishes, load_languages
from tests.cases.conftest import World
from tests.reminders.conftest import add_borrower, add_chat

WISHES = ReminderWishes(stop=[r"\bstop remind\w*"], again=[r"\bremind me again\b"])


@pytest.fixture(autouse=True)
def services(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    english = load_languages(only=["en"])["en"].copy(update={"reminders": WISHES})
    world.parts.__dict__["languages"] = {**world.parts.languages, "en": english}
    for module in (actions_of_reminders, answers, case_form, cases, early, faq, feedback, my_loan, relief, turn):
        monkeypatch.setattr(module, "services", lambda: world.parts, raising=False)


def tracker(
    chat: str, intent: str, text: str = "", wish: Optional[str] = None, loop: Optional[str] = None, **slots: Any
) -> Tracker:
    entities = [{"entity": "reminders", "value": wish}] if wish else []
    latest = {"text": text, "intent": {"name": intent, "confidence": 1.0}, "entities": entities}
    given = {"language": "en", "market": "US", **slots}
    return Tracker(chat, given, latest, [], False, None, {"name": loop} if loop else {}, "action_listen")


def run(action: Any, told: Tracker) -> tuple[list[str], list[dict[str, Any]]]:
    """The names of the replies, and the events."""
    dispatcher = CollectingDispatcher()
    events = action.run(dispatcher, told, {})
    return [each["response"] for each in dispatcher.messages], events


def is_off(world: World, number: str = "B-1") -> bool:
    return bool(world.read(lambda session: borrowers.by_number(session, number)).reminders_off)


def test_a_borrower_stops_and_begins_again(world: World) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts))
    assert run(ChangeReminders(), tracker(chat, "change_reminders", wish="stop")) == (["utter_reminders_stopped"], [])
    assert is_off(world)
    assert run(ChangeReminders(), tracker(chat, "change_reminders", wish="again")) == (["utter_reminders_on"], [])
    assert not is_off(world)


def test_an_unknown_person_may_stop_them_in_their_chat(world: World) -> None:
    chat = add_chat(world.parts, None)
    said, events = run(ChangeReminders(), tracker(chat, "change_reminders", wish="stop"))
    assert (said, events) == (["utter_reminders_stopped"], [])
    assert world.read(lambda session: conversations.get(session, chat)).reminders_off_at is not None


def test_an_unknown_person_who_wants_them_again_is_recognised_first(world: World) -> None:
    grace, chat = add_borrower(world.parts), add_chat(world.parts, None)
    said, events = run(
        ChangeReminders(), tracker(chat, "change_reminders", wish="again", loop="instalment_form", recognised=False)
    )
    slots = {each["name"]: each["value"] for each in events if each["event"] == "slot"}
    assert said == []
    assert (slots["account_question"], slots["left_form"]) == ("change_reminders", "instalment_form")
    assert (events[-1]["event"], events[-1]["name"]) == ("followup", "identity_form")
    with world.parts.database.write() as session:
        borrowers.tie(session, conversations.lock(session, chat), grace)
        session.merge(grace).reminders_off = True
    said, _ = run(AnswerMyLoan(), tracker(chat, "inform", "7K4M-2QXZ", account_question="change_reminders"))
    assert said == ["utter_reminders_on"]
    assert not is_off(world)


@pytest.mark.parametrize(
    ("action", "intent"),
    [
        (OpenCase(), "report_hardship"),
        (OpenCase(), "file_complaint"),
        (WantHuman(), "ask_human"),
        (MissedPayment(), "report_missed_payment"),
    ],
)
def test_in_a_graver_message_the_wish_is_kept_beside_it(world: World, action: Any, intent: str) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts))
    said, _ = run(action, tracker(chat, intent, "I cannot pay any more, please stop reminding me"))
    assert said[0] != "utter_reminders_stopped"
    assert said[-1] == "utter_reminders_stopped"
    assert is_off(world)


def test_in_danger_it_is_kept_without_a_word(world: World) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts))
    said, _ = run(Crisis(), tracker(chat, "express_crisis", "I want to end it all, stop reminding me"))
    assert said == ["utter_crisis"]
    assert is_off(world)


def test_a_graver_message_without_the_wish_changes_nothing(world: World) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts))
    said, _ = run(OpenCase(), tracker(chat, "report_hardship", "I lost my job, remind me again what I owe"))
    assert "utter_reminders_stopped" not in said
    assert not is_off(world)


@pytest.mark.parametrize(("intent", "taken"), [("change_reminders", False), ("out_of_scope", True)])
def test_it_is_no_comment_on_a_rating(world: World, intent: str, taken: bool) -> None:
    chat = add_chat(world.parts, None)
    told = tracker(chat, intent, "stop reminding me", loop="rating_form", requested_slot="comment")
    found = anyio.run(ValidateRatingForm().extract_comment, CollectingDispatcher(), told, {})
    assert bool(found) == taken
