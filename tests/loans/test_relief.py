"""Relief: new plans that add up, beside the old one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.facts import Money
from bot.loans.book import Loan
from bot.loans.relief import ReliefOption, ReliefPlan, plan, plans
from bot.loans.schedules.monthly import schedule
from bot.loans.schedules.rows import Instalment
from bot.loans.unpaid import regular_instalment

TODAY = date(2026, 12, 10)
FIELDS = {"note": "…", "source": "the lender's policy", "last_verified": TODAY}


def option(kind: str, **more: Any) -> ReliefOption:
    return ReliefOption(**{"id": kind, "kind": kind, "months": [3, 6], **FIELDS, **more})


def a_loan(
    principal: str = "12000", rate: str = "9.9", months: int = 36, paid: int = 8, behind: int = 0, currency: str = "USD"
) -> tuple[Loan, list[Instalment]]:
    """A loan of which `paid` instalments are paid and `behind` more are overdue on `TODAY`."""
    first = date(2026, 12, 15)
    start = date(first.year, first.month, 15)
    due = [*schedule(Money(Decimal(principal), currency), Decimal(rate), months, start).rows]
    shift = paid + behind  # so many instalments lie before the next one, which is due on 15 December
    rows = [row._replace(due=_month(row.number - 1 - shift)) for row in due]
    unpaid = rows[paid:]
    overdue = unpaid[:behind]
    owed = rows[paid - 1].balance if paid else Decimal(principal)
    arrears = sum((row.payment for row in overdue), Decimal(0))
    loan = Loan("RP-1", "personal", Money(owed, currency), Decimal(rate), TODAY, Money(arrears, currency))
    return loan, unpaid


def _month(ahead: int) -> date:
    months = 2026 * 12 + 11 + ahead
    return date(months // 12, months % 12 + 1, 15)


def adds_up(made: ReliefPlan, owed: Decimal) -> None:
    """What is owed is repaid to the last cent, each row is its parts, and balances go on from row to row."""
    balance = owed
    for row in made.rows:
        assert row.payment == row.principal + row.interest
        balance -= row.principal
        assert row.balance == balance
    assert balance == 0
    assert [row.number for row in made.rows] == list(range(1, len(made.rows) + 1))


def test_a_pause_adds_the_interest_and_moves_the_end() -> None:
    loan, unpaid = a_loan("1200", "12", 12, paid=0)
    made = plan(option("pause"), 3, loan, unpaid, TODAY)
    # 1 200 at one percent a month: 1 212.00, 1 224.12, 1 236.36; then twelve instalments of 1 236.36
    assert [row.balance for row in made.rows[:3]] == [Decimal("1212.00"), Decimal("1224.12"), Decimal("1236.36")]
    assert (made.relieved, made.after) == (Money(Decimal("0.00"), "USD"), Money(Decimal("109.85"), "USD"))
    assert (len(made.rows), made.last_due) == (15, date(2028, 2, 15))
    adds_up(made, loan.principal.amount)


def test_due_dates_stay_on_the_last_of_the_month_after_a_pause() -> None:
    loan, unpaid = a_loan("1200", "12", 12, paid=0)
    late = [row._replace(due=date(2027, 1, 31)) for row in unpaid[:1]]
    made = plan(option("pause"), 3, loan, [*late, *unpaid[1:]], TODAY)
    assert [row.due for row in made.rows[:4]] == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    ]


def test_a_pause_without_interest_costs_nothing() -> None:
    loan, unpaid = a_loan()
    made = plan(option("pause", interest_waived=True), 3, loan, unpaid, TODAY)
    assert made.after == Money(unpaid[0].payment, "USD")
    assert abs(made.difference.amount) <= Decimal("0.20")  # only the last instalment's rounding


def test_interest_only_keeps_what_is_owed() -> None:
    loan, unpaid = a_loan("10000", "6", 24, paid=0)
    made = plan(option("interest_only"), 6, loan, unpaid, TODAY)
    assert made.relieved == Money(Decimal("50.00"), "USD")
    assert made.rows[5].balance == Decimal("10000")
    assert made.difference.amount == pytest.approx(Decimal("300.00"), abs=Decimal("0.05"))
    adds_up(made, loan.principal.amount)


def test_a_reduced_instalment_pays_its_share() -> None:
    loan, unpaid = a_loan()
    made = plan(option("reduced", percent=50), 6, loan, unpaid, TODAY)
    assert made.relieved.amount == (unpaid[0].payment / 2).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")
    adds_up(made, loan.principal.amount)


def test_a_longer_term_lowers_the_instalment_and_costs_more() -> None:
    loan, unpaid = a_loan()
    made = plan(option("extension", months=[12]), 12, loan, unpaid, TODAY)
    assert (len(made.rows), made.relieved) == (len(unpaid) + 12, made.after)
    assert made.after.amount < unpaid[0].payment
    assert made.difference.amount > 0
    adds_up(made, loan.principal.amount)


def test_overdue_interest_is_added_and_shown() -> None:
    loan, unpaid = a_loan(behind=2)
    made = plan(option("extension"), 6, loan, unpaid, TODAY)
    assert made.added.amount == unpaid[0].interest + unpaid[1].interest
    assert made.rows[0].due == date(2026, 12, 15)
    assert len(made.rows) == len(unpaid) - 2 + 6
    adds_up(made, loan.principal.amount + made.added.amount)


def test_arrears_are_spread_to_the_cent_and_cost_nothing_more() -> None:
    loan, unpaid = a_loan(behind=2)
    made = plan(option("arrears_plan"), 3, loan, unpaid, TODAY)
    extras = [row.payment - old.payment for row, old in zip(made.rows, unpaid[2:], strict=True)]
    assert sum(extras) == loan.arrears.amount
    assert max(extras[:3]) - min(extras[:3]) <= Decimal("0.02")
    assert made.difference.amount == 0


@pytest.mark.parametrize("kind", ["pause", "extension", "arrears_plan"])
def test_charges_make_no_plan_look_cheaper(kind: str) -> None:
    loan, unpaid = a_loan(behind=1)
    charged = [unpaid[0]._replace(payment=unpaid[0].payment + 25), *unpaid[1:]]
    owing = replace(loan, arrears=Money(loan.arrears.amount + 25, "USD"))
    without, with_them = plan(option(kind), 3, loan, unpaid, TODAY), plan(option(kind), 3, owing, charged, TODAY)
    assert without.difference == with_them.difference


def test_a_first_instalment_that_is_paid_in_part_is_not_the_regular_one() -> None:
    loan, unpaid = a_loan()
    rest = unpaid[0]._replace(payment=Decimal(40), principal=Decimal(40), interest=Decimal(0))
    assert regular_instalment([rest, *unpaid[1:]], "USD").amount == unpaid[1].payment
    whole = plan(option("reduced", percent=Decimal(50)), 3, loan, unpaid, TODAY)
    assert plan(option("reduced", percent=Decimal(50)), 3, loan, [rest, *unpaid[1:]], TODAY).relieved == whole.relieved


def test_only_what_fits_is_offered() -> None:
    options = [
        option("arrears_plan"),
        option("pause", products=["home"]),
        option("extension", months=[6, 1200]),
    ]
    loan, unpaid = a_loan()
    assert [(each.option.kind, each.months) for each in plans(options, loan, unpaid, TODAY)] == [("extension", 6)]
    assert plans(options, loan, [], TODAY) == []


def test_arrears_are_not_spread_beyond_the_end() -> None:
    loan, unpaid = a_loan(months=4, paid=1, behind=1)
    kinds = [
        (each.option.kind, each.months) for each in plans([option("arrears_plan", months=[2, 3])], loan, unpaid, TODAY)
    ]
    assert kinds == [("arrears_plan", 2)]


def test_a_loan_whose_end_has_passed_can_still_be_relieved() -> None:
    loan, unpaid = a_loan(months=4, paid=3, behind=1)
    made = plan(option("extension"), 6, loan, unpaid, TODAY)
    assert made.rows[0].due == TODAY
    adds_up(made, loan.principal.amount + made.added.amount)


@given(
    st.sampled_from(["pause", "interest_only", "reduced", "extension"]),
    st.integers(1, 24),
    st.decimals("100", "500000", places=2),
    st.decimals("0", "36", places=2),
    st.integers(2, 120),
    st.integers(0, 1),
    st.sampled_from(["USD", "TWD", "JPY", "KWD"]),
)
def test_every_plan_adds_up(
    kind: str, months: int, principal: Decimal, rate: Decimal, term: int, behind: int, currency: str
) -> None:
    amount = principal if currency in ("USD", "KWD") else Decimal(int(principal))
    loan, unpaid = a_loan(str(amount), str(rate), term, paid=0, behind=behind, currency=currency)
    made = plan(
        option(kind, months=[months], **({"percent": 30} if kind == "reduced" else {})), months, loan, unpaid, TODAY
    )
    adds_up(made, loan.principal.amount + made.added.amount)
    assert made.difference.amount == sum(row.payment for row in made.rows) - sum(row.payment for row in unpaid)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kind": "pause", "months": []}, "at least one length"),
        ({"kind": "reduced"}, "percent belongs to the kind reduced"),
        ({"kind": "pause", "percent": 50}, "percent belongs to the kind reduced"),
        ({"kind": "extension", "interest_waived": True}, "interest_waived belongs to the kind pause only"),
        ({"kind": "holiday"}, "unexpected value"),
    ],
)
def test_a_bad_option_is_refused(fields: dict[str, Any], expected: str) -> None:
    with pytest.raises(ValidationError, match=expected):
        ReliefOption(**{"id": "x", "months": [3], **FIELDS, **fields})
