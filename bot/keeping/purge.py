"""Retention: takes out what is older than it may be kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from bot.crm import belonging, cases, erasing, practice, rasa_events, retention
from bot.crm.session import Database, Session
from bot.keeping.two_databases import with_rasas

AT_ONCE = 50
"""Conversations in one transaction, so that nobody who writes meanwhile waits for long."""

RASA = "events"
CODES = "one_time_code"
PRACTICE = "practice"

Counts = Counter[str]
"""Rows by table."""


def would_go(database: Database, tracker: Database, before: datetime) -> Counts:
    """How many rows `purge` would see to."""
    with database.read() as session, tracker.read() as rasas:
        silent = retention.conversations(session, before)
        of_silent = _cases_of(session, silent)
        others = [case for _, case in retention.cases(session, before) if case not in set(of_silent)]
        fresh = [each for each in of_silent if not cases.erased(session, each)]
        counts = Counter(erasing.rows(session, silent, [*of_silent, *others]))
        counts["case_file"] = len(fresh) + len(others)
        counts[CODES] = retention.count_codes(session, before)
        counts[PRACTICE] = practice.count_old(session, before)
        orphans = _without_conversation(session, rasas, before)
        counts[RASA] = rasa_events.count(rasas, [*silent, *orphans])
        return counts


def purge(database: Database, tracker: Database, before: datetime, now: datetime) -> Counts:
    """Erases what is older than a moment, some conversations at a time; may be stopped and begun again.

    Conversations go with all that belongs to them when nobody has written in them since, and none of their cases is
    open or has ended since. Cases that ended before lose their words. Returns how many rows went, by table; of cases,
    how many were emptied. Raises `DatabaseBusy`.
    """
    gone: Counts = Counter()
    with database.read() as session:
        silent, ended = retention.conversations(session, before), retention.cases(session, before)
    for some in _pieces(silent):
        gone += _erase_conversations(database, tracker, some, before, now)
    for some in _pieces(sorted({conversation for conversation, _ in ended} - set(silent))):
        gone += _empty_cases(database, some, before, now)
    with database.write() as session:
        gone[CODES] += retention.delete_codes(session, before)
        gone[PRACTICE] += practice.delete_old(session, before)
    with database.write() as session, with_rasas(session, database, tracker) as rasas:
        gone[RASA] += rasa_events.erase(rasas, _without_conversation(session, rasas, before))
    return gone


def _erase_conversations(
    database: Database, tracker: Database, ids: Sequence[str], before: datetime, now: datetime
) -> Counts:
    with database.write() as session:
        locked = [found for each in ids if (found := belonging.lock_if_there(session, each))]
        old = [str(each.id) for each in locked if retention.is_old(session, each.id, before)]
        owners = {str(each.borrower_id) for each in locked if each.borrower_id and each.id in old}
        with with_rasas(session, database, tracker) as rasas:
            rasa = rasa_events.erase(rasas, old)
            gone = Counter(erasing.erase(session, old, _cases_of(session, old), now, "retention"))
            erasing.forget_manner(session, owners)
        gone[RASA] = rasa
        return gone


def _empty_cases(database: Database, ids: Sequence[str], before: datetime, now: datetime) -> Counts:
    """Cases that ended long ago, of conversations that go on."""
    with database.write() as session:
        for each in ids:
            belonging.lock_if_there(session, each)
        wanted = [case for conversation, case in retention.cases(session, before) if conversation in set(ids)]
        return Counter(erasing.erase(session, [], wanted, now, "retention"))


def _without_conversation(session: Session, rasas: Session, before: datetime) -> Sequence[str]:
    """Senders of which only Rasa still knows: of a turn, for example, that ended after its conversation was erased."""
    senders = sorted(rasa_events.senders_before(rasas, before.timestamp()))
    known = {each for some in rasa_events.in_pieces(senders) for each in retention.living(session, some)}
    return [each for each in senders if each not in known]


def _cases_of(session: Session, conversation_ids: Sequence[str]) -> list[str]:
    return [str(case.id) for each in conversation_ids for case in cases.of_conversation(session, each)]


def _pieces(ids: Sequence[str]) -> Iterator[list[str]]:
    for _, some in groupby(enumerate(ids), lambda each: each[0] // AT_ONCE):
        yield [conversation for _, conversation in some]
