"""How well intents are understood from other training data than Rapport's own: public sets, and languages left out.

`python -m bench.intents csv TRAIN TEST` trains the pipeline of `config.yml` on one CSV file and measures it on another,
such as BANKING77's two. `python -m bench.intents zero-shot` trains it on every language but one, and measures it on
that one: how cheap is the next language?
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot.culture.language_facts import load_languages
from bot.errors import RapportError
from training import examples
from training.evaluation.readings import load_parser
from training.train import train_understanding

FALLBACK = "nlu_fallback"
cli = typer.Typer(add_completion=False, help=__doc__)
Labelled = Sequence[tuple[str, str]]
"""Messages, each with its intent."""


class BadCsv(RapportError):
    """A CSV file is not what was expected."""


def read_csv(path: Path) -> Labelled:
    """Messages and intents: the column `text`, and the one called `intent`, `label` or `category`."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        label = next((name for name in rows.fieldnames or () if name in ("intent", "label", "category")), None)
        if label is None or "text" not in (rows.fieldnames or ()):
            raise BadCsv(f"{path} needs a column text, and one called intent, label or category.")
        found = [(row["text"].strip(), row[label].strip()) for row in rows]
    if not found:
        raise BadCsv(f"{path} has no rows.")
    return found


def understood(taught: Labelled, asked: Iterable[str]) -> list[tuple[str, str]]:
    """What the pipeline of `config.yml`, trained on `taught`, makes of each message of `asked`.

    The likeliest intent, and the answer of the whole pipeline, in which fallback and safety net may have overruled it.
    """
    with tempfile.TemporaryDirectory(prefix="rapport-intents-") as folder:
        parse = load_parser(train_understanding(taught, Path(folder)))
        intents = []
        for text in asked:
            result = parse(text)
            ranking = [entry["name"] for entry in result["intent_ranking"] if entry["name"] != FALLBACK]
            intents.append((ranking[0], result["intent"]["name"]))
        return intents


def accuracy(found: Iterable[str], asked: Labelled) -> float:
    """Per cent of the messages whose intent was found."""
    return 100 * sum(one == intent for one, (_, intent) in zip(found, asked, strict=True)) / len(asked)


@cli.command("csv")
def from_csv(
    train: Path = typer.Argument(..., exists=True, dir_okay=False, help="What to learn from."),
    test: Path = typer.Argument(..., exists=True, dir_okay=False, help="What to measure on."),
) -> None:
    """Trains on one CSV file and measures on another."""
    try:
        taught, asked = read_csv(train), read_csv(test)
    except RapportError as error:
        raise typer.BadParameter(str(error)) from None
    found = understood(taught, track([text for text, _ in asked], "reading", console=Console(stderr=True)))
    likeliest, answers = (accuracy(each, asked) for each in zip(*found, strict=True))
    typer.echo(f"{len(asked)} messages, {len({intent for _, intent in taught})} intents: {likeliest:.2f} % understood")
    typer.echo(f"{answers:.2f} % with the fallback, which refuses what is unsure")


@cli.command("zero-shot")
def zero_shot(
    codes: list[str] = typer.Argument(None, help="The languages to leave out, one at a time; all without any."),
) -> None:
    """Trains without a language's messages, and measures on its held-out ones."""
    known = list(load_languages())
    figures: dict[str, float] = {}
    for code in codes or known:
        if code not in known:
            raise typer.BadParameter(f"{code} is none of {', '.join(known)}.")
        taught = [(e.text, e.intent) for other in known if other != code for e in examples.training(other)]
        asked = [(e.text, e.intent) for e in examples.held_out(code)]
        found = understood(taught, track([text for text, _ in asked], code, console=Console(stderr=True)))
        figures[code] = accuracy((likeliest for likeliest, _ in found), asked)
    Console(width=60).print(_table(figures))


def _table(figures: Mapping[str, float]) -> Table:
    table = Table("language left out", title="Understood without the language's own messages")
    table.add_column("per cent", justify="right")
    for code, value in figures.items():
        table.add_row(code, f"{value:.1f}")
    return table


if __name__ == "__main__":
    cli()
