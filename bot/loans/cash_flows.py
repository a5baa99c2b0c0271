"""Cash flows as JSON data, and the annual percentage rate of them by a method that the data name.

Where flows have dates, time is counted as each method's law counts it: for the US method in unit-periods (12 CFR part
1026, Appendix J, (b)(4) and (5)), for the EU's in years (Directive 2008/48/EC, Annex I, part I, remark (c)).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from itertools import pairwise
from typing import Any

from bot.errors import BadCashFlows
from bot.loans.apr import TimedFlow, UnitFlow, eu_effective, us_actuarial
from bot.loans.calendar import add_months, months_and_days
from bot.loans.unit_periods import UnitPeriod, read_unit_period, unit_periods

FIELDS = frozenset({"method", "advances", "payments", "unit_period"})
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)
MOST_FLOWS = 5000
NEAR = Fraction(1, 1_000_000)
"""A time in years that is so near to whole months is meant as those: 0.08333333 is a twelfth."""


@dataclass(frozen=True)
class Flow:
    """An advance or a payment: its amount, and its day or its time in years after the first advance."""

    amount: Decimal
    day: date | None = None
    years: Fraction | None = None


@dataclass(frozen=True)
class Flows:
    """What was read. `period` is the unit-period that was named."""

    method: str
    advances: Sequence[Flow]
    payments: Sequence[Flow]
    period: UnitPeriod | None = None


def annual_rate(data: Any) -> Decimal:
    """The annual percentage rate, in percent, unrounded, of cash flows as JSON data.

    `method` is a key of `METHODS`, `advances` and `payments` are lists of `amount` with `date` (year-month-day) or, for
    `eu_effective`, `t` in years after the first advance; `unit_period` such as "1 month" goes with `us_actuarial` and
    may be left out. Raises `BadCashFlows`, naming the field, and `OutOfRange` where no rate fits.
    """
    flows = read_flows(data)
    return METHODS[flows.method](flows)


def read_flows(data: Any) -> Flows:
    """Checks the data. Raises `BadCashFlows`, naming the field and what is expected there."""
    if not isinstance(data, Mapping):
        raise BadCashFlows("An object with method, advances and payments is expected.")
    for name in data:
        if name not in FIELDS:
            raise BadCashFlows(f"There is no field {name}; use {', '.join(sorted(FIELDS))}.")
    method = str(data.get("method"))
    if method not in METHODS:
        raise BadCashFlows(f"method: one of {', '.join(METHODS)} is expected, not {method!r}.")
    period = data.get("unit_period")
    if period is not None and method != "us_actuarial":
        raise BadCashFlows("unit_period goes with the method us_actuarial only; leave it out.")
    advances, payments = _side(data, "advances"), _side(data, "payments")
    timed = {flow.day is None for flow in (*advances, *payments)}
    if len(timed) > 1:
        raise BadCashFlows("Some flows have a date and others t; use one of the two throughout.")
    if True in timed and method != "eu_effective":
        raise BadCashFlows(f"t goes with the method eu_effective only; give each flow a date for {method}.")
    first = min(_order(flow) for flow in advances)
    if any(_order(flow) < first for flow in payments):
        raise BadCashFlows("payments: none may lie before the first advance.")
    if all(_order(flow) == first for flow in payments):
        raise BadCashFlows("payments: at least one is expected after the first advance.")
    return Flows(method, advances, payments, read_unit_period(period) if period is not None else None)


def by_unit_periods(flows: Flows) -> Decimal:
    """The US rate. Without a named unit-period it is the one that Appendix J, (b)(4) prescribes."""
    start = min(flow.day for flow in flows.advances if flow.day)
    days = sorted({flow.day for flow in (*flows.advances, *flows.payments) if flow.day})
    single = len(flows.advances) == 1 and len(flows.payments) == 1
    period = flows.period or (_term_of_single(days) if single else _most_common(days))

    def placed(side: Sequence[Flow]) -> list[UnitFlow]:
        return [UnitFlow(flow.amount, *unit_periods(start, flow.day, period)) for flow in side if flow.day]

    return us_actuarial(placed(flows.advances), placed(flows.payments), period.per_year)


def by_years(flows: Flows) -> Decimal:
    """The EU's rate."""
    start = min(_order(flow) for flow in flows.advances)
    weekly = _are_weekly(flows)

    def placed(side: Sequence[Flow]) -> list[TimedFlow]:
        return [TimedFlow(flow.amount, _years(start, flow, weekly)) for flow in side]

    return eu_effective(placed(flows.advances), placed(flows.payments))


METHODS: Mapping[str, Callable[[Flows], Decimal]] = {"us_actuarial": by_unit_periods, "eu_effective": by_years}


def years_between(start: date, end: date) -> Fraction:
    """Whole months (twelfths) counted back from `end`, and the days that are left, each 1/365 of a year."""
    months, days = months_and_days(start, end)
    return Fraction(months, 12) + Fraction(days, 365)


def _order(flow: Flow) -> Any:
    return flow.day if flow.day is not None else flow.years


def _years(start: Any, flow: Flow, weekly: bool) -> Fraction:
    if flow.years is not None:
        return Fraction(flow.years - start)
    assert flow.day is not None, "a flow has a day or a time, see _flow"
    return Fraction((flow.day - start).days, 7 * 52) if weekly else years_between(start, flow.day)


def _are_weekly(flows: Flows) -> bool:
    """Whether several payments follow the first advance by whole weeks, and not all of them by whole months."""
    days = [flow.day for flow in (*flows.advances, *flows.payments) if flow.day]
    if len(days) < len(flows.advances) + 2:
        return False
    start = min(days)
    whole_weeks = all((day - start).days % 7 == 0 for day in days)
    return whole_weeks and any(years_between(start, day).denominator not in (1, 2, 3, 4, 6, 12) for day in days)


def _term_of_single(days: Sequence[date]) -> UnitPeriod:
    """One advance and one payment: the term is the unit-period, but never more than a year ((b)(4)(iii))."""
    start, end = days[0], days[-1]
    months = (end.year - start.year) * 12 + end.month - start.month
    if months >= 12 and add_months(start, 12) <= end:
        return UnitPeriod(12, "month")
    if months and add_months(end, -months) == start:
        return UnitPeriod(months, "month")
    return UnitPeriod((end - start).days, "day", single=True)


def _most_common(days: Sequence[date]) -> UnitPeriod:
    """The interval that occurs most often between flows in a row; of several the shortest ((b)(4)(i))."""
    if _are_half_months(days[1:]):
        return UnitPeriod(1, "half-month")
    counted = Counter(_interval(start, end) for start, end in pairwise(days))
    return max(counted, key=lambda each: (counted[each], each.per_year))


def _interval(start: date, end: date) -> UnitPeriod:
    months = (end.year - start.year) * 12 + end.month - start.month
    if months and (add_months(start, months) == end or add_months(end, -months) == start):
        return UnitPeriod(min(months, 12), "month")
    return UnitPeriod(min((end - start).days, 365), "day")


def _are_half_months(days: Sequence[date]) -> bool:
    """Whether there is a flow on the same two days of each month, half a month apart, such as the 1st and the 16th."""
    of_month = sorted({day.day for day in days})
    apart = {(end - start).days for start, end in pairwise(days)}
    return len(of_month) == 2 and 13 <= of_month[1] - of_month[0] <= 16 and bool(apart) and apart <= set(range(12, 19))


def _side(data: Mapping[str, Any], name: str) -> Sequence[Flow]:
    flows = data.get(name)
    if not isinstance(flows, list) or not flows:
        raise BadCashFlows(f"{name}: a list with at least one amount is expected.")
    if len(flows) > MOST_FLOWS:
        raise BadCashFlows(f"{name}: at most {MOST_FLOWS} are computed, not {len(flows)}.")
    return [_flow(each, f"{name}.{number}") for number, each in enumerate(flows)]


def _flow(data: Any, where: str) -> Flow:
    if not isinstance(data, Mapping):
        raise BadCashFlows(f"{where}: an object with amount and date is expected.")
    for name in data:
        if name not in ("amount", "date", "t"):
            raise BadCashFlows(f"{where}: there is no field {name}; use amount and date, or amount and t.")
    amount = _number(data.get("amount"), f"{where}.amount")
    if amount <= 0:
        raise BadCashFlows(f"{where}.amount: an amount above 0 is expected, not {amount}.")
    if ("date" in data) == ("t" in data):
        raise BadCashFlows(f"{where}: exactly one of date and t is expected.")
    if "date" in data:
        return Flow(amount, day=_day(data["date"], f"{where}.date"))
    years = _number(data["t"], f"{where}.t")
    if not 0 <= years <= LATEST.year - EARLIEST.year:
        raise BadCashFlows(f"{where}.t: years after the first advance are expected, from 0, not {years}.")
    return Flow(amount, years=_exact_years(Fraction(years)))


def _exact_years(years: Fraction) -> Fraction:
    months = Fraction(round(years * 12), 12)
    return months if abs(months - years) <= NEAR else years


def _number(value: Any, where: str) -> Decimal:
    try:
        if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
            raise InvalidOperation
        number = Decimal(value)
    except InvalidOperation as error:
        raise BadCashFlows(f"{where}: a number such as 1250.50 is expected, not {value!r}.") from error
    if not number.is_finite() or abs(number) >= Decimal(10) ** 15:
        raise BadCashFlows(f"{where}: a number below 10^15 is expected, not {value!r}.")
    return number


def _day(value: Any, where: str) -> date:
    try:
        day = date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise BadCashFlows(f"{where}: a day such as 2026-11-30 is expected, not {value!r}.") from error
    if not EARLIEST <= day <= LATEST:
        raise BadCashFlows(f"{where}: a day from {EARLIEST} to {LATEST} is expected, not {value}.")
    return day
