"""Rare questions in a conversation: answered, offered, said in the entry's language, or honestly not known."""

from __future__ import annotations

import pytest

from tests.system.conftest import Borrower, names


def test_a_stored_question_is_answered_with_its_entry(borrower: Borrower) -> None:
    (answer,) = borrower.write("Do I get something for recommending you to a friend?")
    assert (answer.response, answer.lang) == ("utter_faq", "en")
    assert "we pay nothing for recommendations" in str(answer.text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "recompensa por recomendar a un amigo"),
        ("de", "Prämie für Empfehlung"),
        ("ja", "友人紹介キャンペーン"),
        ("vi", "thưởng khi giới thiệu bạn bè"),
        ("ar", "مكافأة إحالة صديق"),
    ],
)
def test_without_a_translation_it_is_said_so_and_the_entry_follows_in_its_language(
    borrower: Borrower, code: str, text: str
) -> None:
    announced, kept = borrower.write(text)
    assert (announced.response, announced.lang) == ("utter_faq_elsewhere", code)
    assert (kept.response, kept.lang) == ("utter_faq_kept", "en")
    assert str(kept.text).startswith("No, we pay nothing")


def test_a_stored_question_is_answered_in_the_middle_of_a_form_which_goes_on(borrower: Borrower) -> None:
    borrower.write("how much would a car loan cost me per month")
    said = names(borrower.write("Is there a referral bonus?"))
    assert said[0] == "utter_faq"
    assert said[1].startswith("utter_ask_")


def test_difficulty_is_never_taken_for_a_rare_question(borrower: Borrower) -> None:
    assert "utter_case_opened" in names(borrower.write("i lost my job and cannot pay my loan any more"))
