from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.facts import Money
from bot.loans.apr import TimedFlow, eu_effective
from bot.loans.schedules.monthly import schedule
from tests.loans import vectors

FILE = "eu_aprc_examples.json"


def monthly(amount: str, count: int) -> list[TimedFlow]:
    return [TimedFlow(Decimal(amount), Fraction(number, 12)) for number in range(1, count + 1)]


def single(advance: str, payment: str, years: Fraction) -> Decimal:
    return eu_effective([TimedFlow(Decimal(advance), Fraction(0))], [TimedFlow(Decimal(payment), years)])


def examples() -> list[Any]:
    found = [each for each in vectors.read(FILE)["examples"] if "cashflows_main" in each]
    return [pytest.param(each, id=each["id"]) for each in found]


@vectors.needs_vectors
@pytest.mark.parametrize("example", examples())
def test_it_agrees_with_the_commissions_examples(example: dict[str, Any]) -> None:
    advances: list[TimedFlow] = []
    payments: list[TimedFlow] = []
    for flow in example["cashflows_main"]:
        first = round(flow["first_t_years"] * 12)
        side = advances if flow["amount"] > 0 else payments
        side += [TimedFlow(abs(flow["amount"]), Fraction(first + number, 12)) for number in range(flow["n"])]
    assert abs(eu_effective(advances, payments) - example["published_exact_percent"][0]) < Decimal("0.0001")


def revolving() -> list[TimedFlow]:
    """200,000 at 6 %, each month 2 % of what is owed but at least 300, and 4,000 at the start."""
    balance, flows = Decimal(200000), [TimedFlow(Decimal(4000), Fraction(0))]
    while balance:
        balance *= 1 + Decimal(6) / 1200
        payment = min(balance, max(balance / 50, Decimal(300)))
        balance -= payment
        flows.append(TimedFlow(payment, Fraction(len(flows), 12)))
    return flows


def rate_change(later: str) -> list[TimedFlow]:
    """200,000 over 240 months, at 5 % for nine of them and then at another rate, and 4,000 at the start."""
    first = schedule(Money(Decimal(200000), "EUR"), Decimal(5), 240).rows[:9]
    second = schedule(Money(first[-1].balance, "EUR"), Decimal(later), 231).rows
    payments = [row.payment for row in (*first, *second)]
    flows = [TimedFlow(payment, Fraction(number, 12)) for number, payment in enumerate(payments, start=1)]
    return [TimedFlow(Decimal(4000), Fraction(0)), *flows]


def at_once_and_after(at_once: str, months: int, payment: str) -> list[TimedFlow]:
    return [TimedFlow(Decimal(at_once), Fraction(0)), TimedFlow(Decimal(payment), Fraction(months, 12))]


@vectors.needs_vectors
@pytest.mark.parametrize(
    ("name", "which", "advance", "payments"),
    [
        pytest.param("EC-APRC-15", 0, 200000, revolving, id="15: revolving credit"),
        pytest.param("EC-APRC-21", 1, 200000, lambda: rate_change("6.89"), id="21: if the reference rate rises"),
        pytest.param("EC-APRC-25", 0, 200000, lambda: rate_change("7.30"), id="25: if the fixed rate rises"),
        pytest.param("EC-APRC-39", 0, 3000, lambda: at_once_and_after("60", 6, "3132.09"), id="39: overdraft"),
        pytest.param("EC-APRC-41", 0, 200000, lambda: at_once_and_after("11500", 6, "200000"), id="41: bridging loan"),
    ],
)
def test_it_agrees_with_examples_that_are_told_in_words(
    name: str, which: int, advance: int, payments: Callable[[], list[TimedFlow]]
) -> None:
    published = next(each["published_exact_percent"] for each in vectors.read(FILE)["examples"] if each["id"] == name)
    apr = eu_effective([TimedFlow(Decimal(advance), Fraction(0))], payments())
    assert abs(apr - published[which]) < Decimal("0.001")


@vectors.needs_vectors
@pytest.mark.parametrize(
    ("name", "advance", "payment", "years"),
    [
        ("single-1y", "100", "101", Fraction(1)),
        # These two take a year as 365.25 days, the last one as 365.
        ("single-1", "250", "319.97", Fraction(28 * 4, 1461)),
        ("single-3", "150", "191.99", Fraction(36 * 4, 1461)),
        ("uk-1", "500", "510", Fraction(5, 365)),
    ],
)
def test_it_agrees_with_short_loans(name: str, advance: str, payment: str, years: Fraction) -> None:
    expected = next(each["apr"] for each in vectors.read(FILE)["short_term_php_and_uk"] if each["id"] == name)
    assert abs(single(advance, payment, years) - expected) <= Decimal("0.051")  # printed with one decimal


@vectors.needs_vectors
def test_it_agrees_with_a_personal_loan() -> None:
    expected = next(
        each["apr"] for each in vectors.read(FILE)["short_term_php_and_uk"] if each["id"] == "cfa-personal-loan"
    )
    apr = eu_effective([TimedFlow(Decimal(10000), Fraction(0))], monthly("222.44", 60))
    assert abs(apr - expected) <= Decimal("0.05")


def test_a_payment_after_a_year() -> None:
    assert abs(single("100", "110", Fraction(1)) - 10) < Decimal("1e-9")


def test_it_compounds() -> None:
    # Twice 10 %: 100·1.1² = 121.
    assert abs(single("100", "121", Fraction(2)) - 10) < Decimal("1e-9")


def test_one_percent_a_month_is_more_than_twelve_a_year() -> None:
    # 1.01^12 − 1 = 12.682503 %
    assert round(single("100", "101", Fraction(1, 12)), 6) == Decimal("12.682503")


def test_costs_at_the_start_count_as_payments() -> None:
    # 100 less 5 at once, 104.5 after a year: 95·1.1.
    payments = [TimedFlow(Decimal(5), Fraction(0)), TimedFlow(Decimal("104.5"), Fraction(1))]
    assert abs(eu_effective([TimedFlow(Decimal(100), Fraction(0))], payments) - 10) < Decimal("1e-9")


@given(st.decimals("0.1", 400, places=1), st.integers(1, 600))
@settings(max_examples=60, deadline=None)
def test_it_finds_the_rate_that_a_payment_was_made_from(percent: Decimal, days: int) -> None:
    payment = 1000 * (1 + percent / 100) ** (Decimal(days) / 365)
    apr = eu_effective([TimedFlow(Decimal(1000), Fraction(0))], [TimedFlow(payment, Fraction(days, 365))])
    assert abs(apr - percent) < Decimal("1e-6")
