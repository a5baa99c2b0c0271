"""`rapport harvest`: looks for messages of borrowers that are worth a trainer's look."""

from __future__ import annotations

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from bot.cli.shared import plainly, ready_parts


class Shown:
    """Says on the terminal how far a harvest is."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=1.0)

    def step(self, text: str) -> None:
        """What is done now."""
        self._progress.update(self._task, description=text)

    def share(self, done: float) -> None:
        """How much of it is done."""
        self._progress.update(self._task, completed=done)


@plainly
def harvest() -> None:
    """Looks for messages of borrowers that were not understood well, for the trainers' review."""
    from training.harvest.job import run

    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(width=100), transient=True) as progress:
        found = run({}, ready_parts(), Shown(progress))
    typer.echo(
        f"{found['seen']:,} messages were looked at: {found['added']:,} are new in the review, "
        f"{found['changed']:,} have new reasons."
    )
