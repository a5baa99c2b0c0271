"""Terms of a loan as people type them on a command line: amounts, dates, steps, early repayments.

What cannot be read raises `BadInput`, whose sentence shows how it is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from babel.core import get_global

from bot.errors import BadInput
from bot.facts import Money
from bot.loans.charges import EarlyCharge
from bot.loans.money import CONTEXT, round_amount
from bot.loans.schedules.early import FREE, KEEPS, Extra
from bot.loans.schedules.terms import Drawdown, RateStep

Name = TypeVar("Name", bound=str)


def number(text: str, name: str) -> Decimal:
    """A decimal number with a point, such as 1250.50."""
    try:
        found = Decimal(text.strip())
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise BadInput(name, f"{text!r} is no number for --{name}; write one such as 1250.50, without separators.")
    return found


def currency(text: str) -> str:
    """The code of a currency, in either case."""
    code = text.strip().upper()
    if code not in get_global("all_currencies"):
        raise BadInput("currency", f"{text!r} is no currency; give its ISO 4217 code, such as USD.")
    return code


def whole(text: str, name: str, least: int = 1) -> int:
    """A whole number from `least` to four digits."""
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 4 and int(digits) >= least):
        raise BadInput(name, f"{text!r} is no whole number for --{name}; write one from {least}, such as 13.")
    return int(digits)


def day(text: str, name: str) -> date:
    """A date such as 2026-03-31."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadInput(name, f"{text!r} is no date for --{name}; write year-month-day, such as 2026-03-31.") from error


def one_of(text: str, known: Sequence[Name], name: str) -> Name:
    """One of some names."""
    for each in known:
        if each == text.strip().lower():
            return each
    raise BadInput(name, f"{text!r} is unknown for --{name}; give one of {', '.join(known)}.")


def balloon(text: str, principal: Money) -> Decimal:
    """An amount, or a share of the principal such as 20%, rounded to the currency's unit."""
    if not text.strip().endswith("%"):
        return number(text, "balloon")
    share = number(text.strip().removesuffix("%"), "balloon")
    return round_amount(CONTEXT.multiply(principal.amount, share) / 100, principal.currency)


def steps(rate: Decimal, texts: Sequence[str]) -> list[RateStep]:
    """The rate from the first month on, and later ones such as 13:5.5 (from month 13 on 5.5 %)."""
    found = [RateStep(1, rate)]
    for text in texts:
        month, _, percent = text.partition(":")
        found.append(RateStep(whole(month, "step"), number(percent, "step")))
    return found


def extra(text: str) -> Extra:
    """An early repayment such as 2027-01-01:2000:shorter; what becomes of the loan may be left out."""
    when, _, rest = text.partition(":")
    amount, _, keep = rest.partition(":")
    if not rest:
        raise BadInput("extra", f"{text!r} is no early repayment; write one such as 2027-01-01:2000:lower.")
    return Extra(day(when, "extra"), number(amount, "extra"), one_of(keep or "shorter", KEEPS, "extra"))


def drawdown(text: str) -> Drawdown:
    """A part of the loan that is paid out later, such as 2027-01-01:2000."""
    when, _, amount = text.partition(":")
    return Drawdown(day(when, "draw"), number(amount, "draw"))


def early_charge(text: str | None) -> EarlyCharge:
    """A charge such as 2%:12, two percent of what is repaid in the first twelve months; none without a text."""
    if text is None:
        return FREE
    percent, _, months = text.partition(":")
    share = number(percent.strip().removesuffix("%"), "early-charge")
    if not 0 < share < 100:
        raise BadInput("early-charge", f"{text!r} is no charge; write percent and months, such as 2%:12.")
    return EarlyCharge.parse_obj({"percent": share, "within_months": whole(months, "early-charge")})
