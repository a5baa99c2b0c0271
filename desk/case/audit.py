"""A case's audit trail in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.crm.tables import CaseEvent
from desk import words

PEOPLE: Mapping[str, str] = {"assistant": "Assistant", "borrower": "Borrower", "operator": "Operator"}


@dataclass(frozen=True)
class Line:
    """Who did what when, with what belongs to it as (name, value)."""

    at: datetime
    who: str
    what: str
    details: Sequence[tuple[str, str]]


def trail(events: Sequence[CaseEvent]) -> Sequence[Line]:
    """The events in the order in which they happened."""
    return [
        Line(event.at, _who(event.who), words.EVENTS.get(event.what, words.spaced(event.what)), _details(event))
        for event in events
    ]


def _who(who: str) -> str:
    return PEOPLE.get(who) or who.removeprefix("officer:")


def _details(event: CaseEvent) -> Sequence[tuple[str, str]]:
    """What somebody told, in full; not the ids by which the programs find things."""
    detail: Mapping[str, object] = event.detail or {}
    if event.what == "opened":
        kind = words.KINDS.get(str(detail["kind"]), str(detail["kind"]))
        return [("as", f"{kind}, {words.SEVERITIES[int(str(detail['severity']))].lower()}")]
    if event.what == "told":
        return [(words.QUESTIONS.get(question, question), str(answer)) for question, answer in detail.items()]
    if event.what == "added":
        return [("Added", str(detail.get("story", "")))]
    if event.what == "weighed":
        found = detail["signs"] if isinstance(detail["signs"], list) else []  # none once it is erased
        signs = ", ".join(words.SIGNS[each["sign"]] for each in found)
        return [("", signs), ("now", words.SEVERITIES[int(str(detail["to"]))].lower())]
    if event.what in ("warned", "escalated", "breached"):
        return [("clock", words.CLOCKS[str(detail["clock"])].lower())]
    if event.what == "assigned":
        return [("to", str(detail["to"]))]
    if event.what in ("merged", "merged_into"):
        return [("case", str(detail["reference"])), ("why", str(detail["why"]))]
    if event.what in ("step_planned", "step_done", "step_dropped"):
        named = [words.STEPS[str(detail["step"])], str(detail.get("words") or ""), str(detail.get("why") or "")]
        return [("", each) for each in named if each]
    if event.what == "transferred":
        return [("to", str(detail["to"])), ("why", str(detail["why"]))]
    if event.what in ("reopened", "noted"):
        return [("", str(detail.get("why") or detail.get("text")))]
    if event.what in ("timed_out", "officer_left"):
        return [("held by", str(detail["officer"]))]
    if event.what == "resolved" and detail.get("asked_for_rating"):
        return [("", "the borrower was asked for a rating")]
    return []
