"""New contacts that borrowers name and payments that they report, until an officer has decided on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from bot.crm.cases import ENDED
from bot.crm.session import new_id
from bot.crm.tables import BorrowerRequest, Case, Conversation

CONTACT, PAYMENT = "contact", "payment"
OPEN, REPLACED = "open", "replaced"
FOUND = "found"


def add(session: Session, case: Case, about: str, now: datetime, **values: Any) -> BorrowerRequest:
    """Keeps what is asked for in a locked case; a contact takes the place of an open one of its kind in that case."""
    if about == CONTACT:
        earlier = [each for each in of_case(session, case.id) if each.state == OPEN and each.kind == values["kind"]]
        for each in earlier:
            each.state = REPLACED
    made = BorrowerRequest(id=new_id(), case_id=case.id, about=about, asked_at=now, state=OPEN, **values)
    session.add(made)
    session.flush()
    return made


def get(session: Session, request_id: str) -> Optional[BorrowerRequest]:
    """A request by its id."""
    found: Optional[BorrowerRequest] = session.get(BorrowerRequest, request_id)
    return found


def of_case(session: Session, case_id: str) -> Sequence[BorrowerRequest]:
    """A case's requests in the order in which they were asked."""
    query = select(BorrowerRequest).where(BorrowerRequest.case_id == case_id)
    return session.scalars(query.order_by(BorrowerRequest.asked_at, BorrowerRequest.id)).all()


def move(session: Session, case_id: str, to: str) -> None:
    """Gives a case's requests to the case into which it is merged."""
    session.execute(
        update(BorrowerRequest)
        .where(BorrowerRequest.case_id == case_id)
        .values(case_id=to)
        .execution_options(synchronize_session=False)
    )


def has_reported(session: Session, borrower_id: str, asked_since: datetime, found_since: datetime) -> bool:
    """Whether a borrower reported a payment since a moment that is not decided on, or that was found since another.

    Also one that was reported in a chat of theirs before they were recognised in it.
    """
    theirs = select(Conversation.id).where(Conversation.borrower_id == borrower_id)
    query = (
        select(BorrowerRequest.id)
        .join(Case, Case.id == BorrowerRequest.case_id)
        .where(
            BorrowerRequest.about == PAYMENT,
            or_(
                BorrowerRequest.borrower_id == borrower_id,
                and_(BorrowerRequest.borrower_id.is_(None), Case.conversation_id.in_(theirs)),
            ),
            or_(
                and_(
                    BorrowerRequest.state == OPEN,
                    BorrowerRequest.asked_at > asked_since,
                    Case.state.not_in(ENDED),
                ),
                and_(BorrowerRequest.state == FOUND, BorrowerRequest.decided_at > found_since),
            ),
        )
    )
    return session.scalars(query.limit(1)).first() is not None
