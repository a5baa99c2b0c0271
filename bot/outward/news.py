"""What the outside is told of an event of a case: enough to fetch the rest.

Nothing of the borrower is in it: no word, no name, no number.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Optional

from bot.crm.deliveries import Dispatch

EVENTS = (
    *("opened", "told", "added", "taken", "wrote", "handed_back", "resolved", "transferred", "reopened", "noted"),
    *("timed_out", "officer_left", "code_issued", "assigned", "weighed", "warned", "escalated", "breached"),
    *("merged", "merged_into", "step_planned", "step_done", "step_dropped", "finished"),
    *("closed", "erased", "attached", "flagged", "unflagged"),
    *("contact_named", "contact_confirmed", "contact_declined"),
    *("payment_reported", "payment_found", "payment_missing"),
)
"""The events of cases, as their audit trail names them."""


@dataclass(frozen=True)
class News:
    """One event, and the case as it left it.

    `by` is `assistant`, `borrower` or `officer:` with a log-in name; `officer` is the log-in name of who has the case.
    `address` is the case's page at the desk, where `RAPPORT_PUBLIC_URL` says how the desk is reached.
    """

    id: str
    what: str
    at: datetime
    by: str
    case_id: str
    reference: str
    kind: str
    severity: int
    state: str
    market: str
    language: str
    officer: Optional[str]
    answer_by: datetime
    address: Optional[str]


def news(dispatch: Dispatch, public_url: Optional[str]) -> News:
    """What a delivery tells; the same at each attempt."""
    told, event = dispatch.told, dispatch.event
    return News(
        id=event.id,
        what=event.what,
        at=event.at,
        by=event.who,
        case_id=dispatch.case_id,
        reference=told["reference"],
        kind=told["kind"],
        severity=told["severity"],
        state=told["state"],
        market=told["market"],
        language=told["language"],
        officer=told["officer"],
        answer_by=datetime.fromisoformat(told["answer_by"]),
        address=f"{public_url.rstrip('/')}/desk/cases/{dispatch.case_id}" if public_url else None,
    )


def as_json(told: News) -> bytes:
    """The body of a webhook: `type`, `timestamp` and `data`, as docs/webhooks.md lists them."""
    data = {
        "reference": told.reference,
        "id": told.case_id,
        "kind": told.kind,
        "severity": told.severity,
        "state": told.state,
        "market": told.market,
        "language": told.language,
        "officer": told.officer,
        "by": told.by,
        "answer_by": _in_utc(told.answer_by),
        "url": told.address,
    }
    body = {"type": f"case.{told.what}", "timestamp": _in_utc(told.at), "data": data}
    return json.dumps(body, separators=(",", ":")).encode()


def _in_utc(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
