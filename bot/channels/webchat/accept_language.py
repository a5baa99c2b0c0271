"""Which of our languages a browser would like best, by its Accept-Language header (RFC 9110, 12.5.4)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Optional

from babel.core import get_global, parse_locale

MOST = 20
"""So many languages of a header are looked at; real ones name fewer than ten."""


def preferred(header: str, supported: Collection[str], default: str) -> str:
    """The code of the first wish that can be met, else the default."""
    for tag in _by_weight(header):
        code = _met(tag, supported)
        if code:
            return code
    return default


def _by_weight(header: str) -> list[str]:
    wishes: list[tuple[float, str]] = []
    for part in header.split(",")[:MOST]:
        tag, _, weight = part.partition(";")
        try:
            q = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        if tag.strip() and 0 < q <= 1:
            wishes.append((q, tag.strip()))
    return [tag for _, tag in sorted(wishes, key=lambda wish: -wish[0])]


def _met(tag: str, supported: Collection[str]) -> Optional[str]:
    """The supported code for one wish: zh-TW is zh-Hant, zh alone zh-Hans, es-MX es."""
    try:
        language, territory, script = parse_locale(tag, sep="-")[:3]
    except ValueError:
        return None
    likely = get_global("likely_subtags")
    full = likely.get(f"{language}_{territory}") or likely.get(language) or language
    wanted = (f"{language}-{script or parse_locale(full)[2]}", language)
    return next((code for code in wanted if code in supported), None)
