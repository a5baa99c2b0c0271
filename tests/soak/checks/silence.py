"""The assistant is silent from an officer's joining until they have left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.crm.tables import CaseEvent, Message
from tests.soak.checks.evidence import Evidence

JOINED = "utter_officer_joined"
LEFT = ("utter_officer_left", "utter_officer_away")
RESOLVED = "utter_case_resolved"
AFTER = ("utter_ask_score",)
"""Notices that belong to an end."""


def silent_by_transcript(evidence: Evidence) -> list[str]:
    """Between the notices of joining and leaving there are the officer's and the borrower's words only.

    A resolved case is an end unless the officer holds another one: then nobody else speaks until the next end either,
    which `silent_by_audit_trail` sees.
    """
    wrong = []
    for conversation_id, messages in evidence.stored.messages.items():
        held = False
        for each in messages:
            if each.response == JOINED:
                held = True
            elif each.response in LEFT or each.response == RESOLVED:
                held = False
            elif held and each.author in ("assistant", "notice") and each.response not in AFTER:
                wrong.append(
                    f"In conversation {conversation_id} the assistant spoke at {each.seq}, an officer held it."
                )
            elif not held and each.author == "officer" and not _still_holds(evidence, conversation_id, each):
                wrong.append(f"In conversation {conversation_id} an officer wrote at {each.seq} without holding it.")
    return wrong


def silent_by_audit_trail(evidence: Evidence) -> list[str]:
    """While by the audit trails somebody has a case of the conversation, the assistant says nothing of its own."""
    wrong = []
    for conversation_id, messages in evidence.stored.messages.items():
        spans = holdings(evidence, conversation_id)
        for each in messages:
            if each.author != "assistant":
                continue
            if any(start < each.created_at < end for start, end in spans):
                wrong.append(f"Message {each.id} is the assistant's, while an officer had the conversation.")
    return wrong


def holdings(evidence: Evidence, conversation_id: str) -> Sequence[tuple[datetime, datetime]]:
    """From when to when somebody had one of a conversation's cases."""
    return [
        span
        for case in evidence.stored.cases[conversation_id]
        for span in _spans(evidence.stored.events[case.id], evidence.stored.at)
    ]


def _spans(events: Sequence[CaseEvent], now: datetime) -> Iterator[tuple[datetime, datetime]]:
    since = None
    for each in events:
        if each.what == "taken":
            since = since or each.at
        elif since and each.what in ("handed_back", "resolved", "timed_out", "officer_left", "merged_into"):
            yield since, each.at
            since = None
    if since:
        yield since, now


def _still_holds(evidence: Evidence, conversation_id: str, message: Message) -> bool:
    return any(start <= message.created_at <= end for start, end in holdings(evidence, conversation_id))
