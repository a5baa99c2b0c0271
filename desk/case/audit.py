"""A case's audit trail in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Optional

from bot.crm.looks import LOOKED
from bot.crm.tables import CaseEvent, Look
from desk import words
from desk.wordlists import requests

PEOPLE: Mapping[str, str] = {"assistant": "Assistant", "borrower": "Borrower", "operator": "Operator"}


@dataclass(frozen=True)
class Line:
    """Who did what when, with what belongs to it as (name, value).

    Of `times` looks in a row `at` is the first, `last` the last.
    """

    at: datetime
    who: str
    what: str
    details: Sequence[tuple[str, str]] = ()
    times: int = 1
    last: Optional[datetime] = None


def trail(events: Sequence[CaseEvent]) -> Sequence[Line]:
    """The events in the order in which they happened; looks between two other events are one line an officer."""
    lines: list[Line] = []
    for are_looks, group in groupby(events, lambda event: event.what == LOOKED):
        row = list(group)
        lines += looks_of(row) if are_looks else [_line(event) for event in row]
    return lines


def looks_of(events: Iterable[CaseEvent | Look]) -> Sequence[Line]:
    """Looks in the order of time, folded into one line an officer and channel."""
    lines: dict[tuple[str, str], Line] = {}
    for event in events:
        channel = str((getattr(event, "detail", None) or {}).get("channel", ""))
        where = f" in {words.CHANNELS.get(channel, channel)}" if channel else ""
        first = lines.get((event.who, channel))
        first = first or Line(event.at, _who(event.who), f"{words.EVENTS[LOOKED]}{where}", times=0)
        lines[event.who, channel] = replace(first, times=first.times + 1, last=event.at)
    return list(lines.values())


def _line(event: CaseEvent) -> Line:
    return Line(event.at, _who(event.who), words.EVENTS.get(event.what, words.spaced(event.what)), _details(event))


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
        channel = str(detail.get("channel", ""))
        where = f"Added in {words.CHANNELS.get(channel, channel)}" if channel else "Added"
        return [(where, str(detail.get("story", "")))]
    if event.what in ("contact_named", "contact_confirmed", "contact_declined"):
        kind, why = str(detail.get("kind")), str(detail.get("reason") or "")
        told = [requests.CONTACTS.get(kind, kind).lower(), requests.WHY.get(why, why)]
        return [("", each) for each in told if each]
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
    if event.what == "flagged":
        return [("", words.FLAGS[str(detail["kind"])])]
    if event.what in ("reopened", "noted"):
        return [("", str(detail.get("why") or detail.get("text")))]
    if event.what in ("timed_out", "officer_left"):
        return [("held by", str(detail["officer"]))]
    if event.what == "resolved" and detail.get("asked_for_rating"):
        return [("", "the borrower was asked for a rating")]
    return []
