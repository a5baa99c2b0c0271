"""Plans to draw, word and set: a calculation, a running loan, a statement, and a change."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.facts import Facts, Money, Months, Percent, Text
from bot.loans.plan import Plan
from bot.loans.schedules.monthly import schedule

NAME = Text({"en": "Car loan", "ar": "قرض سيارة", "th": "สินเชื่อรถยนต์", "zh-Hans": "汽车贷款"})
LENDER = Text({"en": "Harbour & Hill"})
FIRST = date(2026, 12, 5)


def quote_plan(amount: str = "20000", currency: str = "USD", months: int = 60) -> Plan:
    """Of a calculation, which has no dates."""
    money = Money(Decimal(amount), currency)
    facts: Facts = {
        "name": NAME,
        "amount": money,
        "term": Months(months),
        "rate": Percent(Decimal("7.2")),
        "apr": Percent(Decimal("7.84")),
        "fee": Money(Decimal(250), currency),
        "as_of": date(2026, 11, 1),
    }
    return Plan("quote", currency, facts, schedule(money, Decimal("7.2"), months).rows)


def loan_plan(currency: str = "TWD", months: int = 18) -> Plan:
    """Of a running loan, by the month."""
    rows = schedule(Money(Decimal(300000), currency), Decimal("7.2"), months, FIRST).rows
    return Plan("loan", currency, {"number": "RP-1002", "name": NAME}, rows)


def statement_plan() -> Plan:
    """A statement of a loan with arrears, for somebody with a name in two scripts."""
    rows = schedule(Money(Decimal(9000), "USD"), Decimal("9"), 30, FIRST).rows
    facts: Facts = {
        "number": "RP-1002",
        "name": NAME,
        "borrower": "Lucía Herrera 陳",
        "owed": Money(Decimal(9000), "USD"),
        "arrears": Money(Decimal("420.10"), "USD"),
        "payoff": Money(Decimal("9044.38"), "USD"),
        "rate": Percent(Decimal(9)),
        "lender": LENDER,
        "as_of": date(2026, 11, 24),
    }
    return Plan("statement", "USD", facts, rows)


def change_plan() -> Plan:
    """Half as much a month for twice as long."""
    before = schedule(Money(Decimal(9000), "USD"), Decimal(9), 18, FIRST).rows
    after = schedule(Money(Decimal(9000), "USD"), Decimal(9), 36, FIRST).rows
    return Plan("change", "USD", {"number": "RP-1002", "name": NAME}, after, before)
