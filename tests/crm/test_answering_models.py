"""Which model answered last, which opened a case, and what became of the conversations of two models."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Optional

import pytest

from bot.channels.canary_watch import withdraw_if_worse
from bot.crm import cases, conversations, feedback, models
from bot.crm.answering_models import Outcomes, last_model, name_model, outcomes
from bot.crm.session import Database, Session
from bot.crm.tables import Case, Conversation, Message
from tests.conftest import NOW

NEW_AFTER = timedelta(hours=12)
BEGIN = NOW - timedelta(days=2)


def spoke(
    session: Session, address: str, model: Optional[str], at: datetime = NOW, response: str = "utter_greet"
) -> tuple[Conversation, Message]:
    """A message of a borrower's and its answer by a model; the conversation and the answer."""
    conversation = conversations.open_conversation(session, "webchat", address, "US", at)
    asked = conversations.add_message(session, conversation, "borrower", "hi", at, state="answered", model=model)
    more = {"answers_id": asked.id, "response": response, "model": model}
    return conversation, conversations.add_message(session, conversation, "assistant", "Hello.", at, **more)


def opened(session: Session, conversation: Conversation, kind: str, first: Optional[Message] = None) -> Case:
    """A case of the conversation."""
    return cases.add(
        session,
        reference=f"R-{conversation.address}",
        conversation_id=conversation.id,
        kind=kind,
        severity=3,
        state="new",
        market="US",
        language="en",
        first_message_id=first.id if first else None,
        opened_at=NOW,
        answer_by=NOW,
    )


def test_the_last_model_counts_while_the_conversation_is_not_new(database: Database) -> None:
    with database.write() as session:
        conversation, _ = spoke(session, "a", "one", NOW - timedelta(hours=3))
        spoke(session, "a", "two", NOW - timedelta(hours=2))
        spoke(session, "a", None, NOW - timedelta(hours=1))
        assert last_model(session, conversation.id, NOW - timedelta(hours=2)) == "two"
        assert last_model(session, conversation.id, NOW - timedelta(minutes=90)) is None
        assert last_model(session, spoke(session, "b", None)[0].id, BEGIN) is None


def test_what_a_turn_has_left_gets_its_model(database: Database) -> None:
    with database.write() as session:
        conversation, _ = spoke(session, "a", None, NOW - timedelta(hours=1))
        earlier = feedback.add(session, conversation, "praise", NOW - timedelta(hours=1))
        asked = conversations.add_message(session, conversation, "borrower", "A person!", NOW, state="waiting")
        mine, other = (
            opened(session, conversation, "human", asked),
            opened(session, spoke(session, "b", "x")[0], "down"),
        )
        said = feedback.add(session, conversation, "suggestion", NOW)
        asked.model = "two"
        name_model(session, asked)
        found = [session.get(type(row), row.id, populate_existing=True).model for row in (mine, other, said, earlier)]
    assert found == ["two", None, "two", None]


def test_conversations_count_by_what_became_of_them(database: Database) -> None:
    with database.write() as session:
        spoke(session, "plain", "one")
        spoke(session, "lost", "one", response="utter_not_understood")
        spoke(session, "lost", "one", response="utter_not_understood_again")
        opened(session, spoke(session, "person", "one")[0], "human")
        opened(session, spoke(session, "poor", "one")[0], "hardship")
        conversation, answer = spoke(session, "thumb", "one")
        feedback.thumb(session, answer, conversation, False, NOW)
        for address, score in (("angry", 2), ("glad", 3)):
            feedback.add(session, spoke(session, address, "one")[0], "rating", NOW, score=score)
        spoke(session, "other", "two")
        found = outcomes(session, ("one", "two", "three"), BEGIN, NEW_AFTER)
    assert found["one"] == Outcomes(conversations=7, fell_back=1, handed_over=1, judged=3, judged_badly=2)
    assert found["two"] == Outcomes(1, 0, 0, 0, 0)
    assert found["three"] == Outcomes(0, 0, 0, 0, 0)


def test_only_conversations_that_began_since_count_and_for_the_model_that_began_them(database: Database) -> None:
    with database.write() as session:
        for address, before in (("under way", timedelta(hours=1)), ("silent", timedelta(hours=13))):
            spoke(session, address, "one", BEGIN - before, "utter_not_understood")
            spoke(session, address, "one", BEGIN + timedelta(hours=1))
        spoke(session, "both", "two")
        spoke(session, "both", "one", response="utter_not_understood")
        found = outcomes(session, ("one", "two"), BEGIN, NEW_AFTER)
    assert (found["one"].conversations, found["one"].fell_back) == (1, 0)
    assert (found["two"].conversations, found["two"].fell_back) == (1, 1)


def test_a_canary_that_is_worse_is_withdrawn_once_with_the_figures(database: Database) -> None:
    with database.write() as session:
        for name in ("old", "bad"):
            models.register(session, name, NOW, 1, "f" * 64, "operator", NOW)
        models.promote(session, "old", "operator", None, BEGIN)
        models.canary(session, "bad", 10, "operator", BEGIN)
        for number in range(60):
            spoke(session, f"old{number}", "old", response="utter_not_understood" if number < 3 else "utter_greet")
            spoke(session, f"bad{number}", "bad", response="utter_not_understood" if number < 30 else "utter_greet")
    assert withdraw_if_worse(database, lambda: NOW) == "bad"
    assert withdraw_if_worse(database, lambda: NOW) is None
    with database.read() as session:
        used = models.in_use(session)
        (event,) = models.events(session, "bad", ["withdrawn"])
    assert used is not None
    assert (used.serving, used.canary) == ("old", None)
    assert (event.who, event.detail["worse"][0]["canary"], event.detail["serving"]["fell_back"]) == (
        "rapport",
        [30, 60],
        3,
    )
    assert event.why.startswith("Somebody was not understood in 30 of 60 conversations of the canary")


@pytest.mark.parametrize("lost", [6])
def test_a_canary_that_is_about_as_good_stays(database: Database, lost: int) -> None:
    with database.write() as session:
        for name in ("old", "good"):
            models.register(session, name, NOW, 1, "f" * 64, "operator", NOW)
            for number in range(50):
                fell = number < (3 if name == "old" else lost)
                spoke(session, f"{name}{number}", name, response="utter_not_understood" if fell else "utter_greet")
        models.promote(session, "old", "operator", None, BEGIN)
        models.canary(session, "good", 10, "operator", BEGIN)
    assert withdraw_if_worse(database, lambda: NOW) is None
    with database.read() as session:
        used = models.in_use(session)
    assert used is not None
    assert used.canary == "good"
