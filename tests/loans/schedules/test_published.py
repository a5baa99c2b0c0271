"""Published schedules: the European Commission's printed tables, and those of Apache Fineract's own tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bot.facts import Money
from bot.loans.schedules.day_counts import ACTUAL_365, ACTUAL_ACTUAL, THIRTY_360, DayCount
from bot.loans.schedules.frequency import MONTH, frequency
from bot.loans.schedules.plan import plan
from bot.loans.schedules.terms import Drawdown, LoanTerms, RateStep
from tests.loans import vectors


def euros(amount: Any, rate: Any, count: int, **more: Any) -> LoanTerms:
    return LoanTerms(Money(Decimal(amount), "EUR"), [RateStep(1, Decimal(rate))], count, **more)


def tables() -> list[Any]:
    """The printed tables with the terms that their texts name; under one name there may be several of them."""
    terms: dict[str, list[tuple[int, dict[str, Any]]]] = {
        "EC-APRC-1": [(240, {})],
        "EC-APRC-7": [(180, {"amortised_over": 360})],
        "EC-APRC-13": [(240, {"method": "equal-principal"})],
        "EC-APRC-24": [(240, {})],
        "EC-APRC-27": [(240, {})],
        "EC-APRC-18": [
            (240, {"paid_out": date(2015, 1, 18), "first_due": date(2015, 2, 1)}),
            (240, {"paid_out": date(2012, 1, 12), "first_due": date(2012, 3, 1), "odd_days": ACTUAL_ACTUAL}),
        ],
        "EC-APRC-2": [
            (240, {"paid_out": date(2015, 1, 29), "first_due": date(2015, 3, 1)}),
            (240, {"paid_out": date(2012, 1, 29), "first_due": date(2012, 3, 1), "odd_days": ACTUAL_ACTUAL}),
            (20, {"every": frequency("year"), "paid_out": date(2014, 12, 28), "first_due": date(2015, 1, 31)}),
        ],
    }
    found = []
    for name, rows in vectors.read("eu_amortisation_tables.json")["tables"].items():
        starts = [place for place, row in enumerate(rows) if row["period"] == 1]
        for number, (start, (count, more)) in enumerate(zip(starts, terms.get(name, []), strict=False)):
            end = starts[number + 1] if number + 1 < len(starts) else len(rows)
            found.append(pytest.param(rows[start:end], count, more, id=f"{name}-{number + 1}"))
    return found


@vectors.needs_vectors
@pytest.mark.parametrize(("table", "count", "more"), tables())
def test_it_agrees_with_the_commissions_tables(table: list[dict[str, Any]], count: int, more: dict[str, Any]) -> None:
    made = plan(euros(table[0]["opening"], table[0]["rate_percent"], count, **more))
    # The tables round nothing before printing; we round each instalment and each interest, as lenders do.
    for row, printed in zip(made.rows, table, strict=False):
        drift = Decimal("0.005") * row.number + Decimal("0.01")
        assert abs(row.interest - printed["interest"]) <= Decimal("0.01")
        assert abs(row.balance - printed["closing"]) <= drift * 2
        if row.number < made.rows[-1].number:
            assert abs(row.payment - printed["payment"]) <= Decimal("0.01")


@vectors.needs_vectors
@pytest.mark.parametrize("expected", vectors.read("fineract_schedules.json")["schedules"], ids=lambda each: each["id"])
def test_it_agrees_with_fineract_to_the_cent(expected: dict[str, Any]) -> None:
    loan = euros(
        expected["principal"],
        expected["annual_rate"],
        len(expected["rows"]),
        day_count=ACTUAL_ACTUAL,
        paid_out=date.fromisoformat(expected["disbursed"]),
        even_last=True,
    )
    made = plan(loan)
    assert [[row.number, str(row.due), row.balance, row.principal, row.interest, row.payment] for row in made.rows] == [
        [number, due, *rest] for number, _, due, *rest in expected["rows"]
    ]
    assert (made.interest.amount, made.total.amount) == (expected["total_interest"], expected["total_due"])


@pytest.mark.parametrize(
    ("name", "amount", "rate", "count", "convention", "every", "instalment", "last"),
    [
        ("C3154", 100, "12", 6, THIRTY_360, MONTH, "17.25", "17.28"),
        ("C3155", 100, "9.4822", 6, THIRTY_360, MONTH, "17.13", "17.13"),
        ("C3165", 75, "12.3", 5, THIRTY_360, MONTH, "15.47", "15.45"),
        ("C3157", 100, "12", 3, THIRTY_360, frequency("2 months"), "34.68", "34.67"),
        ("C3158", 100, "9.4822", 6, THIRTY_360, frequency("fortnight"), "16.88", "16.90"),
        ("C3159", 100, "12", 6, ACTUAL_365, MONTH, "17.25", "17.28"),
        ("C3160", 100, "9.4822", 6, ACTUAL_365, MONTH, "17.13", "17.12"),
        ("C3166", 100, "9.4822", 6, ACTUAL_365, frequency("15 days"), "16.90", "16.88"),
        ("C3167", 100, "15.678", 6, ACTUAL_365, MONTH, "17.43", "17.47"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("C") else "",
)
def test_it_evens_the_last_instalment_out_as_fineract_does(
    name: str, amount: int, rate: str, count: int, convention: DayCount, every: Any, instalment: str, last: str
) -> None:
    """Loans paid out on 1 January 2024, of EMICalculation-Part1.feature in github.com/apache/fineract at 80821e8a."""
    loan = euros(amount, rate, count, day_count=convention, every=every, paid_out=date(2024, 1, 1), even_last=True)
    rows = plan(loan).rows
    assert [str(row.payment) for row in rows] == [*[instalment] * (count - 1), last], name


def test_a_second_part_of_the_loan_makes_the_instalments_anew_as_with_fineract() -> None:
    """C3194 of the same file: 100 on 1 January 2024, 200 more on the 8th."""
    loan = euros(
        100,
        "9.4822",
        6,
        day_count=THIRTY_360,
        share_odd_days=True,
        paid_out=date(2024, 1, 1),
        drawdowns=[Drawdown(date(2024, 1, 8), Decimal(200))],
    )
    made = plan(loan)
    assert [str(row.payment) for row in made.rows] == ["51.33"] * 6
    assert [str(row.interest) for row in made.rows] == ["2.01", "1.98", "1.59", "1.20", "0.80", "0.40"]
    assert str(made.rows[0].balance) == "250.68"


def test_a_zero_decimal_currency_evens_out_in_whole_units() -> None:
    loan = LoanTerms(Money(Decimal(331770), "TWD"), [RateStep(1, Decimal("10.65"))], 120)
    plain, evened = plan(loan), plan(LoanTerms(loan.principal, loan.rates, 120, even_last=True))
    assert abs(evened.rows[-1].payment - evened.instalment.amount) <= abs(
        plain.rows[-1].payment - plain.instalment.amount
    )
