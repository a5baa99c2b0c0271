"""The clocks of a case: they start, stand still while the borrower is asked, go on, and stop.

What the lender promises (first and next response, resolution) counts the working hours of the market's office; what
the law asks for counts calendar days from the receipt and never stands still. `bot.cases.watch` warns before one runs
out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Optional, Protocol

from bot.cases.kinds import COMPLAINTS
from bot.crm import case_clocks, cases
from bot.crm.session import Session
from bot.crm.tables import Case, CaseClock

FIRST, NEXT, RESOLUTION = "first_response", "next_response", "resolution"
ACKNOWLEDGEMENT, FINAL, LATEST = "acknowledgement", "final_response", "ombudsman_letter"

RESPONSES = (FIRST, NEXT)
LEGAL = (ACKNOWLEDGEMENT, FINAL, LATEST)
"""Receipt confirmed in writing; final answer; at the latest the final answer or a letter that names the ombudsman."""

WARN, ESCALATE = 0.25, 0.10
"""With this share of its time left an officer is warned of a clock, and the supervisors after that."""

Span = Literal["first", "next", "resolve"]
_FIRST: Span = "first"
_NEXT: Span = "next"


class Times(Protocol):
    """A market's working hours, the lender's promises, and the deadlines of the law."""

    def promised(self, kind: str, span: Span) -> timedelta:
        """The working time that the lender promises for a kind of case."""

    def due(self, market: str, start: datetime, length: timedelta) -> datetime:
        """When so much working time will have passed."""

    def left(self, market: str, now: datetime, due: datetime) -> timedelta:
        """How much working time lies between two moments."""

    def by_law(self, market: str, received: datetime, name: str) -> datetime:
        """The end of the last calendar day of one of the `LEGAL` deadlines."""


@dataclass(frozen=True)
class Clocks:
    """Each method is one step of a case, made in the caller's transaction with the case locked or new."""

    times: Times

    def first_answer_by(self, kind: str, market: str, opened_at: datetime) -> datetime:
        """By when an officer writes for the first time in a case that is opened now."""
        return self.times.due(market, opened_at, self.times.promised(kind, _FIRST))

    def opened(self, session: Session, case: Case) -> None:
        """All clocks of a new case start at its opening."""
        self._respond(session, case, case.opened_at)
        self._start(session, case, RESOLUTION, case.opened_at, "resolve")
        if case.kind in COMPLAINTS:
            for name in LEGAL:
                self._start_legal(session, case, name)

    def acknowledged(self, session: Session, case: Case, at: datetime) -> None:
        """The borrower has the receipt in writing since that moment."""
        self._meet(session, case, at, ACKNOWLEDGEMENT)

    def answered(self, session: Session, case: Case, now: datetime) -> None:
        """An officer has written; now it is the borrower's turn, and the time until the resolution stands still."""
        case.answered_at = case.answered_at or now
        self._meet(session, case, now, ACKNOWLEDGEMENT, *RESPONSES)
        self._halt(session, case, now)

    def officers_turn(self, session: Session, case: Case, now: datetime) -> None:
        """The borrower has written, or the case goes back to all officers: somebody is to write, and time goes on.

        A promise that still can be kept stays; one that was broken is made anew.
        """
        going = case_clocks.going(session, case.id)
        self._go_on(going.get(RESOLUTION), case, now)
        running = [each for each in going.values() if each.name in RESPONSES]
        if running and all(each.due_at > now for each in running):
            return
        self._end(session, case, now, running)
        self._respond(session, case, now)

    def passed_on(self, session: Session, case: Case, now: datetime) -> None:
        """A colleague has it now: the time for the answer is counted anew, but not beyond what was promised.

        While the borrower is asked, no answer is due.
        """
        running = [each for each in case_clocks.going(session, case.id).values() if each.name in RESPONSES]
        for each in running:
            promised = each.due_at if each.due_at > now else None
            self._end(session, case, now, [each])
            self._respond(session, case, now, promised)

    def ended(self, session: Session, case: Case, now: datetime, settled: bool = True) -> None:
        """Every clock stops; those of the resolution and of the law are kept with it where it was `settled`."""
        going = case_clocks.going(session, case.id)
        if settled:
            self._meet(session, case, now, RESOLUTION, *LEGAL)
        self._end(session, case, now, [each for each in going.values() if each.met_at is None])

    def reopened(self, session: Session, case: Case, now: datetime) -> None:
        """Answer and resolution start anew; the law counts from the first receipt as before.

        A deadline that was kept and has passed since is not counted again."""
        self._respond(session, case, now)
        self._start(session, case, RESOLUTION, now, "resolve")
        for name in LEGAL:
            run = case_clocks.last(session, case.id, name)
            if run is not None and (run.met_at is None or run.due_at > now) and name != ACKNOWLEDGEMENT:
                self._start_legal(session, case, name, breached=run.breached_at)

    def _respond(self, session: Session, case: Case, now: datetime, latest: Optional[datetime] = None) -> None:
        """Starts the clock of the first answer, or of a further one."""
        name, span = (NEXT, _NEXT) if case.answered_at else (FIRST, _FIRST)
        case.answer_by = self._start(session, case, name, now, span, latest).due_at

    def _start(
        self,
        session: Session,
        case: Case,
        name: str,
        now: datetime,
        span: Span,
        latest: Optional[datetime] = None,
    ) -> CaseClock:
        length = self.times.promised(case.kind, span)
        due = self.times.due(case.market, now, length)
        made = case_clocks.add(session, case, name, started_at=now, seconds=int(length.total_seconds()))
        self._set(made, case, now, min(due, latest) if latest else due)
        return made

    def _set(self, clock: CaseClock, case: Case, now: datetime, due: datetime) -> None:
        """Sets when it runs out, and when before that somebody is warned."""
        clock.due_at, clock.seconds_left = due, None
        left = self.times.left(case.market, now, due)
        clock.warn_at, clock.escalate_at = (
            self.times.due(case.market, now, max(left - timedelta(seconds=clock.seconds * share), timedelta()))
            for share in (WARN, ESCALATE)
        )

    def _start_legal(self, session: Session, case: Case, name: str, breached: Optional[datetime] = None) -> None:
        received = case.opened_at
        due = self.times.by_law(case.market, received, name)
        case_clocks.add(
            session,
            case,
            name,
            started_at=received,
            seconds=int((due - received).total_seconds()),
            due_at=due,
            warn_at=due - (due - received) * WARN,
            escalate_at=due - (due - received) * ESCALATE,
            breached_at=breached,
        )

    def _halt(self, session: Session, case: Case, now: datetime) -> None:
        clock = case_clocks.going(session, case.id).get(RESOLUTION)
        if clock is None or clock.due_at is None or clock.due_at <= now:  # a broken promise does not stand still
            return
        clock.seconds_left = round(self.times.left(case.market, now, clock.due_at).total_seconds())
        clock.due_at = clock.warn_at = clock.escalate_at = None

    def _go_on(self, clock: Optional[CaseClock], case: Case, now: datetime) -> None:
        if clock is not None and clock.due_at is None:
            self._set(clock, case, now, self.times.due(case.market, now, timedelta(seconds=clock.seconds_left)))

    def _meet(self, session: Session, case: Case, at: datetime, *names: str) -> None:
        for clock in case_clocks.going(session, case.id).values():
            if clock.name in names:
                breach(session, case, clock, at)
                clock.met_at = at

    def _end(self, session: Session, case: Case, now: datetime, clocks: list[CaseClock]) -> None:
        for clock in clocks:
            breach(session, case, clock, now)
            clock.stopped_at = now


def breach(session: Session, case: Case, clock: CaseClock, now: datetime) -> bool:
    """Notes in the audit trail, once, that a clock has run out; returns whether it did just now."""
    if clock.breached_at is not None or clock.due_at is None or clock.due_at >= now:
        return False
    clock.breached_at = clock.due_at
    cases.note(session, case, now, "assistant", "breached", {"clock": clock.name, "due": clock.due_at.isoformat()})
    return True
