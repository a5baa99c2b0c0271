"""Figures inside Arabic: marked as left-to-right, so that none of their parts changes places.

In a right-to-left line, a browser or chat app puts "1-800-799-7233" on the screen as 7233-799-800-1, and the sign of
"US$" before its letters (Unicode Standard Annex 9: signs and hyphens take the line's direction). Between LRI and PDI
each figure, code or foreign word keeps its own order, and has its place in the sentence as before.
"""

from __future__ import annotations

import re

LRI, PDI = "\u2066", "\u2069"
"""Left-to-right isolate, and its end."""

_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff"
"""Latin letters, with all their marks."""

_BLANK = "[ \u00a0]"
_WITHIN_A_NAME = (
    rf"(?:(?<=[{_LETTER}])|(?<=\b[{_LETTER}]\.)|(?<=\b[{_LETTER}]{{2}}\.)){_BLANK}(?=[{_LETTER}])"
    rf"|(?<=[{_LETTER}.]){_BLANK}&{_BLANK}(?=[{_LETTER}])"
)
"""A blank between Latin words, also after an initial or an abbreviation such as "St."; or "&" between two."""

_LEFT_TO_RIGHT = re.compile(
    rf"[#+$€£¥•]*[0-9{_LETTER}]"
    # Of blanks only those between the groups of a telephone number and the words of a name belong to it; "–" between
    # two times does not.
    rf"(?:(?:[0-9{_LETTER}.,:/@?=&_~+\-%$€£¥#'’•]|(?<=\d){_BLANK}(?=\d)|{_WITHIN_A_NAME})*[0-9{_LETTER}%$€£¥])?"
)


def isolated(text: str) -> str:
    """The text with each figure, code and run of Latin words between marks that are not seen."""
    return _LEFT_TO_RIGHT.sub(lambda found: f"{LRI}{found[0]}{PDI}", text)
