"""What README.md proposes to a new user gets an answer, in the language that it is proposed for."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT
from tests.system.conftest import Borrower

ROWS = re.findall(
    r"^\| ([A-Z][\w ]+) \| (.+?) \| .+? \|$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
)
CODES = {
    "English": "en",
    "Spanish": "es",
    "Vietnamese": "vi",
    "Portuguese": "pt",
    "French": "fr",
    "German": "de",
    "Italian": "it",
    "Arabic": "ar",
    "Indonesian": "id",
    "Japanese": "ja",
    "Korean": "ko",
    "Thai": "th",
    "Traditional Chinese": "zh-Hant",
    "Simplified Chinese": "zh-Hans",
}
NO_ANSWER = {"utter_not_understood", "utter_not_understood_again", "utter_out_of_scope", "utter_language_unsupported"}


def test_the_readme_proposes_something_in_each_language() -> None:
    assert [language for language, _ in ROWS] == list(CODES)


@pytest.mark.parametrize(("language", "text"), ROWS, ids=list(CODES.values()))
def test_it_is_answered(borrower: Borrower, language: str, text: str) -> None:
    replies = borrower.write(text)
    assert {reply.lang for reply in replies} == {CODES[language]}
    assert not NO_ANSWER & {reply.response for reply in replies}


def test_hardship_opens_a_case(borrower: Borrower) -> None:
    borrower.write(dict(ROWS)["Simplified Chinese"])
    assert [case.kind for case in borrower.cases()] in (["hardship"], ["restructure"])


def test_a_demo_borrower_hears_of_their_loan(borrower: Borrower) -> None:
    assert "utter_balance" in [
        reply.response for reply in borrower.last("What do I still owe?", borrower.code("B-1001"))
    ]
