"""Facts of cases, as short as a test wants them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Optional

from bot.crm.case_statistics import CaseFacts
from bot.statistics.figures import Summary, first_answers, summary
from tests.conftest import NOW


def fact(number: int = 0, after: Optional[int] = None, done: Optional[int] = None, **more: Any) -> CaseFacts:
    """A case that was answered `after` and settled `done` minutes after its opening."""
    return CaseFacts(
        **{
            "id": f"{number:032x}",
            "reference": f"RC-{number}",
            "market": "US",
            "language": "en",
            "kind": "request",
            "severity": 4,
            "state": "new" if done is None else "resolved",
            "officer_id": None,
            "opened_at": NOW,
            "answered_at": _at(after),
            "resolved_at": _at(done),
            "settled": done is not None,
            "formality": None,
            "directness": None,
            "orientation": None,
            **more,
        }
    )


def told(facts: list[CaseFacts]) -> Summary:
    """Their figures, by a clock on which an office is always open."""
    return summary(facts, first_answers(facts, elapsed))


def elapsed(market: str, start: datetime, end: datetime) -> float:
    return (end - start).total_seconds()


def _at(minutes: Optional[int]) -> Optional[datetime]:
    return None if minutes is None else NOW + timedelta(minutes=minutes)
