"""Figures inside Arabic: marked as left-to-right, so that none of their parts changes places.

In a right-to-left line, a browser or chat app puts "1-800-799-7233" on the screen as 7233-799-800-1, and the sign of
"US$" before its letters (Unicode Standard Annex 9: signs and hyphens take the line's direction). Between LRI and PDI
each figure, code or foreign word keeps its own order, and has its place in the sentence as before.
"""

from __future__ import annotations

import re

LRI, PDI = "\u2066", "\u2069"
"""Left-to-right isolate, and its end."""

_LEFT_TO_RIGHT = re.compile(
    r"[#+$€£¥]*[0-9A-Za-z]"
    # A blank belongs to it between the groups of a telephone number only; "–" between two times does not.
    r"(?:(?:[0-9A-Za-z.,:/@?=&_~+\-%$€£¥#]|(?<=\d)[ \u00a0](?=\d))*[0-9A-Za-z%$€£¥])?"
)


def isolated(text: str) -> str:
    """The text with each figure, code and foreign word between marks that are not seen."""
    return _LEFT_TO_RIGHT.sub(lambda found: f"{LRI}{found[0]}{PDI}", text)
