from __future__ import annotations

from decimal import Decimal

from bot.facts import Money
from bot.loans.apr import tw_total_cost
from bot.loans.schedules.monthly import schedule


def test_one_payment_after_a_month_counts_twelvefold() -> None:
    assert abs(tw_total_cost(Decimal(100), [Decimal(101)]) - 12) < Decimal("1e-9")


def test_without_fees_it_is_the_rate_of_the_schedule() -> None:
    payments = [row.payment for row in schedule(Money(Decimal(500000), "TWD"), Decimal("6.8"), 60).rows]
    assert abs(tw_total_cost(Decimal(500000), payments) - Decimal("6.8")) < Decimal("0.001")


def test_a_set_up_fee_raises_it() -> None:
    # 300,000 at 3.95 % over five years with 8,000 of fees, about 5.06 % (RATE(60, −pmt, 292000)·12 in a spreadsheet).
    payments = [row.payment for row in schedule(Money(Decimal(300000), "TWD"), Decimal("3.95"), 60).rows]
    assert round(tw_total_cost(Decimal(292000), payments), 2) == Decimal("5.06")
