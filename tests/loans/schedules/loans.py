"""Random loans for hypothesis: every method, frequency, day count and currency."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from bot.facts import Money
from bot.loans.money import minor_unit
from bot.loans.schedules.day_counts import DAY_COUNTS
from bot.loans.schedules.frequency import frequency
from bot.loans.schedules.terms import GRACE_KINDS, METHODS, LoanTerms, RateStep

FREQUENCIES = [frequency(name) for name in ("month", "fortnight", "week", "quarter", "15 days")]
CURRENCIES = ("USD", "TWD", "KWD")
"""With two, none and three decimals."""


def rounding(loan: LoanTerms) -> Decimal:
    """What rounding can come to until the end: a unit in each row (instalment and interest), and interest on that."""
    share = Decimal(loan.every.share.numerator) / loan.every.share.denominator
    highest = max(step.percent for step in loan.rates) / 100
    return minor_unit(loan.currency) * loan.count * (1 + highest * share) ** loan.count


@st.composite
def loans(draw: st.DrawFn, longest: int = 60, **fixed: Any) -> LoanTerms:
    """Terms of a loan that is paid out on some day; `fixed` values are taken as they are."""
    currency = draw(st.sampled_from(CURRENCIES))
    count = draw(st.integers(1, longest))
    amount = Decimal(draw(st.integers(1_000, 50_000_000)))
    method = draw(st.sampled_from(METHODS))
    grace = draw(st.integers(0, min(count - 1, 6)))
    values: dict[str, Any] = {
        "principal": Money(amount, currency),
        "rates": [RateStep(1, draw(st.decimals(0, 36, places=3)))],
        "count": count,
        "method": method,
        "every": draw(st.sampled_from(FREQUENCIES)),
        "day_count": draw(st.sampled_from(list(DAY_COUNTS.values()))),
        "paid_out": draw(st.dates(date(2023, 1, 1), date(2030, 12, 31))),
        "grace": grace,
        "grace_kind": draw(st.sampled_from(GRACE_KINDS)),
        "balloon": Decimal(0) if method == "interest-only" else draw(st.sampled_from([Decimal(0), amount // 5])),
    }
    return LoanTerms(**{**values, **fixed})
