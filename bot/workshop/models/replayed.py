"""What two models make of the same real messages. Nobody says who is right: differences are counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from bot.workshop.models.comparison import Replay, ReplayChange
from bot.workshop.models.verdicts import CRISIS, ESCALATIONS

LOST, FOUND = "lost", "found"
CRISIS_LOST, CRISIS_FOUND = "crisis lost", "crisis found"
ORDER = (CRISIS_LOST, LOST, CRISIS_FOUND, FOUND, "")
"""What a change does to whether somebody is fetched, the gravest first."""


@dataclass(frozen=True)
class Seen:
    """What a model makes of a message: its intent in the turn, values as (kind, value), and what it would do next.

    `following` is None where the conversation's state is not known any more.
    """

    intent: str
    values: frozenset[tuple[str, str]]
    following: Optional[str]


def replayed(
    conversations: int, languages: Mapping[str, str], before: Mapping[str, Seen], after: Mapping[str, Seen]
) -> Replay:
    """The difference on so many conversations; `languages` holds their messages by id, in the order to show them in."""
    changes = [
        _change(message, code, before[message], after[message])
        for message, code in languages.items()
        if before[message] != after[message]
    ]
    changed = [each.language for each in changes]
    codes = list(languages.values())
    return Replay(
        conversations=conversations,
        messages=len(languages),
        intents=sum(each.before != each.after for each in changes),
        values=sum(bool(each.values) for each in changes),
        next_actions=sum(each.next_before != each.next_after for each in changes),
        escalations_lost=sum(each.escalation in (CRISIS_LOST, LOST) for each in changes),
        escalations_found=sum(each.escalation in (CRISIS_FOUND, FOUND) for each in changes),
        languages={code: (codes.count(code), changed.count(code)) for code in sorted(set(codes))},
        changes=sorted(changes, key=_place),
    )


def _place(change: ReplayChange) -> tuple[int, bool]:
    return ORDER.index(change.escalation), change.before == change.after


def _change(message: str, language: str, before: Seen, after: Seen) -> ReplayChange:
    return ReplayChange(
        message_id=message,
        language=language,
        before=before.intent,
        after=after.intent,
        next_before=before.following,
        next_after=after.following,
        values=sorted({kind for kind, _ in before.values ^ after.values}),
        escalation=_escalation(before.intent, after.intent),
    )


def _escalation(before: str, after: str) -> str:
    """Whether somebody is fetched no more, or newly; a crisis that becomes another escalation is a lost crisis."""
    if before == after:
        return ""
    if CRISIS in (before, after):
        return CRISIS_LOST if before == CRISIS else CRISIS_FOUND
    if (before in ESCALATIONS) == (after in ESCALATIONS):
        return ""
    return LOST if before in ESCALATIONS else FOUND
