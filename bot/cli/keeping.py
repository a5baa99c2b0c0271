"""`rapport backup`, `restore` and `purge`: what is kept, and for how long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import typer

from bot.cli.shared import plainly, ready_parts

FILE = typer.Argument(..., help="The file of the backup, such as rapport-2026-11-29.zip.")
FORCE = typer.Option(False, "--force", help="Write over a file that is there already.")


@plainly
def backup(file: Path = FILE, force: bool = FORCE) -> None:
    """Writes all that Rapport and Rasa keep into one file, while everything runs."""
    from bot.bootstrap import Parts
    from bot.keeping.backup import back_up
    from bot.settings import load_settings

    parts = Parts(load_settings())
    made = back_up(parts.database, parts.tracker, file, parts.clock(), force)
    size = file.stat().st_size
    typer.echo(f"{file}: {sum(part.rows for part in made.members.values())} rows, {size} bytes.")


@plainly
def restore(file: Path = FILE) -> None:
    """Fills an empty database from a backup. Stop Rapport first."""
    from bot.bootstrap import Parts
    from bot.keeping.archive import Reader
    from bot.keeping.restore import restore as fill
    from bot.settings import load_settings

    parts = Parts(load_settings())
    with Reader(file) as opened:
        made = fill(parts.database, parts.tracker, opened)
    rows = sum(part.rows for part in made.members.values())
    typer.echo(f"{rows} rows are restored, as they were at {made.made_at}.")


@plainly
def purge(
    older_than: str = typer.Option(..., help="Days, months or years: 90d, 24m, 3y."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would go."),
) -> None:
    """Erases conversations that have been silent for so long, and empties the cases that ended before."""
    from bot.keeping import periods
    from bot.keeping import purge as purging

    parts = ready_parts()
    now = parts.clock()
    before = periods.before(now, older_than)
    if dry_run:
        gone = purging.would_go(parts.database, parts.tracker, before)
        typer.echo(f"Older than {before:%Y-%m-%d %H:%M} UTC, and would go: {counted(gone, PURGED)}.")
        return
    typer.echo(f"Erased: {counted(purging.purge(parts.database, parts.tracker, before, now), PURGED)}.")


SHOWN: Mapping[str, str] = {
    "conversation": "conversations",
    "message": "messages",
    "feedback": "pieces of feedback",
    "case_file": "cases emptied",
    "loan": "loans",
    "application": "applications",
    "one_time_code": "codes",
    "events": "rows of Rasa's",
}


PURGED_TOO: Mapping[str, str] = {"practice": "practices of officers"}
"""What belongs to no borrower."""

PURGED = ("conversation", "message", "feedback", "case_file", "one_time_code", "practice", "events")


def counted(counts: Mapping[str, int], names: Iterable[str] = SHOWN) -> str:
    """Numbers of rows by table, in words; never whose they are."""
    return ", ".join(f"{counts.get(name, 0)} {({**SHOWN, **PURGED_TOO})[name]}" for name in names)
