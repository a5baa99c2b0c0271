"""The values in the JSON that `rapport apr` reads: each is taken exactly, or named by its field in one sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

from bot.errors import BadInput, OutOfRange
from bot.loans.unit_periods import UnitPeriod

LARGEST = Decimal(10) ** 15
"""Amounts are below this; no loan is larger, in any currency."""

LONGEST = 100
"""Years from the first advance to the last flow."""

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?", re.IGNORECASE | re.ASCII)
_AMOUNT_DECIMALS = 10
_TIME_DECIMALS = 40
_ROUNDED_DECIMALS = 4
_EXACT_DECIMALS = 12


def parsed(text: str) -> Any:
    """The value of a JSON text, with numbers as exact decimals."""
    try:
        return json.loads(
            text, parse_float=_decimal, parse_int=_decimal, parse_constant=_no_number, object_pairs_hook=_once
        )
    except (json.JSONDecodeError, RecursionError) as error:
        where = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        example = '{"method": …, "advances": […], "payments": […]}'
        raise BadInput("json", f"The input is no JSON{where}; write an object such as {example}.") from error


def an_object(value: Any, name: str, fields: Sequence[str]) -> Mapping[str, Any]:
    """An object that has no other than these fields; `name` is how messages call it."""
    if not isinstance(value, dict):
        raise BadInput(name, f"{name}: an object with {', '.join(fields)} is expected, not {shown(value)}.")
    unknown = next((field for field in value if field not in fields), None)
    if unknown is not None:
        raise BadInput(unknown, f"{name}: there is no field {shown(unknown)}; there are {', '.join(fields)}.")
    return value


def amount(value: Any, field: str) -> Decimal:
    """An amount above 0."""
    found = _number(value, field, "an amount such as 230.00")
    if found <= 0:
        raise BadInput(field, f"{field}: {shown(value)} is not above 0, as both advances and payments are written.")
    if found >= LARGEST:
        raise BadInput(field, f"{field}: {shown(value)} is too large; write less than {LARGEST:,f}.")
    if _decimals(found) > _AMOUNT_DECIMALS:
        raise BadInput(field, f"{field}: {shown(value)} is too exact; write at most {_AMOUNT_DECIMALS} decimals.")
    return found


def day(value: Any, field: str) -> date:
    """A day, written YYYY-MM-DD."""
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise BadInput(field, f"{field}: {shown(value)} is no date; write one such as 2026-01-31.")


def years(value: Any, field: str) -> Fraction:
    """A time in years. A number of months that was rounded to at least four decimals is taken as what it was before."""
    found = _number(value, field, "a time in years such as 0.08333333 or 1.5")
    if not 0 <= found <= LONGEST:
        raise BadInput(field, f"{field}: {shown(value)} years cannot be; write 0 to {LONGEST}.")
    decimals = _decimals(found)
    if decimals > _TIME_DECIMALS:
        raise BadInput(field, f"{field}: {shown(value)} is too exact; write at most {_TIME_DECIMALS} decimals.")
    exact = Fraction(found)
    months = Fraction(round(exact * 12), 12)
    rounded = abs(exact - months) <= Fraction(1, 10 ** min(max(decimals, 0), _EXACT_DECIMALS))
    return months if decimals >= _ROUNDED_DECIMALS and rounded else exact


def unit_period(value: Any) -> UnitPeriod | None:
    """The unit-period that the field of this name gives; None where it gives none."""
    if value is None:
        return None
    try:
        if isinstance(value, str):
            return UnitPeriod.named(value)
    except OutOfRange as error:
        raise BadInput("unit_period", f"unit_period: {error}") from error
    raise BadInput("unit_period", f'unit_period: {shown(value)} is none; write "1 month", "14 days" or the like.')


def shown(value: Any) -> str:
    """A value so that whoever wrote it knows it again, and not too long."""
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 40 else f"{text[:40]}…"


def _decimal(text: str) -> Decimal:
    found = Decimal(text) if len(text) < 1000 and _NUMBER.fullmatch(text) else None
    if found is None:
        raise BadInput("json", f"{shown(text)} is too large or too exact for a number here; check it.")
    return found


def _number(value: Any, field: str, meaning: str) -> Decimal:
    if isinstance(value, str) and len(value) < 1000 and _NUMBER.fullmatch(value.strip()):
        return Decimal(value.strip())
    if not isinstance(value, Decimal):
        raise BadInput(field, f"{field}: {shown(value)} is no number; write {meaning}.")
    return value


def _decimals(number: Decimal) -> int:
    return -cast(int, number.normalize().as_tuple().exponent)


def _no_number(name: str) -> Any:
    raise BadInput("json", f"{name} is no number; write amounts and times as decimal numbers.")


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    twice = next((name for place, name in enumerate(names) if name in names[:place]), None)
    if twice is not None:
        raise BadInput(twice, f"{shown(twice)}: it is there twice in one object; write it once.")
    return dict(pairs)
