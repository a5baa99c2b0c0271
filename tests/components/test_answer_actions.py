"""What actions answer to values that are said, to amounts repaid early, and to a wish for relief."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answers import AnswerLoanQuestion, Inform
from actions.calculation import Calculate
from actions.cases import Crisis, OpenCase
from actions.services import own_services
from bot.bootstrap import Parts
from bot.crm import conversations
from bot.crm.loan_book import add_loan
from bot.crm.migrate import migrate
from bot.culture.language_facts import load_languages
from bot.errors import BookDown
from bot.settings import Settings
from tests.conftest import ROOT
from tests.desk.content import add_borrower

NOW = datetime(2026, 11, 10, 15, tzinfo=timezone.utc)
"""The borrower's instalment of the 15th is not due yet."""

PRIORITIES = {"stability": [r"stays? the same"], "lowest_cost": [r"\bcheapest\b"], "faith": [r"\bhalal\b"]}


@dataclass
class Talk:
    """A conversation as the actions see it: its slots are kept as Rasa would."""

    parts: Parts
    sender: str
    slots: dict[str, Any] = field(default_factory=lambda: {"language": "en", "market": "US"})

    def run(self, action: Any, intent: str, text: str = "…", **entities: Any) -> list[dict[str, Any]]:
        """What an action says to a message."""
        found = [
            {"entity": name, **(value if isinstance(value, Mapping) else {"value": value})}
            for name, value in entities.items()
        ]
        message = {"text": text, "intent": {"name": intent}, "entities": found}
        tracker = Tracker(self.sender, dict(self.slots), message, [], False, None, {}, "action_listen")
        dispatcher = CollectingDispatcher()
        for event in action.run(dispatcher, tracker, {}):
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
        return list(dispatcher.messages)

    def calculate(self, kind: str = "car", amount: str = "25000", term: str = "60") -> dict[str, Any]:
        """The instalment form is done."""
        self.slots.update(loan_kind=kind, amount=amount, currency="USD", term=term)
        (said,) = self.run(Calculate(), "calculate_instalment")
        return said

    def early(self, text: str = "what if I pay some early?", **entities: Any) -> dict[str, Any]:
        (said,) = self.run(AnswerLoanQuestion(), "ask_early_repayment", text, **entities)
        return said

    def recognised(self) -> Talk:
        """The borrower B-1002 with their car loan is known from now on."""
        borrower = add_borrower(self.parts)
        with self.parts.database.write() as session:
            conversations.lock(session, self.sender).borrower_id = borrower.id
        return self


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talk]:
    parts = Parts(Settings(_env_file=None, var=tmp_path, lender=ROOT / "lender"), lambda: NOW)  # type: ignore[call-arg]
    known = load_languages()
    parts.__dict__["languages"] = {**known, "en": known["en"].copy(update={"priorities": PRIORITIES})}
    migrate(parts.database)
    with parts.database.write() as session:
        opened = str(conversations.open_conversation(session, "web", "1", "US", NOW).id)
    own_services.cache_clear()
    monkeypatch.setattr("actions.services.load_settings", lambda: parts.settings)
    monkeypatch.setattr("actions.services.Parts", lambda _: parts)
    yield Talk(parts, opened)
    own_services.cache_clear()
    parts.database.close()


def rows(said: Mapping[str, Any]) -> dict[str, Any]:
    return dict(said["facts"]["items"]["rows"])


# --- what is valued


@pytest.mark.parametrize("intent", ["ask_products", "ask_interest_rate"])
def test_who_says_what_they_value_is_told_what_suits_it(talk: Talk, intent: str) -> None:
    (said,) = talk.run(AnswerLoanQuestion(), intent, "it matters that the instalment stays the same")
    assert (said["response"], said["facts"]["priority"]) == ("utter_recommendation", "stability")
    assert talk.slots["last_answer"]["name"] == "utter_recommendation"


def test_a_value_without_a_question_is_answered_too(talk: Talk) -> None:
    (said,) = talk.run(Inform(), "inform", "just the cheapest please")
    assert (said["response"], said["facts"]["priority"]) == ("utter_recommendation", "lowest_cost")


def test_what_says_nothing_at_all_is_still_asked_about(talk: Talk) -> None:
    assert [said["response"] for said in talk.run(Inform(), "inform", "hmm")] == ["utter_ask_what_for"]


@pytest.mark.parametrize("slots", [{"language": "ar"}, {"language": "id", "market": "TW"}])
def test_no_language_and_no_market_stands_for_a_faith(talk: Talk, slots: dict[str, str]) -> None:
    talk.slots.update(slots)
    (said,) = talk.run(AnswerLoanQuestion(), "ask_products", "Ahmad, 45")
    assert said["response"] == "utter_products"


def test_a_value_of_another_message_is_not_kept(talk: Talk) -> None:
    talk.run(AnswerLoanQuestion(), "ask_products", "I want it halal")
    (said,) = talk.run(AnswerLoanQuestion(), "ask_products", "what loans are there?")
    assert said["response"] == "utter_products"


# --- rates in context


def test_fixed_or_floating_after_a_calculation_means_that_loan(talk: Talk) -> None:
    talk.calculate("home", "400000", "240")
    (said,) = talk.run(AnswerLoanQuestion(), "ask_interest_rate", "fixed or floating?")
    assert (said["response"], said["facts"]["amount"]["money"], said["facts"]["term"]) == (
        "utter_compare_rates",
        "400000.00",
        {"months": 240},
    )


@pytest.mark.parametrize("calculated", ["car", None])
def test_rates_are_all_told_where_nothing_is_to_be_compared(talk: Talk, calculated: str | None) -> None:
    if calculated:
        talk.calculate(calculated)
    (said,) = talk.run(AnswerLoanQuestion(), "ask_interest_rate", "your rates?")
    assert said["response"] == "utter_interest_rate"


# --- repaying early


def test_an_amount_repaid_early_is_reckoned_on_the_last_calculation(talk: Talk) -> None:
    talk.calculate()
    said = talk.early(amount="5000")
    assert (said["response"], said["facts"]["early"]["money"], said["facts"]["after"]) == (
        "utter_early_example",
        "5000",
        12,
    )
    assert (talk.slots["amount"], talk.slots["term"]) == ("25000", "60")


def test_when_it_is_repaid_may_be_said_at_once_or_afterwards(talk: Talk) -> None:
    talk.calculate()
    assert talk.early(amount="5000", term="24")["facts"]["after"] == 24
    later = talk.early("and after three years?", term="36")["facts"]
    assert (later["early"]["money"], later["after"], later["term"]) == ("5000", 36, {"months": 60})


def test_another_term_leads_back_to_the_calculation(talk: Talk) -> None:
    talk.calculate()
    talk.early(amount="5000")
    talk.slots["term"] = "84"  # as the domain fills it from `inform`
    (said,) = talk.run(Inform(), "inform", "and for 7 years?", term="84")
    assert (said["response"], said["facts"]["term"], said["facts"]["amount"]["money"]) == (
        "utter_instalment",
        {"months": 84},
        "25000.00",
    )


def test_more_than_is_owed_then_is_said_to_be_so(talk: Talk) -> None:
    talk.calculate()
    assert talk.early(amount="24000", term="48")["response"] == "utter_early_too_much"


def test_without_an_amount_or_a_calculation_the_answer_is_the_general_one(talk: Talk) -> None:
    assert talk.early(amount="5000")["response"] == "utter_early_repayment"
    talk.calculate()
    assert talk.early()["response"] == "utter_early_repayment"


def test_another_answer_in_between_ends_the_context(talk: Talk) -> None:
    talk.calculate()
    talk.run(AnswerLoanQuestion(), "ask_fees", "fees?")
    assert talk.early(amount="5000")["response"] == "utter_early_repayment"


def test_a_borrowers_own_loan_is_meant_where_nothing_was_calculated(talk: Talk) -> None:
    talk.recognised()
    said = talk.early(amount="2000")
    assert (said["response"], said["facts"]["number"]) == ("utter_early_own_loan", "RP-1002")
    assert talk.slots["last_answer"]["of"]
    assert set(rows(said)) == {"item_early_shorter", "item_early_lower", "item_early_no_charge"}


def test_after_a_calculation_that_loan_is_meant_unless_a_number_is_named(talk: Talk) -> None:
    talk.recognised().calculate()
    assert talk.early(amount="2000")["response"] == "utter_early_example"
    assert talk.early(amount="2000", loan_number="RP-1002")["response"] == "utter_early_own_loan"


def test_nobody_unrecognised_hears_of_a_loan_by_its_number(talk: Talk) -> None:
    add_borrower(talk.parts)
    assert talk.early(amount="2000", loan_number="RP-1002")["response"] == "utter_early_repayment"


def test_another_currency_is_told_apart(talk: Talk) -> None:
    talk.calculate()
    said = talk.early(amount={"value": "5000", "currency": "EUR"})
    assert (said["response"], said["facts"]["currency"]) == ("utter_currency_not_offered", "EUR")


# --- relief


@pytest.mark.parametrize("intent", ["request_restructure", "report_hardship"])
def test_who_cannot_pay_hears_what_can_be_looked_at(talk: Talk, intent: str) -> None:
    opened, relief = talk.run(OpenCase(), intent, "I cannot pay the car any more", loan_kind="car")
    assert (opened["response"], relief["response"]) == ("utter_case_opened", "utter_relief_options")
    assert rows(relief)["item_relief_pause"]["months"] == {"joined": [{"months": n} for n in (1, 2, 3)], "by": "or"}


def test_it_is_said_once(talk: Talk) -> None:
    talk.run(OpenCase(), "request_restructure", "a lower instalment please")
    again = talk.run(OpenCase(), "request_restructure", "please, a lower instalment")
    assert [said["response"] for said in again] == ["utter_case_known"]


def test_the_one_loan_of_a_recognised_borrower_is_shown_with_figures(talk: Talk) -> None:
    talk.recognised()
    relief = talk.run(OpenCase(), "report_hardship", "they cut my shifts")[1]
    assert (relief["response"], relief["facts"]["number"]) == ("utter_relief_own_loan", "RP-1002")
    assert Decimal(rows(relief)["item_relief_own_extension"]["difference"]["money"]) > 0


def test_of_several_loans_none_is_picked(talk: Talk) -> None:
    talk.recognised()
    with talk.parts.database.write() as session:
        add_loan(
            session,
            number="RP-2",
            borrower_id=conversations.lock(session, talk.sender).borrower_id,
            product="personal",
            currency="USD",
            principal=Decimal(5000),
            rate=Decimal("11.9"),
            term_months=36,
            paid_out_on=date(2026, 9, 1),
            first_due_on=date(2026, 10, 1),
            paid_instalments=2,
            closed=False,
        )
    assert talk.run(OpenCase(), "report_hardship", "they cut my shifts")[1]["response"] == "utter_relief_options"


def test_without_the_book_the_markets_ways_are_told(talk: Talk, caplog: pytest.LogCaptureFixture) -> None:
    class Down:
        def loans(self, *_: Any) -> Any:
            raise BookDown("The loan book does not answer.")

    talk.recognised().parts.__dict__["loan_book"] = Down()
    assert talk.run(OpenCase(), "report_hardship", "they cut my shifts")[1]["response"] == "utter_relief_options"
    assert talk.early(amount="2000")["response"] == "utter_early_repayment"
    assert "B-1002" not in caplog.text


def test_in_danger_nothing_is_said_of_loans(talk: Talk) -> None:
    said = talk.recognised().run(Crisis(), "express_crisis", "I want to end it")
    assert [each["response"] for each in said] == ["utter_crisis"]


def test_a_complaint_hears_of_no_relief(talk: Talk) -> None:
    said = talk.run(OpenCase(), "file_complaint", "your service is bad")
    assert [each["response"] for each in said] == ["utter_case_opened"]
