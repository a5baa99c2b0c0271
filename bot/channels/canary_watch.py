"""Withdraws a canary that is worse than the model that serves; the worker looks once a minute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Optional

from bot.crm import models
from bot.crm.answering_models import outcomes
from bot.crm.session import Database
from bot.workshop.models.canary import worse
from bot.workshop.models.routing import NEW_AFTER

BY_ITSELF = "rapport"
"""Who the audit trail says has withdrawn it."""


def withdraw_if_worse(database: Database, clock: Callable[[], datetime]) -> Optional[str]:
    """Looks once; returns the canary's name if it was withdrawn. The audit trail has the figures and the reason."""
    with database.read() as session:
        used = models.in_use(session)
        if used is None or used.canary is None:
            return None
        names = (str(used.canary), str(used.serving))
        found = outcomes(session, names, used.canary_since, NEW_AFTER)
    canary, serving = (found[name] for name in names)
    reasons = worse(canary, serving)
    if not reasons:
        return None
    with database.write() as session:
        now_used = models.in_use(session)
        if now_used is None or now_used.version != used.version:  # somebody has decided meanwhile
            return None
        detail = {
            "worse": [reason.as_json() for reason in reasons],
            "canary": canary._asdict(),
            "serving": serving._asdict(),
            "since": used.canary_since.isoformat(),
        }
        models.withdraw(session, BY_ITSELF, " ".join(reason.sentence for reason in reasons), clock(), detail)
    return names[0]
