"""What the action says to what was found, to a button, and to what nobody knows here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import faq, turn
from actions.fallback import NotUnderstood
from bot.culture.language_facts import load_languages
from bot.facts import Reply
from bot.loans.lender import Lender

FITS = {"id": "jobs", "score": 3.0, "near": ["jobs"], "fits": True, "answers": True}


@dataclass
class Services:
    """As much of Rapport's parts as the action takes."""

    lender: Lender
    language: str = "en"
    market: str = "US"

    @property
    def languages(self) -> Any:
        return load_languages()


@pytest.fixture(autouse=True)
def services(lender: Lender, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Services(lender)
    for module in (faq, turn):
        monkeypatch.setattr(module, "services", lambda: made)


def tracker(
    found: dict[str, Any] | None, language: str = "en", entities: list[dict[str, Any]] | None = None
) -> Tracker:
    message = {"text": "…", "intent": {"name": "ask_faq"}, "entities": entities or [], "faq": found}
    return Tracker("one", {"language": language, "market": "US"}, message, [], False, None, {}, "action_listen")


def said(found: dict[str, Any] | None, language: str = "en", chosen: str | None = None) -> list[dict[str, Any]]:
    dispatcher = CollectingDispatcher()
    entities = [{"entity": "faq", "value": chosen}] if chosen else []
    faq.AnswerFaq().run(dispatcher, tracker(found, language, entities), {})
    return dispatcher.messages


def names(messages: list[dict[str, Any]]) -> list[str]:
    return [message["response"] for message in messages]


def test_what_is_meant_is_answered() -> None:
    (answer,) = said(FITS)
    assert answer["response"] == "utter_faq"
    assert "Careers" in answer["facts"]["answer"]


def test_an_answer_in_another_language_carries_its_language() -> None:
    announced, kept = said(FITS, language="th")
    assert announced["response"] == "utter_faq_elsewhere"
    assert announced["facts"]["language"]["text"]["th"] == "อังกฤษ"
    assert (kept["response"], kept["written_in"]) == ("utter_faq_kept", "en")


def test_what_may_be_meant_is_offered_in_the_borrowers_language() -> None:
    (choice,) = said({**FITS, "answers": False, "near": ["jobs", "crypto", "gone"]}, language="es")
    titles = [titles["es"] for titles, _ in choice["extra_buttons"]]
    assert choice["response"] == "utter_faq_which"
    assert titles == ["ofertas de empleo en su empresa", "pagar con criptomonedas"]


def test_a_button_is_answered() -> None:
    assert "bitcoin" not in str(said(None, chosen="jobs"))
    assert names(said(None, chosen="jobs")) == ["utter_faq"]


@pytest.mark.parametrize("found", [None, {}, {**FITS, "id": "gone"}, {**FITS, "answers": False, "near": []}])
def test_what_is_not_known_is_said_to_be_so(found: dict[str, Any] | None) -> None:
    assert names(said(found)) == ["utter_faq_unknown"]


def test_the_button_of_an_entry_that_is_gone_is_not_known() -> None:
    assert names(said(None, chosen="gone")) == ["utter_faq_unknown"]


def test_a_fixed_answer_gets_a_button_for_an_entry_that_fits() -> None:
    reply = faq.with_related(tracker(FITS), Reply("utter_fees"))
    assert [payload for _, payload in reply.buttons] == ['/ask_faq{"faq": "jobs"}']


@pytest.mark.parametrize("found", [None, {**FITS, "fits": False}, {**FITS, "id": "gone"}])
def test_and_none_where_none_fits(found: dict[str, Any] | None) -> None:
    assert faq.with_related(tracker(found), Reply("utter_fees")) == Reply("utter_fees")


@pytest.mark.parametrize(
    ("score", "confidence", "reply"),
    [
        (faq.ABOUT_LOANS, 0.2, "utter_faq_unknown"),
        (faq.ABOUT_LOANS - 0.1, 0.2, "utter_not_understood"),
        (faq.ABOUT_LOANS, faq.KNOWN_WORDS, "utter_not_understood"),
    ],
)
def test_a_question_without_an_answer_is_told_apart_from_noise(
    score: float, confidence: float, reply: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actions.fallback.try_unasked", lambda *_: False)
    dispatcher, asked = CollectingDispatcher(), tracker({**FITS, "score": score})
    ranking = [{"name": "nlu_fallback", "confidence": 0.7}, {"name": "ask_fees", "confidence": confidence}]
    asked.latest_message["intent_ranking"] = ranking
    events = NotUnderstood().run(dispatcher, asked, {})
    assert names(dispatcher.messages) == [reply]
    assert events[0]["value"] == 1
