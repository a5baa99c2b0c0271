"""What a case gives its phrases: names, the promised time, and figures of the borrower's loan."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Optional

from bot.bootstrap import Parts
from bot.cases.kinds import CARE
from bot.crm.tables import Borrower, Case, Conversation, Officer
from bot.culture import conversation_language, conversation_register
from bot.culture.conversation_register import ConversationRegister
from bot.errors import BookDown
from bot.facts import Facts
from bot.loans.book import Loan, NextPayment
from bot.loans.schedules.rows import Instalment

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Manner:
    """How a conversation is written in: a language's code, a register, a market, and whether somebody is in trouble."""

    language: str
    register: ConversationRegister
    market: str
    care: bool


@dataclass(frozen=True)
class Ground:
    """`known` are the facts that no officer fills in, `defaults` what stands in fields at first, by fact.

    `loan` is the borrower's first loan with something overdue, or the first one, and `unpaid` its plan; None and empty
    for somebody who was not recognised. `down` when the loan book cannot be reached, so that no figure is known. Days
    and times are those of `zone`.
    """

    manner: Manner
    known: Facts
    defaults: Mapping[str, str]
    currency: str
    zone: tzinfo
    now: datetime
    loan: Optional[Loan] = None
    unpaid: Sequence[Instalment] = ()
    down: bool = False


def manner(conversation: Conversation, case: Case) -> Manner:
    """The conversation's manner as it is now; that of the case's opening where the conversation knows nothing."""
    return Manner(
        language=conversation_language.from_json(conversation.language, case.language).code,
        register=conversation_register.from_json(conversation.register or case.register),
        market=conversation.market,
        care=case.kind in CARE,
    )


def known(parts: Parts, manner: Manner, officer: Officer) -> Facts:
    """The facts that are the lender's or the officer's own."""
    market = parts.lender.market(manner.market)
    return {"officer": officer.name, "lender": parts.lender.name, "helpline": market.helpline}


def ground(
    parts: Parts,
    conversation: Conversation,
    case: Case,
    borrower: Optional[Borrower],
    officer: Officer,
    now: datetime,
) -> Ground:
    """All of it. It reads the loan book, outside of the desk's own transaction; one that is down gives no figures."""
    how = manner(conversation, case)
    market, zone = parts.lender.market(how.market), parts.lender.office(case.market).zone
    down = False
    try:
        loan, unpaid, payment = _loan(parts, borrower, now) if borrower else (None, (), None)
    except BookDown as error:
        logger.warning("The phrases of a case have no figures: %s", error)
        loan, unpaid, payment, down = None, (), None, True
    written_by = case.opened_at.astimezone(zone).date() + timedelta(days=market.complaints.answer_days)
    defaults = {"by": f"{case.answer_by.astimezone(zone):%Y-%m-%dT%H:%M}", "answer": written_by.isoformat()}
    if payment:
        amount = f"{payment.payment.amount}"
        defaults |= {"payment": amount, "later": amount, "due": payment.due.isoformat()}
    if loan and loan.arrears.amount:
        defaults["overdue"] = f"{loan.arrears.amount}"
    return Ground(
        manner=how,
        known=known(parts, how, officer),
        defaults=defaults,
        currency=loan.principal.currency if loan else market.currency,
        zone=zone,
        now=now,
        loan=loan,
        unpaid=unpaid,
        down=down,
    )


def _loan(
    parts: Parts, borrower: Borrower, now: datetime
) -> tuple[Optional[Loan], Sequence[Instalment], Optional[NextPayment]]:
    book, on = parts.loan_book, now.astimezone(parts.lender.market(borrower.market).zone).date()
    loans = sorted(book.loans(borrower.id, on), key=lambda each: not each.arrears.amount)  # keeps their order
    return (loans[0], book.schedule(loans[0]), book.next_payment(loans[0], on)) if loans else (None, (), None)
