"""Which passwords are refused: short ones, and those that anybody would try.

NIST SP 800-63B, 5.1.1.2, asks for a length and for refusing what is expected or commonly used: words of the context,
repetitions and sequences. It asks for no mixture of kinds of characters, and so does nothing here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from bot.errors import BadInput

SHORTEST = 8
"""Characters; NIST SP 800-63B, 5.1.1.1."""

LONGEST = 500
"""Characters."""

LEAST_LEFT = 5
"""Different characters that must be left when words that are expected and runs are taken away."""

COMMON = (
    *("password", "passwort", "passw0rd", "contraseña", "motdepasse", "senha", "parola", "kata sandi", "パスワード"),
    *("welcome", "letmein", "changeme", "iloveyou", "sunshine", "princess", "football", "monkey", "dragon", "master"),
    *("secret", "admin", "administrator", "officer", "supervisor", "trainer", "rapport", "desk", "loan", "login"),
    *("hello", "test", "default", "temporary", "summer", "winter", "spring", "autumn", "abc123", "trustno1"),
)
"""Words of which common passwords are made."""

ROWS = ("qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "yxcvbnm", "wxcvbn", "qazwsx")
"""Rows of keyboards, and one of their columns."""

_BESIDE = {pair for row in ROWS for pair in pairwise(row)}


def check(password: str, context: Iterable[str] = ()) -> str:
    """The password itself. `context` are words that are expected: the log-in name, the officer's, the lender's.

    Raises `BadInput` with what to do otherwise.
    """
    if len(password) < SHORTEST:
        raise BadInput("password", f"A password has at least {SHORTEST} characters; choose a longer one.")
    if len(password) > LONGEST:
        raise BadInput("password", f"A password has at most {LONGEST} characters; choose a shorter one.")
    if len(set(_left(password, context))) < LEAST_LEFT:
        raise BadInput(
            "password",
            "This password is easy to guess: it is made of names, common words or rows of characters. "
            "Choose another, such as four words that have nothing to do with one another.",
        )
    return password


def _left(password: str, context: Iterable[str]) -> str:
    """What is left without the words that are expected, and of each run only its first character."""
    plain = _plain(password)
    words = {part for each in (*context, *COMMON) for part in (_plain(each), *re.split(r"[\W_]+", _plain(each)))}
    for word in sorted((each for each in words if len(each) >= 3), key=len, reverse=True):
        plain = plain.replace(word, "\n")  # a mark, so that what stood around it does not become a word
    rest = plain[:1] + "".join(after for before, after in pairwise(plain) if not _follows(before, after))
    return rest.replace("\n", "")


def _follows(before: str, after: str) -> bool:
    return abs(ord(after) - ord(before)) <= 1 or (before, after) in _BESIDE or (after, before) in _BESIDE


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
