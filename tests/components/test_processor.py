"""What Rapport's processor adds to Rasa's: each message answered once, failures told, sessions kept short."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor

from bot.nlu.processor import SESSION_EVENTS
from tests.components.conftest import RunningRasa

HELLO = "hello there, good morning"
QUESTION = "what are your interest rates at the moment?"


def test_the_same_message_again_gets_the_same_replies(rasa: RunningRasa, sender: str) -> None:
    first = rasa.ask(HELLO, sender, "one").json()
    stored = rasa.events(sender)
    assert rasa.ask(HELLO, sender, "one").json() == first
    assert rasa.events(sender) == stored


def test_the_same_words_under_another_id_are_another_message(rasa: RunningRasa, sender: str) -> None:
    for message_id in ("one", "two"):
        rasa.ask(HELLO, sender, message_id)
    assert rasa.events(sender).count("user") == 2


def test_the_same_message_many_times_at_once_is_one_turn(rasa: RunningRasa, sender: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        turns = list(pool.map(lambda _: rasa.ask(HELLO, sender, "one").json(), range(4)))
    assert all(turn["replies"] == turns[0]["replies"] for turn in turns)
    assert rasa.events(sender).count("user") == 1


def test_the_same_id_in_another_conversation_is_another_message(rasa: RunningRasa, sender: str) -> None:
    other = uuid.uuid4().hex
    rasa.ask(HELLO, sender, "one")
    assert rasa.ask("thank you very much", other, "one").json()["replies"][0]["utter_action"] == "utter_thank"


def test_an_action_that_fails_is_told_by_its_name(rasa: RunningRasa, sender: str) -> None:
    response = rasa.ask(QUESTION, sender)
    assert response.status_code == 503
    assert response.json() == {"error": "turn_failed", "action": "action_answer_loan_question"}


def test_nothing_is_kept_of_a_turn_that_failed(rasa: RunningRasa, sender: str) -> None:
    rasa.ask(HELLO, sender)
    stored = rasa.events(sender)
    rasa.ask(QUESTION, sender)
    assert rasa.events(sender) == stored


def test_after_a_failure_the_conversation_goes_on(rasa: RunningRasa, sender: str) -> None:
    rasa.ask(QUESTION, sender, "one")
    assert rasa.ask(QUESTION, sender, "one").status_code == 503
    assert rasa.ask(HELLO, sender, "two").json()["replies"]


def test_a_failure_in_one_conversation_is_none_in_another(rasa: RunningRasa, sender: str) -> None:
    with ThreadPoolExecutor(2) as pool:
        failing = pool.submit(rasa.ask, QUESTION, sender)
        other = pool.submit(rasa.ask, HELLO, uuid.uuid4().hex)
    assert (failing.result().status_code, other.result().status_code) == (503, 200)


def test_a_long_session_is_followed_by_a_new_one_with_its_slots(rasa: RunningRasa, sender: str) -> None:
    rasa.ask("hola, buenos días, quisiera hablar con ustedes", sender, market="TW")
    while rasa.events(sender).count("session_started") == 1:
        assert len(rasa.events(sender)) <= SESSION_EVENTS + 40
        last = rasa.ask("muchas gracias por todo", sender)
    events = rasa.events(sender)
    assert events.index("session_started", 10) > SESSION_EVENTS
    assert last.json()["language"]["code"] == "es"
    assert rasa.tracker(sender)["slots"]["market"] == "TW"


def test_a_message_is_known_again_after_a_new_session_began(rasa: RunningRasa, sender: str) -> None:
    while len(rasa.events(sender)) <= SESSION_EVENTS:
        last = uuid.uuid4().hex
        first = rasa.ask("thank you very much", sender, last).json()
    stored = rasa.events(sender)
    assert rasa.ask("thank you very much", sender, last).json()["replies"] == first["replies"]
    assert rasa.events(sender) == stored


def test_each_message_is_looked_up_among_the_lenders_questions(rasa: RunningRasa, sender: str) -> None:
    rasa.ask(HELLO, sender)
    found = rasa.tracker(sender)["latest_message"]["faq"]
    assert (found["answers"], found["exact"], len(found["nearest"])) == (False, False, 3)
