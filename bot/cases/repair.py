"""Mending the relationship after a case was settled: dated steps, reminders, and one question at most.

Candid explanation, terms that hold, and somebody who comes back later are what repairs trust after trouble; so every
kind of trouble has its steps, which officers change as the case asks for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.cases import steps
from bot.cases.clocks import Times
from bot.cases.kinds import DISTRESS
from bot.cases.severity import CRISIS_WITHIN
from bot.conversations import inbound
from bot.crm import cases, officer_notices, officers, repair_steps
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Officer, RepairStep
from bot.errors import BadInput, CaseRefused

STEPS = ("explanation", "new_plan", "check_plan", "call_back", "other")
"""What happened and why, in writing; the agreed plan, in writing; whether the plan holds; a call; something else."""

PLANS: Mapping[str, Sequence[tuple[str, int]]] = {
    "crisis": (("call_back", 1), ("call_back", 7)),
    "hardship": (("new_plan", 2), ("call_back", 14), ("check_plan", 35)),
    "restructure": (("new_plan", 2), ("check_plan", 35)),
    "harassment": (("explanation", 2), ("call_back", 14)),
    "fraud": (("explanation", 2), ("call_back", 14)),
    "dispute": (("explanation", 2), ("call_back", 14)),
    "complaint": (("explanation", 2), ("call_back", 14)),
}
"""By kind of case: steps, each with the days after the resolution. What else was settled needs none."""

LATEST_DAYS = 366
"""So far ahead a step may be planned."""

WORDS_LIMIT = 500
"""Characters of what is to be done."""

CLOSE_AFTER = timedelta(days=14)
"""A settled case without an open step is closed when so much time has passed."""


@dataclass(frozen=True)
class Repair:
    """Each method is made in the caller's transaction; those for officers lock the case as all steps do."""

    times: Times

    def begin(self, session: Session, case: Case, officer: Officer, now: datetime) -> None:
        """Plans the steps of a kind of case that has just been settled; those of an earlier resolution stay."""
        if any(each.done_at is None and each.dropped_at is None for each in repair_steps.of_case(session, case.id)):
            return
        for what, days in PLANS.get(str(case.kind), ()):
            repair_steps.add(session, case, what, self._due(case, now, days), f"officer:{officer.login}")

    def add(
        self, session: Session, case_id: str, officer: Officer, what: str, days: str, words: str, now: datetime
    ) -> Case:
        """Plans one more step of a settled case, `days` (1 to `LATEST_DAYS`, as typed) from now. Raises `BadInput`."""
        if what not in STEPS:
            raise BadInput("step", f"There is no step {what[:20]}; choose one of {', '.join(STEPS)}.")
        if not (days.isascii() and days.isdigit() and 1 <= int(days[:5]) <= LATEST_DAYS):
            raise BadInput("days", f"A whole number of days from 1 to {LATEST_DAYS} is expected.")
        plain = inbound.clean(words, WORDS_LIMIT) if words.strip() or what == "other" else None
        case = self._settled(session, case_id)
        made = repair_steps.add(session, case, what, self._due(case, now, int(days)), f"officer:{officer.login}", plain)
        steps.note(session, case, officer, now, "step_planned", _detail(made))
        return case

    def done(self, session: Session, case_id: str, officer: Officer, step_id: str, now: datetime) -> Case:
        """Ticks a step off. Raises `CaseRefused` for one that is not open any more."""
        case, step = self._open(session, case_id, step_id)
        step.done_at = now
        steps.note(session, case, officer, now, "step_done", _detail(step))
        return case

    def drop(self, session: Session, case_id: str, officer: Officer, step_id: str, why: str, now: datetime) -> Case:
        """Gives a step up, with the reason."""
        reason = inbound.clean(why, WORDS_LIMIT)
        case, step = self._open(session, case_id, step_id)
        step.dropped_at = now
        steps.note(session, case, officer, now, "step_dropped", {**_detail(step), "why": reason})
        return case

    def remind(self, session: Session, now: datetime) -> int:
        """Reminds of the steps whose day has come: who settled the case, or the supervisors if they are not there."""
        found = repair_steps.due(session, now)
        available = officers.on_duty(session)
        for step in found:
            case = cases.lock(session, step.case_id)
            mine = [each.id for each in available if each.id == case.officer_id]
            told = mine or [each.id for each in available if each.role == "supervisor"]
            for officer_id in told:
                officer_notices.add(session, officer_id, case, "reminder", now, _detail(step))
            if told:  # with nobody on duty it is tried again
                step.reminded_at = now
        return sum(step.reminded_at == now for step in found)

    def close_finished(self, session: Session, now: datetime) -> int:
        """Closes settled cases that have nothing left to do."""
        found = repair_steps.finished_cases(session, now - CLOSE_AFTER)
        for case_id in found:
            case = cases.lock(session, case_id)
            case.state = "closed"
            cases.note(session, case, now, "assistant", "finished")
        return len(found)

    def _due(self, case: Case, now: datetime, days: int) -> datetime:
        """At the beginning of the office's next shift after so many days."""
        return self.times.due(case.market, now + timedelta(days=days), timedelta())

    def _settled(self, session: Session, case_id: str) -> Case:
        _, case = steps.locked(session, case_id)
        if case.state not in cases.ENDED:
            raise CaseRefused("open", f"Case {case.reference} is not settled yet; steps for afterwards come with that.")
        return case

    def _open(self, session: Session, case_id: str, step_id: str) -> tuple[Case, RepairStep]:
        _, case = steps.locked(session, case_id)
        step = repair_steps.get(session, step_id)
        if step is None or step.case_id != case.id:
            raise LookupError("There is no such step.")
        if step.done_at is not None or step.dropped_at is not None:
            raise CaseRefused("step", "This step is done or given up already; load the page again.")
        return case, step


def may_be_asked(session: Session, conversation: Conversation, case: Case, now: datetime) -> bool:
    """Whether the borrower may be asked how it was: once a case, never in distress, never within a year of a crisis."""
    if any(each.what == "resolved" and each.detail["asked_for_rating"] for each in cases.events(session, case.id)):
        return False
    borrower_id = conversation.borrower_id
    known = cases.of_borrower(session, borrower_id) if borrower_id else cases.of_conversation(session, conversation.id)
    troubled = any(
        each.kind == "crisis"
        and each.opened_at > now - CRISIS_WITHIN
        or each.kind in DISTRESS
        and each.state not in cases.ENDED
        for each in known
    )
    return case.kind not in DISTRESS and not troubled


def _detail(step: RepairStep) -> dict[str, str]:
    words = {"words": str(step.words)} if step.words else {}
    return {"step": str(step.what), "due": step.due_at.isoformat(), **words}
