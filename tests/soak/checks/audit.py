"""The audit trail: one officer at a time, nothing by somebody else, nothing twice, and all that was acknowledged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from typing import Optional

from bot.crm.tables import Case, CaseEvent
from tests.soak.checks.evidence import Evidence

OFFICERS_STEPS = ("wrote", "handed_back", "resolved", "transferred")
LETS_GO = ("handed_back", "resolved", "timed_out", "officer_left", "merged_into")


def one_officer_at_a_time(evidence: Evidence) -> list[str]:
    """A case is taken only while its conversation is free, and only who has it does something with it."""
    return [sentence for found in evidence.stored.cases.values() for sentence in _conversation(evidence, found)]


def _conversation(evidence: Evidence, found: list[Case]) -> list[str]:
    """The events of all of a conversation's cases, in order of time: of one moment, letting go comes first."""
    wrong: list[str] = []
    holder: dict[str, Optional[str]] = {}
    named = {str(case.id): str(case.reference) for case in found}
    events = [(event, str(case.id)) for case in found for event in evidence.stored.events[case.id]]
    for event, case_id in sorted(events, key=lambda each: (each[0].at, each[0].what == "taken")):
        who, reference = str(event.who).removeprefix("officer:"), named[case_id]
        if event.what == "taken":
            others = {each for each in holder.values() if each} - {who}
            if others or holder.get(case_id) == who:
                wrong.append(f"Case {reference} was taken by {who} while {', '.join(others) or who} had it.")
            holder[case_id] = who
        elif event.what in OFFICERS_STEPS and event.who.startswith("officer:"):
            if holder.get(case_id) != who:
                wrong.append(f"{who} has {event.what} in case {reference}, which {holder.get(case_id)} had.")
            if event.what == "transferred":
                holder[case_id] = event.detail["to"]
        if event.what in LETS_GO:
            holder[case_id] = None
    for case in found:
        has = evidence.stored.logins.get(str(case.officer_id)) if case.state in ("held", "with_borrower") else None
        if has != holder.get(str(case.id)):
            wrong.append(f"{has} has case {case.reference}; by its audit trail {holder.get(str(case.id))} has.")
    return wrong


def nothing_twice(evidence: Evidence) -> list[str]:
    """No event stands twice: a message, an answer, an opening, the end of a clock."""
    wrong = []
    for case in evidence.stored.every_case:
        count = Counter(filter(None, (_once(each) for each in evidence.stored.events[case.id])))
        wrong += [f"Case {case.reference} has {what} {times} times." for what, times in count.items() if times > 1]
        opened = [each for each in evidence.stored.events[case.id] if each.what == "opened"]
        if len(opened) != 1 or opened[0].at != case.opened_at:
            wrong.append(f"Case {case.reference} was not opened once, at its beginning.")
    return wrong


def _once(event: CaseEvent) -> Optional[Hashable]:
    """What may stand in a trail once; None for what may happen again."""
    detail = event.detail or {}
    if event.what == "wrote":
        return ("wrote", event.who, detail["message"])
    if event.what == "breached":
        return ("breached", detail["clock"], detail["due"])
    if event.what in ("taken", *LETS_GO, "transferred"):
        return (str(event.what), str(event.who), event.at)
    return None


def steps_stand_in_it(evidence: Evidence) -> list[str]:
    """Each officer's acknowledged steps and messages are what the trail has of them, as often and in that order."""
    wrong: list[str] = []
    done: dict[tuple[str, str], list[str]] = {}
    for step in evidence.ledger.steps:
        done.setdefault((step.case_id, step.login), []).append(step.what)
    known: dict[tuple[str, str], list[str]] = {}
    for case in evidence.stored.every_case:
        for event in evidence.stored.events[case.id]:
            if event.who.startswith("officer:") and event.what in ("taken", *OFFICERS_STEPS) and event.what != "wrote":
                known.setdefault((str(case.id), event.who.removeprefix("officer:")), []).append(str(event.what))
    for key in {*done, *known}:
        acknowledged, stands = done.get(key, []), known.get(key, [])
        if _without_received(acknowledged) != _without_received(stands):
            wrong.append(f"Of {key[1]} in case {key[0]} was acknowledged: {acknowledged}; the trail has: {stands}.")
        if stands.count("taken") > acknowledged.count("taken"):
            wrong.append(f"{key[1]} has taken case {key[0]} more often than was acknowledged.")
    return wrong


def _without_received(steps: list[str]) -> list[str]:
    """Without takings of what one has: a case that a colleague has given is taken without a line in the trail."""
    return [each for each in steps if each != "taken"]
