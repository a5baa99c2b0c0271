"""Figures written in digits, with whatever signs group them and divide off the decimals."""

from __future__ import annotations

import re
from decimal import Decimal

FIGURE = re.compile(
    r"""(?:
        \d{1,3}(?:[ ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?![\d.,]))?   # 1 234 567,89
      | \d+(?:[.,']\d+)*                                         # 1.234.567,89 · 1'234.5 · 8,50,000 · 36
    )(?:[ ]?[½¼¾])? | [½¼¾]""",
    re.VERBOSE,
)

NO_FIGURE = re.compile(
    r"""(?<![\w.+-])[\w.+-]{1,64}@\S+ | (?:https?://|www\.)\S+                  # addresses
      | \+\d[\d ()-]{6,}\d | (?<!\d)0\d[\d ()-]{5,}\d     # telephone numbers with a prefix
      | (?<!\d)\d{3,4}(?:[ -]\d{4})+(?!\d)                # 138 0000 5521 · 6000 1122
      | (?<![\d.,])\d{3}(?:-\d{3,4}){2,}(?!\d)            # 600-000-1122
      | (?<![\d.,])\d{1,2}:\d{2}                          # times of day
      | (?<!\d)\d+(?:\s*[+*=^]\s*\d+)+""",
    re.VERBOSE,
)
"""Things with digits that are no figures."""

_LONGEST = 18
"""Digits before the decimal sign; what is longer counts nothing."""

_PARTS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def read_digits(written: str, always_decimal: bool = False) -> Decimal | None:
    """The value of a figure as `FIGURE` finds it; None for one that no way of writing allows ("1,2,3", "007").

    A single sign followed by exactly three digits groups them, 1.500 is 1500, unless `always_decimal` (rates) or the
    figure begins with a lone zero. Of two different signs the last is the decimal one. Groups have three digits, in the
    Indian way two except for the last.
    """
    written = written.strip()
    part = _PARTS.get(written[-1], Decimal(0))
    if part:
        written = written[:-1].strip()
        if not written:
            return part
    spaced = " " in written
    written = written.replace(" ", "")
    signs = re.sub(r"\d", "", written)
    groups = re.split(r"[.,']", written)
    if not signs:
        whole, decimals = written, ""
    elif len(set(signs)) == 1 and (spaced or _is_decimal(groups, signs, always_decimal)):
        if len(signs) > 1:
            return None
        whole, decimals = groups
    elif len(set(signs)) == 1:
        if not _is_grouped(groups):
            return None
        whole, decimals = "".join(groups), ""
    elif len(set(signs[:-1])) == 1 and signs[-1] != signs[-2] and _is_grouped(groups[:-1]):
        whole, decimals = "".join(groups[:-1]), groups[-1]
    else:
        return None
    if (len(whole) > 1 and whole.startswith("0")) or len(whole) > _LONGEST:
        return None
    return Decimal(f"{whole}.{decimals or 0}") + part if decimals or part else Decimal(whole)


def _is_decimal(groups: list[str], signs: str, always: bool) -> bool:
    """Whether the only kind of sign in a figure divides off decimals."""
    if len(signs) > 1 or signs == "'":
        return False
    return always or len(groups[1]) != 3 or len(groups[0]) > 3 or groups[0].startswith("0")


def _is_grouped(groups: list[str]) -> bool:
    first, *middle, last = groups
    western = all(len(group) == 3 for group in [*middle, last])
    indian = len(first) <= 2 and all(len(group) == 2 for group in middle) and len(last) == 3
    return 1 <= len(first) <= 3 and (western or indian)
