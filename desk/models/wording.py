"""Sentences about models, jobs and what was done with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from bot.crm.answering_models import Outcomes
from bot.crm.tables import ModelEvent, ModelInUse, RasaInstance
from bot.workshop.models import canary, service
from bot.workshop.models.shelf import short_name

JOBS: Mapping[str, str] = {
    "train": "Train a model",
    "compare": "Compare two models",
    "harvest": "Look for messages to review",
    "check_stories": "Check stories",
}
JOB_STATES: Mapping[str, str] = {
    "waiting": "waits for the workshop",
    "running": "is being done",
    "done": "done",
    "failed": "failed",
    "cancelled": "cancelled",
}
EVENTS: Mapping[str, str] = {
    "registered": "was entered",
    "compared": "was compared",
    "promoted": "serves",
    "refused": "was refused",
    "overruled": "was let through although it was refused",
    "canary": "is a canary",
    "withdrawn": "is no canary any more",
    "rolled_back": "serves again",
    "removed": "its file was removed",
}
STATES: Mapping[str, str] = {
    "serving": "serves",
    "previous": "served before",
    "canary": "canary",
    "candidate": "candidate",
}
SHARES: Mapping[str, str] = {
    "fell_back": "Not understood",
    "handed_over": "Handed over",
    "judged_badly": "Judged badly",
}


def who(code: str, names: Mapping[str, str]) -> str:
    """Who did something; `names` are officers' by login."""
    kind, _, login = code.partition(":")
    if kind == "officer":
        return names.get(login, login)
    return {"operator": "somebody at the command line", "rapport": "Rapport itself"}.get(code, code)


def compared(event: Optional[ModelEvent], serving: Optional[str]) -> str:
    """A comparison in one line."""
    if event is None:
        return "Not compared yet."
    told = event.detail or {}
    against = str(told.get("against", ""))
    count = len(told.get("refusals") or ())
    if told.get("passes") is True:
        said = f"Passes beside {short_name(against)}"
    else:
        said = f"Refused beside {short_name(against)}"
        said += f" for {count} reason{'' if count == 1 else 's'}" if count else ""
        said += ", and nobody may overrule that" if told.get("crisis") else ""
    return f"{said}." if against == serving else f"{said}. That one does not serve now: compare it again."


def rasa(each: RasaInstance, used: ModelInUse) -> tuple[str, bool]:
    """What a Rasa does, and whether it has what is wanted."""
    has = short_name(str(each.serving)) if each.serving else "nothing"
    if service.has_what_is_wanted(each, used):
        beside = f", and {short_name(str(each.canary))} as a canary" if each.canary else ""
        back = f". It cannot go back: {each.error}" if service.cannot_go_back(each, used) else ""
        return f"answers with {has}{beside}{back}", True
    if each.error:
        return str(each.error), False
    if each.loading:
        return f"still answers with {has}, and is loading what is wanted", False
    return f"still answers with {has}: it has not gone over yet", False


def enough(ours: Outcomes, theirs: Outcomes) -> str:
    """Whether a canary's figures say anything, in a sentence."""
    least = min(ours.conversations, theirs.conversations)
    if least < canary.ENOUGH:
        return (
            f"Too little to say anything: it takes {canary.ENOUGH} conversations of each model, and of one of them "
            f"there {'is' if least == 1 else 'are'} {least}."
        )
    found = canary.worse(ours, theirs)
    if found:
        return " ".join(each.sentence for each in found) + " That is more than chance would make; it will be withdrawn."
    if min(ours.judged, theirs.judged) < canary.ENOUGH:
        return "Nothing says that it is worse; judgements are still too few to say anything of them."
    return "Nothing says that it is worse than the model that serves."
