"""The annual percentage rates by the names under which lenders' files and `rapport apr` call them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal, get_args

from bot.loans.apr.effective import effective_equation
from bot.loans.apr.equation import Equation
from bot.loans.apr.flows import DatedFlow, TimedFlow, UnitFlow
from bot.loans.apr.intervals import Sides, daily_years, eu_years
from bot.loans.apr.nominal import jp_equation, monthly_equation, simple_equation
from bot.loans.apr.us import us_equation

AprMethod = Literal[
    "us_actuarial",
    "eu_effective",
    "daily_effective",
    "tw_total_cost",
    "monthly_nominal",
    "jp_real_annual",
    "simple_annualised",
]
"""What a market can name as its method."""

NAMES: Sequence[AprMethod] = get_args(AprMethod)


@dataclass(frozen=True)
class Yearly:
    """A method that counts in years: its equation, and how it counts years between days."""

    equation: Callable[[Sequence[TimedFlow], Sequence[TimedFlow]], Equation]
    years: Callable[[Sequence[DatedFlow], Sequence[DatedFlow]], Sides]


YEARLY: Mapping[AprMethod, Yearly] = {
    "eu_effective": Yearly(effective_equation, eu_years),
    "daily_effective": Yearly(effective_equation, daily_years),
    "tw_total_cost": Yearly(monthly_equation, eu_years),
    "monthly_nominal": Yearly(monthly_equation, eu_years),
    "jp_real_annual": Yearly(jp_equation, daily_years),
    "simple_annualised": Yearly(simple_equation, daily_years),
}
"""All methods but the American one, which counts in unit-periods. Taiwan's rate is `monthly_nominal` under its name."""


def monthly_rate(method: AprMethod, paid_out: Decimal, payments: Sequence[Decimal]) -> Decimal:
    """The rate of a loan that is paid out at once and repaid a month apart, in percent a year.

    `paid_out` is the amount less all costs at the start. Raises `OutOfRange` if there is none.
    """
    if method == "us_actuarial":
        counted = [UnitFlow(payment, month) for month, payment in enumerate(payments, start=1)]
        return us_equation([UnitFlow(paid_out, 0)], counted, Decimal(12)).solution()
    timed = [TimedFlow(payment, Fraction(month, 12)) for month, payment in enumerate(payments, start=1)]
    return YEARLY[method].equation([TimedFlow(paid_out, Fraction(0))], timed).solution()
