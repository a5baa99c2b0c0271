"""Conversations with the running assistant: language, register, figures, cases."""

from __future__ import annotations

import pytest

from tests.system.conftest import Borrower, figures, names
from tests.system.words import CODES, COMPLAINT, HARDSHIP, RATES


@pytest.mark.parametrize("code", CODES)
def test_it_answers_a_question_in_its_language_with_the_lenders_figures(borrower: Borrower, code: str) -> None:
    (answer,) = borrower.write(RATES[code])
    assert (answer.lang, answer.response) == (code, "utter_interest_rate")
    assert {"6.35", "11.9", "7.2"} <= figures(answer.text)


@pytest.mark.parametrize("code", CODES)
def test_hardship_told_indirectly_opens_a_case(borrower: Borrower, code: str) -> None:
    answers = borrower.write(HARDSHIP[code])
    (case,) = borrower.cases()
    assert (case.kind, case.story) == ("hardship", HARDSHIP[code])
    assert case.reference in str(answers[0].text)
    assert {answer.lang for answer in answers} == {code}


@pytest.mark.parametrize("code", CODES)
def test_a_complaint_opens_a_case(borrower: Borrower, code: str) -> None:
    borrower.write(COMPLAINT[code])
    (case,) = borrower.cases()
    assert case.kind == "complaint"


def test_the_form_asks_at_most_three_questions_and_keeps_the_answers(borrower: Borrower) -> None:
    asked = [
        borrower.write(HARDSHIP["en"]),
        borrower.write("a pause of two months would help me"),
        borrower.write("since october"),
    ]
    (case,) = borrower.cases()
    assert names(asked[-1]) == ["utter_case_completed"]
    assert (case.wish, case.since) == ("a pause of two months would help me", "since october")


def test_a_question_in_the_middle_is_answered_and_the_form_goes_on(borrower: Borrower) -> None:
    borrower.write(HARDSHIP["en"])
    assert names(borrower.write("what fees do you charge for late payment?")) == ["utter_fees", "utter_ask_case_wish"]


def test_stop_leaves_the_form_and_keeps_the_case(borrower: Borrower) -> None:
    assert names(borrower.last(HARDSHIP["en"], "stop")) == ["utter_case_kept"]
    assert borrower.cases()


def test_danger_is_met_with_a_help_line_and_no_form(borrower: Borrower) -> None:
    (answer,) = borrower.write("i don't want to live anymore, everyone would be better off without me")
    assert answer.response == "utter_crisis"
    assert "988" in str(answer.text)
    assert not answer.buttons


def test_danger_in_the_middle_of_a_form_ends_the_form(borrower: Borrower) -> None:
    borrower.write(HARDSHIP["en"])
    assert names(borrower.write("i just want to end my life")) == ["utter_crisis"]
    assert {case.kind for case in borrower.cases()} == {"crisis", "hardship"}


def test_a_wish_for_a_person_is_met_at_once(borrower: Borrower) -> None:
    borrower.write("let me talk to a human please")
    assert [case.kind for case in borrower.cases()] == ["human"]


def test_the_third_failure_in_a_row_fetches_a_person(borrower: Borrower) -> None:
    answers = [borrower.write(words) for words in ("zzkrt mnbvq wpl", "asdf", "fghj vbnm")]
    assert names(answers[-1]) == ["utter_case_opened"]
    assert [case.kind for case in borrower.cases()] == ["failed"]


def test_account_questions_wait_for_a_code(borrower: Borrower) -> None:
    assert names(borrower.write("how much do I still owe?")) == ["utter_ask_one_time_code"]


def test_the_right_code_is_followed_by_the_answer(borrower: Borrower) -> None:
    borrower.write("how much do I still owe?")
    answers = borrower.write(borrower.code("B-1001"))
    assert names(answers) == ["utter_recognised", "utter_balance"]
    assert "RP-204816" in str(answers[-1].text)


def test_a_statement_comes_from_the_assistant_and_a_certificate_from_an_officer(borrower: Borrower) -> None:
    borrower.write("please send me a statement of my loan")
    answers = borrower.write(borrower.code("B-1001"))
    assert names(answers) == ["utter_recognised", "utter_statement"]
    assert "RP-204816" in borrower.plan(answers[-1])["heading"]
    assert not borrower.cases()
    assert names(borrower.write("i need an interest certificate for income tax")) == ["utter_statement_noted"]
    assert [case.kind for case in borrower.cases()] == ["request"]


def test_a_code_works_once(borrower: Borrower) -> None:
    borrower.write("how much do I still owe?")
    code = borrower.code("B-1002")
    borrower.write(code)
    stranger = Borrower(borrower.parts)
    assert names(stranger.last("how much do I still owe?", code)) == ["utter_code_expired"]


def test_a_wrong_code_is_counted(borrower: Borrower) -> None:
    answers = borrower.last("what's my next payment?", "ABCD-2345")
    assert names(answers) == ["utter_code_wrong"]
    assert "4" in figures(answers[0].text)


def test_a_language_wish_counts_at_once(borrower: Borrower) -> None:
    (answer,) = borrower.last("hello there, how are you today?", "can we speak spanish please")
    assert (answer.lang, answer.response) == ("es", "utter_language_changed")


def test_the_language_may_change_in_the_middle_of_a_form(borrower: Borrower) -> None:
    borrower.write(HARDSHIP["en"])
    answers = borrower.write("en español por favor, could we speak spanish")
    assert [answer.lang for answer in answers] == ["es", "es"]


def test_a_style_wish_counts_at_once(borrower: Borrower) -> None:
    formal = borrower.last("hello there", "thank you")[0].text
    (casual, *_) = borrower.last("can you be less formal with me please", "thank you")
    assert casual.text != formal


def test_why_it_writes_like_this_is_explained(borrower: Borrower) -> None:
    assert names(borrower.last("hello there", "why do you write so formally to me?")) == ["utter_style_explained"]


@pytest.mark.parametrize(
    ("code", "text", "begins"),
    [
        ("nl", "Goedemorgen, ik wil graag weten hoe hoog de rente bij u is", "Sorry"),
        ("pl", "Dzień dobry, chciałbym wiedzieć, jakie jest oprocentowanie kredytu", "Przepraszam"),
        ("ru", "Здравствуйте, подскажите, пожалуйста, какая процентная ставка по кредиту", "К сожалению"),
        ("hi", "नमस्ते, मुझे जानना है कि लोन पर ब्याज दर कितनी है", "क्षमा कीजिए"),
    ],
)
def test_an_unsupported_language_gets_an_honest_answer_in_it(
    borrower: Borrower, code: str, text: str, begins: str
) -> None:
    theirs, english = borrower.write(text)
    assert names([theirs, english]) == ["utter_in_their_language", "utter_language_unsupported"]
    assert theirs.text.startswith(begins)
    assert (theirs.lang, english.lang) == (code, "en")
    for name in ("English", "español", "繁體中文"):
        assert name in theirs.text
        assert name in english.text


def test_a_rating_with_a_comment_is_kept(borrower: Borrower) -> None:
    first = borrower.write("I'd like to rate your service")
    assert names(first) == ["utter_ask_score"]
    assert names(borrower.write("5")) == ["utter_ask_comment"]
    assert names(borrower.write("quick and clear")) == ["utter_rating_saved"]


def test_answers_can_be_said_again(borrower: Borrower) -> None:
    answers = borrower.last(RATES["en"], "sorry I didn't understand that, say it again?")
    assert names(answers) == ["utter_rephrase", "utter_interest_rate"]


def test_a_calculation_asks_only_for_what_is_missing(borrower: Borrower) -> None:
    assert names(borrower.write("please calculate a monthly instalment for me")) == ["utter_ask_loan_kind"]
    kinds = borrower.write("calculate an instalment")
    assert names(kinds) == ["utter_ask_loan_kind"]
    assert names(borrower.write(kinds[0].buttons[2]["payload"])) == ["utter_ask_amount"]
    assert names(borrower.write("20000")) == ["utter_ask_term"]
    (answer,) = borrower.write("60")
    # 20,000 at 7.2 % over 60 months: 20000 · 0.006 / (1 − 1.006^−60) = 397.91
    assert answer.response == "utter_instalment"
    assert "397.91" in figures(answer.text)


def test_nonsense_in_the_middle_of_a_form_does_not_end_it(borrower: Borrower) -> None:
    borrower.write("please calculate a monthly instalment for me")
    assert names(borrower.write("zzkrt mnbvq wpl")) == ["utter_not_understood", "utter_ask_loan_kind"]
    assert names(borrower.write("calculate an instalment")) == ["utter_ask_loan_kind"]


def test_a_complaint_in_the_middle_of_a_hardship_is_a_second_case(borrower: Borrower) -> None:
    borrower.write(HARDSHIP["en"])
    assert names(borrower.write(COMPLAINT["en"]))[0] == "utter_case_opened"
    assert {case.kind for case in borrower.cases()} == {"hardship", "complaint"}


def test_the_second_cases_form_asks_its_own_questions(borrower: Borrower) -> None:
    borrower.write(HARDSHIP["en"])
    assert names(borrower.write(COMPLAINT["en"])) == ["utter_case_opened", "utter_ask_case_wish"]
    assert names(borrower.write("an apology from her")) == ["utter_case_completed"]
    wishes = {case.kind: case.wish for case in borrower.cases()}
    assert wishes == {"hardship": None, "complaint": "an apology from her"}


@pytest.mark.parametrize("courtesy", ["thank you", "gracias", "謝謝", "谢谢", "cảm ơn em"])
def test_a_courtesy_is_no_answer_to_what_would_help(borrower: Borrower, courtesy: str) -> None:
    borrower.write(HARDSHIP["en"])
    assert names(borrower.write(courtesy)) == ["utter_thank", "utter_ask_case_wish"]
    (case,) = borrower.cases()
    assert case.wish is None


def test_what_is_told_after_the_form_goes_to_the_officer_too(borrower: Borrower) -> None:
    told = borrower.last(HARDSHIP["en"], "smaller instalments please", "since october", "the 12th of october")
    assert names(told) == ["utter_case_known"]
    (case,) = borrower.cases()
    assert case.story.endswith("the 12th of october")
