"""Calculations, recognition and ratings with the running assistant: values, corrections, other wishes in between."""

from __future__ import annotations

import pytest

from bot.crm import feedback, officers
from tests.system.conftest import Borrower, figures, names
from tests.system.words import CALCULATION, CODES, COMPLAINT, HARDSHIP, PLAN, THREE_YEARS


@pytest.mark.parametrize("code", CODES)
def test_what_was_said_at_once_is_not_asked_again(borrower: Borrower, code: str) -> None:
    (answer,) = borrower.write(CALCULATION[code])
    # 20,000 at 7.2 % over 60 months: 20000 · 0.006 / (1 − 1.006^−60) = 397.91
    assert (answer.response, answer.lang) == ("utter_instalment", code)
    assert "397.91" in figures(answer.text)


@pytest.mark.parametrize("code", CODES)
def test_a_value_changes_the_calculation_before(borrower: Borrower, code: str) -> None:
    (answer,) = borrower.last(CALCULATION[code], THREE_YEARS[code])
    # 20000 · 0.006 / (1 − 1.006^−36) = 619.37
    assert (answer.response, answer.lang) == ("utter_instalment", code)
    assert "619.37" in figures(answer.text)


@pytest.mark.parametrize("code", CODES)
def test_the_plan_is_that_of_the_calculation(borrower: Borrower, code: str) -> None:
    (answer,) = borrower.last(CALCULATION[code], PLAN[code])
    assert (answer.response, answer.lang) == ("utter_plan", code)
    assert "397.91" in figures(answer.text)
    view = borrower.plan(answer)
    assert view["lang"] == code
    assert len(view["tables"][0]["rows"]) == 60
    assert "<svg" in view["svg"]


def test_the_plan_is_still_that_of_the_calculation_after_another_question(borrower: Borrower) -> None:
    (answer,) = borrower.last(CALCULATION["en"], "and can I pay it off early?", "ok, show me the plan then")
    assert answer.response == "utter_plan"
    assert "397.91" in figures(answer.text)


def test_values_alone_begin_a_calculation(borrower: Borrower) -> None:
    assert names(borrower.last("personal", "5000")) == ["utter_ask_term"]
    (answer,) = borrower.write("2 years")
    # 5,000 at 11.9 % over 24 months: 5000 · 0.119/12 / (1 − (1 + 0.119/12)^−24) = 235.13
    assert "235.13" in figures(answer.text)


def test_a_number_that_can_only_be_the_amount_corrects_it(borrower: Borrower) -> None:
    asked = borrower.last("calcula la cuota de un préstamo para auto", "quince mil", "mejor veinte mil")
    assert names(asked) == ["utter_ask_term"]
    (answer,) = borrower.write("a cinco años")
    assert "397.91" in figures(answer.text)


def test_what_the_lender_does_not_offer_is_said_with_its_limits(borrower: Borrower) -> None:
    (answer,) = borrower.last("calculate an instalment for a car loan", "900,000")
    assert answer.response == "utter_amount_out_of_range"
    assert {"900000", "3000", "80000"} <= figures(answer.text)
    assert names(borrower.write("20000")) == ["utter_ask_term"]


def test_another_currency_is_not_taken_for_the_lenders(borrower: Borrower) -> None:
    answers = borrower.last("calculate an instalment for a car loan", "20,000 euros")
    assert answers[0].response == "utter_currency_not_offered"


def test_a_question_about_the_account_goes_before_the_calculation_which_then_goes_on(borrower: Borrower) -> None:
    borrower.write("calculate an instalment for a car loan")
    assert names(borrower.write("how much do I still owe?")) == ["utter_ask_one_time_code"]
    answers = borrower.write(borrower.code("B-1003"))
    assert names(answers) == ["utter_recognised", "utter_balance", "utter_ask_amount"]


def test_a_calculation_goes_before_the_code(borrower: Borrower) -> None:
    borrower.write("how much do I still owe?")
    assert names(borrower.write("calculate an instalment for a car loan please")) == ["utter_ask_amount"]


def test_a_calculation_in_the_middle_of_a_case_leads_back_to_the_case(borrower: Borrower) -> None:
    borrower.write("they cut my shifts again and rent comes first, you know how it is")
    answers = borrower.write("how much would I pay monthly for a car loan of $20,000 over 5 years?")
    assert names(answers) == ["utter_instalment", "utter_ask_case_wish"]


@pytest.mark.parametrize("wish", ["stop", "no, leave it"])
def test_a_calculation_can_be_left(borrower: Borrower, wish: str) -> None:
    assert names(borrower.last("calculate an instalment", wish)) == ["utter_stopped"]
    assert names(borrower.write("thanks")) == ["utter_thank"]


def test_a_person_is_fetched_out_of_any_form(borrower: Borrower) -> None:
    (answer,) = borrower.last("calculate an instalment", "let me talk to a human please")
    assert answer.response == "utter_case_opened"
    assert names(borrower.write("what documents do I need?")) == ["utter_documents"]


def test_a_question_is_no_score(borrower: Borrower) -> None:
    asked = borrower.last("I'd like to rate your service", "what documents do I need?")
    assert names(asked) == ["utter_documents", "utter_ask_score"]
    assert names(borrower.write("4")) == ["utter_ask_comment"]


def test_a_score_out_of_range_is_asked_again(borrower: Borrower) -> None:
    assert names(borrower.last("I'd like to rate your service", "7")) == ["utter_score_not_read"]


@pytest.mark.parametrize("correction", ["sorry, I meant 3", "3 I mean", "3 stars actually"])
def test_a_score_that_is_taken_back_is_replaced(borrower: Borrower, correction: str) -> None:
    asked = borrower.last("I'd like to rate your service", "5 stars", correction)
    assert names(asked) == ["utter_ask_comment"]
    borrower.write("it took 3 weeks until somebody answered")
    with borrower.parts.database.read() as session:
        (rating,) = feedback.of_conversation(session, borrower.session, "rating")
    assert (rating.score, rating.comment) == (3, "it took 3 weeks until somebody answered")


OTHER_QUESTIONS = (
    "what documents do I need?",
    "are you a robot?",
    "how long does approval take?",
    "what are your opening hours?",
)


@pytest.mark.parametrize(
    ("beginning", "question", "answer", "then"),
    [
        ("calculate an instalment for a car loan", "utter_ask_amount", "20000", "utter_ask_term"),
        ("how much do I still owe?", "utter_ask_one_time_code", "ABCD2345", "utter_code_wrong"),
        ("they cut my shifts and rent comes first", "utter_ask_case_wish", "a pause please", "utter_ask_case_since"),
        ("I'd like to rate your service", "utter_ask_score", "4", "utter_ask_comment"),
    ],
)
def test_a_form_does_not_repeat_its_question_for_ever_and_still_waits(
    borrower: Borrower, beginning: str, question: str, answer: str, then: str
) -> None:
    assert names(borrower.write(beginning))[-1] == question
    repeated = [question in names(borrower.write(other)) for other in OTHER_QUESTIONS]
    assert repeated == [True, True, False, False]
    assert names(borrower.write(answer)) == [then]


def test_a_second_calculation_asks_anew(borrower: Borrower) -> None:
    borrower.last("calculate an instalment for a car loan", *OTHER_QUESTIONS, "stop")
    assert names(borrower.write("calculate an instalment for a car loan")) == ["utter_ask_amount"]


def test_a_code_that_nobody_asked_for_recognises_the_borrower(borrower: Borrower) -> None:
    assert names(borrower.write(borrower.code("B-1001"))) == ["utter_recognised"]
    assert names(borrower.write("What do I still owe?")) == ["utter_balance"]


def test_a_code_in_the_middle_of_a_case_is_no_answer_to_its_question(borrower: Borrower) -> None:
    asked = names(borrower.write(HARDSHIP["en"]))[-1]
    assert names(borrower.write(borrower.code("B-1001"))) == ["utter_recognised", asked]
    (case,) = borrower.cases()
    assert (case.wish, case.since) == (None, None)


def test_a_code_within_words_is_taken_and_the_words_are_answered(borrower: Borrower) -> None:
    answers = borrower.write(f"What do I still owe? My code is {borrower.code('B-1001')}")
    assert names(answers) == ["utter_recognised", "utter_balance"]


def test_a_wrong_code_that_nobody_asked_for_is_said_to_be_wrong(borrower: Borrower) -> None:
    assert names(borrower.write("7K4M-2QXZ")) == ["utter_code_wrong"]


def test_a_code_within_words_that_say_nothing_else_is_answer_enough(borrower: Borrower) -> None:
    assert names(borrower.write(f"It is me again, Grace, and here is {borrower.code('B-1001')}")) == [
        "utter_recognised"
    ]


def an_officer_comes_and(ends: str, borrower: Borrower) -> None:
    """Takes the borrower's newest case over, and `resolve` or `hand_back`."""
    parts, case = borrower.parts, borrower.cases()[0]
    with parts.database.write() as session:
        wei = officers.by_login(session, "wei")
        assert wei is not None
        parts.holding.take(session, case.id, wei, parts.clock())
        getattr(parts.holding, ends)(session, case.id, wei, parts.clock())


def test_stars_count_in_the_middle_of_another_case(borrower: Borrower) -> None:
    borrower.write(COMPLAINT["en"])
    an_officer_comes_and("resolve", borrower)
    assert "utter_ask_case_wish" in names(borrower.write(HARDSHIP["en"]))
    borrower.write("4 ★")
    with borrower.parts.database.read() as session:
        (rating,) = feedback.of_conversation(session, borrower.session, "rating")
    assert rating.score == 4
    assert rating.case_id == borrower.cases()[1].id


@pytest.mark.parametrize("ends", ["resolve", "hand_back"])
def test_what_a_form_asked_is_not_asked_again_once_an_officer_was_there(borrower: Borrower, ends: str) -> None:
    assert "utter_ask_case_wish" in names(borrower.write(HARDSHIP["en"]))
    an_officer_comes_and(ends, borrower)
    assert names(borrower.write("what are your interest rates at the moment?")) == ["utter_interest_rate"]
    (case,) = borrower.cases()
    assert case.wish is None
