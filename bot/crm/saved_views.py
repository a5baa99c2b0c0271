"""Saved views: an officer's filters of a list under a name, private or shared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Optional

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Officer, SavedView
from bot.errors import BadInput

LONGEST_NAME = 60
"""Characters."""

MOST = 50
"""Views of one officer."""

MAY_SHARE = ("supervisor", "administrator")
"""Roles that may show a view to everybody."""


def save(
    session: Session, officer: Officer, name: str, tab: str, filters: Mapping[str, Sequence[str]], now: datetime
) -> SavedView:
    """Keeps filters under a name; an officer's own view with that name is replaced, and is shared as it was.

    Raises `BadInput` for a name that is empty or too long, no filters, or too many views.
    """
    plain = _name(name)
    if not filters:
        raise BadInput("filters", "Nothing is filtered or sorted yet: choose filters first, then keep them as a view.")
    known = _named(session, officer, plain)
    if known:
        known.tab, known.filters = tab, dict(filters)
        return known
    if len(own(session, officer)) >= MOST:
        raise BadInput("too_many", f"You have {MOST} saved views; delete one first.")
    made = SavedView(
        id=new_id(), officer_id=officer.id, name=plain, tab=tab, filters=dict(filters), shared=False, created_at=now
    )
    session.add(made)
    session.flush()
    return made


def own(session: Session, officer: Officer) -> Sequence[SavedView]:
    """An officer's own views by name."""
    query = select(SavedView).where(SavedView.officer_id == officer.id)
    return session.scalars(query.order_by(func.lower(SavedView.name), SavedView.id)).all()


def visible(session: Session, officer: Officer) -> Sequence[tuple[SavedView, str]]:
    """The views that an officer can open, by name, with the names of those who made them: own and shared ones."""
    query = select(SavedView, Officer.name).join(Officer, Officer.id == SavedView.officer_id)
    mine = or_(SavedView.officer_id == officer.id, SavedView.shared.is_(True))
    rows = session.execute(query.where(mine).order_by(func.lower(SavedView.name), SavedView.id))
    return [(row[0], row[1]) for row in rows]


def rename(session: Session, officer: Officer, view_id: str, name: str) -> None:
    """Gives an own view another name. Raises `BadInput` where it is empty, too long or taken, LookupError as `mine`."""
    view, plain = mine(session, officer, view_id), _name(name)
    other = _named(session, officer, plain)
    if other and other.id != view.id:
        raise BadInput("name_taken", f"You have a view “{plain}” already; choose another name.")
    view.name = plain


def share(session: Session, officer: Officer, view_id: str, shared: bool) -> None:
    """Shows an own view to everybody, or to its maker only. Raises `BadInput` for an officer who may not share."""
    if shared and officer.role not in MAY_SHARE:
        raise BadInput("role", "Only a supervisor can share a view with everybody; ask one to save it.")
    mine(session, officer, view_id).shared = shared


def delete(session: Session, officer: Officer, view_id: str) -> None:
    """Deletes an own view; raises LookupError as `mine`."""
    session.delete(mine(session, officer, view_id))


def mine(session: Session, officer: Officer, view_id: str) -> SavedView:
    """An officer's own view. Raises LookupError where there is none with this id, or it is somebody else's."""
    found: Optional[SavedView] = session.get(SavedView, view_id)
    if found is None or found.officer_id != officer.id:
        raise LookupError("You have no such view.")
    return found


def _named(session: Session, officer: Officer, name: str) -> Optional[SavedView]:
    found: Optional[SavedView] = session.scalars(
        select(SavedView).where(SavedView.officer_id == officer.id, SavedView.name == name)
    ).first()
    return found


def _name(name: str) -> str:
    plain = " ".join(name.split())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise BadInput("name", f"A view's name has 1 to {LONGEST_NAME} characters; choose another.")
    return plain
