"""Annual percentage rates of cash flows as JSON data."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import BadCashFlows, OutOfRange
from bot.loans.calendar import add_months
from bot.loans.cash_flows import annual_rate, years_between
from bot.loans.unit_periods import UnitPeriod, read_unit_period
from tests.loans import vectors

TWELFTH = Decimal("0.08333333")


def flow(amount: Any, day: str | None = None, t: Any = None) -> dict[str, Any]:
    return {"amount": amount, "date": day} if day else {"amount": amount, "t": t}


def us(payments: list[dict[str, Any]], advance: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"method": "us_actuarial", "advances": [advance], "payments": payments, **more}


def due_dates(example: dict[str, Any]) -> list[date]:
    first, period = date.fromisoformat(example["first_payment_date"]), example["unit_period"]
    count = example["n_payments"]
    if period == "half-month":
        return [add_months(first, number // 2).replace(day=1 + number % 2 * 15) for number in range(count)]
    length, unit = period.split(maxsplit=1)
    if unit.startswith("month"):
        return [add_months(first, int(length) * number) for number in range(count)]
    return [date.fromordinal(first.toordinal() + int(length) * number) for number in range(count)]


@vectors.needs_vectors
@pytest.mark.parametrize("named", [True, False], ids=["named", "found"])
@pytest.mark.parametrize(
    "example", [pytest.param(each, id=each["id"]) for each in vectors.read("us_regz_appendix_j.json")["examples"]]
)
def test_it_agrees_with_appendix_j(example: dict[str, Any], named: bool) -> None:
    amounts = [example["regular_payment"]] * example["n_payments"]
    amounts[0], amounts[-1] = example["first_payment"], example["final_payment"]
    payments = [flow(a, day.isoformat()) for a, day in zip(amounts, due_dates(example), strict=True)]
    data = us(payments, flow(example["amount_financed"], example["advance_date"]))
    found = annual_rate({**data, "unit_period": example["unit_period"]} if named else data)
    assert abs(found - example["expected_apr_percent"]) <= Decimal("0.01")


@vectors.needs_vectors
@pytest.mark.parametrize(
    "example",
    [
        pytest.param(each, id=each["id"])
        for each in vectors.read("eu_aprc_examples.json")["examples"]
        if each.get("cashflows_main")
    ],
)
def test_it_agrees_with_the_commission(example: dict[str, Any]) -> None:
    data: dict[str, Any] = {"method": "eu_effective", "advances": [], "payments": []}
    for part in example["cashflows_main"]:
        for number in range(part["n"]):
            t = Decimal(part["first_t_years"]) + number * TWELFTH
            side = data["advances"] if part["amount"] > 0 else data["payments"]
            side.append(flow(abs(part["amount"]), t=t))
    expected = example.get("our_recomputed_percent") or example["published_exact_percent"][0]
    assert abs(annual_rate(data) - Decimal(expected)) <= Decimal("0.01")


def test_a_time_near_whole_months_is_whole_months() -> None:
    data = {"method": "eu_effective", "advances": [flow(100, t=0)], "payments": [flow("101", t=TWELFTH)]}
    assert abs(annual_rate(data) - Decimal("12.682503")) < Decimal("0.000001")


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2026-01-31", "2026-02-28", Fraction(1, 12)),
        ("2026-01-15", "2027-07-15", Fraction(3, 2)),
        ("2026-01-15", "2026-02-20", Fraction(1, 12) + Fraction(5, 365)),
        ("2024-02-10", "2024-03-05", Fraction(24, 365)),
    ],
)
def test_time_is_whole_months_counted_back_and_days(start: str, end: str, years: Fraction) -> None:
    assert years_between(date.fromisoformat(start), date.fromisoformat(end)) == years


def test_weekly_payments_are_fifty_twoths_of_a_year() -> None:
    payments = [flow("50.5", "2026-01-08"), flow("51.005", "2026-01-15")]
    data = {"method": "eu_effective", "advances": [flow(100, "2026-01-01")], "payments": payments}
    assert abs(annual_rate(data) - (Decimal("1.01") ** 52 - 1) * 100) < Decimal("1e-6")


def test_one_payment_is_counted_in_days_of_365() -> None:
    data = {"method": "eu_effective", "advances": [flow(500, "2012-10-10")], "payments": [flow(510, "2012-10-15")]}
    assert abs(annual_rate(data) - (Decimal("1.02") ** 73 - 1) * 100) < Decimal("1e-6")


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("2026-01-15", Decimal(15) * 365 / 14),  # a term in days
        ("2026-04-01", Decimal(15) * 4),  # a term of whole months
        ("2027-01-01", Decimal(15)),  # a year
        ("2028-01-01", (Decimal("1.15").sqrt() - 1) * 100),  # never longer than a year
    ],
)
def test_a_single_payment_has_its_term_as_unit_period(end: str, expected: Decimal) -> None:
    found = annual_rate(us([flow(115, end)], flow(100, "2026-01-01")))
    assert abs(found - expected) < Decimal("0.000001")


def test_half_months_are_found() -> None:
    days = ["2026-01-16", "2026-02-01", "2026-02-16", "2026-03-01"]
    data = us([flow("25.5", day) for day in days], flow(100, "2026-01-01"))
    assert annual_rate(data) == annual_rate({**data, "unit_period": "half-month"})


def test_several_advances() -> None:
    data = {
        "method": "us_actuarial",
        "advances": [flow(100, "2026-01-01"), flow(100, "2026-02-01")],
        "payments": [flow("203.01", "2026-03-01")],
    }
    assert abs(annual_rate(data) - 12) < Decimal("1e-6")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 month", UnitPeriod(1, "month")),
        ("2 month(s)", UnitPeriod(2, "month")),
        ("month", UnitPeriod(1, "month")),
        ("half-month", UnitPeriod(1, "half-month")),
        ("7 days", UnitPeriod(7, "day")),
        ("2 weeks", UnitPeriod(14, "day")),
        ("1 year", UnitPeriod(12, "month")),
        ("Day", UnitPeriod(1, "day")),
    ],
)
def test_unit_periods_are_read(text: str, expected: UnitPeriod) -> None:
    assert read_unit_period(text) == expected


@pytest.mark.parametrize(
    "text", ["", "0 days", "13 months", "366 days", "2 half-month", "month 1", "fortnight", 7, None]
)
def test_other_unit_periods_are_refused(text: Any) -> None:
    with pytest.raises(BadCashFlows, match="unit_period"):
        read_unit_period(text)


GOOD = us([flow(110, "2027-01-01")], flow(100, "2026-01-01"))
TIMED = {"method": "eu_effective", "advances": [flow(100, t=0)], "payments": [flow(110, t=1)]}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "An object with method"),
        ({**GOOD, "currency": "USD"}, "no field currency"),
        ({**GOOD, "method": "apr"}, "method: one of us_actuarial, eu_effective"),
        ({**GOOD, "method": ["us_actuarial"]}, "method: one of"),
        ({**GOOD, "advances": []}, "advances: a list"),
        ({**GOOD, "payments": {}}, "payments: a list"),
        ({**GOOD, "payments": [flow(1, "2026-02-01")] * 5001}, "payments: at most 5000"),
        ({**GOOD, "payments": [5]}, "payments.0: an object"),
        ({**GOOD, "payments": [{**flow(5, "2026-02-01"), "fee": 1}]}, "payments.0: there is no field fee"),
        ({**GOOD, "payments": [flow(-5, "2026-02-01")]}, "payments.0.amount: an amount above 0"),
        ({**GOOD, "payments": [flow("five", "2026-02-01")]}, "payments.0.amount: a number"),
        ({**GOOD, "payments": [flow(True, "2026-02-01")]}, "payments.0.amount: a number"),
        ({**GOOD, "payments": [flow(None, "2026-02-01")]}, "payments.0.amount: a number"),
        ({**GOOD, "payments": [flow(Decimal("NaN"), "2026-02-01")]}, "payments.0.amount: a number below"),
        ({**GOOD, "payments": [flow("1e400", "2026-02-01")]}, "payments.0.amount: a number below"),
        ({**GOOD, "payments": [flow(5, "2026-02-30")]}, "payments.0.date: a day such as"),
        ({**GOOD, "payments": [flow(5, "0001-01-01")]}, "payments.0.date: a day from 1900"),
        ({**GOOD, "payments": [{"amount": 5, "date": 20260101}]}, "payments.0.date: a day such as"),
        ({**GOOD, "payments": [{"amount": 5}]}, "payments.0: exactly one of date and t"),
        ({**GOOD, "payments": [flow(5, t=1)]}, "Some flows have a date and others t"),
        ({**GOOD, "payments": [flow(5, "2025-12-31")]}, "none may lie before the first advance"),
        ({**TIMED, "method": "us_actuarial"}, "t goes with the method eu_effective only"),
        ({**TIMED, "unit_period": "1 month"}, "unit_period goes with the method us_actuarial only"),
        ({**TIMED, "payments": [flow(5, t=-1)]}, "payments.0.t: years"),
        ({**TIMED, "payments": [flow(5, t=1000)]}, "payments.0.t: years"),
    ],
)
def test_it_says_what_is_wrong(data: Any, message: str) -> None:
    with pytest.raises(BadCashFlows, match=message):
        annual_rate(data)


def test_what_is_never_repaid_has_no_rate() -> None:
    with pytest.raises(OutOfRange, match="no annual percentage rate"):
        annual_rate({**TIMED, "payments": [flow("0.01", t="0.0001")]})


def test_a_payment_on_the_day_of_the_only_advance_leaves_no_time() -> None:
    with pytest.raises(BadCashFlows, match="at least one is expected after"):
        annual_rate(us([flow(100, "2026-01-01")], flow(100, "2026-01-01")))


days = st.dates(date(2026, 2, 1), date(2036, 1, 1)).map(date.isoformat)
payments = st.lists(st.tuples(st.integers(1, 10**6), days), min_size=1, max_size=12)


@given(payments, st.integers(2, 9))
@settings(max_examples=60, deadline=None)
def test_neither_order_nor_scale_nor_currency_matters(found: list[tuple[int, str]], scale: int) -> None:
    total = sum(amount for amount, _ in found)

    def rate(by: int, reverse: bool) -> Decimal:
        side = [flow(amount * by, day) for amount, day in (reversed(found) if reverse else found)]
        advance = flow(str(Decimal(total * by) * Decimal("0.9")), "2026-01-01")
        return annual_rate({"method": "eu_effective", "advances": [advance], "payments": side})

    assert abs(rate(1, False) - rate(scale, True)) <= Decimal("1e-6") * max(Decimal(1), rate(1, False))


@given(payments, st.integers(1, 4000))
@settings(max_examples=60, deadline=None)
def test_the_rate_of_flows_that_were_discounted_at_a_rate_is_that_rate(
    found: list[tuple[int, str]], hundredths: int
) -> None:
    rate = Decimal(hundredths) / 100
    side = [flow(amount, day) for amount, day in found]
    start = date(2026, 1, 1)
    worth = Decimal(0)
    for amount, day in found:
        years = years_between(start, date.fromisoformat(day))
        power = -(1 + rate / 100).ln() * years.numerator / years.denominator
        worth += amount * power.exp()
    data = {"method": "eu_effective", "advances": [flow(worth, "2026-01-01")], "payments": side}
    weeks = all((date.fromisoformat(day) - start).days % 7 == 0 for _, day in found) and len(found) > 1
    assert weeks or abs(annual_rate(data) - rate) < Decimal("1e-6") * max(Decimal(1), rate)
