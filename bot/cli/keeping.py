"""`rapport backup`, `restore` and `purge`: what is kept, and for how long."""

from __future__ import annotations

from pathlib import Path

import typer

from bot.cli.shared import plainly

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
