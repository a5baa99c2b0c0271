"""When an entry goes before what the classifier took a message for."""

from __future__ import annotations

from typing import Any

import pytest

from bot.nlu.faq_finder import FOUND, NEAR, SURE, Match
from bot.nlu.faq_index import Found
from bot.nlu.faq_turn import OPEN, UNSURE, YIELDING, FaqTurn, answers, offers
from bot.nlu.safety_net import ESCALATIONS

NEVER = (*ESCALATIONS, "report_missed_payment", "check_case", "check_balance", "check_application")
NEVER += ("check_next_payment", "check_schedule", "request_statement", "report_payment", "update_contact")


def match(score: float, exact: bool = False) -> Match:
    return Match(Found([("pets", 0.4), ("zoo", 0.1)], score, 0.3), exact)


def intent(name: str, confidence: float = 0.99) -> dict[str, Any]:
    return {"name": name, "confidence": confidence}


@pytest.mark.parametrize("name", NEVER)
def test_difficulty_complaint_and_ones_own_loan_never_give_way_to_a_meaning(name: str) -> None:
    assert not answers(match(99), intent(name, 0.01), form_is_open=False)
    assert not offers(match(99), intent(name, 0.01), form_is_open=False)


@pytest.mark.parametrize("name", sorted(OPEN))
def test_where_nothing_better_is_known_the_answer_is_said_from_the_bar_on(name: str) -> None:
    assert answers(match(FOUND), intent(name), form_is_open=False)
    assert not answers(match(FOUND - 0.01), intent(name), form_is_open=False)


def test_below_the_bar_entries_are_offered_and_lower_still_nothing() -> None:
    assert offers(match(NEAR), intent("nlu_fallback"), form_is_open=False)
    assert match(NEAR).near == ["pets", "zoo"]
    assert not offers(match(NEAR - 0.01), intent("nlu_fallback"), form_is_open=False)


@pytest.mark.parametrize("name", sorted(YIELDING))
def test_a_fixed_intent_gives_way_only_unsure_of_itself_to_what_is_sure(name: str) -> None:
    assert answers(match(SURE), intent(name, UNSURE - 0.01), form_is_open=False)
    assert not answers(match(SURE), intent(name, UNSURE), form_is_open=False)
    assert not answers(match(SURE - 0.01), intent(name, UNSURE - 0.01), form_is_open=False)


@pytest.mark.parametrize("name", ["ask_fees", "report_fraud", "check_balance", "inform"])
@pytest.mark.parametrize("form_is_open", [True, False])
def test_a_stored_question_word_for_word_always_hits(name: str, form_is_open: bool) -> None:
    assert answers(match(-9, exact=True), intent(name), form_is_open)


def test_but_not_where_somebody_may_be_in_danger() -> None:
    assert not answers(match(99, exact=True), intent("express_crisis"), form_is_open=False)


def test_in_the_middle_of_a_form_a_meaning_is_not_enough() -> None:
    assert not answers(match(99), intent("nlu_fallback"), form_is_open=True)
    assert not offers(match(99), intent("nlu_fallback"), form_is_open=True)


class Finding:
    """Finds one thing always, and notes in which market it was asked."""

    def __init__(self, found: Match | None) -> None:
        self.found = found
        self.markets: list[str] = []

    def find(self, text: str, language: str, market: str) -> Match | None:
        self.markets.append(market)
        return self.found


def turned(found: Match | None, text: str, name: str, market: str | None = None) -> tuple[dict[str, Any], list[str]]:
    finder = Finding(found)
    parsed: dict[str, Any] = {"text": text, "intent": intent(name)}
    FaqTurn(finder, "US").look_up(parsed, "en", market, form_is_open=False)  # type: ignore[arg-type]
    return parsed, finder.markets


def test_what_was_found_stands_on_the_parse_result() -> None:
    parsed, markets = turned(match(FOUND), "may I bring my dog?", "nlu_fallback", "tw")
    assert (parsed["intent"]["name"], markets) == ("ask_faq", ["TW"])
    assert parsed["faq"]["id"] == "pets"
    assert (parsed["faq"]["answers"], parsed["faq"]["fits"]) == (True, True)


def test_a_fixed_intent_keeps_its_name_and_the_entry_stands_beside_it() -> None:
    parsed, markets = turned(match(FOUND), "how old must I be", "ask_eligibility")
    assert (parsed["intent"]["name"], parsed["faq"]["answers"], markets) == ("ask_eligibility", False, ["US"])


@pytest.mark.parametrize("text", ['/ask_faq{"faq": "pets"}', "/greet"])
def test_a_button_is_not_searched_for(text: str) -> None:
    parsed, markets = turned(match(9), text, "greet")
    assert (parsed["intent"]["name"], markets) == ("greet", [])
    assert "faq" not in parsed


def test_where_there_are_no_entries_nothing_changes() -> None:
    parsed, _ = turned(None, "may I bring my dog?", "nlu_fallback")
    assert parsed == {"text": "may I bring my dog?", "intent": intent("nlu_fallback")}
