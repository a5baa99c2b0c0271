"""Bringing models into service, and back: what the command and the desk do alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Optional

from bot.crm import models
from bot.crm.session import Session
from bot.crm.tables import ModelInUse, RasaInstance
from bot.workshop.models.promotion import Decision, decide
from bot.workshop.models.shelf import full_name, path_of, short_name

STATES = ("serving", "previous", "canary")
"""What a model that is in use is called; any other is a candidate."""


@dataclass(frozen=True)
class Wish:
    """Somebody wants a model in service: for all, or for `canary` percent of new conversations."""

    model: str
    who: str
    why: Optional[str] = None
    overrule: Optional[str] = None
    canary: Optional[int] = None


def judged(session: Session, name: str, overrule: Optional[str] = None) -> Decision:
    """Whether a model may come into service now. Raises LookupError."""
    model = str(models.existing(session, full_name(name)).name)
    used = models.in_use(session)
    serving = None if used is None else str(used.serving)
    last = models.last_comparison(session, model, serving)
    return decide(model, serving, None if last is None else last.detail, overrule)


def bring(session: Session, folder: Path, wish: Wish, now: datetime) -> tuple[Decision, Optional[ModelInUse]]:
    """Brings a model into service if it may; a refusal is kept in the audit trail, so commit it too.

    Gives the decision, and what is in use if it was done. Raises LookupError where the model or its file is not there,
    and `ModelRefused`.
    """
    model = str(models.existing(session, full_name(wish.model)).name)
    path_of(folder, model)
    decision = judged(session, model, wish.overrule)
    if not decision.allowed:
        detail = {"refusals": list(decision.why), "canary": wish.canary}
        models.note(session, "refused", model, wish.who, now, wish.overrule or wish.why, detail)
        return decision, None
    why = wish.overrule if decision.overruled else wish.why
    if wish.canary is None:
        return decision, models.promote(session, model, wish.who, why, now, decision.overruled)
    if decision.overruled:
        detail = {"refusals": list(decision.why), "canary": wish.canary}
        models.note(session, "overruled", model, wish.who, now, why, detail)
    return decision, models.canary(session, model, wish.canary, wish.who, now, why)


def no_way_back(folder: Path, used: Optional[ModelInUse]) -> Optional[str]:
    """Why there is no model to go back to, in a sentence; None where there is one."""
    if used is None or used.previous is None:
        return models.NOTHING_BEFORE
    return no_file_to_go_back_to(folder, str(used.previous))


def no_file_to_go_back_to(folder: Path, model: str) -> Optional[str]:
    """That a model's file is not on this machine, so that nobody can go back to it; None where it is."""
    if (folder / model).is_file():
        return None
    return f"There is no roll-back to {short_name(model)}: {folder / model} is not on this machine. Copy it there."


def back(session: Session, folder: Path, who: str, why: Optional[str], now: datetime) -> ModelInUse:
    """Lets the model serve again that did before. Raises `ModelRefused` where there is none, or its file is gone."""
    nowhere = no_way_back(folder, models.in_use(session))
    if nowhere:
        raise models.ModelRefused(nowhere)
    return models.roll_back(session, who, why, now)


def begin(session: Session, folder: Path, newest: str, now: datetime) -> Optional[str]:
    """Puts the newest model of this machine into service where none is; gives a warning, if there is something amiss.

    If the file of the model that serves is not here, another one takes its place only if no Rasa anywhere has it
    loaded: on several machines, one that was set up without the file must not change what all of them do.
    """
    used = models.in_use(session)
    if used is None:
        models.promote(session, newest, "rapport", "The first model of this installation.", now)
        return None
    serving = str(used.serving)
    if (folder / serving).is_file():
        return None
    if any(each.serving == serving for each in models.instances(session, now)):
        return f"The model that serves, {short_name(serving)}, is not in {folder}: copy it there."
    models.promote(session, newest, "rapport", f"The file of {short_name(serving)} is gone.", now)
    return f"The model that served, {short_name(serving)}, is not in {folder}; {short_name(newest)} serves now."


def behind(instances: Sequence[RasaInstance], used: ModelInUse) -> Sequence[str]:
    """Which Rasas do not yet do what is wanted, each in a sentence."""
    told = []
    for each in instances:
        if each.error and not has_what_is_wanted(each, used):
            told.append(f"Rasa on {each.host} (process {each.pid}): {each.error}")
        elif not has_what_is_wanted(each, used):
            has = short_name(str(each.serving)) if each.serving else "nothing"
            told.append(f"Rasa on {each.host} (process {each.pid}) still has {has}.")
    return told


def has_what_is_wanted(each: RasaInstance, used: ModelInUse) -> bool:
    """Whether a Rasa answers as it should. It does where only the model before could not be loaded, which answers
    nobody."""
    answers = (each.serving, each.canary) == (used.serving, used.canary)
    return answers and (not each.error or cannot_go_back(each, used))


def cannot_go_back(each: RasaInstance, used: ModelInUse) -> bool:
    """Whether a Rasa could not load the model that served before; its `error` says why."""
    return bool(each.error and used.previous) and each.previous != used.previous


def state_of(name: str, used: Optional[ModelInUse]) -> str:
    """What a model is: serving, previous, canary, or a candidate."""
    return next((state for state in STATES if used is not None and getattr(used, state) == name), "candidate")
