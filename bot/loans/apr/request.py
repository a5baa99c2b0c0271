"""Cash flows as `rapport apr` reads them: JSON with exact amounts; what is wrong is said with the field's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

from babel.numbers import list_currencies

from bot.errors import BadInput, OutOfRange
from bot.loans.apr.equation import Equation
from bot.loans.apr.flows import DatedFlow, TimedFlow
from bot.loans.apr.methods import NAMES, YEARLY, AprMethod
from bot.loans.apr.request_fields import LONGEST, amount, an_object, day, parsed, shown, unit_period, years
from bot.loans.apr.us import us_on_dates
from bot.loans.money import CONTEXT
from bot.loans.unit_periods import UnitPeriod

MOST_FLOWS = 10_000
"""Advances, and as many payments."""

HIGHEST = Decimal(10) ** 12
"""Percent a year. What comes to more is a mistake in an amount or a day."""

_FIELDS = ("method", "advances", "payments", "unit_period", "currency")
_FLOW_FIELDS = ("date", "t", "amount", "currency")


@dataclass(frozen=True)
class Answer:
    """The yearly `percent` that was asked for, unrounded, and `others` that solve the same equation, ascending.

    `unit_period` is the one that was used, where the method has one.
    """

    method: AprMethod
    percent: Decimal
    others: tuple[Decimal, ...]
    unit_period: UnitPeriod | None = None


@dataclass(frozen=True)
class _Flow:
    """An advance or a payment; `name` is its place in the input. It has a day or a time in years, not both."""

    name: str
    amount: Decimal
    currency: Any
    on: date | None = None
    years: Fraction | None = None

    @property
    def time(self) -> date | Fraction:
        """When it is, in whichever way was written."""
        found = self.years if self.on is None else self.on
        assert found is not None  # _flow sees to it
        return found


def answer(text: str, below_zero: bool = False) -> Answer:
    """The rate that a JSON text asks for. Raises `BadInput`, whose code is the field that is wrong.

    Payments that come to less than the advances have a rate below zero; they are refused without `below_zero`.
    """
    asked = an_object(parsed(text), "the input", _FIELDS)
    method = next((name for name in NAMES if name == asked.get("method")), None)
    if method is None:
        raise BadInput("method", f"method: {shown(asked.get('method'))} is none; write one of {', '.join(NAMES)}.")
    advances, payments = (_flows(asked, side) for side in ("advances", "payments"))
    _check_currencies(asked.get("currency"), (*advances, *payments))
    _check_times(method, advances, payments)
    with localcontext(CONTEXT):
        lent, paid = (sum((flow.amount for flow in side), Decimal(0)) for side in (advances, payments))
    if paid < lent and not below_zero:
        raise BadInput(
            "payments",
            f"payments: together {paid:f}, less than the advances ({lent:f}), so they never repay them; check the "
            "amounts, or allow a rate below zero (--below-zero).",
        )
    try:
        return _answered(method, advances, payments, unit_period(asked.get("unit_period")))
    except OutOfRange as error:
        raise BadInput("payments", f"payments: {error}") from error


def _answered(
    method: AprMethod, advances: Sequence[_Flow], payments: Sequence[_Flow], period: UnitPeriod | None
) -> Answer:
    if method == "us_actuarial":
        equation, used = us_on_dates(_dated(advances), _dated(payments), period)
        return _within_reason(method, equation, used)
    if period is not None:
        raise BadInput("unit_period", "unit_period: only us_actuarial counts in unit-periods; leave it out.")
    yearly = YEARLY[method]
    timed = (_timed(advances), _timed(payments)) if advances[0].on is None else None
    lent, paid = timed or yearly.years(_dated(advances), _dated(payments))
    return _within_reason(method, yearly.equation(lent, paid))


def _within_reason(method: AprMethod, equation: Equation, period: UnitPeriod | None = None) -> Answer:
    percent, *others = equation.solutions()
    if percent > HIGHEST:
        raise OutOfRange(f"They come to more than {HIGHEST:,f} % a year; check amounts and dates.")
    return Answer(method, percent, tuple(other for other in others if other <= HIGHEST), period)


def _flows(asked: Mapping[str, Any], side: str) -> list[_Flow]:
    found = asked.get(side)
    if not isinstance(found, list) or not found:
        raise BadInput(side, f"{side}: there are none; write a list with at least one date and amount.")
    if len(found) > MOST_FLOWS:
        raise BadInput(side, f"{side}: {len(found)} are too many; write at most {MOST_FLOWS}.")
    return [_flow(each, f"{side}[{place}]") for place, each in enumerate(found)]


def _flow(value: Any, name: str) -> _Flow:
    given = an_object(value, name, _FLOW_FIELDS)
    if ("date" in given) == ("t" in given):
        raise BadInput(f"{name}.date", f"{name}: write either date (such as 2026-01-31) or t (years), one of the two.")
    money = amount(given.get("amount"), f"{name}.amount")
    currency = given.get("currency")
    if "date" in given:
        return _Flow(name, money, currency, on=day(given["date"], f"{name}.date"))
    return _Flow(name, money, currency, years=years(given["t"], f"{name}.t"))


def _check_currencies(all_in: Any, flows: Sequence[_Flow]) -> None:
    """All that name a currency name the same."""
    named = [(flow.currency, f"{flow.name}.currency") for flow in flows if flow.currency is not None]
    if all_in is not None:
        named.insert(0, (all_in, "currency"))
    for currency, field in named:
        if not isinstance(currency, str) or currency not in list_currencies():
            raise BadInput(field, f"{field}: {shown(currency)} is no currency; write one such as USD.")
        if currency != named[0][0]:
            raise BadInput(
                field, f"{field}: {currency} stands beside {named[0][0]}; a rate is of one currency, so convert first."
            )


def _check_times(method: AprMethod, advances: Sequence[_Flow], payments: Sequence[_Flow]) -> None:
    """All flows are timed in one way, and lie between the first advance and `LONGEST` years after it."""
    timed = advances[0].on is None
    for flow in (*advances, *payments):
        if (flow.on is None) != timed:
            field = f"{flow.name}.{'date' if timed else 't'}"
            raise BadInput(field, f"{field}: date and t are mixed; write {'t' if timed else 'date'} everywhere.")
    if timed and method == "us_actuarial":
        raise BadInput("t", "advances[0].t: us_actuarial counts unit-periods between days; write date everywhere.")
    first = min(advances, key=lambda flow: flow.time)
    for flow in (*advances, *payments):
        field = f"{flow.name}.{'t' if timed else 'date'}"
        if flow.on and first.on and (flow.on - first.on).days > LONGEST * 366:
            raise BadInput(
                field, f"{field}: it lies more than {LONGEST} years after the first advance; check the year."
            )
        if flow.time < first.time:  # type: ignore[operator]
            raise BadInput(field, f"{field}: it lies before the first advance; payments count from that on.")


def _dated(flows: Sequence[_Flow]) -> list[DatedFlow]:
    return [DatedFlow(flow.amount, flow.on) for flow in flows if flow.on is not None]


def _timed(flows: Sequence[_Flow]) -> list[TimedFlow]:
    return [TimedFlow(flow.amount, flow.years) for flow in flows if flow.years is not None]
