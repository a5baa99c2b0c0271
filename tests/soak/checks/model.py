"""What clocks a conversation's cases must have, worked out from the audit trail alone.

It follows docs/desk.md and the rules that `bot.cases.clocks` states, in other code: a case is a few facts, an event
changes them, and a run of a clock is a record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Optional

from bot.cases.clocks import ACKNOWLEDGEMENT, FINAL, FIRST, LATEST, NEXT, RESOLUTION, Times
from bot.cases.kinds import COMPLAINTS
from bot.crm.tables import Case, CaseEvent

LEGAL = (ACKNOWLEDGEMENT, FINAL, LATEST)


@dataclass
class Run:
    """One run of a clock: running while `due` is set, halted while `left` is, ended once it is `met` or `stopped`."""

    name: str
    started: datetime
    due: Optional[datetime]
    left: Optional[int] = None
    met: Optional[datetime] = None
    stopped: Optional[datetime] = None

    @property
    def going(self) -> bool:
        return self.met is None and self.stopped is None


@dataclass
class CaseModel:
    """A case as its trail tells it."""

    kind: str
    market: str
    opened: datetime
    times: Times
    runs: list[Run] = field(default_factory=list)
    holder: Optional[str] = None
    answered: bool = False

    def open(self) -> None:
        self.respond(self.opened)
        self.runs.append(
            Run(RESOLUTION, self.opened, self._due(self.opened, self.times.promised(self.kind, "resolve")))
        )
        if self.kind in COMPLAINTS:
            self.runs += [Run(name, self.opened, self.times.by_law(self.market, self.opened, name)) for name in LEGAL]

    def respond(self, now: datetime, latest: Optional[datetime] = None) -> None:
        """An answer is due within the promise for the first one, or for a further one."""
        name = NEXT if self.answered else FIRST
        due = self._due(now, self.times.promised(self.kind, "next" if self.answered else "first"))
        self.runs.append(Run(name, now, min(due, latest) if latest else due))

    def written_to(self, now: datetime) -> None:
        """An officer wrote: answers and receipt are met, and the resolution waits for the borrower."""
        self.answered = True
        self.meet(now, FIRST, NEXT, ACKNOWLEDGEMENT)
        for run in self.going(RESOLUTION):
            if run.due is not None and run.due > now:
                run.left = round(self.times.left(self.market, now, run.due).total_seconds())
                run.due = None

    def officers_turn(self, now: datetime) -> None:
        """Somebody is to write: the resolution goes on, and an answer is due, as was promised if that still holds."""
        for run in self.going(RESOLUTION):
            if run.due is None and run.left is not None:
                run.due, run.left = self._due(now, timedelta(seconds=run.left)), None
        running = self.going(FIRST, NEXT)
        if any(run.due is not None and run.due <= now for run in running) or not running:
            self.stop(now, running)
            self.respond(now)

    def passed_on(self, now: datetime) -> None:
        """A colleague has it: the answer is due anew, not later than promised."""
        for run in self.going(FIRST, NEXT):
            self.stop(now, [run])
            self.respond(now, run.due if run.due is not None and run.due > now else None)

    def settled(self, now: datetime) -> None:
        self.meet(now, RESOLUTION, *LEGAL)
        self.stop(now, self.going(FIRST, NEXT))

    def meet(self, now: datetime, *names: str) -> None:
        for run in self.going(*names):
            run.met = now

    def stop(self, now: datetime, runs: Iterable[Run]) -> None:
        for run in runs:
            run.stopped = now

    def going(self, *names: str) -> list[Run]:
        return [run for run in self.runs if run.going and run.name in names]

    def _due(self, start: datetime, length: timedelta) -> datetime:
        return self.times.due(self.market, start, length)


def models(
    cases: Sequence[Case],
    events: Mapping[str, Sequence[CaseEvent]],
    receipts: Mapping[str, datetime],
    times: Times,
) -> Mapping[str, CaseModel]:
    """The cases of one conversation by id; `receipts` is when a case's reference was first said to the borrower."""
    found = {str(case.id): CaseModel(str(case.kind), str(case.market), case.opened_at, times) for case in cases}
    for model in found.values():
        model.open()
    told = [(event.at, str(case.id), event) for case in cases for event in events[str(case.id)]]
    said = [(at, case_id, None) for case_id, at in receipts.items()]
    for at, case_id, event in sorted([*told, *said], key=lambda each: (each[0], each[1])):
        if event is None:
            found[case_id].meet(at, ACKNOWLEDGEMENT)
        else:
            _apply(found, found[case_id], event)
    return found


def _apply(all_cases: Mapping[str, CaseModel], case: CaseModel, event: CaseEvent) -> None:
    """One line of the trail. What an officer writes counts for all cases that they have in the conversation."""
    at, who = event.at, str(event.who).removeprefix("officer:")
    if event.what == "taken":
        case.holder = who
    elif event.what == "wrote" and event.who == "borrower":
        case.officers_turn(at)
    elif event.what == "wrote":
        for each in all_cases.values():
            if each.holder == who:
                each.written_to(at)
    elif event.what in ("handed_back", "timed_out", "officer_left"):
        case.holder = None
        case.officers_turn(at)
    elif event.what == "transferred":
        case.holder = event.detail["to"]
        case.passed_on(at)
    elif event.what == "resolved":
        case.holder = None
        case.settled(at)
