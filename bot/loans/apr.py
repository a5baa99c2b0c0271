"""The annual percentage rates that laws define. They differ in method: each has a function, and none is just "the APR".

All take money without a currency (one currency is meant) and return a percentage, unrounded. Costs that the borrower
pays when the loan is paid out are payments at that time, or are taken off the advance, which comes to the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from bot.loans.money import CONTEXT
from bot.loans.root import rate_root


@dataclass(frozen=True)
class UnitFlow:
    """An advance or a payment, `periods` unit-periods and a `fraction` (0 ≤ f < 1) of one after the first advance."""

    amount: Decimal
    periods: int
    fraction: Decimal = Decimal(0)


@dataclass(frozen=True)
class TimedFlow:
    """An advance or a payment, `years` after the first advance; months are Fraction(n, 12), days Fraction(n, 365)."""

    amount: Decimal
    years: Fraction


def us_actuarial(advances: Sequence[UnitFlow], payments: Sequence[UnitFlow], periods_per_year: Decimal) -> Decimal:
    """The US annual percentage rate: nominal, by the actuarial method.

    12 CFR part 1026, Appendix J, (b)(8): Σ A/((1 + e·i)(1 + i)^q) = Σ P/((1 + f·i)(1 + i)^t), and the rate is i times
    the unit-periods in a year (12 for months, 52 for weeks, 26, 24, 13, 6 …).
    """
    with localcontext(CONTEXT):
        return periods_per_year * 100 * rate_root(lambda rate: _worth(advances, rate) - _worth(payments, rate))


def eu_effective(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Decimal:
    """The EU's annual percentage rate of charge: effective. 2008/48/EC, Annex I: Σ C(1+X)^−t = Σ D(1+X)^−s."""
    flows: dict[int, dict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for sign, side in ((1, advances), (-1, payments)):
        for flow in side:
            flows[flow.years.denominator][flow.years.numerator] += sign * flow.amount
    with localcontext(CONTEXT):
        return 100 * rate_root(lambda rate: _effective_worth(flows, rate))


def tw_total_cost(paid_out: Decimal, payments: Sequence[Decimal]) -> Decimal:
    """Taiwan's 總費用年百分率: twelve times the monthly internal rate of return (nominal), as banks there state it.

    `paid_out` is the amount less all costs at the start; `payments` fall due a month apart, the first after one month.
    """
    with localcontext(CONTEXT):
        return 1200 * rate_root(lambda rate: paid_out - _annuity_worth(payments, rate))


def _worth(flows: Sequence[UnitFlow], rate: Decimal) -> Decimal:
    """The value at the first advance, with simple interest over an odd fraction of a unit-period."""
    growth = 1 + rate
    worth, discount, period = Decimal(0), Decimal(1), 0
    for flow in sorted(flows, key=_periods):
        if flow.periods != period:
            discount /= growth ** (flow.periods - period)
            period = flow.periods
        part = flow.amount * discount
        worth += part / (1 + flow.fraction * rate) if flow.fraction else part
    return worth


def _periods(flow: UnitFlow) -> int:
    return flow.periods


def _effective_worth(flows: Mapping[int, Mapping[int, Decimal]], rate: Decimal) -> Decimal:
    """Values flows by denominator and numerator of their years: a root for each denominator, then whole powers."""
    worth = Decimal(0)
    logarithm = (1 + rate).ln()
    for denominator, amounts in flows.items():
        step = (-logarithm / denominator).exp()
        for numerator, amount in amounts.items():
            worth += amount * step**numerator
    return worth


def _annuity_worth(payments: Sequence[Decimal], rate: Decimal) -> Decimal:
    discount = 1 / (1 + rate)
    worth = Decimal(0)
    for payment in reversed(payments):
        worth = (worth + payment) * discount
    return worth
