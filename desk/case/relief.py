"""What may be offered to a borrower who cannot pay as agreed: a market's options, each with the loan's new plan."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional

from bot.bootstrap import Parts
from bot.crm.tables import Borrower, Case
from bot.errors import BookDown
from bot.facts import Money
from bot.loans.book import Loan
from bot.loans.relief import ReliefPlan, plans
from bot.loans.schedules.rows import Instalment
from bot.loans.unpaid import regular_instalment
from desk.case.account import product_name

logger = logging.getLogger(__name__)

KINDS = frozenset({"hardship", "restructure", "crisis"})
"""Kinds of case with which the options are shown."""


@dataclass(frozen=True)
class LoanRelief:
    """One loan: what is paid by the present plan until when, and each option's plan beside it."""

    loan: Loan
    product: str
    unpaid: Sequence[Instalment]
    plans: Sequence[ReliefPlan]

    @property
    def instalment(self) -> Money:
        """What is paid a month now."""
        return regular_instalment(self.unpaid, self.loan.principal.currency)

    @property
    def last_due(self) -> Optional[date]:
        """When the last instalment is due now."""
        return self.unpaid[-1].due

    def find(self, option: str, months: str) -> Optional[ReliefPlan]:
        """One option's plan in one length, as a query names them."""
        return next((each for each in self.plans if each.option.id == option and str(each.months) == months), None)


@dataclass(frozen=True)
class Relief:
    """The loans with what can be offered for each.

    `down` when the loan book cannot be reached; then nothing is known, rather than nothing to offer.
    """

    loans: Sequence[LoanRelief] = ()
    down: bool = False


def relief(parts: Parts, borrower: Optional[Borrower], case: Case, now: datetime) -> Relief:
    """The loans of a recognised borrower, with the options for each."""
    if borrower is None or case.kind not in KINDS:
        return Relief()
    market = parts.lender.market(borrower.market)
    on = now.astimezone(market.zone).date()
    try:
        loans = [(loan, parts.loan_book.schedule(loan)) for loan in parts.loan_book.loans(borrower.id, on)]
    except BookDown as error:
        logger.warning("The options for a case cannot be computed: %s", error)
        return Relief(down=True)
    return Relief(
        [
            LoanRelief(loan, product_name(parts, loan.product), unpaid, plans(market.relief, loan, unpaid, on))
            for loan, unpaid in loans
            if unpaid
        ]
    )
