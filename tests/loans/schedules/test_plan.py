"""Schedules of every method, frequency, day count and currency."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.money import minor_unit
from bot.loans.schedules.day_counts import DAY_COUNTS, PERIODS, THIRTY_360
from bot.loans.schedules.frequency import FORTNIGHT
from bot.loans.schedules.periods import periods
from bot.loans.schedules.plan import plan
from bot.loans.schedules.rows import Schedule
from bot.loans.schedules.terms import METHODS, Drawdown, LoanTerms, RateStep
from tests.loans.schedules.loans import CURRENCIES, FREQUENCIES, loans, rounding
from tests.loans.schedules.plain import plain_rows


def terms(amount: str, rate: str, count: int, currency: str = "USD", **more: Any) -> LoanTerms:
    return LoanTerms(Money(Decimal(amount), currency), [RateStep(1, Decimal(rate))], count, **more)


def payments(schedule: Schedule) -> list[str]:
    return [str(row.payment) for row in schedule.rows]


def adds_up(made: Schedule, owed: Decimal) -> None:
    """Each row is its parts, balances go on from row to row, and the loan is repaid to exactly zero."""
    balance = owed
    for row in made.rows:
        assert row.payment == row.principal + row.interest
        balance -= row.principal
        assert row.balance == balance
        assert min(row.payment, row.interest, row.balance) >= 0
    assert balance == 0


# Random loans


@given(loans())
@settings(max_examples=150, deadline=None)
def test_it_is_what_plain_reckoning_gives(loan: LoanTerms) -> None:
    assert [tuple(row[2:]) for row in plan(loan).rows] == plain_rows(loan, periods(loan))


@pytest.mark.parametrize("combination", itertools.product(METHODS, FREQUENCIES, DAY_COUNTS.values(), CURRENCIES))
def test_every_kind_of_loan_is_repaid_to_zero(combination: tuple[Any, ...]) -> None:
    method, every, convention, currency = combination
    loan = terms(
        "123456", "7.35", 23, currency, method=method, every=every, day_count=convention, paid_out=date(2027, 10, 31)
    )
    adds_up(plan(loan), Decimal(123456))


@given(loans())
@settings(max_examples=100, deadline=None)
def test_the_loan_is_repaid_to_exactly_zero(loan: LoanTerms) -> None:
    made = plan(loan)
    adds_up(made, loan.principal.amount)
    assert [row.number for row in made.rows] == list(range(1, loan.count + 1))
    assert sum(row.principal for row in made.rows) == loan.principal.amount
    assert made.total.amount == loan.principal.amount + made.interest.amount


@given(loans(method="equal-instalments", grace=0), st.decimals(1, 10, places=2))
@settings(max_examples=100, deadline=None)
def test_a_higher_rate_never_costs_less_but_for_rounding(loan: LoanTerms, more: Decimal) -> None:
    dearer = replace(loan, rates=[RateStep(1, loan.rates[0].percent + more)])
    assert plan(dearer).interest.amount >= plan(loan).interest.amount - rounding(dearer)
    assert plan(dearer).instalment.amount >= plan(loan).instalment.amount


@given(loans(grace=0, balloon=Decimal(0)))
@settings(max_examples=100, deadline=None)
def test_regular_rows_differ_by_less_than_their_rounding(loan: LoanTerms) -> None:
    rows, unit = plan(loan).rows[:-1], minor_unit(loan.currency)
    if loan.method == "equal-instalments":
        assert len({row.payment for row in rows if row.balance}) <= 1
    elif loan.method == "equal-principal":
        assert len({row.principal for row in rows if row.balance}) <= 1
        exact = loan.principal.amount / loan.count
        assert all(abs(row.principal - exact) <= unit for row in rows if row.balance)
    else:
        assert {row.principal for row in rows} <= {Decimal(0)}


@given(loans(), st.integers(2, 20), st.decimals(0, 30, places=2))
@settings(max_examples=100, deadline=None)
def test_a_loan_whose_rate_changes_is_repaid_too(loan: LoanTerms, month: int, percent: Decimal) -> None:
    adds_up(plan(replace(loan, rates=[*loan.rates, RateStep(month, percent)])), loan.principal.amount)


@given(loans(), st.integers(0, 400), st.integers(1, 10_000_000))
@settings(max_examples=100, deadline=None)
def test_what_is_paid_out_later_is_repaid_too(loan: LoanTerms, days: int, amount: int) -> None:
    last = plan(loan).rows[-1].due
    assert loan.paid_out is not None
    assert last is not None
    day = date.fromordinal(loan.paid_out.toordinal() + days % (last - loan.paid_out).days)
    made = plan(replace(loan, drawdowns=[Drawdown(day, Decimal(amount))]))
    assert made.rows[-1].balance == 0
    assert sum(row.principal for row in made.rows) == loan.principal.amount + amount
    assert made.interest.amount >= plan(loan).interest.amount - rounding(loan)
    assert all(row.payment == row.principal + row.interest for row in made.rows)
    assert min(min(row.payment, row.interest, row.balance) for row in made.rows) >= 0


@given(loans(grace=0, balloon=Decimal(0), method="equal-instalments"))
@settings(max_examples=100, deadline=None)
def test_evening_out_never_makes_the_last_instalment_differ_more(loan: LoanTerms) -> None:
    def off(made: Schedule) -> Decimal:
        return abs(made.rows[-1].payment - made.instalment.amount) if loan.count > 1 else Decimal(0)

    evened = plan(replace(loan, even_last=True))
    adds_up(evened, loan.principal.amount)
    assert off(evened) <= off(plan(loan))


def test_evening_out_leaves_what_is_due_at_the_end_by_agreement() -> None:
    assert plan(terms("10000", "6", 24, amortised_over=60, even_last=True)) == plan(
        terms("10000", "6", 24, amortised_over=60)
    )
    balloon = plan(terms("331.77", "10.65", 60, balloon=Decimal(100), even_last=True))
    assert abs(balloon.rows[-1].payment - 100 - balloon.instalment.amount) <= Decimal("0.30")


# By hand


@pytest.mark.parametrize(
    ("amount", "rate", "interest"), [("300", "0.22", "0.06"), ("2100", "0.22", "0.39"), ("0.60", "10", "0.01")]
)
def test_a_half_cent_of_interest_is_rounded_up_whatever_the_rate(amount: str, rate: str, interest: str) -> None:
    # 300 at 0.22 % is 0.055 a month exactly, though 0.22/1200 has no end in decimals
    assert plan(terms(amount, rate, 1)).rows[0].interest == Decimal(interest)


def test_equal_principal() -> None:
    # 1,200 / 4 = 300 each; 1 % of 1,200, 900, 600, 300
    assert payments(plan(terms("1200", "12", 4, method="equal-principal"))) == ["312.00", "309.00", "306.00", "303.00"]


def test_interest_only() -> None:
    assert payments(plan(terms("1200", "12", 3, method="interest-only"))) == ["12.00", "12.00", "1212.00"]


def test_a_balloon_is_due_with_the_last_instalment() -> None:
    # (1,200 − 600 / 1.01^4) · 0.01 / (1 − 1.01^−4) = 159.7684…
    made = plan(terms("1200", "12", 4, balloon=Decimal(600)))
    assert payments(made)[:3] == ["159.77"] * 3
    assert made.rows[-1].payment == pytest.approx(Decimal("759.77"), abs=Decimal("0.03"))


def test_instalments_over_a_longer_term_leave_a_rest() -> None:
    made = plan(terms("100000", "6", 60, amortised_over=360))
    whole = plan(terms("100000", "6", 360))
    assert made.rows[:59] == whole.rows[:59]
    assert made.rows[59].principal == whole.rows[58].balance


def test_a_new_rate_makes_a_new_instalment_for_what_is_left() -> None:
    loan = replace(terms("10000", "4", 24), rates=[RateStep(1, Decimal(4)), RateStep(13, Decimal(6))])
    made, fixed = plan(loan), plan(terms("10000", "4", 24))
    assert made.rows[:12] == fixed.rows[:12]
    rest = plan(terms(str(made.rows[11].balance), "6", 12))
    assert [row[2:] for row in made.rows[12:]] == [row[2:] for row in rest.rows]


def test_months_of_a_step_are_counted_in_the_loans_own_periods() -> None:
    # month 13 begins after a year, that is after 26 fortnights
    loan = replace(terms("10000", "0", 40, every=FORTNIGHT), rates=[RateStep(1, Decimal(0)), RateStep(13, Decimal(6))])
    rows = plan(loan).rows
    assert [bool(row.interest) for row in rows[24:28]] == [False, False, True, True]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("interest-only", ["10.00", "10.00", "507.51", "507.51"]),
        ("capitalised", ["0.00", "0.00", "517.71", "517.72"]),  # of 1,020.10
        ("interest-free", ["0.00", "0.00", "507.51", "507.51"]),
    ],
)
def test_grace(kind: Any, expected: list[str]) -> None:
    made = plan(terms("1000", "12", 4, grace=2, grace_kind=kind))
    assert payments(made) == expected
    assert made.instalment.amount == Decimal(expected[2])


def test_periods_without_interest_have_instalments() -> None:
    made = plan(terms("1200", "12", 4, interest_free=2))
    assert [row.interest for row in made.rows[:2]] == [0, 0]
    assert len({row.payment for row in made.rows[:3]}) == 1


@pytest.mark.parametrize(
    ("first_due", "interest"),
    [
        ("2026-02-15", "100.00"),  # a month
        ("2026-02-01", "55.89"),  # 17 days of 365
        ("2026-03-01", "155.89"),  # a month, and 17 days before it
        ("2026-03-15", "200.00"),  # two months
    ],
)
def test_odd_days_of_the_first_period_bear_interest_by_days(first_due: str, interest: str) -> None:
    loan = terms("10000", "12", 12, paid_out=date(2026, 1, 15), first_due=date.fromisoformat(first_due))
    assert plan(loan).rows[0].interest == Decimal(interest)


def test_odd_days_may_be_a_share_of_their_month() -> None:
    loan = terms("10000", "12", 12, paid_out=date(2026, 1, 8), first_due=date(2026, 2, 1), day_count=THIRTY_360)
    assert plan(loan).rows[0].interest == Decimal("76.67")  # 23 of 30 days
    assert plan(replace(loan, share_odd_days=True)).rows[0].interest == Decimal("77.42")  # 24 of 31


def test_a_month_is_a_twelfth_at_the_end_of_february_too() -> None:
    made = plan(terms("12000", "10", 3, paid_out=date(2026, 1, 31), day_count=THIRTY_360, method="interest-only"))
    assert [(str(row.due), row.interest) for row in made.rows] == [
        ("2026-02-28", Decimal("100.00")),
        ("2026-03-31", Decimal("100.00")),
        ("2026-04-30", Decimal("100.00")),
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"principal": Money(Decimal("10.005"), "USD")}, "smallest unit"),
        ({"principal": Money(Decimal(0), "USD")}, "above 0"),
        ({"principal": Money(Decimal("1e40"), "USD")}, "at most"),
        ({"rates": [RateStep(1, Decimal("5.1234567890123"))]}, "too many decimals"),
        ({"rates": [RateStep(2, Decimal(5))]}, "from its first month on"),
        ({"rates": [RateStep(1, Decimal(5)), RateStep(1, Decimal(6))]}, "cannot follow"),
        ({"rates": [RateStep(1, Decimal("-1"))]}, "0 to 1000"),
        ({"count": 0}, "1 to 1200"),
        ({"count": 5201, "every": FORTNIGHT}, "1 to 2600"),
        ({"grace": 12}, "none to repay"),
        ({"balloon": Decimal(1000)}, "below 1000"),
        ({"balloon": Decimal(10), "amortised_over": 20}, "one of the two"),
        ({"balloon": Decimal(10), "method": "interest-only"}, "leave the balloon out"),
        ({"amortised_over": 11}, "12 of 11"),
        ({"due_day": 32}, "1 to 31"),
        ({"first_due": date(2026, 1, 1), "paid_out": date(2026, 1, 1)}, "must come after"),
        ({"first_due": date(2026, 1, 1), "due_day": 5}, "not on day 5"),
        ({"day_count": DAY_COUNTS["actual/365"]}, "needs dates"),
        ({"drawdowns": [Drawdown(date(2026, 3, 1), Decimal(5))]}, "needs dates"),
        ({"drawdowns": [Drawdown(date(2026, 3, 1), Decimal(0))], "paid_out": date(2026, 1, 1)}, "above 0"),
        ({"drawdowns": [Drawdown(date(2025, 3, 1), Decimal(5))], "paid_out": date(2026, 1, 1)}, "no day of the loan"),
        ({"rolling": "following"}, "only where there are some"),
        (
            {"odd_days": THIRTY_360, "day_count": DAY_COUNTS["actual/365"], "paid_out": date(2026, 1, 1)},
            "as all others",
        ),
        ({"adjusted": True, "day_count": PERIODS, "paid_out": date(2026, 1, 1)}, "needs a day count"),
    ],
)
def test_what_cannot_be_is_refused(change: dict[str, Any], expected: str) -> None:
    with pytest.raises(OutOfRange, match=expected):
        plan(replace(terms("1000", "5", 12), **change))


def test_a_term_beyond_all_dates_is_refused() -> None:
    with pytest.raises(OutOfRange, match="beyond all dates"):
        plan(terms("1000", "5", 24, paid_out=date(9998, 12, 1)))
