"""A recognised borrower's loans, as the lender's loan book has them today."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Optional

from bot.bootstrap import Parts
from bot.crm.tables import Borrower
from bot.errors import BookDown
from bot.facts import Money
from bot.loans.book import Application, Loan, NextPayment
from desk import words

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class LoanLine:
    """One running loan; `arrears` is None when nothing is overdue. `rate` is percent a year."""

    number: str
    product: str
    principal: Money
    rate: Decimal
    arrears: Optional[Money]
    next_payment: Optional[NextPayment]


@dataclass(frozen=True)
class Account:
    """All of them on a day.

    `down` when the loan book cannot be reached; then nothing is known, rather than nothing owed.
    """

    on: date
    loans: Sequence[LoanLine] = ()
    application: Optional[Application] = None
    application_product: str = ""
    down: bool = False


def account(parts: Parts, borrower: Borrower, now: datetime) -> Account:
    """The borrower's account on the market's calendar day."""
    on = now.astimezone(parts.lender.market(borrower.market).zone).date()
    try:
        application = parts.loan_book.application(borrower.id)
        return Account(
            on=on,
            loans=[_line(parts, loan, on) for loan in parts.loan_book.loans(borrower.id, on)],
            application=application,
            application_product=product_name(parts, application.product) if application else "",
        )
    except BookDown as error:
        logger.warning("An account cannot be shown: %s", error)
        return Account(on=on, down=True)


def _line(parts: Parts, loan: Loan, on: date) -> LoanLine:
    return LoanLine(
        number=loan.number,
        product=product_name(parts, loan.product),
        principal=loan.principal,
        rate=loan.rate,
        arrears=loan.arrears if loan.arrears.amount else None,
        next_payment=parts.loan_book.next_payment(loan, on),
    )


def product_name(parts: Parts, product: str) -> str:
    """A kind of loan that the lender has given up since then goes by its id."""
    known = parts.lender.products.get(product)
    return words.english(known.name) if known else product
