from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.schedules.day_counts import ACTUAL_ACTUAL
from bot.loans.schedules.monthly import daily_schedule, equal_instalment, schedule
from tests.loans import vectors

LOANS = st.tuples(
    st.sampled_from(["USD", "TWD", "KWD"]),
    st.integers(1, 50_000_000),
    st.decimals(0, 60, places=2),
    st.integers(1, 480),
)


def money(amount: str, currency: str = "USD") -> Money:
    return Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("principal", "rate", "months", "instalment"),
    [
        # 1200 · 0.01 / (1 − 1.01^−12), by hand: 106.6185…
        (money("1200"), "12", 12, "106.62"),
        # The textbook mortgage of 100,000 at 6 % over 30 years.
        (money("100000"), "6", 360, "599.55"),
        (money("1000"), "0", 3, "333.33"),
        (money("100"), "12", 1, "101.00"),
        # 500,000 at 6.8 % over 60 months is 9853.4…, in whole dollars
        (money("500000", "TWD"), "6.8", 60, "9853"),
    ],
)
def test_it_calculates_equal_instalments(principal: Money, rate: str, months: int, instalment: str) -> None:
    assert equal_instalment(principal, Decimal(rate), months).amount == Decimal(instalment)


def test_the_last_instalment_absorbs_the_rounding() -> None:
    rows = schedule(money("1000"), Decimal(0), 3).rows
    assert [row.payment for row in rows] == [Decimal("333.33"), Decimal("333.33"), Decimal("333.34")]


def test_it_splits_each_payment_into_interest_and_principal() -> None:
    # 1 % of 1200 is 12.00; then 1 % of 1200 − 94.62 = 1105.38.
    rows = schedule(money("1200"), Decimal(12), 12).rows
    assert [(row.interest, row.principal, row.balance) for row in rows[:2]] == [
        (Decimal("12.00"), Decimal("94.62"), Decimal("1105.38")),
        (Decimal("11.05"), Decimal("95.57"), Decimal("1009.81")),
    ]


def test_it_gives_due_dates_a_month_apart() -> None:
    rows = schedule(money("1200"), Decimal(12), 3, first_due=date(2026, 1, 31)).rows
    assert [row.due for row in rows] == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]


def test_it_needs_no_due_dates() -> None:
    assert schedule(money("1200"), Decimal(12), 3).rows[0].due is None


@given(LOANS)
@settings(max_examples=60, deadline=None)
def test_a_schedule_repays_the_loan_exactly(loan: tuple[str, int, Decimal, int]) -> None:
    currency, amount, rate, months = loan
    plan = schedule(Money(Decimal(amount), currency), rate, months)
    assert [sum(row.principal for row in plan.rows), plan.rows[-1].balance] == [amount, 0]


@given(LOANS)
@settings(max_examples=60, deadline=None)
def test_its_total_is_the_loan_and_the_interest(loan: tuple[str, int, Decimal, int]) -> None:
    currency, amount, rate, months = loan
    plan = schedule(Money(Decimal(amount), currency), rate, months)
    assert plan.total.amount == amount + plan.interest.amount


@given(LOANS)
@settings(max_examples=60, deadline=None)
def test_no_row_goes_below_zero(loan: tuple[str, int, Decimal, int]) -> None:
    currency, amount, rate, months = loan
    plan = schedule(Money(Decimal(amount), currency), rate, months)
    assert all(min(row.payment, row.principal, row.interest, row.balance) >= 0 for row in plan.rows)


@given(LOANS)
@settings(max_examples=60, deadline=None)
def test_the_last_payment_is_near_the_others(loan: tuple[str, int, Decimal, int]) -> None:
    currency, amount, rate, months = loan
    plan = schedule(Money(Decimal(amount * 1000), currency), rate, months)
    growth = (1 + rate / 1200) ** months  # half a unit that is rounded away in each month, with its interest
    unit = Decimal(1) if currency == "TWD" else Decimal("0.01")
    assert abs(plan.rows[-1].payment - plan.instalment.amount) <= unit * months * growth


@pytest.mark.parametrize(
    ("amount", "rate", "months"),
    [
        ("0", "5", 12),
        ("-5", "5", 12),
        ("NaN", "5", 12),
        ("9", "-1", 12),
        ("9", "5", 0),
        ("9", "5", 1201),
        ("1e40", "5", 12),
    ],
)
def test_it_refuses_what_cannot_be_repaid(amount: str, rate: str, months: int) -> None:
    with pytest.raises(OutOfRange):
        schedule(money(amount), Decimal(rate), months)


@pytest.mark.parametrize("dues", [["2026-12-31"], ["2027-02-01", "2027-02-01"], ["2027-03-01", "2027-02-01"]])
def test_it_refuses_dates_out_of_order(dues: list[str]) -> None:
    days = [date.fromisoformat(due) for due in dues]
    with pytest.raises(OutOfRange, match="put them in order"):
        daily_schedule(money("100"), Decimal(5), date(2026, 12, 31), days, ACTUAL_ACTUAL)


def plain_tables() -> list[Any]:
    """The printed tables of plain annuities, with the terms that their texts name."""
    terms = {"EC-APRC-1": 240, "EC-APRC-24": 240, "EC-APRC-27": 240, "EC-APRC-7": 360}
    tables = vectors.read("eu_amortisation_tables.json")["tables"]
    return [pytest.param(tables[name][:12], months, id=name) for name, months in terms.items() if name in tables]


@vectors.needs_vectors
@pytest.mark.parametrize(("table", "months"), plain_tables())
def test_it_agrees_with_the_commissions_tables(table: list[dict[str, Any]], months: int) -> None:
    plan = schedule(money(str(table[0]["opening"]), "EUR"), table[0]["rate_percent"], months)
    # The tables round nothing before printing; we round each instalment, as lenders do.
    assert all(
        abs(row.balance - printed["closing"]) <= Decimal("0.06")
        and abs(row.interest - printed["interest"]) <= Decimal("0.01")
        for row, printed in zip(plan.rows, table, strict=False)
    )


def fineract() -> list[Any]:
    return [pytest.param(each, id=each["id"]) for each in vectors.read("fineract_schedules.json")["schedules"]]


@vectors.needs_vectors
@pytest.mark.parametrize("expected", fineract())
def test_it_agrees_with_schedules_by_days(expected: dict[str, Any]) -> None:
    principal = money(str(expected["principal"]))
    dues = [date.fromisoformat(row[2]) for row in expected["rows"]]
    plan = daily_schedule(
        principal, Decimal(expected["annual_rate"]), date.fromisoformat(expected["disbursed"]), dues, ACTUAL_ACTUAL
    )
    # Fineract may move all instalments by a cent so that the last one differs less.
    assert all(
        row.interest == printed[5] and abs(row.payment - printed[6]) <= Decimal("0.01") * len(dues)
        for row, printed in zip(plan.rows, expected["rows"], strict=True)
    )


def test_interest_by_days_follows_the_length_of_each_period() -> None:
    dues = [date(2027, 1, 31), date(2027, 2, 28)]
    rows = daily_schedule(money("36500"), Decimal(10), date(2026, 12, 31), dues, ACTUAL_ACTUAL).rows
    assert rows[0].interest == Decimal("310.00")  # 31 days at 10.00 a day
