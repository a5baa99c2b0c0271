"""Warns before a clock of a case runs out: the officer first, then the supervisors; and gives cases to officers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.cases import assignment, clocks, steps
from bot.cases.repair import Repair
from bot.crm import case_clocks, cases, officer_notices, officers
from bot.crm.session import Database, Session
from bot.crm.tables import Case, CaseClock


@dataclass(frozen=True)
class Watch:
    """What the worker does for all cases, each in a transaction of its own, so that one cannot stop the others."""

    database: Database
    clocks: clocks.Clocks
    repair: Repair

    def tell(self, now: datetime) -> int:
        """Tells of every clock that nears its end or has passed it; returns of how many cases."""
        with self.database.read() as session:
            found = case_clocks.to_be_told(session, now)
        for case_id in found:
            with self.database.write() as session:
                _, case = steps.locked(session, case_id)
                for clock in case_clocks.going(session, case_id).values():
                    _tell(session, case, clock, now)
        return len(found)

    def assign(self, now: datetime) -> int:
        """Gives free cases that nobody was given, or whose officer went off duty, to officers; returns how many."""
        with self.database.read() as session:
            found = cases.unassigned(session)
        given = 0
        for case_id in found:
            with self.database.write() as session:
                conversation, case = steps.locked(session, case_id)
                if conversation.holder_id is None and case.officer_id is None and case.state not in cases.ENDED:
                    before = case.assigned_id
                    chosen = assignment.assign(session, case, now)
                    given += chosen is not None and chosen.id != before
        return given

    def follow_up(self, now: datetime) -> int:
        """Reminds of steps whose day has come, and closes what has nothing left; returns how many those were."""
        with self.database.write() as session:
            return self.repair.remind(session, now) + self.repair.close_finished(session, now)

    def start_missing(self) -> None:
        """Starts the clocks of cases that were open before there were clocks."""
        with self.database.read() as session:
            found = case_clocks.none_yet(session)
        for case_id in found:
            with self.database.write() as session:
                _, case = steps.locked(session, case_id)
                if not case_clocks.of_case(session, case_id):  # another worker may have started at the same moment
                    self.clocks.opened(session, case)


def _tell(session: Session, case: Case, clock: CaseClock, now: datetime) -> None:
    if clock.due_at is None:
        return
    detail = {"clock": clock.name, "due": clock.due_at.isoformat()}
    if clocks.breach(session, case, clock, now):
        clock.warned_at = clock.escalated_at = now
        _notify(session, case, "breached", now, detail, supervisors=True)
    elif clock.escalate_at <= now and clock.escalated_at is None:
        clock.warned_at, clock.escalated_at = clock.warned_at or now, now
        cases.note(session, case, now, "assistant", "escalated", detail)
        _notify(session, case, "warned", now, detail, supervisors=True)
    elif clock.warn_at <= now and clock.warned_at is None:
        clock.warned_at = now
        cases.note(session, case, now, "assistant", "warned", detail)
        _notify(session, case, "warned", now, detail, supervisors=False)


def _notify(session: Session, case: Case, what: str, now: datetime, detail: dict[str, str], supervisors: bool) -> None:
    """To the officer who has the case or was given it, else to all who could take it; and to the supervisors."""
    available = officers.on_duty(session)
    mine: Optional[str] = case.officer_id or case.assigned_id
    told: Sequence[str] = [mine] if mine else [each.id for each in assignment.fit(available, case, {})]
    in_charge = [
        each.id
        for each in available
        if supervisors and each.role == "supervisor" and (not each.markets or case.market in each.markets)
    ]
    for officer_id in dict.fromkeys([*told, *in_charge]):
        officer_notices.add(session, officer_id, case, what, now, detail)
