"""Cuts a text into pieces that fit into a Telegram message."""

from __future__ import annotations

import re

LIMIT = 4096
"""Longest message, in UTF-16 code units, which is how Telegram counts."""

_LINE = re.compile(r"\n+")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")
_SPACE = re.compile(r"\s+")


def pieces(text: str, limit: int = LIMIT) -> list[str]:
    """The text in order, cut at line breaks where possible, else after sentences, else at spaces, else anywhere."""
    found = []
    rest = text.strip()
    while length(rest) > limit:
        start = _fitting(rest, limit)
        end = _best_cut(rest[:start]) or start
        found.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*found, rest] if rest else found


def length(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def _fitting(text: str, limit: int) -> int:
    """How many characters from the start fit."""
    used = 0
    for place, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return place
    return len(text)


def _best_cut(start: str) -> int:
    """The last good place to cut in the later half, else 0: a cut near the beginning would leave a stump."""
    for pattern in (_LINE, _SENTENCE, _SPACE):
        ends = [match.end() for match in pattern.finditer(start) if match.end() > len(start) // 2]
        if ends:
            return ends[-1]
    return 0
