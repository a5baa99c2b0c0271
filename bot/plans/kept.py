"""A plan beside the message that told it: kept as data, so that each form is made when somebody asks for it.

It is an attachment of the message, so that it is delivered, backed up, retained, exported and erased as one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from bot.crm import attachments
from bot.crm.session import Session
from bot.crm.tables import Attachment, Message
from bot.errors import BadFact
from bot.loans.plan import Plan, plan_from_json

KIND = "plan"
"""`Attachment.kind` of a plan."""

MEDIA_TYPE = "application/json"
NAME = "plan.json"


@dataclass(frozen=True)
class KeptPlan:
    """A plan with the language and the market in which it was told, and the moment."""

    plan: Plan
    language: str
    market: Optional[str]
    made: datetime

    def as_bytes(self) -> bytes:
        """The form in which it is kept."""
        kept = {
            "plan": self.plan.as_json(),
            "language": self.language,
            "market": self.market,
            "made": self.made.isoformat(),
        }
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def read_plan(content: bytes) -> KeptPlan:
    """The inverse of `KeptPlan.as_bytes`. Raises `BadFact` for anything else."""
    try:
        kept = json.loads(content)
        made = datetime.fromisoformat(kept["made"])
        return KeptPlan(plan_from_json(kept["plan"]), str(kept["language"]), kept["market"], made)
    except (ValueError, LookupError, TypeError) as error:
        raise BadFact(f"This is no kept plan ({type(error).__name__}).") from error


def keep(session: Session, message: Message, plan: Mapping[str, Any], market: str, now: datetime) -> Attachment:
    """Keeps a plan, as JSON data, beside a message that has just been added. Raises `BadFact` for what is none."""
    content = KeptPlan(plan_from_json(plan), str(message.lang), market, now).as_bytes()
    return attachments.keep(session, message, content, now, kind=KIND, media_type=MEDIA_TYPE, name=NAME)
