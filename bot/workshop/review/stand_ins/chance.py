"""Choosing and inventing what stands in, so that the same seed gives the same."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Sequence
from random import Random


class Chance:
    """Random in looks, fixed by the seed. What is chosen never depends on what is replaced, which so does not leak."""

    def __init__(self, seed: str) -> None:
        self._seed = seed

    def random(self, kind: str, number: int) -> Random:
        """A source for the stand-in number `number` of its kind in a text."""
        digest = hashlib.sha256(f"{self._seed}\0{kind}\0{number}".encode()).digest()
        return Random(int.from_bytes(digest[:8], "big"))  # noqa: S311 (it must be repeatable, and hides nothing)


def same_shape(text: str, random: Random, *, alphabet: str | None = None) -> str:
    """A text with other digits in the same places; with `alphabet`, other letters too. Then the first digit stays: in
    the number of a paper it says of which kind it is.

    The first digit is never 0 unless it was, and the last one never is: so it looks like what it stands in for, and is
    read as the same kind. Where a card's number has so many digits, it is none.
    """
    digits = [place for place, sign in enumerate(text) if sign.isdecimal()]
    made = []
    for place, sign in enumerate(text):
        if sign.isdecimal() and alphabet and place == digits[0]:
            made.append(sign)
        elif sign.isdecimal():
            made.append(_digit(sign, random, digits, place))
        elif alphabet and sign.isascii() and sign.isalpha():
            other = random.choice(alphabet)
            made.append(other.upper() if sign.isupper() else other.lower())
        else:
            made.append(sign)
    return without_check("".join(made)) if 13 <= len(digits) <= 19 else "".join(made)


def _digit(sign: str, random: Random, digits: Sequence[int], place: int) -> str:
    keeps_zero = place == digits[0] and unicodedata.decimal(sign) == 0
    figure = 0 if keeps_zero else random.randrange(1 if place in (digits[0], digits[-1]) else 0, 10)
    return chr(ord(sign) - unicodedata.decimal(sign) + figure)


def filled(template: str, random: Random, like: str = "") -> str:
    """A template with a digit for every x, in the digits that `like` is written in."""
    first = next((sign for sign in like if sign.isdecimal()), "0")
    zero = ord(first) - unicodedata.decimal(first)
    figures = (str(random.randrange(10)) if sign == "x" else sign for sign in template)
    return "".join(chr(zero + int(sign)) if sign.isascii() and sign.isdecimal() else sign for sign in figures)


def _doubled(text: str) -> Iterator[int]:
    """Digits from the right, doubled as ISO/IEC 7812 does: of a valid number their sum is a multiple of ten."""
    for place, sign in enumerate(reversed([sign for sign in text if sign.isdecimal()])):
        value = unicodedata.decimal(sign) * (2 if place % 2 else 1)
        yield value - 9 if value > 9 else value


def without_check(text: str) -> str:
    """A number that no card can have: where the check digit holds, it is made wrong."""
    if sum(_doubled(text)) % 10:
        return text
    last = max(place for place, sign in enumerate(text) if sign.isdecimal())
    figure = unicodedata.decimal(text[last])
    zero = ord(text[last]) - figure
    return f"{text[:last]}{chr(zero + (figure % 9) + 1)}{text[last + 1 :]}"
