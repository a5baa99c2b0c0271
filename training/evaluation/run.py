"""`rapport evaluate`: the model on all held-out messages, with a progress bar; ends with code 1 below the gates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot.culture.language_facts import load_languages
from training.evaluation.figures import figures
from training.evaluation.gates import load_gates, misses
from training.evaluation.readings import Reading, load_parser, newest_model, read_all
from training.evaluation.registers import agreement
from training.evaluation.report import Evaluation, gated, write
from training.examples import held_out

SHOWN = (
    "accuracy",
    "macro_f1",
    "escalation_recall",
    "crisis_recall",
    "false_alarms",
    "out_of_scope_recall",
    "refused",
    "values",
    "language",
    "register",
)
"""The columns of the table on the terminal."""


def evaluate(models: Path, folder: Path, only: Sequence[str] = ()) -> int:
    """Measures the newest model under `models` and writes the report into `folder`; returns the exit code.

    `only` limits it to some languages' codes. Raises `NoModel` or `BadGates`.
    """
    console, gates = Console(width=130), load_gates()
    codes = [code for code in load_languages() if not only or code in only]
    unknown = set(only) - set(codes)
    if unknown:
        raise LookupError(f"There is no language {', '.join(sorted(unknown))}.")
    model = newest_model(models)
    with console.status("Loading the model …"):
        parse = load_parser(model)
    readings: dict[str, list[Reading]] = {}
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("reading", total=sum(len(held_out(code)) for code in codes))
        for code in codes:
            progress.update(task, description=f"reading {code}")
            readings[code] = []
            for reading in read_all(parse, code, held_out(code)):
                readings[code].append(reading)
                progress.advance(task)
    counted = {code: figures(each) for code, each in readings.items()}
    registers = {code: agreement(code) for code in codes}
    missed = misses(gates, gated(counted, registers))
    evaluation = Evaluation(model.name, readings, counted, registers, gates, missed)
    page, data = write(evaluation, folder)
    console.print(_table(evaluation))
    for miss in missed:
        console.print(f"[red]missed[/red] {miss}")
    console.print(f"Report: {page}, {data}")
    return 1 if missed else 0


def _table(evaluation: Evaluation) -> Table:
    table = Table("language", title=f"{evaluation.model}: per cent", caption="red misses its gate")
    for name in SHOWN:
        table.add_column(name.replace("_", " "), justify="right")
    table.add_column("median ms", justify="right")
    missed = {(miss.code, miss.gate.figure) for miss in evaluation.misses}
    for code, figures_ in evaluation.languages.items():
        cells = [
            f"[red]{100 * figures_[name]:.1f}[/red]" if (code, name) in missed else f"{100 * figures_[name]:.1f}"
            for name in SHOWN
        ]
        table.add_row(code, *cells, f"{figures_['median_ms']:.1f}")
    return table
