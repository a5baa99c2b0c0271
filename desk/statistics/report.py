"""Everything that the page of statistics tells, read and calculated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.cases.clock import Ruler
from bot.cases.clocks import LEGAL, RESOLUTION, RESPONSES
from bot.crm import case_statistics, officers
from bot.crm.case_statistics import Waiting
from bot.crm.session import Session
from bot.loans.lender import Lender
from bot.statistics.figures import (
    Measure,
    Summary,
    by_limits,
    by_weekday_and_hour,
    first_answers,
    summary,
)
from bot.statistics.slots import Slot, counted, slots
from desk.statistics import asking
from desk.statistics.asking import Asked, Choices
from desk.statistics.breakdowns import Breakdown, breakdowns

CLOCKS = (*RESPONSES, RESOLUTION, *LEGAL)

MINUTE, HOUR = 60, 3600
FIRST_LIMITS = tuple(length * MINUTE for length in (15, 30, 60, 120, 240, 480))
"""Working time until the first answer, up to which cases are counted together."""


@dataclass(frozen=True)
class Kept:
    """How often one clock was kept and missed in the span, and missed in the span before."""

    clock: str
    kept: int
    missed: int
    missed_before: int


@dataclass(frozen=True)
class Report:
    """The figures of a span and of the one before, and what the pictures are drawn of.

    `opened_by_slot` and `settled_by_slot` are numbers of cases in each of `slots`; `firsts` those within each of
    `FIRST_LIMITS` and beyond; `arrivals` those opened in each hour of the week.
    """

    asked: Asked
    choices: Choices
    now: datetime
    figures: Summary
    before: Summary
    waiting: Waiting
    clocks: Sequence[Kept]
    slots: Sequence[Slot]
    opened_by_slot: Sequence[int]
    settled_by_slot: Sequence[int]
    settled_count: int
    settled_before: int
    firsts: Sequence[int]
    arrivals: Mapping[tuple[int, int], int]
    breakdowns: Sequence[Breakdown]


def ask(session: Session, lender: Lender, pairs: Sequence[tuple[str, str]], now: datetime) -> tuple[Asked, Choices]:
    """What an address asks for, and what could be chosen."""
    known = asking.choices(lender, case_statistics.languages(session), officers.everybody(session))
    return asking.read(pairs, known, lender, now), known


def read(session: Session, lender: Lender, pairs: Sequence[tuple[str, str]], now: datetime) -> Report:
    """The whole report."""
    asked, known = ask(session, lender, pairs, now)
    span = asked.span
    this, last = asked.chosen(span.counted), asked.chosen(span.before)
    facts, earlier = case_statistics.opened(session, this), case_statistics.opened(session, last)
    measure = measuring(lender, span.before.start, now)
    answers = first_answers(facts, measure)
    pieces = slots(span)
    settled = case_statistics.settled_at(session, this)
    waiting = case_statistics.waiting(session, this)
    return Report(
        asked=asked,
        choices=known,
        now=now,
        figures=summary(facts, answers),
        before=summary(earlier, first_answers(earlier, measure)),
        waiting=waiting,
        clocks=_clocks(session, asked),
        slots=pieces,
        opened_by_slot=counted((each.opened_at for each in facts), pieces, span),
        settled_by_slot=counted(settled, pieces, span),
        settled_count=len(settled),
        settled_before=case_statistics.settled_count(session, last),
        firsts=by_limits(answers.values(), FIRST_LIMITS),
        arrivals=by_weekday_and_hour(each.opened_at.astimezone(span.zone) for each in facts),
        breakdowns=breakdowns(facts, known, answers),
    )


def measuring(lender: Lender, start: datetime, now: datetime) -> Measure:
    """Measures the working time of each market's main office; nothing that is measured lies outside of these moments.

    Raises `BadLenderData` for a case of a market that the lender has no more.
    """
    rulers: dict[str, Ruler] = {}

    def measure(market: str, opened: datetime, done: datetime) -> float:
        if market not in rulers:
            rulers[market] = Ruler(lender.office(market), start, now)
        return rulers[market].seconds(opened, done)

    return measure


def _clocks(session: Session, asked: Asked) -> Sequence[Kept]:
    this, last = asked.chosen(asked.span.counted), asked.chosen(asked.span.before)
    kept, missed = case_statistics.kept_by_clock(session, this), case_statistics.missed_by_clock(session, this)
    before = case_statistics.missed_by_clock(session, last)
    return [Kept(name, kept.get(name, 0), missed.get(name, 0), before.get(name, 0)) for name in CLOCKS]
