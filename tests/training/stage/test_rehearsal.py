"""Rehearsing on a real model: what is understood and why, corrections, and that nothing real is touched."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
import yaml

from bot.workshop.stories.rehearsal import Place, TalkTurn, Why
from tests.conftest import ROOT
from tests.stage_process import OpenStage, Trainer, actions


@pytest.fixture
def trainer(stage: OpenStage, request: pytest.FixtureRequest) -> Iterator[Trainer]:
    made = Trainer(stage, request.node.name[:40].replace("[", "-").replace("]", ""))
    yield made.begin()
    stage.ask("DELETE", f"/rehearsals/{made.key}")


def names_in(file: str) -> set[str]:
    data = yaml.safe_load((ROOT / file).read_text(encoding="utf-8"))
    return {str(each.get("rule") or each.get("story")) for each in data.get("rules", []) + data.get("stories", [])}


def worded(turn: TalkTurn) -> Sequence[str]:
    """What is heard, without a case's reference, which is drawn by lot."""
    return [re.sub(r"RC-\w+", "RC-", heard.text) for heard in turn.heard]


def test_it_tells_what_was_understood_and_which_rule_holds(trainer: Trainer) -> None:
    told = trainer.begin("es").says("¿Qué comisiones cobran por un préstamo personal?")
    (turn,) = told.turns
    assert turn.understood is not None
    assert turn.understood.intent == "ask_fees"
    assert turn.understood.language == "es"
    assert 0.5 < turn.understood.confidence <= 1.0
    assert len(turn.understood.next_best) == 3
    assert "ask_fees" not in {guess.intent for guess in turn.understood.next_best}
    assert ("loan_kind", "personal") in {(value.name, value.value) for value in turn.understood.values}
    answered, waits = turn.steps
    assert (answered.action, answered.why) == ("action_answer_loan_question", Why.RULE)
    assert answered.places == [Place(file="data/rules/answers.yml", name="answer ask_fees")]
    assert "answer ask_fees" in names_in("data/rules/answers.yml")
    assert waits.action == "action_listen"
    assert turn.heard[-1].language == "es"
    assert turn.heard[-1].text == answered.said[0]


def test_it_names_the_story_that_matched(trainer: Trainer) -> None:
    first = trainer.says("yes please").turns[0].steps[0]
    assert (first.action, first.why) == ("utter_affirm_noted", Why.STORY)
    (place, *_) = first.places
    assert place == Place(file="data/stories/after_an_answer.yml", name="yes to nothing in particular")
    assert place.name in names_in(place.file)


def test_a_form_asks_and_takes_what_it_asked_for(trainer: Trainer) -> None:
    asked = trainer.says("How much a month for 10,000 dollars over 24 months?").turns[0]
    assert {each.name: each.value for step in asked.steps for each in step.sets}["requested_slot"] == "loan_kind"
    assert "Personal loan" in asked.heard[-1].buttons
    told = trainer.says("Personal loan")
    assert actions(told) == ["instalment_form", "action_calculate", "action_listen"]
    assert told.turns[1].steps[0].why is Why.FORM
    assert "10,000" in told.turns[1].heard[-1].text


def test_another_intent_changes_what_follows_and_is_undone(trainer: Trainer) -> None:
    trainer.says("what are the fees?")
    before = trainer.says("thank you")
    after = trainer.means(0, "ask_documents")
    (turn,) = after.turns
    assert turn.understood is not None
    assert (turn.understood.intent, turn.understood.read_as) == ("ask_documents", "ask_fees")
    assert turn.corrected
    assert turn.steps[0].places == [Place(file="data/rules/answers.yml", name="answer ask_documents")]
    (heard,) = [event for event in after.events if event["event"] == "user"]
    assert heard["parse_data"]["intent"]["name"] == "ask_documents"
    assert trainer.undoes() == before
    assert trainer.sees() == before


def test_another_action_is_done_and_then_it_waits(trainer: Trainer) -> None:
    trainer.says("what are the fees?")
    told = trainer.does(0, 0, "utter_capabilities")
    chosen, waits = told.turns[0].steps
    assert (chosen.action, chosen.predicted, chosen.why) == (
        "utter_capabilities",
        "action_answer_loan_question",
        Why.TRAINER,
    )
    assert (waits.action, waits.why) == ("action_listen", Why.AFTER_TRAINER)
    assert told.turns[0].heard[-1].text == chosen.said[0]
    assert "action_answer_loan_question" not in {event.get("name") for event in told.events}
    went_on = trainer.does(0, 1, "utter_thank")
    assert actions(went_on) == ["utter_capabilities", "utter_thank", "action_listen"]


def test_what_cannot_be_done_changes_nothing(trainer: Trainer) -> None:
    before = trainer.says("what are the fees?")
    assert "utter_balance cannot be done here" in trainer.refused(
        "action", {"turn": 0, "step": 0, "action": "utter_balance"}
    )
    assert "knows no action" in trainer.refused("action", {"turn": 0, "step": 0, "action": "action_fly"})
    assert "no such step" in trainer.refused("action", {"turn": 0, "step": 9, "action": "utter_thank"})
    assert "no such message" in trainer.refused("intent", {"turn": 1, "intent": "greet"})
    assert "knows no intent" in trainer.refused("intent", {"turn": 0, "intent": "fly"})
    assert "empty" in trainer.refused("say", {"text": " "})
    assert trainer.sees() == before
    assert trainer.says("thank you").turns[0] == before.turns[0]


def test_undoing_takes_back_what_was_written_too(trainer: Trainer) -> None:
    first = trainer.says("I lost my job and cannot pay my loan any more").turns[0]
    assert first.steps[0].action == "action_open_case"
    trainer.undoes()
    again = trainer.says("I lost my job and cannot pay my loan any more").turns[0]
    assert worded(again) == worded(first)  # and not that the case is known already
    trainer.undoes()
    assert trainer.sees().turns == []
    assert trainer.refused("undo", {}) == "There is nothing left to undo."


def test_a_demo_borrower_is_recognised_and_nobody_else_is(trainer: Trainer) -> None:
    known = trainer.begin("en", "B-1001").says("How much do I still owe?").turns[0]
    assert known.steps[0].action == "action_answer_my_loan"
    assert "RP-204816" in known.heard[-1].text
    unknown = trainer.begin("en").says("How much do I still owe?").turns[0]
    assert "identity_form" in [step.action for step in unknown.steps]
    assert "RP-204816" not in "".join(heard.text for heard in unknown.heard)


def test_arabic_is_answered_in_arabic(trainer: Trainer) -> None:
    told = trainer.begin("ar").says("ما هي الرسوم على القرض؟")
    assert told.turns[0].heard[-1].language == "ar"
    assert actions(told)[0] == "action_answer_loan_question"


def test_two_trainers_do_not_meet(stage: OpenStage, trainer: Trainer) -> None:
    other = Trainer(stage, "somebody-else").begin()
    trainer.says("I lost my job and cannot pay my loan any more")
    assert other.sees().turns == []
    assert other.says("hello").turns[0].text == "hello"
    assert len(trainer.sees().turns) == 1
    stage.ask("DELETE", "/rehearsals/somebody-else")


def test_nothing_real_is_touched(stage: OpenStage, trainer: Trainer) -> None:
    trainer.begin("en", "B-1002").says("I want to talk to a person now")
    with closing(sqlite3.connect(stage.var / "rapport.db")) as real:
        for table in ("case_file", "conversation", "message", "borrower", "event_delivery"):
            if (table,) in real.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                assert real.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    assert not (stage.var / "tracker.db").exists()


# --- over HTTP


def test_nobody_gets_in_without_the_token(stage: OpenStage, trainer: Trainer) -> None:
    for method, path in (
        ("GET", "/state"),
        ("GET", f"/rehearsals/{trainer.key}"),
        ("POST", f"/rehearsals/{trainer.key}/say"),
    ):
        assert stage.ask(method, path, {"text": "hello"}, token="guessed").status_code == 403
    assert trainer.sees().turns == []


def test_its_address_is_for_its_own_user_only(stage: OpenStage) -> None:
    file = stage.var / "workshop" / "stage" / "open.json"
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/rehearsals/nobody", None, 404),
        ("POST", "/rehearsals/nobody/say", {"text": "hello"}, 404),
        ("PUT", "/rehearsals/nobody", {"language": "en", "admin": True}, 422),
        ("PUT", "/rehearsals/nobody", {"language": "tlh", "borrower": None}, 409),
        ("PUT", "/rehearsals/nobody", {"language": "en", "borrower": "B-9999"}, 409),
        ("GET", "/elsewhere", None, 404),
    ],
)
def test_it_refuses_what_it_is_not_asked(stage: OpenStage, method: str, path: str, body: object, status: int) -> None:
    assert stage.ask(method, path, body).status_code == status


def test_it_says_how_it_stands(stage: OpenStage, trainer: Trainer, model: Path) -> None:
    trainer.says("hello")
    state = stage.ask("GET", "/state?key=somebody-else").json()
    assert (model / state["model"]).is_file()
    assert state["others_active"] >= 1
    assert {"ask_fees", "express_crisis"} <= set(state["intents"])
    assert {"action_listen", "utter_greet", "instalment_form"} <= set(state["actions"])
    assert not [name for name in state["actions"] if name.startswith(("validate_", "action_ask_"))]
