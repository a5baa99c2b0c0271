from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.apr import UnitFlow, us_actuarial
from bot.loans.schedules.monthly import schedule
from bot.loans.unit_periods import UnitPeriod, unit_periods
from tests.loans import vectors

MONTH = UnitPeriod(1, "month")


def examples() -> list[Any]:
    return [pytest.param(each, id=each["id"]) for each in vectors.read("us_regz_appendix_j.json")["examples"]]


def period_of(text: str) -> UnitPeriod:
    if text == "half-month":
        return UnitPeriod(1, "half-month")
    count, unit = text.split(maxsplit=1)
    return UnitPeriod(int(count), "month" if unit.startswith("month") else "day")


@vectors.needs_vectors
@pytest.mark.parametrize("example", examples())
def test_it_agrees_with_appendix_j(example: dict[str, Any]) -> None:
    period = period_of(example["unit_period"])
    advance, first = (date.fromisoformat(example[name]) for name in ("advance_date", "first_payment_date"))
    full, fraction = unit_periods(advance, first, period)
    amounts = [Decimal(example["regular_payment"])] * example["n_payments"]
    amounts[0], amounts[-1] = Decimal(example["first_payment"]), Decimal(example["final_payment"])
    payments = [UnitFlow(amount, full + number, fraction) for number, amount in enumerate(amounts)]
    apr = us_actuarial([UnitFlow(Decimal(example["amount_financed"]), 0)], payments, period.per_year)
    assert abs(apr - example["expected_apr_percent"]) <= Decimal("0.01")


@vectors.needs_vectors
@pytest.mark.parametrize("example", examples())
def test_it_counts_the_first_period_as_appendix_j(example: dict[str, Any]) -> None:
    period = period_of(example["unit_period"])
    advance, first = (date.fromisoformat(example[name]) for name in ("advance_date", "first_payment_date"))
    full, fraction = unit_periods(advance, first, period)
    assert (full, round(fraction, 6)) == (example["t"], round(Decimal(example["f"]), 6))


def test_one_payment_after_a_month() -> None:
    # 1 % for a month is 12 % a year, nominal.
    apr = us_actuarial([UnitFlow(Decimal(100), 0)], [UnitFlow(Decimal(101), 1)], Decimal(12))
    assert abs(apr - 12) < Decimal("1e-9")


def test_an_odd_first_period_earns_simple_interest() -> None:
    # Half a month: 100·(1 + i/2) = 101, so i = 2 % a month.
    payments = [UnitFlow(Decimal(101), 0, Decimal("0.5"))]
    assert abs(us_actuarial([UnitFlow(Decimal(100), 0)], payments, Decimal(12)) - 24) < Decimal("1e-9")


def test_advances_may_come_in_several_parts() -> None:
    # 100 now and 100 after a month, settled after two: 100·1.01² + 100·1.01 = 203.01.
    advances = [UnitFlow(Decimal(100), 0), UnitFlow(Decimal(100), 1)]
    assert abs(us_actuarial(advances, [UnitFlow(Decimal("203.01"), 2)], Decimal(12)) - 12) < Decimal("1e-9")


@given(st.integers(1000, 5_000_000), st.decimals("0.5", 60, places=2), st.integers(2, 360))
@settings(max_examples=40, deadline=None)
def test_without_fees_it_is_the_rate_of_the_schedule(amount: int, rate: Decimal, months: int) -> None:
    rows = schedule(Money(Decimal(amount * 100), "USD"), rate, months).rows
    apr = us_actuarial(
        [UnitFlow(Decimal(amount * 100), 0)], [UnitFlow(row.payment, row.number) for row in rows], Decimal(12)
    )
    assert abs(apr - rate) < Decimal("0.01")


def test_free_credit_costs_nothing() -> None:
    assert (
        us_actuarial([UnitFlow(Decimal(100), 0)], [UnitFlow(Decimal(50), 1), UnitFlow(Decimal(50), 2)], Decimal(12))
        == 0
    )


def test_a_rate_below_zero_is_found_too() -> None:
    apr = us_actuarial([UnitFlow(Decimal(100), 0)], [UnitFlow(Decimal(99), 1)], Decimal(12))
    assert abs(apr + 12) < Decimal("1e-9")


def test_it_refuses_payments_without_an_advance() -> None:
    with pytest.raises(OutOfRange):
        us_actuarial([], [UnitFlow(Decimal(50), 1)], Decimal(12))


@pytest.mark.parametrize(
    ("start", "end", "period", "expected"),
    [
        (date(2026, 1, 10), date(2026, 2, 10), MONTH, (1, Decimal(0))),
        (date(2026, 1, 10), date(2026, 3, 1), MONTH, (1, Decimal(22) / 30)),
        (date(2026, 1, 31), date(2026, 2, 28), MONTH, (0, Decimal(28) / 30)),
        (date(2026, 3, 20), date(2026, 4, 21), UnitPeriod(7, "day"), (4, Decimal(4) / 7)),
        (date(2026, 2, 23), date(2026, 3, 1), UnitPeriod(1, "half-month"), (0, Decimal("0.4"))),
    ],
)
def test_it_counts_unit_periods(start: date, end: date, period: UnitPeriod, expected: tuple[int, Decimal]) -> None:
    full, fraction = unit_periods(start, end, period)
    assert (full, round(fraction, 12)) == (expected[0], round(expected[1], 12))


def test_it_refuses_a_payment_before_the_advance() -> None:
    with pytest.raises(OutOfRange):
        unit_periods(date(2026, 2, 1), date(2026, 1, 1), MONTH)
