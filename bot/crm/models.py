"""The registry of models: what each was made of, which of them serves, and the audit trail of all that.

Whether a model may serve is decided elsewhere (`bot.workshop.models.promotion`); here it is only written down.
A model is named as its file in `RAPPORT_MODELS`, `….tar.gz`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.crm.model_trail import (
    CANARY,
    OVERRULED,
    PROMOTED,
    REGISTERED,
    REMOVED,
    ROLLED_BACK,
    WITHDRAWN,
    event,
    events,
    last_comparison,
    note,
)
from bot.crm.rasa_instances import instance_gone, instances, report_instance
from bot.crm.tables import Model, ModelInUse
from bot.errors import RapportError

__all__ = [
    "Made",
    "NOTHING_BEFORE",
    "ModelRefused",
    "Prints",
    "canary",
    "event",
    "events",
    "existing",
    "find",
    "in_use",
    "instance_gone",
    "instances",
    "last_comparison",
    "newest",
    "note",
    "of_prints",
    "promote",
    "register",
    "remove",
    "report_instance",
    "roll_back",
    "withdraw",
]

SHOWN = 100
"""So many of the newest models are listed."""


NOTHING_BEFORE = "No model has served before this one, so there is nothing to go back to."


class ModelRefused(RapportError):
    """This cannot be done with a model as things stand; nothing was changed."""


@dataclass(frozen=True)
class Prints:
    """Fingerprints of what a model is made of: SHA-256, 64 hexadecimal digits each. The same ones, the same model."""

    data: str
    config: str
    domain: str
    code: str


@dataclass(frozen=True)
class Made:
    """What is known of a model that was trained here."""

    prints: Prints
    libraries: Mapping[str, str]  # version by name
    messages: Mapping[str, int]  # training messages by language
    commit: Optional[str] = None


def register(
    session: Session,
    name: str,
    trained_at: datetime,
    size: int,
    sha256: str,
    who: str,
    now: datetime,
    made: Optional[Made] = None,
) -> Model:
    """Enters a model, or gives the row that there is. Without `made` it was not trained here: its file was added.

    `size` is its file's in bytes, `sha256` its file's hash. A model whose file had been removed and is back is known
    again.
    """
    known = find(session, name)
    if known is not None and known.removed_at is None:
        return known
    row = known or Model(name=name)
    row.source, row.who, row.trained_at, row.registered_at = "trained" if made else "added", who, trained_at, now
    row.size, row.sha256, row.removed_at = size, sha256, None
    if made:
        row.data_print, row.config_print = made.prints.data, made.prints.config
        row.domain_print, row.code_print = made.prints.domain, made.prints.code
        row.libraries, row.messages, row.commit = dict(made.libraries), dict(made.messages), made.commit
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:  # another machine has the same file and has just started, too
        return existing(session, name)
    note(session, REGISTERED, name, who, now, detail={"source": row.source})
    return row


def find(session: Session, name: str) -> Optional[Model]:
    """The model with this name, also one whose file was removed."""
    return session.get(Model, name)


def existing(session: Session, name: str) -> Model:
    """The model with this name, if its file is there. Raises LookupError."""
    row = find(session, name)
    if row is None or row.removed_at is not None:
        raise LookupError(f"There is no model {name}; `rapport models` lists them.")
    return row


def of_prints(session: Session, prints: Prints) -> Optional[Model]:
    """The newest model that was made of the same, if its file is there."""
    query = select(Model).where(
        Model.data_print == prints.data,
        Model.config_print == prints.config,
        Model.domain_print == prints.domain,
        Model.code_print == prints.code,
        Model.removed_at.is_(None),
    )
    return session.scalars(query.order_by(Model.trained_at.desc())).first()


def newest(session: Session, limit: int = SHOWN) -> Sequence[Model]:
    """The models whose files are there, the one trained last first."""
    query = select(Model).where(Model.removed_at.is_(None)).order_by(Model.trained_at.desc(), Model.name.desc())
    return session.scalars(query.limit(limit)).all()


def in_use(session: Session) -> Optional[ModelInUse]:
    """Which models answer, as it is now; None before the first start."""
    return session.scalars(select(ModelInUse).execution_options(populate_existing=True)).first()


def promote(
    session: Session, model: str, who: str, why: Optional[str], now: datetime, overruled: bool = False
) -> ModelInUse:
    """Lets a model serve; what served becomes the previous one. A canary ends, because it was compared with that.

    `overruled` says that the gate refused it and somebody has it serve all the same, for the reason `why`. A model
    that serves already goes on. Raises LookupError.
    """
    existing(session, model)
    row = _locked(session)
    if row is None:
        row = ModelInUse(id=1, serving=model, version=1, changed_at=now)
        try:
            with session.begin_nested():
                session.add(row)
        except IntegrityError:  # another machine was quicker at the first start
            return promote(session, model, who, why, now, overruled)
    elif row.serving == model:
        return row
    else:
        row.serving, row.previous = model, row.serving
        _changed(row, now)
    detail = {"before": row.previous}
    note(session, OVERRULED if overruled else PROMOTED, model, who, now, why, detail)
    return row


def roll_back(session: Session, who: str, why: Optional[str], now: datetime) -> ModelInUse:
    """Lets the model serve again that did before; a canary ends. A second time it is undone. Raises `ModelRefused`."""
    row = _locked(session)
    if row is None or row.previous is None:
        raise ModelRefused(NOTHING_BEFORE)
    row.serving, row.previous = row.previous, row.serving
    _changed(row, now)
    note(session, ROLLED_BACK, row.serving, who, now, why, {"before": row.previous})
    return row


def canary(session: Session, model: str, share: int, who: str, now: datetime, why: Optional[str] = None) -> ModelInUse:
    """Lets a model answer `share` percent of new conversations, in place of another canary. Raises `ModelRefused`."""
    existing(session, model)
    row = _locked(session)
    if row is None or row.serving == model:
        raise ModelRefused("A canary is beside the model that serves, so it has to be another one.")
    if not 1 <= share <= 99:
        raise ModelRefused("A canary's share is from 1 to 99 percent.")
    if row.canary not in (None, model):
        note(session, WITHDRAWN, row.canary, who, now, "Another canary took its place.")
    _changed(row, now)
    row.canary, row.canary_share, row.canary_since = model, share, now
    note(session, CANARY, model, who, now, why, {"share": share, "beside": row.serving})
    return row


def withdraw(
    session: Session, who: str, why: Optional[str], now: datetime, detail: Optional[Mapping[str, Any]] = None
) -> Optional[ModelInUse]:
    """Ends the canary; None where there is none. `detail` are the figures, if figures were the reason."""
    row = _locked(session)
    if row is None or row.canary is None:
        return None
    note(session, WITHDRAWN, row.canary, who, now, why, detail)
    _changed(row, now)
    return row


def remove(session: Session, model: str, who: str, now: datetime) -> Model:
    """Notes that a model's file is removed. Raises LookupError, and `ModelRefused` for one that is in use."""
    row, used = existing(session, model), _locked(session)
    uses = {"serves": used.serving, "served before": used.previous, "is the canary": used.canary} if used else {}
    for use, name in uses.items():
        if name == model:
            raise ModelRefused(f"{model} {use}: it has to stay.")
    row.removed_at = now
    note(session, REMOVED, model, who, now)
    return row


def _changed(row: ModelInUse, now: datetime) -> None:
    """Counts a change; no canary outlives it."""
    row.version, row.changed_at = row.version + 1, now
    row.canary = row.canary_share = row.canary_since = None


def _locked(session: Session) -> Optional[ModelInUse]:
    query = select(ModelInUse).with_for_update()
    return session.scalars(query.execution_options(populate_existing=True)).first()
