"""Restores a backup into empty databases: all of it or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.crm import loading
from bot.crm.migrate import revisions
from bot.crm.session import Database, Session
from bot.crm.snapshot import within
from bot.errors import BackupRefused
from bot.keeping.archive import Manifest, Part, Reader, digest_of, member


def restore(database: Database, tracker: Database, backup: Reader) -> Manifest:
    """Fills the databases from a backup, and brings them to the present tables; returns what was restored.

    The file is read to its end and compared with its manifest before anything is written. Then each database is filled
    in one transaction. Of two, Rasa's is committed first; where the other then fails, the same restore may be begun
    again. Raises `BackupRefused` for a bad file and for a database that is not empty, and `DatabaseBusy`.
    """
    manifest = backup.manifest
    if manifest.revision not in revisions():
        raise BackupRefused(
            f"The backup was made by Rapport {manifest.rapport} with tables of revision {manifest.revision}, "
            "which this program does not know: restore it with the newer one."
        )
    backup.check()
    with database.write() as session:
        _must_be_empty(session)
        _load(session, backup)
        if tracker is database:
            _load_rasas(session, backup)
        else:
            with tracker.write() as of_rasa:
                _load_rasas(of_rasa, backup, alone=True)
    return manifest


def _must_be_empty(session: Session) -> None:
    there = loading.rows_there(session)
    if there:
        what = ", ".join(f"{count} in {name}" for name, count in sorted(there.items()))
        raise BackupRefused(
            f"The database is not empty (rows: {what}). A backup is restored into a new one: "
            "set RAPPORT_DATABASE_URL or RAPPORT_VAR to it."
        )


def _load(session: Session, backup: Reader) -> None:
    parts = backup.manifest.tables
    tables = loading.make_tables(session, backup.manifest.revision)
    _must_have({table.name: [*table.columns.keys()] for table in tables}, parts)
    with loading.any_order(session, tables):
        for table in tables:
            loading.load(session, table, backup.rows(member("rapport", table.name)))
            loading.go_on_counting(session, table)
    counted = loading.rows_there(session)
    _must_be_equal(counted, {name: part.rows for name, part in parts.items() if part.rows})
    loading.bring_to_present(session)


def _load_rasas(session: Session, backup: Reader, alone: bool = False) -> None:
    """Rasa's table. Where it has a database to itself, it may hold the same rows from a restore that was cut short."""
    parts = backup.manifest.rasa
    there = loading.rasa_rows_there(session)
    if there:
        if alone and _is_the_same(session, parts):
            return
        raise BackupRefused(
            f"Rasa's tracker store is not empty ({there} rows in events): set RAPPORT_TRACKER_URL or RAPPORT_VAR to a "
            "new one."
        )
    if not parts:
        return
    table = loading.make_rasa_table(session)
    _must_have({table.name: [*table.columns.keys()]}, parts)
    count = loading.load(session, table, backup.rows(member("rasa", table.name)))
    loading.go_on_counting(session, table)
    _must_be_equal({table.name: count}, {name: part.rows for name, part in parts.items()})


def _is_the_same(session: Session, parts: Mapping[str, Part]) -> bool:
    there = within(session)
    digests = {table.name: digest_of(there.rows(table)) for table in there.rasa_tables()}
    return digests == {name: part.sha256 for name, part in parts.items()}


def _must_have(expected: Mapping[str, Sequence[str]], parts: Mapping[str, Part]) -> None:
    if {name: list(part.columns) for name, part in parts.items()} != expected:
        raise BackupRefused("The backup's tables or columns are not those of its revision; take another backup.")


def _must_be_equal(counted: Mapping[str, Any], told: Mapping[str, int]) -> None:
    if counted != told:
        raise BackupRefused("Not as many rows were restored as the backup holds; nothing was kept.")
