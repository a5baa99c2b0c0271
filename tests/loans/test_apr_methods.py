"""What the methods have in common, and where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.loans.apr import TimedFlow, eu_effective, jp_real_annual, monthly_nominal, simple_annualised
from bot.loans.apr.effective import effective_equation
from bot.loans.apr.intervals import daily_years, eu_years
from bot.loans.apr.methods import NAMES, YEARLY, AprMethod, monthly_rate
from bot.loans.money import CONTEXT
from tests.loans.apr_loans import at_once, day, days, monthly, months, on_days

CENT = Decimal("0.01")
SIX = Decimal("1e-6")


def test_they_differ_for_one_loan() -> None:
    # 1,000 at 1 % a month in twelve payments: 10 / (1 − 1.01⁻¹²).
    rates = {name: round(monthly_rate(name, Decimal(1000), [Decimal("88.848789")] * 12), 2) for name in NAMES}
    assert rates == {
        "us_actuarial": Decimal("12.00"),
        "eu_effective": Decimal("12.68"),
        "daily_effective": Decimal("12.68"),
        "tw_total_cost": Decimal("12.00"),
        "monthly_nominal": Decimal("12.00"),
        "jp_real_annual": Decimal("12.00"),
        "simple_annualised": Decimal("12.22"),
    }


def test_each_name_has_its_function() -> None:
    assert {*YEARLY, "us_actuarial"} == {*NAMES}


# Published figures


@pytest.mark.parametrize(("payment", "count", "eir"), [("600", 2, "27.8"), ("300", 4, "34.6"), ("100", 12, "41.3")])
def test_singapores_registry_of_moneylenders_agrees(payment: str, count: int, eir: str) -> None:
    # 1,000 and 200 of interest within a year, by how often it is repaid.
    payments = [TimedFlow(Decimal(payment), Fraction(number, count)) for number in range(1, count + 1)]
    assert round(eu_effective(at_once("1000"), payments), 1) == Decimal(eir)


def test_brazils_central_bank_agrees() -> None:
    # 1,000 less 60 of charges, five payments of 205.73: a CET of 43.93 % a year.
    assert round(eu_effective(at_once("940"), monthly("205.73", 5)), 2) == Decimal("43.93")


def test_an_indian_key_facts_statement_agrees() -> None:
    # 47,000 less a fee of 1,175 and 18 % tax on it, 24 payments of 2,415.14: 24.16 %, so it is nominal.
    paid_out = 47000 - Decimal(1175) * Decimal("1.18")
    assert abs(monthly_rate("monthly_nominal", paid_out, [Decimal("2415.14")] * 24) - Decimal("24.16")) < CENT


@pytest.mark.parametrize(
    ("payments", "on", "rate"),
    [
        ("510", [day("2012-10-15")], "324.436"),
        ("270 270", [day("2012-11-10"), day("2012-12-10")], "84.631"),
    ],
)
def test_days_over_365_agree_with_another_calculator(payments: str, on: Sequence[date], rate: str) -> None:
    sides = daily_years(on_days("500", [day("2012-10-10")]), on_days(payments, on))
    assert round(eu_effective(*sides), 3) == Decimal(rate)


# Simple interest


def test_a_single_payment_costs_its_interest_over_the_time() -> None:
    payments = [TimedFlow(Decimal(106), Fraction(1, 2))]
    assert abs(simple_annualised(at_once("100"), payments) - 12) < SIX
    assert abs(jp_real_annual(at_once("100"), payments) - 12) < SIX


def test_the_constant_ratio_formula() -> None:
    # 24·K / (A·(n + 1)) with a cost K of 66.20: 1588.8 / 13,000.
    assert abs(simple_annualised(at_once("1000"), monthly("88.85", 12)) - Decimal("158880") / 13000) < SIX


def test_japans_rate_is_simple_between_payments_and_compounds_at_them() -> None:
    # 100 at 36.5 % (0.1 % a day): after 100 days 10 of interest and 50 of principal, after 50 more 52.50.
    payments = [TimedFlow(Decimal(60), Fraction(100, 365)), TimedFlow(Decimal("52.50"), Fraction(150, 365))]
    assert abs(jp_real_annual(at_once("100"), payments) - Decimal("36.5")) < SIX


def test_japans_rate_of_a_long_gap_can_be_below_zero() -> None:
    assert abs(jp_real_annual(at_once("100"), [TimedFlow(Decimal(40), Fraction(4))]) + 15) < SIX


# Times between days


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2026-01-10", "2026-02-10", Fraction(1, 12)),
        ("2026-01-31", "2026-02-28", Fraction(1, 12)),
        ("2024-01-10", "2025-01-10", Fraction(1)),
        ("2026-01-10", "2026-01-24", Fraction(2, 52)),
        ("2026-01-10", "2026-03-15", Fraction(2, 12) + Fraction(5, 365)),
        ("2012-10-10", "2012-10-15", Fraction(5, 365)),
        # The days end on 15 January 2024, and the year that ends then has no 29 February.
        ("2024-01-10", "2024-03-15", Fraction(2, 12) + Fraction(5, 365)),
        ("2024-02-26", "2024-03-01", Fraction(4, 365)),
    ],
)
def test_europe_counts_months_back_and_then_days(start: str, end: str, years: Fraction) -> None:
    _, (payment,) = eu_years(on_days("1", [day(start)]), on_days("1", [day(end)]))
    assert payment.years == years


def test_a_weekly_loan_is_counted_in_weeks_throughout() -> None:
    # The fourth payment is on 1 March, a month after 1 February as well.
    _, payments = eu_years(on_days("1", [day("2026-02-01")]), on_days("1*6", days("2026-02-08", 6, 7)))
    assert [flow.years for flow in payments] == [Fraction(week, 52) for week in range(1, 7)]


def test_a_loan_at_months_ends_is_counted_in_months() -> None:
    ends = [day("2026-02-28"), day("2026-03-31"), day("2026-04-30")]
    _, payments = eu_years(on_days("1", [day("2026-01-31")]), on_days("1*3", ends))
    assert [flow.years for flow in payments] == [Fraction(month, 12) for month in (1, 2, 3)]


# Several rates and none


def test_of_several_rates_the_lowest_above_zero_counts() -> None:
    # −100 + 230/x − 132/x² is zero at 1.1 and at 1.2.
    equation = effective_equation(
        [TimedFlow(Decimal(100), Fraction(0)), TimedFlow(Decimal(132), Fraction(2))],
        [TimedFlow(Decimal(230), Fraction(1))],
    )
    assert [round(rate, 9) for rate in equation.solutions()] == [10, 20]


def test_of_rates_below_zero_the_highest_counts() -> None:
    # Zero at 0.9 and at 0.8: 100x² − 170x + 72.
    equation = effective_equation(
        [TimedFlow(Decimal(100), Fraction(0)), TimedFlow(Decimal(72), Fraction(2))],
        [TimedFlow(Decimal(170), Fraction(1))],
    )
    assert [round(rate, 9) for rate in equation.solutions()] == [-10, -20]


def test_there_may_be_none() -> None:
    # 100x² − 200x + 132 is above zero everywhere.
    with pytest.raises(OutOfRange):
        effective_equation(
            [TimedFlow(Decimal(100), Fraction(0)), TimedFlow(Decimal(132), Fraction(2))],
            [TimedFlow(Decimal(200), Fraction(1))],
        ).solution()


@pytest.mark.parametrize("method", NAMES)
def test_nothing_to_pay_has_no_rate(method: AprMethod) -> None:
    with pytest.raises(OutOfRange):
        monthly_rate(method, Decimal(100), [])


@pytest.mark.parametrize("method", NAMES)
def test_a_payday_loan_has_a_rate(method: AprMethod) -> None:
    assert monthly_rate(method, Decimal(100), [Decimal(150)]) >= 600


def test_more_than_ten_thousand_percent() -> None:
    # Half as much again after a week, 52 times over: 1.5⁵² − 1.
    rate = eu_effective(at_once("100"), [TimedFlow(Decimal(150), Fraction(1, 52))])
    assert abs(rate / (100 * (CONTEXT.power(Decimal("1.5"), 52) - 1)) - 1) < Decimal("1e-9")


# Properties

amounts = st.integers(1, 10**7).map(lambda cents: Decimal(cents) / 100)
times = st.fractions(min_value=Fraction(1, 12), max_value=30, max_denominator=366)
flows = st.lists(st.tuples(amounts, times), min_size=1, max_size=12)
yearly = st.sampled_from([name for name in NAMES if name != "us_actuarial"])
rates = st.decimals("-20", "900", places=3).map(lambda percent: percent / 100)


@given(flows, rates)
@settings(max_examples=80, deadline=None)
def test_what_is_discounted_at_a_rate_has_that_rate(listed: list[tuple[Decimal, Fraction]], rate: Decimal) -> None:
    worth = sum(
        (amount / CONTEXT.power(1 + rate, Decimal(time.numerator) / time.denominator) for amount, time in listed),
        Decimal(0),
    )
    payments = [TimedFlow(amount, time) for amount, time in listed]
    found = eu_effective([TimedFlow(worth, Fraction(0))], payments)
    assert abs(found - 100 * rate) < SIX


@given(yearly, flows, st.integers(0, 11), st.integers(2, 50))
@settings(max_examples=80, deadline=None)
def test_a_dearer_payment_has_a_higher_rate(
    method: AprMethod, listed: list[tuple[Decimal, Fraction]], which: int, percent: int
) -> None:
    lent = sum((amount for amount, _ in listed), Decimal(0))
    payments = [TimedFlow(amount, time) for amount, time in listed]
    place = which % len(payments)
    dearer = [*payments]
    dearer[place] = TimedFlow(payments[place].amount * (100 + percent) / 100, payments[place].years)
    equation = YEARLY[method].equation
    advances = [TimedFlow(lent, Fraction(0))]
    assert equation(advances, dearer).solution() > equation(advances, payments).solution() == 0


@given(yearly, flows, st.sampled_from(["0.01", "3", "1000000"]), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_neither_scale_nor_order_matter(
    method: AprMethod, listed: list[tuple[Decimal, Fraction]], scale: str, chance: object
) -> None:
    equation = YEARLY[method].equation
    lent = sum((amount for amount, _ in listed), Decimal(0)) * Decimal("0.9")
    rate = equation([TimedFlow(lent, Fraction(0))], [TimedFlow(*each) for each in listed]).solution()
    other = sorted(listed, key=lambda each: hash((each, str(chance))))
    scaled = [TimedFlow(amount * Decimal(scale), time) for amount, time in other]
    again = equation([TimedFlow(lent * Decimal(scale), Fraction(0))], scaled).solution()
    assert abs(rate - again) <= SIX * max(1, abs(rate))


@given(st.integers(100, 10**6), st.integers(1, 360), st.integers(1, 60))
@settings(max_examples=60, deadline=None)
def test_the_effective_rate_is_the_nominal_one_compounded(lent: int, count: int, cost: int) -> None:
    payments = [Decimal(lent) * (100 + cost) / 100 / count] * count
    nominal = monthly_rate("us_actuarial", Decimal(lent), payments)
    assert abs(monthly_rate("monthly_nominal", Decimal(lent), payments) - nominal) < SIX
    effective = 100 * (CONTEXT.power(1 + nominal / 1200, 12) - 1)
    assert abs(monthly_rate("eu_effective", Decimal(lent), payments) - effective) < SIX * max(1, effective)


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(1, 3000))
@settings(max_examples=100, deadline=None)
def test_years_between_days_are_nearly_their_days(start: date, count: int) -> None:
    _, (payment,) = eu_years(on_days("1", [start]), on_days("1", [start + timedelta(count)]))
    assert abs(payment.years - Fraction(count, 365)) < Fraction(5, 365) + Fraction(count, 365) / 250


def test_a_month_counts_a_twelfth_whatever_its_length() -> None:
    on = months("2024-01-15", 13)[1:]
    loan = on_days("1000", [day("2024-01-15")]), on_days("88.85*12", on)
    assert monthly_nominal(*eu_years(*loan)) == monthly_nominal(at_once("1000"), monthly("88.85", 12))
