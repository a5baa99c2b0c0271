"""What serves, what waits to, which Rasa does what: as the page of models shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.crm import jobs, models, officers, rasa_instances
from bot.crm.answering_models import Outcomes, outcomes
from bot.crm.model_trail import OVERRULED, PROMOTED, ROLLED_BACK
from bot.crm.session import Session
from bot.crm.tables import Job, Model, ModelEvent, ModelInUse
from bot.workshop.models.routing import NEW_AFTER
from bot.workshop.models.service import state_of
from desk.models import wording

JOBS = 8
"""So many of the last jobs are shown."""

INTO_SERVICE = (PROMOTED, OVERRULED, ROLLED_BACK)


@dataclass(frozen=True)
class Rasa:
    """One Rasa process, what it does in words, and whether that is what is wanted."""

    host: str
    pid: int
    words: str
    right: bool


@dataclass(frozen=True)
class Rasas:
    """All Rasas; `settled` once each does what is wanted."""

    there: Sequence[Rasa]
    settled: bool


@dataclass(frozen=True)
class Canary:
    """A canary's figures so far beside those of the model that serves, and what they say."""

    ours: Outcomes
    theirs: Outcomes
    words: str


@dataclass(frozen=True)
class Line:
    """A model with what it is, and its last comparison, with the one that serves if there is one."""

    model: Model
    state: str
    comparison: Optional[ModelEvent]
    words: str


@dataclass(frozen=True)
class Overview:
    """The page's content. `since` is the line of the audit trail by which the serving model came into service."""

    used: Optional[ModelInUse]
    since: Optional[ModelEvent]
    canary: Optional[Canary]
    lines: Sequence[Line]
    rasas: Rasas
    jobs: Sequence[Job]
    names: Mapping[str, str]

    def line(self, name: Optional[str]) -> Optional[Line]:
        """The line of a model, if its file is there."""
        return next((each for each in self.lines if each.model.name == name), None)

    @property
    def candidates(self) -> Sequence[Line]:
        """Those that are not in use."""
        return [each for each in self.lines if each.state == "candidate"]


def read(session: Session, now: datetime) -> Overview:
    """The page of models."""
    used = models.in_use(session)
    serving = str(used.serving) if used else None
    since = next(iter(models.events(session, serving, INTO_SERVICE, 1)), None) if serving else None
    return Overview(
        used,
        since,
        _canary(session, used),
        [line(session, each, used) for each in models.newest(session)],
        rasas(session, used, now),
        lately(session),
        logins(session),
    )


def line(session: Session, model: Model, used: Optional[ModelInUse]) -> Line:
    """One model of the list."""
    name, serving = str(model.name), str(used.serving) if used else None
    found = models.last_comparison(session, name, serving) or models.last_comparison(session, name)
    return Line(model, state_of(name, used), found, wording.compared(found, serving))


def rasas(session: Session, used: Optional[ModelInUse], now: datetime) -> Rasas:
    """What every Rasa does; one that is not heard of any more is named too."""
    if used is None:
        return Rasas((), True)
    found = []
    for each in models.instances(session, now):
        told, right = wording.rasa(each, used)
        found.append(Rasa(str(each.host), int(each.pid), told, right))
    for each in rasa_instances.silent(session, now):
        told = f"has not been heard of since {each.seen_at:%H:%M} UTC, and no other is there: start it again"
        found.append(Rasa(str(each.host), int(each.pid), told, False))
    return Rasas(found, all(each.right for each in found))


def lately(session: Session) -> Sequence[Job]:
    """The last jobs that make or compare models."""
    found = [job for kind in ("train", "compare") for job in jobs.newest(session, kind, JOBS)]
    return sorted(found, key=lambda job: (job.created_at, job.id), reverse=True)[:JOBS]


def logins(session: Session) -> Mapping[str, str]:
    """The names of all who ever worked at the desk, by login."""
    return {str(each.login): str(each.name) for each in officers.everybody(session)}


def _canary(session: Session, used: Optional[ModelInUse]) -> Optional[Canary]:
    if used is None or used.canary is None:
        return None
    ours, theirs = str(used.canary), str(used.serving)
    found = outcomes(session, (ours, theirs), used.canary_since, NEW_AFTER)
    return Canary(found[ours], found[theirs], wording.enough(found[ours], found[theirs]))
