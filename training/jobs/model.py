"""The job `train`: makes a candidate of what the workshop has saved."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.bootstrap import Parts
from bot.crm import jobs, models
from bot.errors import RapportError
from bot.workshop.models.shelf import short_name
from training.jobs.telling import Tell
from training.making import Progress, make

WHERE = ("workshop", "project")


class BadArguments(RapportError):
    """A job was asked for with something that it does not know."""


def run(arguments: Mapping[str, Any], parts: Parts, tell: Tell) -> Mapping[str, Any]:
    """Trains a model and enters it; the result is {"model": name, "already": bool, "compare": job or None}.

    `arguments`: "from" is `workshop` (what trainers saved; by default, and the project where nothing is saved yet) or
    `project`; "force" trains what is there already; "compare" asks for the comparison with the serving model
    afterwards; "who" is who wishes all that. Raises `BadArguments`, and what `make` raises.
    """
    where, who = arguments.get("from", WHERE[0]), str(arguments.get("who", "rapport"))
    if where not in WHERE:
        raise BadArguments("A model is trained from the workshop or from the project.")
    tree = parts.settings.var / "workshop" / "tree"
    folder = tree if where == WHERE[0] and (tree / "data").is_dir() else Path()
    tell.step("Reading the training data")
    log = logging.getLogger("rasa.engine.training.hooks")
    shown = Progress(tell.step, tell.line)
    log.addHandler(shown)
    try:
        made = make(parts.database, folder, parts.settings.models, who, parts.clock, bool(arguments.get("force")))
    finally:
        log.removeHandler(shown)
    name = short_name(made.name)
    tell.line(f"{name} is there already: nothing has changed since." if made.already else f"Trained {name}.")
    compare = _ask_for_comparison(parts, made.name, who) if arguments.get("compare") else None
    return {"model": made.name, "already": made.already, "compare": compare}


def _ask_for_comparison(parts: Parts, name: str, who: str) -> str | None:
    """The job that compares the model with the one that serves; None where it serves itself, or none does."""
    with parts.database.write() as session:
        used = models.in_use(session)
        if used is None or used.serving == name:
            return None
        wanted = {"candidate": name, "against": str(used.serving)}
        return str(jobs.add(session, "compare", wanted, who, parts.clock()).id)
