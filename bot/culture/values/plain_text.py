"""A message without differences of case, width and composition, from which every place leads back to the original."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_KEPT = "，½¼¾"
"""Signs that compatibility normalisation would make part of a figure beside them."""

_TURNED = {"’": "'", "‘": "'", "٬": ",", "٫": ".", "−": "-", "–": "-", "—": "-", "〜": "~"}
_LETTERS_WITH_MARK = {"đ": "d", "ø": "o", "ł": "l"}
"""Letters whose mark is no separate sign of Unicode."""


@dataclass(frozen=True)
class PlainText:
    """`text` is for reading. Sign number n of it begins at `starts[n]` of the original and ends at `ends[n]`.

    `unmarked` tells that the writer left out all diacritics, or needed none.
    """

    original: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    unmarked: bool

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original of a piece that is not empty."""
        return self.starts[start], self.ends[end - 1]


def plain_text(original: str) -> PlainText:
    """Lower case, half-width, composed, with ASCII digits, plain spaces and plain hyphens."""
    signs: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    place = 0
    while place < len(original):
        end = place + 1
        while end < len(original) and unicodedata.combining(original[end]):
            end += 1
        for sign in _plain(original[place:end], original[place - 1 : place], original[end : end + 1]):
            signs.append(sign)
            starts.append(place)
            ends.append(end)
        place = end
    text = "".join(signs)
    return PlainText(original, text, tuple(starts), tuple(ends), text == without_marks(text))


def normalise(text: str) -> str:
    """The form in which the words of a language file are compared with a plain text."""
    return plain_text(text).text


def without_marks(text: str) -> str:
    """A text without diacritics on letters of scripts that can be written without them."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    plain = "".join(_LETTERS_WITH_MARK.get(sign, sign) for sign in decomposed if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", plain)


def _plain(cluster: str, before: str, after: str) -> str:
    if cluster == "，" and _is_wide_digit(before) and _is_wide_digit(after):
        return ","
    if cluster == "،" and before.isdigit() and after.isdigit():  # the Arabic comma as a sign that groups
        return ","
    return _plain_cluster(cluster)


@lru_cache(maxsize=8192)
def _plain_cluster(cluster: str) -> str:
    if cluster in _KEPT:
        return cluster
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", cluster).lower())
    if len(text) == 1:
        digit = unicodedata.decimal(text, None)
        text = str(digit) if digit is not None else _TURNED.get(text, text)
        return " " if text.isspace() else text
    return text


def _is_wide_digit(sign: str) -> bool:
    return "０" <= sign <= "９" if sign else False
