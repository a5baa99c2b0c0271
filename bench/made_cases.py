"""Made-up cases in any number, as they stand in the database after they were worked on, to measure with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any, Optional

from bot.cases.kinds import COMPLAINTS, DISTRESS, KINDS
from bot.crm.session import Session
from bot.crm.tables import Case, CaseClock, CaseEvent, Conversation, Feedback

LANGUAGES = ("en", "es", "zh-Hant", "vi", "pt", "fr", "ko", "ar")
WEIGHTS = (50, 25, 18, 8, 5, 3, 2, 1)
MANNERS = (("formal", "indirect", "relational"), ("casual", "direct", "efficient"), ("neutral", "neutral", "neutral"))
AT_ONCE = 2000

Rows = dict[Any, list[Mapping[str, Any]]]


def fill(
    session: Session, count: int, start: datetime, end: datetime, officer_ids: Sequence[str], seed: int = 7
) -> None:
    """Adds so many cases that were opened between two moments, the same ones every time; no clock is left running.

    About one in twelve missed the deadline for the first answer, and half of those who were asked gave a rating.
    """
    chosen = Random(seed)  # noqa: S311 - the same cases every time
    for first in range(0, count, AT_ONCE):
        rows: Rows = {Conversation: [], Case: [], CaseClock: [], CaseEvent: [], Feedback: []}
        for number in range(first, min(first + AT_ONCE, count)):
            opened = start + (end - start) * chosen.random()
            opened = opened.replace(hour=min(23, max(0, int(chosen.gauss(17, 4)))))
            _add(rows, chosen, f"0{seed:03x}{number:028x}", min(opened, end), officer_ids)
        for table, values in rows.items():
            session.bulk_insert_mappings(table, values)


def _add(rows: Rows, chosen: Random, key: str, opened: datetime, officer_ids: Sequence[str]) -> None:
    kind = chosen.choice(tuple(KINDS))
    market = chosen.choice(("US", "US", "TW"))
    language = chosen.choices(LANGUAGES, WEIGHTS)[0]
    register = dict(zip(("formality", "directness", "orientation"), chosen.choice(MANNERS), strict=True))
    missed, ends = chosen.random() < 0.08, chosen.random() < 0.9
    answered = opened + timedelta(minutes=chosen.expovariate(1 / 90) + (900 if missed else 0))
    resolved = answered + timedelta(hours=chosen.expovariate(1 / 30)) if ends else None
    rows[Conversation].append(
        {
            "id": key,
            "channel": "webchat",
            "address": key,
            "market": market,
            "created_at": opened,
            "last_seq": 0,
            "read_seq": 0,
            "disclosed": True,
            "language": {"code": language},
        }
    )
    rows[Case].append(
        {
            "id": key,
            "reference": f"M{key[-12:]}",
            "conversation_id": key,
            "kind": kind,
            "market": market,
            "severity": KINDS[kind].severity,
            "state": "resolved" if ends else "with_borrower",
            "language": language,
            "register": register,
            "officer_id": chosen.choice(officer_ids),
            "opened_at": opened,
            "answer_by": opened + timedelta(hours=8),
            "answered_at": answered,
            "resolved_at": resolved,
        }
    )
    rows[CaseClock] += _clocks(key, kind, opened, answered, resolved, missed)
    asked = ends and kind not in DISTRESS
    rows[CaseEvent] += _events(key, opened, answered, resolved, asked, ends and chosen.random() < 0.04)
    if asked and resolved and chosen.random() < 0.5:
        rows[Feedback].append(
            {
                "id": key,
                "conversation_id": key,
                "case_id": key,
                "kind": "rating",
                "at": resolved,
                "score": chosen.choices((1, 2, 3, 4, 5), (4, 6, 15, 35, 40))[0],
                "language": language,
            }
        )


def _clocks(
    key: str, kind: str, opened: datetime, answered: datetime, resolved: Optional[datetime], missed: bool
) -> Iterator[Mapping[str, Any]]:
    names = ["first_response", "resolution", *(["final_response"] if kind in COMPLAINTS else [])]
    for place, name in enumerate(names):
        late = missed and not place
        due = answered - timedelta(hours=1) if late else answered + timedelta(days=20)
        yield {
            "id": f"{place:x}{key[1:]}",
            "case_id": key,
            "name": name,
            "started_at": opened,
            "seconds": 28800,
            "due_at": due,
            "breached_at": due if late else None,
            "met_at": answered if not place else resolved,
            "stopped_at": None if resolved or not place else answered,
        }


def _events(
    key: str, opened: datetime, answered: datetime, resolved: Optional[datetime], asked: bool, again: bool
) -> Iterator[Mapping[str, Any]]:
    told: list[tuple[str, datetime, Optional[Mapping[str, Any]]]] = [
        ("opened", opened, None),
        ("taken", answered, None),
        ("looked", answered, None),
        ("wrote", answered, None),
    ]
    if resolved:
        told += [("reopened", resolved, {"why": "more to do"})] if again else []
        told.append(("resolved", resolved, {"asked_for_rating": asked}))
    for place, (what, at, detail) in enumerate(told):
        yield {
            "id": f"{place:x}{key[1:]}",
            "case_id": key,
            "at": at,
            "who": "assistant",
            "what": what,
            "detail": detail,
        }
