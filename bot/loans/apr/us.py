"""The annual percentage rate of the United States: nominal, by the actuarial method of 12 CFR part 1026, Appendix J."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from bot.loans.apr.equation import Equation, power_sum, powers
from bot.loans.apr.flows import DatedFlow, UnitFlow
from bot.loans.apr.unit_period_choice import chosen_period, given_period, series_anchor
from bot.loans.money import CONTEXT
from bot.loans.unit_periods import UnitPeriod, unit_periods


def us_actuarial(advances: Sequence[UnitFlow], payments: Sequence[UnitFlow], periods_per_year: Decimal) -> Decimal:
    """The rate in percent, by the general equation (b)(8). Raises `OutOfRange` if there is none.

    Σ A/((1 + e·i)(1 + i)^q) = Σ P/((1 + f·i)(1 + i)^t), and the rate is i times the unit-periods in a year (12 for
    months, 52 for weeks, 26, 24, 13, 6 …).
    """
    return us_equation(advances, payments, periods_per_year).solution()


def us_equation(advances: Sequence[UnitFlow], payments: Sequence[UnitFlow], periods_per_year: Decimal) -> Equation:
    """The general equation of `us_actuarial`, whose rates are those of a unit-period."""
    return Equation(
        _in_order(advances, payments),
        _worth(advances, payments),
        lambda rate: periods_per_year * 100 * rate,
    )


def us_on_dates(
    advances: Sequence[DatedFlow], payments: Sequence[DatedFlow], period: UnitPeriod | None = None
) -> tuple[Equation, UnitPeriod]:
    """The equation of flows on days, and the unit-period in which they are counted: (b)(4)'s if none is given.

    The term begins with the first advance ((b)(2)). Raises `OutOfRange` if a payment lies before it.
    """
    lent, paid = ([flow.on for flow in side] for side in (advances, payments))
    used = chosen_period(lent, paid) if period is None else given_period(period, lent, paid)
    start = min(lent)
    return us_equation(_counted(advances, start, used), _counted(payments, start, used), used.per_year), used


def _counted(flows: Sequence[DatedFlow], start: date, period: UnitPeriod) -> list[UnitFlow]:
    anchor = series_anchor([flow.on for flow in flows])
    return [UnitFlow(flow.amount, *unit_periods(start, flow.on, period, anchor)) for flow in flows]


def _in_order(advances: Sequence[UnitFlow], payments: Sequence[UnitFlow]) -> list[Decimal]:
    """What is advanced less what is paid, in the order of time."""
    sums: dict[tuple[int, Decimal], Decimal] = defaultdict(Decimal)
    for sign, flows in ((1, advances), (-1, payments)):
        for flow in flows:
            sums[flow.periods, flow.fraction] += sign * flow.amount
    return [sums[time] for time in sorted(sums)]


def _worth(advances: Sequence[UnitFlow], payments: Sequence[UnitFlow]) -> Callable[[Decimal], Decimal]:
    """The value at the first advance; over an odd fraction of a unit-period interest is simple."""
    terms: dict[Decimal, dict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for sign, flows in ((1, advances), (-1, payments)):
        for flow in flows:
            terms[flow.fraction][flow.periods] += sign * flow.amount
    sums = [(fraction, powers(amounts)) for fraction, amounts in terms.items()]

    def worth(rate: Decimal) -> Decimal:
        discount = CONTEXT.divide(Decimal(1), 1 + rate)
        return sum((power_sum(each, discount) / (1 + fraction * rate) for fraction, each in sums), Decimal(0))

    return worth
