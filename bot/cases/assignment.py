"""Who is to take a case: somebody who writes the language, works in the market, knows the matter, and has time.

A case that was given to an officer still is free: whoever is quicker may take it. Nobody is chosen while nobody fits
who is on duty; the worker tries again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Optional

from bot.crm import cases, officer_notices, officers
from bot.crm.session import Session
from bot.crm.tables import Case, Officer

TAKE_CASES = ("officer", "supervisor")
"""Roles that work on cases; a supervisor is only given those that no officer fits."""

NEVER = datetime.min.replace(tzinfo=timezone.utc)


def assign(session: Session, case: Case, now: datetime, but: Optional[str] = None) -> Optional[Officer]:
    """Gives a case that nobody holds to the officer who fits best, who is told; returns them.

    `but` is the id of an officer who has just let it go; they are chosen only if nobody else fits.
    """
    loads = cases.loads(session)
    fitting = fit(officers.on_duty(session), case, loads)
    others = [each for each in fitting if each.id != but]
    chosen = next(iter(others or fitting), None)
    if chosen is None or chosen.id == case.assigned_id:
        return chosen
    give(session, case, chosen, now)
    return chosen


def give(session: Session, case: Case, officer: Officer, now: datetime) -> None:
    """Gives a case to an officer, who is told."""
    case.assigned_id, officer.given_at = officer.id, now
    cases.note(session, case, now, "assistant", "assigned", {"to": officer.login})
    officer_notices.add(session, officer.id, case, "assigned", now)


def fit(available: Sequence[Officer], case: Case, loads: Mapping[str, int]) -> Sequence[Officer]:
    """Those who may have a case, the best first; `loads` are their open cases by id.

    Market, kind and capacity decide who may. A severe case is given beyond the capacity rather than to nobody.
    """
    able = [each for each in available if each.role in TAKE_CASES and _takes(each, case)]
    with_time = [each for each in able if loads.get(each.id, 0) < each.capacity]
    if case.severity == 1:
        with_time = with_time or able
    return sorted(
        with_time,
        key=lambda each: (
            TAKE_CASES.index(each.role),
            _language_rank(each, case.language),
            loads.get(each.id, 0),
            each.given_at or NEVER,
            each.login,
        ),
    )


def _takes(officer: Officer, case: Case) -> bool:
    in_market = not officer.markets or case.market in officer.markets
    return in_market and (case.kind == "crisis" or not officer.skills or case.kind in officer.skills)


def _language_rank(officer: Officer, language: str) -> int:
    """Who writes it, then who has named no language, then who writes others and has the phrasebook."""
    if not officer.languages:
        return 1
    return 0 if language in officer.languages else 2
