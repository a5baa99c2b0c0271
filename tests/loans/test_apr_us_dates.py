"""The US rate of flows on days: the examples of Appendix J, (c), with the unit-period chosen by (b)(4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from bot.errors import OutOfRange
from bot.loans.apr import us_on_dates
from bot.loans.apr.unit_period_choice import chosen_period, series_anchor
from bot.loans.unit_periods import UnitPeriod, unit_periods
from tests.loans.apr_loans import day, days, half_months, months, on_days

EXAMPLES = [
    ("(c)(1)(i)", "9.69", "1978-01-10", "5000", "230*24", months("1978-02-10", 24), "1 month"),
    ("(c)(1)(ii)", "11.82", "1978-02-10", "6000", "200*36", months("1978-04-01", 36), "1 month"),
    ("(c)(1)(iii)", "10.34", "1978-02-23", "5000", "219.17*24", half_months("1978-03-01", 24), "half-month"),
    ("(c)(1)(iv)", "8.97", "1978-05-23", "10000", "385*40", months("1978-10-01", 40, 3), "3 months"),
    ("(c)(1)(v)", "14.96", "1978-03-20", "500", "17.6*30", days("1978-04-21", 30, 7), "7 days"),
    ("(c)(2)(i)", "10.08", "1978-01-10", "5000", "250 230*23", months("1978-02-10", 24), "1 month"),
    ("(c)(2)(ii)", "28.50", "1978-03-18", "400", "39.5 38.31*11", days("1978-04-20", 12, 28), "28 days"),
    ("(c)(3)(i)", "10.50", "1978-01-10", "5000", "230*23 280", months("1978-02-10", 24), "1 month"),
    ("(c)(3)(ii)", "12.22", "1978-04-03", "200", "9.5*19 30", days("1978-04-11", 20, 14), "14 days"),
    ("(c)(4)(i)", "10.90", "1978-01-10", "5000", "250 230*22 280", months("1978-02-10", 24), "1 month"),
    ("(c)(4)(ii)", "7.30", "1978-01-10", "8000", "449.36 465*18 200", months("1978-03-01", 20, 2), "2 months"),
    ("(c)(5)(i)", "11.45", "1978-01-03", "1000", "1080", [day("1978-09-15")], "255 days"),
    ("(c)(5)(ii)", "8.80", "1978-07-15", "1000", "1044", [day("1979-01-15")], "6 months"),
    ("(c)(5)(iii)", "8.76", "1978-01-17", "1000", "1135.19", [day("1979-07-17")], "1 year"),
    ("(c)(5)(iv)", "11.36", "1978-01-03", "1000", "1240", [day("1980-01-03")], "1 year"),
]

ANOTHER_CALCULATORS = [
    # As FSharp.Finance.Personal has them, where they were compared with a spreadsheet.
    ("days", "94.15", "2023-10-26", "1000", "220*5", days("2023-11-30", 5, 1), "1 day"),
    ("long first week", "176.52", "2023-10-28", "1000", "250*5", days("2023-11-30", 5, 7), "7 days"),
    ("short first week", "434.30", "2023-11-24", "1000", "250*5", days("2023-11-30", 5, 7), "7 days"),
    ("years", "78.34", "2023-10-26", "1000", "500*5", months("2023-11-30", 5, 12), "1 year"),
]


@pytest.mark.parametrize(
    ("expected", "start", "amount", "payments", "on", "period"),
    [pytest.param(*each[1:], id=each[0]) for each in (*EXAMPLES, *ANOTHER_CALCULATORS)],
)
def test_it_agrees_with_the_examples(
    expected: str, start: str, amount: str, payments: str, on: Sequence[date], period: str
) -> None:
    equation, used = us_on_dates(on_days(amount, [day(start)]), on_days(payments, on))
    assert str(used) == period
    assert round(equation.solution(), 2) == Decimal(expected)


@pytest.mark.parametrize(("start", "amount", "payments", "on", "period"), [each[2:] for each in EXAMPLES])
def test_a_period_that_is_given_comes_to_the_same(
    start: str, amount: str, payments: str, on: Sequence[date], period: str
) -> None:
    flows = on_days(amount, [day(start)]), on_days(payments, on)
    given = us_on_dates(*flows, UnitPeriod.named(period))[0].solution()
    assert given == us_on_dates(*flows)[0].solution()


def test_advances_in_parts_count_from_the_first() -> None:
    # 20,000 on 10 April, 12 June (2 months, 2 days) and 18 September (5 months, 8 days), then 240 payments of 612.36.
    advances = on_days("20000*3", [day("1979-04-10"), day("1979-06-12"), day("1979-09-18")])
    equation, used = us_on_dates(advances, on_days("612.36*240", months("1979-12-10", 240)))
    assert (str(used), round(equation.solution(), 2)) == ("1 month", Decimal("10.25"))


@pytest.mark.parametrize(
    ("advances", "payments", "period"),
    [
        (["2026-01-31"], months("2026-02-28", 1) + [day("2026-03-31"), day("2026-04-30")], "1 month"),
        (["2026-01-15"], [day("2026-01-31"), *half_months("2026-02-01", 0)], "16 days"),
        (["2026-01-05"], days("2026-01-15", 6, 10), "10 days"),
        # Twice a month, twice 14 days: the smaller.
        (["2026-01-10"], [day("2026-02-10"), day("2026-03-10"), day("2026-03-24"), day("2026-04-07")], "14 days"),
        # 10, 30 and 47 days, none twice: 29 on the average, nearer to 28 (4 weeks) than to a month.
        (["2026-01-01"], [day("2026-01-11"), day("2026-02-10"), day("2026-03-29")], "28 days"),
        # 400 and 900 days: the average is longer than a year.
        (["2026-01-01"], [day("2027-02-05"), day("2029-07-24")], "1 year"),
        # Advances count as well: three a month apart, one payment.
        (["2026-01-10", "2026-02-10", "2026-03-10"], [day("2026-12-31")], "1 month"),
        (["2026-01-10"], [day("2026-01-10"), day("2026-07-10")], "6 months"),
    ],
)
def test_the_period_is_the_commonest(advances: Sequence[str], payments: Sequence[date], period: str) -> None:
    assert str(chosen_period([day(each) for each in advances], payments)) == period


def test_months_ends_are_months_apart() -> None:
    assert unit_periods(day("2026-01-31"), day("2026-02-28"), UnitPeriod(1, "month"), 31) == (1, 0)


def test_a_year_leaves_months_or_days() -> None:
    year = UnitPeriod(12, "month")
    assert unit_periods(day("2026-01-10"), day("2027-04-10"), year) == (1, Decimal("0.25"))
    full, fraction = unit_periods(day("2026-01-10"), day("2027-01-20"), year)
    assert (full, round(fraction * 365, 20)) == (1, 10)


@pytest.mark.parametrize(
    ("listed", "anchor"),
    [
        (["2026-01-31", "2026-02-28", "2026-03-31"], 31),
        (["2026-02-28", "2026-04-30"], 31),
        (["2026-01-30", "2026-02-28", "2026-03-30"], 30),
        (["2026-01-30", "2026-02-27"], None),
        (["2026-01-15", "2026-02-15"], None),
        (["2026-01-31"], None),
    ],
)
def test_a_series_may_be_cut_by_short_months(listed: Sequence[str], anchor: int | None) -> None:
    assert series_anchor([day(each) for each in listed]) == anchor


@pytest.mark.parametrize(
    ("text", "per_year"),
    [
        ("1 month", "12"),
        ("2 month(s)", "6"),
        ("month", "12"),
        ("half-month", "24"),
        ("7 days", "52"),
        ("2 weeks", "26"),
        ("28 days", "13"),
        ("1 day", "365"),
        ("365 days", "1"),
        ("1 year", "1"),
        ("6 Months", "2"),
    ],
)
def test_a_period_is_named(text: str, per_year: str) -> None:
    assert UnitPeriod.named(text).per_year == Decimal(per_year)


@pytest.mark.parametrize("text", ["", "moon", "0 days", "13 months", "2 years", "400 days", "-1 month", "1.5 months"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(OutOfRange):
        UnitPeriod.named(text)


def test_a_payment_before_the_advance_is_refused() -> None:
    with pytest.raises(OutOfRange):
        us_on_dates(on_days("100", [day("2026-02-01")]), on_days("110", [day("2026-01-01")]))
