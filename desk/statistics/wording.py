"""Figures in words: lengths of time, shares, and differences from the span before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from bot.statistics.spans import Span

TOO_FEW = "too few to say"


def length(seconds: Optional[float]) -> str:
    """A length of time in its two largest units, such as `25 min`, `3 h 20 min` or `2 days 4 h`; days have 24 hours."""
    if seconds is None:
        return TOO_FEW
    minutes = int(seconds // 60)
    if not minutes:
        return "under 1 min"
    days, hours, rest = minutes // 1440, minutes % 1440 // 60, minutes % 60
    if days:
        return _two(f"{days} day{'' if days == 1 else 's'}", f"{hours} h" if hours else "")
    return _two(f"{hours} h" if hours else "", f"{rest} min" if rest else "")


def working(seconds: Optional[float]) -> str:
    """A length of working time in hours and minutes, such as `12 h 30 min`: a working day has no fixed length."""
    if seconds is None:
        return TOO_FEW
    minutes = int(seconds // 60)
    if not minutes:
        return "under 1 min"
    return _two(f"{minutes // 60} h" if minutes >= 60 else "", f"{minutes % 60} min" if minutes % 60 else "")


def percent(part: Optional[float]) -> str:
    """A share such as `92 %`."""
    return TOO_FEW if part is None else f"{round(part * 100)} %"


def mark(average: Optional[float]) -> str:
    """An average rating such as `4.3`."""
    return TOO_FEW if average is None else f"{average:.1f}"


def before(span: Span) -> str:
    """What a span is compared with, such as `the 28 days before`."""
    return "the day before" if span.days == 1 else f"the {span.days} days before"


def more(now: int, earlier: int, span: Span) -> str:
    """The difference of two numbers of cases, such as `12 more than in the 28 days before`."""
    if now == earlier:
        return f"as many as in {before(span)}"
    return f"{abs(now - earlier):,} {'more' if now > earlier else 'fewer'} than in {before(span)}"


def longer(now: Optional[float], earlier: Optional[float], span: Span, worded: Callable[[float], str] = working) -> str:
    """The difference of two lengths of time, such as `20 min shorter than in the 28 days before`."""
    if now is None or earlier is None:
        return _cannot(span)
    if abs(now - earlier) < 60:
        return f"as long as in {before(span)}"
    return f"{worded(abs(now - earlier))} {'longer' if now > earlier else 'shorter'} than in {before(span)}"


def points(now: Optional[float], earlier: Optional[float], span: Span) -> str:
    """The difference of two shares as they are shown, such as `3 percentage points more than in the 28 days before`."""
    if now is None or earlier is None:
        return _cannot(span)
    difference = round(now * 100) - round(earlier * 100)
    if not difference:
        return f"the same share as in {before(span)}"
    name = "percentage point" if abs(difference) == 1 else "percentage points"
    return f"{abs(difference)} {name} {'more' if difference > 0 else 'less'} than in {before(span)}"


def higher(now: Optional[float], earlier: Optional[float], span: Span) -> str:
    """The difference of two averages as they are shown, such as `0.3 higher than in the 28 days before`."""
    if now is None or earlier is None:
        return _cannot(span)
    difference = round(round(now, 1) - round(earlier, 1), 1)
    if not difference:
        return f"the same as in {before(span)}"
    return f"{abs(difference):.1f} {'higher' if difference > 0 else 'lower'} than in {before(span)}"


def number(count: int, one: str, many: str = "") -> str:
    """A number with its noun, such as `1 case` or `1,200 cases`."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def _two(large: str, small: str) -> str:
    return f"{large} {small}".strip()


def _cannot(span: Span) -> str:
    return f"too few to compare with {before(span)}"
