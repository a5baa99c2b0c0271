"""Contacts of borrowers as the lender has them on file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Borrower, CodeSending, Contact

EMAIL, PHONE = "email", "phone"
KINDS = (EMAIL, PHONE)


def of_borrower(session: Session, borrower_id: str) -> Sequence[Contact]:
    """A borrower's contacts, at most one of each kind."""
    return session.scalars(select(Contact).where(Contact.borrower_id == borrower_id).order_by(Contact.kind)).all()


def owners(session: Session, kind: str, value: str) -> Sequence[Borrower]:
    """The borrowers who have this contact on file; several where a household shares it."""
    query = select(Borrower).join(Contact, Contact.borrower_id == Borrower.id)
    return session.scalars(query.where(Contact.kind == kind, Contact.value == value).order_by(Borrower.number)).all()


def put(session: Session, borrower_id: str, kind: str, value: str, who: str, now: datetime) -> None:
    """Keeps a contact in place of the borrower's earlier one of its kind. Codes on their way to that are not sent."""
    remove(session, borrower_id, kind)
    session.add(Contact(id=new_id(), borrower_id=borrower_id, kind=kind, value=value, set_by=who, set_at=now))
    session.flush()


def remove(session: Session, borrower_id: str, kind: str) -> bool:
    """Removes a contact with the codes that were sent there; False where there was none."""
    mine = (Contact.borrower_id == borrower_id, Contact.kind == kind)
    session.execute(
        delete(CodeSending)
        .where(CodeSending.contact_id.in_(select(Contact.id).where(*mine)))
        .execution_options(synchronize_session=False)
    )
    return bool(session.execute(delete(Contact).where(*mine).execution_options(synchronize_session=False)).rowcount)
