"""`rapport evaluate`: the model on all held-out messages, with a progress bar; ends with code 1 below the gates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot.culture.language_facts import load_languages
from bot.loans.lender_data import load_lender
from bot.nlu.encoders import E5Encoder, UniversalSentenceEncoder
from bot.nlu.faq_finder import FaqFinder
from bot.settings import load_settings
from training.evaluation.faq import EVERY, FIGURES, faq_figures, held_out_questions, search
from training.evaluation.figures import figures
from training.evaluation.gates import load_gates, misses
from training.evaluation.readings import Reading, load_parser, newest_model, read_all
from training.evaluation.registers import Corrected, agreement, corrected, newest_folder
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
    newest = newest_folder(load_settings().var)
    taught = {code: corrected(code, newest) for code in codes}
    with console.status("Asking the lender's questions and answers …"):
        faq = _faq(codes)
    of_all = {} if only else {EVERY: faq[EVERY]}  # these gates are for all languages together
    missed = [*misses(gates, gated(counted, registers)), *misses(load_gates(section="faq"), of_all)]
    evaluation = Evaluation(model.name, readings, counted, registers, gates, missed, faq, taught)
    page, data = write(evaluation, folder)
    console.print(_table(evaluation))
    console.print(_faq_table(faq))
    if any(each.labels for each in taught.values()):
        console.print(_corrected_table(taught))
    for miss in missed:
        console.print(f"[red]missed[/red] {miss}")
    console.print(f"Report: {page}, {data}")
    return 1 if missed else 0


def _faq(codes: Sequence[str]) -> Mapping[str, Mapping[str, float]]:
    """The figures of finding the lender's questions and answers in some languages."""
    lender = load_lender(load_settings().lender)
    made = UniversalSentenceEncoder.get_default_config()
    finder = FaqFinder(lender.faq, UniversalSentenceEncoder(made, "first"), E5Encoder(made, "second"))
    questions = [each for code in codes for each in held_out_questions(code)]
    return faq_figures(search(finder, questions, lender.profile.default_market))


def _faq_table(faq: Mapping[str, Mapping[str, float]]) -> Table:
    table = Table("language", *FIGURES, title="Questions and answers: per cent")
    for code, figures_ in faq.items():
        table.add_row(code, *(f"{100 * figures_[name]:.1f}" for name in FIGURES))
    return table


def _corrected_table(taught: Mapping[str, Corrected]) -> Table:
    table = Table("language", title="Registers that trainers corrected", caption="the report names those still misread")
    for name in ("labels", "read so by now"):
        table.add_column(name, justify="right")
    for code, each in taught.items():
        if each.labels:
            table.add_row(code, str(each.labels), str(each.right))
    return table


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
