"""Takes Fineract's answers apart. A field that is missing, or of another kind, is `BookDown`: nothing is made up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from bot.errors import BookDown

DIGITS = 20
"""An amount has fewer digits before its point; more would be a mistake, and could not be rounded."""


def part(data: Any, name: str) -> Mapping[str, Any]:
    """An object within an object."""
    found = _field(data, name)
    if isinstance(found, Mapping):
        return found
    raise _unreadable(name, "no object")


def parts(data: Any, name: str) -> Sequence[Any]:
    """A list within an object."""
    found = _field(data, name)
    if isinstance(found, list):
        return found
    raise _unreadable(name, "no list")


def words(data: Any, name: str) -> str:
    """A text that is not empty."""
    found = _field(data, name)
    if isinstance(found, str) and found.strip():
        return found.strip()
    raise _unreadable(name, "no text")


def count(data: Any, name: str) -> int:
    """A whole number."""
    found = _field(data, name)
    if isinstance(found, int) and not isinstance(found, bool):
        return found
    raise _unreadable(name, "no whole number")


def amount(data: Any, name: str) -> Decimal:
    """A number, as exactly as it was written."""
    found = _field(data, name)
    if isinstance(found, (int, Decimal)) and not isinstance(found, bool) and Decimal(found).adjusted() < DIGITS:
        return Decimal(found)
    raise _unreadable(name, "no number of money")


def amount_or_nothing(data: Mapping[str, Any], name: str) -> Decimal:
    """A number that Fineract leaves out when it is nothing."""
    return amount(data, name) if data.get(name) is not None else Decimal(0)


def day(data: Any, name: str) -> date:
    """A calendar day: `[2026, 2, 15]` as Fineract writes it, or `"2026-02-15"`."""
    found = _field(data, name)
    try:
        if isinstance(found, list):
            year, month, of_month = found
            return date(year, month, of_month)
        return date.fromisoformat(found)
    except (ValueError, TypeError) as error:
        raise _unreadable(name, "no day") from error


def day_or_none(data: Mapping[str, Any], name: str) -> date | None:
    """A day that Fineract leaves out while there is none."""
    return day(data, name) if data.get(name) is not None else None


def _field(data: Any, name: str) -> Any:
    if not isinstance(data, Mapping):
        raise BookDown(f"Fineract's answer is of another shape: `{name}` was looked for in what is no object.")
    return data.get(name)


def _unreadable(name: str, what: str) -> BookDown:
    return BookDown(f"Fineract's answer is incomplete: `{name}` is missing, or is {what}.")
