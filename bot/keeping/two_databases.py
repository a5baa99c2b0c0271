"""Rasa's rows beside ours: in the same transaction where they are in the same database, else in one that ends first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.crm.session import Database, Session


@contextmanager
def with_rasas(session: Session, database: Database, tracker: Database) -> Iterator[Session]:
    """The session for Rasa's rows, to be used within a writing transaction of ours.

    With two databases, Rasa's is committed before ours: should ours then fail, the same may be done again, while our
    rows still say whose Rasa's are.
    """
    if tracker is database:
        yield session
        return
    with tracker.write() as other:
        yield other
