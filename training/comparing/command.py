"""`rapport evaluate --candidate`: compares on the terminal; ends with code 1 where the gate refuses."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from bot.bootstrap import Parts
from bot.workshop.models.comparison import Comparison
from bot.workshop.models.shelf import short_name
from training.comparing.job import Wish, compare_models

STYLES = {"better": "green", "worse": "red", "same": ""}

WIDTH = 130
"""Characters of a line, so that the table stands whole where the output goes to a file."""


class Bar:
    """Shows how far it is."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=1.0)

    def step(self, text: str) -> None:
        """What is done now."""
        self._progress.update(self._task, description=text)

    def share(self, done: float) -> None:
        """How much is done."""
        self._progress.update(self._task, completed=done)

    def line(self, text: str) -> None:
        """Nothing: the table says it."""


def compare(wish: Wish, parts: Parts, folder: Path) -> int:
    """Compares two models, writes the page into `folder` and says what came of it; returns the exit code."""
    console = Console(width=WIDTH)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        made = compare_models(wish, parts, Bar(progress), folder)
    console.print(_table(made))
    tests, replay = made.tests, made.replay
    console.print(f"Conversation tests: {tests.after} of {tests.tests} pass, {tests.before} did before.")
    console.print(
        f"Real conversations: of {replay.messages} messages in {replay.conversations}, {replay.intents} would be taken "
        f"for something else; {replay.escalations_lost} not seen as difficulty or complaint any more."
    )
    for refusal in made.refusals:
        console.print(Text("refused ", "red"), Text(refusal.why), *map(_indented, refusal.messages), sep="")
    if made.crisis:
        console.print("Nobody may overrule that.")
    if wish.languages:
        console.print("Only some languages were looked at: this counts for no promotion.")
    console.print("It passes." if made.passes else "It is refused.")
    console.print(f"Report: {made.report}")
    return 0 if made.passes else 1


def _indented(message: str) -> Text:
    return Text(f"\n    {message}")


def _table(made: Comparison) -> Table:
    title = f"{short_name(made.candidate)} beside {short_name(made.against)}"
    table = Table("language", title=title, caption="mean F1 in per cent; low and high bound what is gained, in points")
    for name in ("messages", "better", "worse", "mean F1 now", "then", "low", "high"):
        table.add_column(name, justify="right")
    table.add_column("verdict")
    for code, each in made.languages.items():
        figures = (f"{100 * each.macro_f1_before:.1f}", f"{100 * each.macro_f1_after:.1f}")
        bounds = (f"{100 * each.low:+.1f}", f"{100 * each.high:+.1f}")
        counts = (str(each.messages), str(each.better), str(each.worse))
        table.add_row(code, *counts, *figures, *bounds, Text(each.words, STYLES[each.verdict]))
    return table
