"""Texts in the form in which they are searched: what people take for the same word is the same there.

Case, width and composition do not matter in any script, diacritics not in those that are often typed without them:
Latin, Greek, Cyrillic, and Arabic, of which letters with two spellings become one. The signs for vowels and tones of
Thai stay, as do the marks of Japanese kana, because without them it is another word. Arabic follows the steps of
Apache Lucene's `ArabicNormalizer`, and `đ` and `ı` its `ASCIIFoldingFilter`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

_CLUSTER = re.compile(r"[\s\S][\u0300-\u036f\u064b-\u065f\u0670\u1160-\u11ff\u3099\u309a\uff9e\uff9f]*")
"""A sign with what may be composed with it."""

_OWN_LETTERS = {"đ": "d", "ø": "o", "ł": "l", "ı": "i", "ى": "ي", "ة": "ه", "ـ": ""}
"""Letters that are no other letter with a mark for Unicode; the last is Arabic's stretching sign."""

_MARKED_SCRIPTS = re.compile(r"[A-Za-z\u00aa-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1fff]")

WORDS = 8
"""So many words of a search count."""


def folded(text: str) -> str:
    """A text as it is searched. Folding it twice changes nothing."""
    return text.lower() if text.isascii() else "".join(_fold(cluster) for cluster in _CLUSTER.findall(text))


def search_words(query: str) -> Sequence[str]:
    """The words of a search, folded, without repetitions; at most `WORDS`."""
    return list(dict.fromkeys(folded(query.replace("\0", " ")).split()))[:WORDS]


def places(text: str, words: Sequence[str]) -> Sequence[tuple[int, int]]:
    """Where folded words stand in a text as it was written: from-to, in order, none within another."""
    starts: list[int] = []
    plain: list[str] = []
    for match in _CLUSTER.finditer(text):
        signs = _fold(match.group())
        plain.append(signs)
        starts.extend([match.start()] * len(signs))
    whole, ends = "".join(plain), [*starts, len(text)]
    found = sorted(
        (starts[start], _end(ends, start + len(word), len(text)))
        for word in words
        if word
        for start in _every(whole, word)
    )
    return list(_merged(found))


def _every(whole: str, word: str) -> Iterator[int]:
    place = whole.find(word)
    while place >= 0:
        yield place
        place = whole.find(word, place + len(word))


def _end(starts: Sequence[int], place: int, length: int) -> int:
    """Where the sign before `place` ends: the next one that begins somewhere else."""
    last = starts[place - 1]
    return next((start for start in starts[place:] if start > last), length)


def _merged(found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Places of which some may overlap, as places that do not."""
    open_place: tuple[int, int] | None = None
    for start, end in found:
        if open_place and start <= open_place[1]:
            open_place = open_place[0], max(open_place[1], end)
            continue
        if open_place:
            yield open_place
        open_place = start, end
    if open_place:
        yield open_place


@lru_cache(maxsize=8192)
def _fold(cluster: str) -> str:
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster).casefold())
    if _MARKED_SCRIPTS.search(plain):
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return "".join(_sign(c) for c in plain)


def _sign(sign: str) -> str:
    """A sign of a composed text; digits of all scripts become ASCII's, what nobody sees becomes nothing."""
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    if unicodedata.category(sign) == "Cf":
        return ""
    return _OWN_LETTERS.get(sign, sign)
