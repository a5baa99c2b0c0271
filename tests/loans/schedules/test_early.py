"""Early repayment: the new schedule adds up, and it never costs more interest than it saves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.charges import EarlyCharge
from bot.loans.money import minor_unit
from bot.loans.schedules.day_counts import ACTUAL_365, THIRTY_E_360
from bot.loans.schedules.early import KEEPS, Extra, pay_off, repay_in_part
from bot.loans.schedules.plan import plan
from bot.loans.schedules.rows import BESIDE
from bot.loans.schedules.terms import Drawdown, LoanTerms, RateStep
from tests.loans.schedules.loans import loans, rounding
from tests.loans.schedules.test_plan import adds_up

CHARGE = EarlyCharge.parse_obj({"percent": 2, "within_months": 6})


def a_loan(**more: Any) -> LoanTerms:
    """36,500 at 10 %, so that a day's interest on all of it is 10.00."""
    values: dict[str, Any] = {"day_count": ACTUAL_365, "paid_out": date(2026, 1, 1), **more}
    return LoanTerms(Money(Decimal(36500), "USD"), [RateStep(1, Decimal(10))], 12, **values)


def some_day(loan: LoanTerms, share: float) -> date:
    assert loan.paid_out is not None
    last = plan(loan).rows[-1].due
    assert last is not None
    return loan.paid_out + timedelta(days=int((last - loan.paid_out).days * share))


def owed(loan: LoanTerms, day: date) -> Decimal:
    """What is owed on a day. Some tiny loans are repaid before their end, because instalments are rounded up."""
    balances = [row.balance for row in plan(loan).rows if row.due is not None and row.due <= day]
    return balances[-1] if balances else loan.principal.amount


SHARES = st.floats(0, 0.999)


@given(loans(), SHARES, st.floats(0.001, 0.9), st.sampled_from(KEEPS))
@settings(max_examples=200, deadline=None)
def test_repaying_a_part_saves_interest(loan: LoanTerms, when: float, part: float, keep: Any) -> None:
    day = some_day(loan, when)
    amount = (owed(loan, day) * Decimal(part)).quantize(minor_unit(loan.currency))
    assume(0 < amount < owed(loan, day))
    made = repay_in_part(loan, [Extra(day, amount, keep)])
    adds_up(made.after, loan.principal.amount)
    assert made.repaid.amount == amount
    assert made.interest_saved.amount >= -rounding(loan)
    assert made.interest_saved.amount == made.before.interest.amount - made.after.interest.amount
    assert len(made.after.rows) <= loan.count + 1


@given(loans(), SHARES)
@settings(max_examples=150, deadline=None)
def test_repaying_all_saves_interest(loan: LoanTerms, when: float) -> None:
    day = some_day(loan, when)
    assume(owed(loan, day))
    made = pay_off(loan, day)
    assert made.repaid.amount == owed(loan, day)
    adds_up(made.after, loan.principal.amount)
    assert made.after.rows[-1].due == day
    assert made.interest_saved.amount >= 0
    assert made.after.total.amount <= made.before.total.amount


@given(loans(method="equal-instalments", grace=0, balloon=Decimal(0)), SHARES, st.floats(0.05, 0.9))
@settings(max_examples=100, deadline=None)
def test_a_shorter_term_saves_at_least_as_much_as_a_lower_instalment(loan: LoanTerms, when: float, part: float) -> None:
    day = some_day(loan, when)
    amount = (owed(loan, day) * Decimal(part)).quantize(minor_unit(loan.currency))
    assume(0 < amount < owed(loan, day))
    shorter, lower = (repay_in_part(loan, [Extra(day, amount, keep)]) for keep in KEEPS)
    assert shorter.interest_saved.amount >= lower.interest_saved.amount - rounding(loan)


def test_interest_of_the_period_runs_on_each_balance_for_its_days() -> None:
    made = repay_in_part(a_loan(), [Extra(date(2026, 1, 11), Decimal(3650))])
    beside, first = made.after.rows[:2]
    assert (beside.number, beside.due, beside.payment, beside.interest) == (BESIDE, date(2026, 1, 11), 3650, 0)
    assert first.interest == Decimal("289.00")  # 10 days of 10.00 and 21 of 9.00


def test_the_instalment_stays_and_the_term_is_shorter() -> None:
    made = repay_in_part(a_loan(), [Extra(date(2026, 4, 15), Decimal(9000), "shorter")])
    regular = [row.payment for row in made.after.rows if row.number]
    assert set(regular[:-1]) == {made.before.instalment.amount}
    assert regular[-1] <= made.before.instalment.amount
    assert len(regular) == 10
    assert made.instalment == made.before.instalment


@given(loans(method="equal-instalments", even_last=True), SHARES, st.sampled_from(KEEPS))
@settings(max_examples=100, deadline=None)
def test_rows_before_an_early_repayment_stay_as_they_were(loan: LoanTerms, when: float, keep: Any) -> None:
    day = some_day(loan, when)
    assume(owed(loan, day) > 1)
    made = pay_off(loan, day)
    assert made.after.rows[:-1] == made.before.rows[: len(made.after.rows) - 1]
    part = repay_in_part(loan, [Extra(day, Decimal(1), keep)])
    place = next(place for place, row in enumerate(part.after.rows) if not row.number)
    assert part.after.rows[:place] == part.before.rows[:place]


def test_evening_out_does_not_change_an_instalment_that_stays() -> None:
    extra = Extra(date(2026, 4, 15), Decimal(9000), "shorter")
    evened, plain = (repay_in_part(a_loan(even_last=even), [extra]) for even in (True, False))
    regular = [row.payment for row in evened.after.rows if row.number]
    assert set(regular[:-1]) == {evened.before.instalment.amount}
    assert len(evened.after.rows) == len(plain.after.rows)


def test_the_term_stays_and_the_instalment_is_lower() -> None:
    made = repay_in_part(a_loan(), [Extra(date(2026, 4, 15), Decimal(9000), "lower")])
    regular = [row.payment for row in made.after.rows if row.number]
    assert len(regular) == 12
    assert set(regular[:3]) == {made.before.instalment.amount}
    assert len(set(regular[3:-1])) == 1
    assert abs(regular[-1] - regular[-2]) <= Decimal("0.10")
    assert made.instalment is not None
    assert made.instalment.amount < made.before.instalment.amount


def test_repayment_on_a_due_date_follows_the_instalment() -> None:
    made = repay_in_part(a_loan(day_count=THIRTY_E_360), [Extra(date(2026, 3, 1), Decimal(5000), "lower")])
    assert [row.number for row in made.after.rows[:4]] == [1, 2, BESIDE, 3]
    assert made.after.rows[:2] == made.before.rows[:2]


def test_several_repayments_also_in_one_period() -> None:
    extras = [Extra(date(2026, 6, 20), Decimal(500)), Extra(date(2026, 2, 3), Decimal(1000), "lower")]
    made = repay_in_part(a_loan(), [*extras, Extra(date(2026, 2, 9), Decimal(700), "lower")])
    adds_up(made.after, Decimal(36500))
    assert [row.due for row in made.after.rows if not row.number] == [
        date(2026, 2, 3),
        date(2026, 2, 9),
        date(2026, 6, 20),
    ]
    assert made.repaid.amount == 2200


def test_settling_takes_principal_accrued_interest_and_the_charge() -> None:
    made = pay_off(a_loan(), date(2026, 1, 21), CHARGE)
    (row,) = made.after.rows
    assert (row.payment, row.principal, row.interest) == (Decimal("36700.00"), 36500, Decimal("200.00"))
    assert (made.accrued.amount, made.charge.amount) == (Decimal("200.00"), Decimal("730.00"))
    assert made.net.amount == made.before.interest.amount - 200 - 730
    assert made.instalment is None


def test_settling_after_a_part_in_the_same_period() -> None:
    made = pay_off(a_loan(), date(2026, 1, 21), extras=[Extra(date(2026, 1, 11), Decimal(3650))])
    assert made.accrued.amount == Decimal("190.00")  # 10 days of 10.00 and 10 of 9.00
    assert made.repaid.amount == 36500


@pytest.mark.parametrize(("day", "charge"), [("2026-06-30", "20.00"), ("2026-07-01", "0.00")])
def test_the_charge_is_for_the_first_months_only(day: str, charge: str) -> None:
    made = repay_in_part(a_loan(), [Extra(date.fromisoformat(day), Decimal(1000))], CHARGE)
    assert made.charge.amount == Decimal(charge)


@pytest.mark.parametrize("keep", KEEPS)
@pytest.mark.parametrize("grace_kind", ["interest-only", "capitalised", "interest-free"])
def test_a_part_may_be_repaid_in_grace(keep: Any, grace_kind: Any) -> None:
    loan = a_loan(grace=4, grace_kind=grace_kind)
    made = repay_in_part(loan, [Extra(date(2026, 2, 20), Decimal(6000), keep)])
    adds_up(made.after, Decimal(36500))
    instalments = [row.payment for row in made.after.rows if row.number > 4]
    if keep == "shorter":
        assert instalments[0] == made.before.instalment.amount
        assert len(instalments) < 8
    else:
        assert instalments[0] < made.before.instalment.amount
        assert len(instalments) == 8


def test_a_loan_made_shorter_keeps_its_end_when_the_rate_changes() -> None:
    loan = replace(a_loan(), rates=[RateStep(1, Decimal(10)), RateStep(7, Decimal(4))])
    extra = Extra(date(2026, 2, 20), Decimal(9000), "shorter")
    made = repay_in_part(loan, [extra])
    adds_up(made.after, Decimal(36500))
    assert made.after.rows[-1].number == repay_in_part(a_loan(), [extra]).after.rows[-1].number == 9
    rates_on = {row.payment for row in made.after.rows[7:-1]}
    assert len(rates_on) == 1
    assert rates_on != {made.before.instalment.amount}


@pytest.mark.parametrize(
    ("day", "amount", "expected"),
    [
        ("2025-12-31", "100", "no day of the loan"),
        ("2027-01-01", "100", "no day of the loan"),
        ("2026-03-05", "0", "above 0"),
        ("2026-03-05", "10.001", "that can be paid"),
        ("2026-01-05", "36500", "payment in full"),
        ("2026-01-05", "36500.01", "more than"),
    ],
)
def test_what_cannot_be_repaid_is_refused(day: str, amount: str, expected: str) -> None:
    with pytest.raises(OutOfRange, match=expected):
        repay_in_part(a_loan(), [Extra(date.fromisoformat(day), Decimal(amount))])


def test_nothing_can_be_repaid_once_a_shorter_loan_has_ended() -> None:
    extras = [Extra(date(2026, 2, 3), Decimal(30000)), Extra(date(2026, 11, 20), Decimal(100))]
    with pytest.raises(OutOfRange, match="Nothing is owed any more"):
        repay_in_part(a_loan(), extras)
    with pytest.raises(OutOfRange, match="Nothing is owed any more"):
        pay_off(a_loan(), date(2026, 11, 20), extras=extras[:1])


def test_nothing_follows_payment_in_full() -> None:
    with pytest.raises(OutOfRange, match="once all is repaid"):
        pay_off(a_loan(), date(2026, 2, 3), extras=[Extra(date(2026, 2, 4), Decimal(100))])


def test_a_loan_that_is_paid_out_in_parts_can_be_repaid_early() -> None:
    loan = a_loan(drawdowns=[Drawdown(date(2026, 2, 11), Decimal(7300))])
    made = repay_in_part(loan, [Extra(date(2026, 2, 21), Decimal(3650), "lower")])
    assert made.before.rows[0] == made.after.rows[0]
    assert sum(row.principal for row in made.after.rows) == 36500 + 7300
    assert made.interest_saved.amount > 0


def test_what_is_paid_out_later_stands_in_the_way_of_payment_in_full() -> None:
    loan = a_loan(drawdowns=[Drawdown(date(2026, 2, 11), Decimal(7300))])
    with pytest.raises(OutOfRange, match="paid out after 2026-01-21"):
        pay_off(loan, date(2026, 1, 21))
    assert pay_off(loan, date(2026, 2, 11)).repaid.amount == pay_off(a_loan(), date(2026, 2, 11)).repaid.amount + 7300


def test_early_repayment_needs_dates() -> None:
    loan = LoanTerms(Money(Decimal(1000), "USD"), [RateStep(1, Decimal(10))], 12)
    with pytest.raises(OutOfRange, match="needs dates"):
        pay_off(loan, date(2026, 2, 3))
