"""Every clock of every case is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.cases.clocks import RESOLUTION, RESPONSES
from bot.cases.opening import RECEIPTS
from bot.crm.tables import Case, CaseClock, CaseEvent, Message
from tests.soak.checks.evidence import Evidence
from tests.soak.checks.model import CaseModel, models
from tests.soak.snapshot import is_open

NOTICED_WITHIN = timedelta(seconds=60)
"""The worker looks every ten seconds for clocks that have run out."""


def as_the_trail_says(evidence: Evidence) -> list[str]:
    """The clocks are those that follow from the audit trail, with the same moments."""
    wrong, stored = [], evidence.stored
    for conversation_id, found in stored.cases.items():
        receipts = receipts_of(found, stored.messages[conversation_id])
        expected = models(found, stored.events, receipts, evidence.times)
        for case in found:
            wrong += _compare(case, expected[str(case.id)], stored.clocks[str(case.id)])
    return wrong


def _compare(case: Case, model: CaseModel, clocks: Sequence[CaseClock]) -> list[str]:
    due = Counter((r.name, r.started, r.due, r.left, r.met, r.stopped) for r in model.runs)
    there = Counter((str(c.name), c.started_at, c.due_at, c.seconds_left, c.met_at, c.stopped_at) for c in clocks)
    return [
        *(f"Case {case.reference} ({case.kind}, {case.state}) has no clock {_told(each)}." for each in due - there),
        *(f"Case {case.reference} ({case.kind}, {case.state}) has a clock {_told(each)}." for each in there - due),
    ]


def _told(run: tuple[object, ...]) -> str:
    names = ("started", "due", "seconds left", "met", "stopped")
    said = [f"{name} {value}" for name, value in zip(names, run[1:], strict=True) if value is not None]
    return f"{run[0]} ({', '.join(said)})"


def receipts_of(found: Sequence[Case], messages: Sequence[Message]) -> Mapping[str, datetime]:
    """When each case's reference was first said to the borrower in an answer of the assistant's, while it was open."""
    receipts: dict[str, datetime] = {}
    for case in found:
        for each in messages:
            said = each.author == "assistant" and each.response in RECEIPTS and str(case.reference) in str(each.text)
            if said and each.created_at >= case.opened_at:
                receipts[str(case.id)] = each.created_at
                break
    return receipts


def whose_turn_it_is(evidence: Evidence) -> list[str]:
    """An open case has one response clock running if it is the officer's turn, none if it is the borrower's, and then
    its resolution stands still; an ended one has none."""
    wrong = []
    for case in evidence.stored.every_case:
        going = [c for c in evidence.stored.clocks[case.id] if c.met_at is None and c.stopped_at is None]
        responses = [c for c in going if c.name in RESPONSES and c.due_at is not None]
        resolutions = [c for c in going if c.name == RESOLUTION]
        name = f"Case {case.reference} ({case.state})"
        if not is_open(case):
            wrong += [f"{name} has ended, and its clock {c.name} has not." for c in going]
            continue
        due = 0 if case.state == "with_borrower" else 1
        if len(responses) != due:
            wrong.append(f"{name} has {len(responses)} clocks running for an answer.")
        if due and responses and responses[0].due_at != case.answer_by:
            wrong.append(f"{name} promises an answer by another moment than its clock.")
        if len(resolutions) != 1:
            wrong.append(f"{name} has {len(resolutions)} clocks for its resolution.")
        for c in resolutions:
            runs = c.due_at is not None
            broken = c.breached_at is not None
            if runs == (case.state == "with_borrower") and not broken:
                wrong.append(f"The resolution of {name} {'runs' if runs else 'stands still'}.")
    return wrong


def breached_where_late(evidence: Evidence) -> list[str]:
    """A clock is breached exactly where its moment passed before it was kept, and the trail says so once."""
    wrong, now = [], evidence.stored.at
    for case in evidence.stored.every_case:
        events = evidence.stored.events[case.id]
        for clock in evidence.stored.clocks[case.id]:
            name = f"The clock {clock.name} of case {case.reference}"
            end = clock.met_at or clock.stopped_at
            late = clock.due_at is not None and clock.due_at < (end or now - NOTICED_WITHIN)
            may_be = clock.due_at is not None and clock.due_at < (end or now)
            if late and clock.breached_at != clock.due_at:
                wrong.append(f"{name} has run out, and it does not say so.")
            if clock.breached_at is not None and not may_be:
                wrong.append(f"{name} says that it ran out, and it did not.")
            if clock.breached_at is not None and _breaches(events, clock) != 1:
                wrong.append(f"{name} ran out, and the audit trail says so {_breaches(events, clock)} times.")
        said = [each for each in events if each.what == "breached"]
        if len(said) > sum(c.breached_at is not None for c in evidence.stored.clocks[case.id]):
            wrong.append(f"The audit trail of case {case.reference} tells of a clock that has not run out.")
    return wrong


def _breaches(events: Sequence[CaseEvent], clock: CaseClock) -> int:
    detail = {"clock": clock.name, "due": clock.breached_at.isoformat()}
    return sum(each.what == "breached" and each.detail == detail for each in events)
