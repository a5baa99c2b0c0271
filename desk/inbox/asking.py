"""What filters ask of the database: `now`, `me`, and days become moments and ids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Optional

from bot.crm.case_lists import Span, Wanted
from bot.crm.folding import search_words
from bot.loans.lender import Lender
from desk.inbox.filters import Filters

HOURS = {"hour": 1, "four": 4}
DAY = timedelta(days=1)


def wanted(filters: Filters, officer_id: str, lender: Lender, now: datetime) -> Wanted:
    """Which cases the filters ask for."""
    chosen = filters.values
    return Wanted(
        ended=filters.tab == "ended",
        officer_id=officer_id,
        states=chosen.get("state", ()),
        severities=[int(level) for level in chosen.get("severity", ())],
        kinds=chosen.get("kind", ()),
        languages=chosen.get("language", ()),
        markets=chosen.get("market", ()),
        channels=chosen.get("channel", ()),
        held_by=chosen.get("held", ()),
        turns=chosen.get("turn", ()),
        due=[span for clock in chosen.get("clock", ()) for span in _due(clock, lender, now)],
        resolved=_resolved(filters.days, lender) if any(filters.days) else (),
        words=search_words(filters.text),
    )


def _due(clock: str, lender: Lender, now: datetime) -> Sequence[Span]:
    """Late is what was promised for a moment that has passed; the rest lies ahead. Today ends on the office's clock."""
    if clock == "late":
        return [Span(end=now)]
    if clock in HOURS:
        return [Span(now, now + timedelta(hours=HOURS[clock]))]
    today = {market: now.astimezone(lender.office(market).zone).date() for market in lender.markets}
    return [Span(now, _midnight(lender, market, day + DAY), market) for market, day in today.items()]


def _resolved(days: tuple[Optional[date], Optional[date]], lender: Lender) -> Sequence[Span]:
    """From the first day to the end of the last one, on the clock of each market's office."""
    first, last = days
    return [
        Span(
            _midnight(lender, market, first) if first else None,
            _midnight(lender, market, last + DAY) if last else None,
            market,
        )
        for market in lender.markets
    ]


def _midnight(lender: Lender, market: str, day: date) -> datetime:
    return datetime.combine(day, time(0), tzinfo=lender.office(market).zone)
