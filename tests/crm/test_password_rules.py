"""Which passwords are refused."""

from __future__ import annotations

import pytest

from bot.crm.password_rules import LONGEST, check
from bot.errors import BadInput

CONTEXT = ("anna", "Anna Keller", "Harbour & Hill", "海岳貸款")


@pytest.mark.parametrize(
    "password",
    [
        *("correct horse battery", "another long one", "9f3a-00c1-77d2", "我喜歡吃蘋果和香蕉", "tr0ub4dor&3"),
        *("Anna likes green tea", "K7QF-2MNP-XW34-HHT5", "x" * 3 + "river-plate"),
    ],
)
def test_it_is_taken(password: str) -> None:
    assert check(password, CONTEXT) == password


@pytest.mark.parametrize(
    "password",
    [
        *("aaaaaaaa", "abababab", "12345678", "87654321", "abcdefgh", "qwertyuiop", "qwertz123456", "poiuytrewq"),
        *("password", "Password1!", "passwordpassword", "PASSWORD2026", "ｐａｓｓｗｏｒｄ", "letmein!", "Welcome-1"),
        *("Anna2024!", "keller-anna", "ANNA KELLER 1", "Harbour&Hill", "harbour2026", "海岳貸款2026", "rapport-desk"),
        *("a1a1a1a1a1", "的" * 8),
    ],
)
def test_it_is_easy_to_guess(password: str) -> None:
    with pytest.raises(BadInput, match="easy to guess"):
        check(password, CONTEXT)


@pytest.mark.parametrize(
    ("password", "said"), [("wx7-pqo", "at least 8"), ("ab3 " * LONGEST, "at most 500"), ("", "8")]
)
def test_it_has_the_wrong_length(password: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        check(password)


def test_words_of_the_context_count_only_where_they_are_given() -> None:
    assert check("Harbour&Hill")
