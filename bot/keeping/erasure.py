"""Erases one borrower: what they said and what is known of them goes; the audit trail of their cases stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.crm import belonging, borrowers, cases, conversations, erasing, rasa_events
from bot.crm.session import Database, Session
from bot.crm.tables import Borrower, Case
from bot.errors import ErasureRefused
from bot.keeping.two_databases import with_rasas

UNDER_WAY = timedelta(minutes=2)
"""A message that has waited for its answer for longer than this is one that a crash left behind."""


@dataclass(frozen=True)
class Extent:
    """What belongs to a borrower. `shared` are conversations that stay: they belong to somebody else by now."""

    borrower: Borrower
    conversation_ids: Sequence[str]
    cases: Sequence[Case]
    shared: Sequence[str]

    @property
    def open(self) -> Sequence[Case]:
        """The cases that have not ended."""
        return [each for each in self.cases if each.state not in cases.ENDED]


@dataclass(frozen=True)
class Erased:
    """How many rows went, by table; `rasa` are Rasa's, `shared` is as in `Extent`."""

    counts: erasing.Counts
    rasa: int
    shared: int


def extent(session: Session, number: str) -> Extent:
    """What belongs to the borrower with this number. Raises LookupError where there is none."""
    borrower = borrowers.by_number(session, number)
    if borrower is None:
        raise LookupError("There is no borrower with this number.")
    own = belonging.of_borrower(session, borrower.id)
    mine = [*cases.of_borrower(session, borrower.id)]
    shared = sorted({str(each.conversation_id) for each in mine} - set(own))
    return Extent(borrower, own, mine, shared)


def preview(database: Database, number: str) -> Erased:
    """What would be erased. Raises as `extent`."""
    with database.read() as session:
        found = extent(session, number)
        counts = erasing.rows(session, found.conversation_ids, [each.id for each in found.cases], found.borrower.id)
        return Erased(counts, 0, len(found.shared))


def erase(database: Database, tracker: Database, number: str, now: datetime, also_open: bool = False) -> Erased:
    """Erases the borrower with this number, in one transaction; Rasa's database, if it is another, goes first.

    Raises LookupError where there is none, and `ErasureRefused` while a case is open (unless `also_open`, which closes
    it) or a message of theirs is just being answered.
    """
    with database.write() as session:
        for conversation_id in _to_lock(extent(session, number)):
            conversations.lock(session, conversation_id)
        session.expire_all()
        found = extent(session, number)  # read again: somebody may have written before the locks
        _must_be_silent(session, found, now)
        if found.open and not also_open:
            which = ", ".join(sorted(each.reference for each in found.open))
            raise ErasureRefused(f"Still open: {which}. Resolve it at the desk first, or close it with --also-open.")
        for case in found.open:
            _close(session, case, now)
        case_ids = [each.id for each in found.cases]
        with with_rasas(session, database, tracker) as rasas:
            rasa = rasa_events.erase(rasas, found.conversation_ids)
            counts = erasing.erase(session, found.conversation_ids, case_ids, now, "request", found.borrower.id)
        return Erased(counts, rasa, len(found.shared))


def _to_lock(found: Extent) -> Sequence[str]:
    """All conversations that are touched, by id, as everywhere where several are locked."""
    return sorted({*found.conversation_ids, *found.shared})


def _must_be_silent(session: Session, found: Extent, now: datetime) -> None:
    if belonging.any_waiting(session, found.conversation_ids, now - UNDER_WAY):
        raise ErasureRefused("A message of theirs is just being answered: try again in a few minutes.")


def _close(session: Session, case: Case, now: datetime) -> None:
    """Nobody will answer it: its borrower is erased."""
    locked = cases.lock(session, case.id)
    locked.state, locked.officer_id, locked.resolved_at = "closed", None, now
    cases.note(session, locked, now, "operator", "closed")
    conversation = conversations.get(session, case.conversation_id)
    assert conversation is not None, "the case's foreign key keeps its conversation"
    if not cases.of_conversation(session, conversation.id, only_open=True):
        conversation.holder_id = conversation.held_since = None
