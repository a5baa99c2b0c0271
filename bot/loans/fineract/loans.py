"""One loan of Fineract: what is owed, and the instalments that are open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.errors import BookDown
from bot.facts import Money
from bot.loans.book import Loan
from bot.loans.fineract.reading import amount, amount_or_nothing, count, day, part, parts, words
from bot.loans.money import round_amount, round_money
from bot.loans.schedules.rows import Instalment
from bot.loans.unpaid import arrears


@dataclass(frozen=True)
class FineractLoan(Loan):
    """A loan with its number in Fineract's addresses, and what was open of it when it was read."""

    id: int
    unpaid: tuple[Instalment, ...]


def loan(data: Any, product: str, on: date) -> FineractLoan:
    """`GET /loans/{id}?associations=repaymentSchedule` as it stands on a day.

    What is overdue is counted from the plan, not taken from `totalOverdue`, which Fineract counts to a day of its own.
    Interest is paid up to where the first open period begins. Raises `BookDown`.
    """
    currency = words(part(data, "currency"), "code")
    periods = [each for each in parts(part(data, "repaymentSchedule"), "periods") if _is_instalment(each)]
    opened = [each for each in periods if amount(each, "totalOutstandingForPeriod")]
    unpaid = tuple(_instalment(each, currency) for each in opened)
    return FineractLoan(
        number=words(data, "accountNo"),
        product=product,
        principal=round_money(amount(part(data, "summary"), "principalOutstanding"), currency),
        rate=amount(data, "annualInterestRate"),
        interest_from=day(opened[0], "fromDate") if opened else on,
        arrears=arrears(unpaid, currency, on),
        id=count(data, "id"),
        unpaid=unpaid,
    )


def payoff(data: Any, currency: str) -> Money:
    """`GET /loans/{id}/transactions/template?command=prepayLoan`: principal, interest until then and charges."""
    theirs = words(part(data, "currency"), "code")
    if theirs != currency:
        raise BookDown(f"Fineract tells what settles a loan in {theirs}, and the loan is in {currency}.")
    return round_money(amount(data, "amount"), currency)


def _is_instalment(period: Any) -> bool:
    """The others are the days on which money is paid out; they have no number, or 0."""
    if not isinstance(period, dict):
        raise BookDown("Fineract's answer is of another shape: a period of a plan is no object.")
    return bool(period.get("period"))


def _instalment(period: Any, currency: str) -> Instalment:
    """One that is open. Fineract may count smaller parts than are billed; the interest takes what rounding leaves."""
    total, principal, interest = (
        amount(period, name) for name in ("totalOutstandingForPeriod", "principalOutstanding", "interestOutstanding")
    )
    fees, penalties = (amount_or_nothing(period, f"{name}Outstanding") for name in ("feeCharges", "penaltyCharges"))
    if total != principal + interest + fees + penalties:
        raise BookDown("Fineract's plan does not add up: a period's total is not the sum of its parts.")
    payment, repaid, charges = (round_amount(each, currency) for each in (total, principal, fees + penalties))
    return Instalment(
        number=count(period, "period"),
        due=day(period, "dueDate"),
        payment=payment,
        principal=repaid,
        interest=payment - repaid - charges,
        balance=round_amount(amount(period, "principalLoanBalanceOutstanding"), currency),
    )
