"""Makes a backup, while everything runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from bot.crm.session import Database
from bot.crm.snapshot import Snapshot, snapshot
from bot.keeping.archive import Manifest, Part, Writer, member
from bot.keeping.private_file import private_file


def back_up(database: Database, tracker: Database, path: Path, now: datetime, force: bool = False) -> Manifest:
    """Writes all tables of Rapport's and Rasa's into a file; returns what is in it.

    `tracker` is the database of Rasa's tracker store, which may be the same object. Each database is read as it was at
    one moment; of two, Rasa's is taken right behind the other. Raises `BackupRefused` and `DatabaseBusy`; then there is
    no file.
    """
    with ExitStack() as stack:
        main = stack.enter_context(snapshot(database))
        rasas = main if tracker is database else stack.enter_context(snapshot(tracker))
        revision, tables = main.revision(), main.tables()
        writer = stack.enter_context(Writer(stack.enter_context(private_file(path, force))))
        manifest = Manifest(
            rapport=version("rapport"),
            made_at=now.isoformat(),
            revision=revision,
            tables=_parts(writer, "rapport", main, tables),
            rasa=_parts(writer, "rasa", rasas, rasas.rasa_tables()),
        )
        writer.seal(manifest)
    return manifest


def _parts(writer: Writer, kind: str, source: Snapshot, tables: Iterable[Any]) -> Mapping[str, Part]:
    """Writes tables; returns what was written of each."""
    return {
        table.name: writer.add(member(kind, table.name), [*table.columns.keys()], source.rows(table))
        for table in tables
    }
