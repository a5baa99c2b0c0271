"""`rapport train`, `rapport models`, `rapport promote`, `rapport rollback`: making models and deciding which serves."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import typer
from rich.console import Console
from rich.table import Table

from bot.cli.shared import plainly, ready_parts

if TYPE_CHECKING:
    from bot.bootstrap import Parts
    from bot.crm.tables import Model, ModelEvent, ModelInUse

OPERATOR = "operator"
"""Who runs a command, in the audit trail."""

WAIT = 60.0
"""Seconds that every Rasa has to load a model."""

LOOK = 0.5
"""Seconds between two looks at what the Rasas say."""

WIDE = 200
"""Columns, where it is no terminal."""

NAME = typer.Argument(..., help="A model's name, as `rapport models` shows it.")


@plainly
def train(
    force: bool = typer.Option(False, help="Train all of it again, whether or not it changed."),
    folder: Path = typer.Option(Path(), help="Another folder with config.yml, domain.yml and data/."),
) -> None:
    """Trains a model from config.yml, domain.yml and data/. It serves once it is promoted."""
    from bot.workshop.models.shelf import short_name
    from training.making import make

    parts = ready_parts()
    made = make(parts.database, folder, parts.settings.models, OPERATOR, parts.clock, force)
    if made.already:
        typer.echo(f"{short_name(made.name)} was made of the same data, configuration, domain and code: not trained.")
        typer.echo("To train it all the same: rapport train --force")
        return
    typer.echo(f"Trained {parts.settings.models / made.name}.")


@plainly
def models(remove: Optional[str] = typer.Option(None, help="Remove the file of this model.")) -> None:
    """Lists the models: what each is, what it was made of, and how it compared."""
    from bot.crm import models as registry
    from bot.workshop.models import service, shelf

    parts = ready_parts()
    with parts.database.write() as session:
        shelf.enter_all(session, parts.settings.models, OPERATOR, parts.clock())
        if remove is not None:
            shelf.remove(session, parts.settings.models, remove, OPERATOR, parts.clock())
            typer.echo(f"Removed {shelf.short_name(remove)}.")
            return
        used = registry.in_use(session)
        rows = [
            (model, service.state_of(str(model.name), used), registry.last_comparison(session, str(model.name)))
            for model in registry.newest(session)
        ]
    if not rows:
        typer.echo("There is no model yet: rapport train makes one.")
        return
    console = Console()  # whatever reads it through a pipe wants a line for each model
    wide = None if console.is_terminal else WIDE
    Console(width=wide).print(_table(rows, used, parts.settings.models))


@plainly
def promote(
    name: str = NAME,
    overrule: Optional[str] = typer.Option(None, help="Why it shall serve although the comparison refuses it."),
    canary: Optional[int] = typer.Option(None, help="Only for so many percent of new conversations, at first."),
    as_canary: bool = typer.Option(False, help="The same, with the percentage of RAPPORT_CANARY_SHARE."),
    why: Optional[str] = typer.Option(None, help="A remark for the audit trail."),
) -> None:
    """Lets a model serve that is no worse than the one that does; every running Rasa goes over to it."""
    from bot.workshop.models import service
    from bot.workshop.models.shelf import short_name

    parts = ready_parts()
    if as_canary and canary is None:
        canary = parts.settings.canary_share
    with parts.database.write() as session:
        wish = service.Wish(name, OPERATOR, why, overrule, canary)
        decision, used = service.bring(session, parts.settings.models, wish, parts.clock())
    if used is None:
        for reason in decision.why:
            typer.echo(f"- {reason}", err=True)
        more = ' To have it all the same: --overrule "the reason".' if decision.can_overrule else ""
        typer.echo(f"rapport: {short_name(name)} does not come into service.{more}", err=True)
        raise typer.Exit(1)
    what = f"for {used.canary_share} percent of new conversations" if canary else "now"
    typer.echo(f"{short_name(name)} serves {what}.")
    _say_if_no_way_back(parts, used)
    _wait(parts, used)


@plainly
def rollback(why: Optional[str] = typer.Option(None, help="A remark for the audit trail.")) -> None:
    """Lets the model serve again that did before; every running Rasa has it still loaded."""
    from bot.workshop.models import service
    from bot.workshop.models.shelf import short_name

    parts = ready_parts()
    with parts.database.write() as session:
        used = service.back(session, parts.settings.models, OPERATOR, why, parts.clock())
    typer.echo(f"{short_name(str(used.serving))} serves again.")
    _say_if_no_way_back(parts, used)
    _wait(parts, used)


def _say_if_no_way_back(parts: Parts, used: ModelInUse) -> None:
    """A model that served and whose file is gone hinders nothing, but nobody can go back to it."""
    from bot.workshop.models import service

    nowhere = service.no_way_back(parts.settings.models, used)
    if nowhere and used.previous is not None:
        typer.echo(nowhere)


def _wait(parts: Parts, used: ModelInUse) -> None:
    """Waits until every Rasa that is there has what is wanted; ends with code 1 where one has not in time."""
    late = wait_for_rasas(parts, used, WAIT, time.sleep)
    if late is None:
        typer.echo("No Rasa is running: it is taken at the next start.")
        return
    for each in late:
        typer.echo(each, err=True)
    if late:
        raise typer.Exit(1)
    typer.echo("Every Rasa has it.")


def wait_for_rasas(
    parts: Parts, used: ModelInUse, seconds: float, sleep: Callable[[float], object]
) -> Optional[Sequence[str]]:
    """Which Rasas do not do what is wanted after `seconds`, each in a sentence; None where there is no Rasa."""
    from bot.crm import models as registry
    from bot.workshop.models import service

    left = seconds
    while True:
        with parts.database.read() as session:
            there = registry.instances(session, parts.clock())
        late = service.behind(there, used)
        if not there:
            return None
        if not late or left <= 0:
            return late
        sleep(LOOK)
        left -= LOOK


def _table(rows: Sequence[tuple[Model, str, Optional[ModelEvent]]], used: Optional[ModelInUse], folder: Path) -> Table:
    from bot.workshop.models.shelf import short_name

    table = Table(box=None, pad_edge=False)
    for title in ("model", "is", "trained", "data", "compared"):
        table.add_column(title, overflow="fold")
    for model, state, compared in rows:
        share = f" {used.canary_share} %" if used and state == "canary" else ""
        here = "" if (folder / str(model.name)).is_file() else " (not on this machine)"
        table.add_row(
            short_name(str(model.name)),
            f"{state}{share}{here}",
            f"{model.trained_at:%Y-%m-%d %H:%M}",
            _data(model),
            _compared(compared),
        )
    return table


def _data(model: Model) -> str:
    """What is known of the data: how much, and the first digits of its fingerprint."""
    if not model.data_print:
        return "unknown: its file was added"
    counted = sum((model.messages or {}).values())
    return f"{counted:,} messages in {len(model.messages or {})} languages, {model.data_print[:8]}"


def _compared(event: Optional[ModelEvent]) -> str:
    """How it compared when that was last looked at."""
    from bot.workshop.models.shelf import short_name

    if event is None:
        return "not yet"
    told = event.detail or {}
    against = short_name(str(told.get("against", "")))
    refusals = len(told.get("refusals") or ())
    return f"{'passes' if told.get('passes') else f'refused ({refusals})'} against {against}"
