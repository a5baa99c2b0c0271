"""Every conversation that told of trouble has its case, and every failure of the assistant is one."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Optional

from bot.crm.tables import Case, CaseEvent, Message
from tests.soak.checks.evidence import Evidence
from tests.soak.snapshot import Snapshot, is_open

RECEIPTS = ("utter_case_opened", "utter_case_known")


def has_its_case(evidence: Evidence) -> list[str]:
    """A message that told of trouble was answered, and then there is a case of its kind since before the answer; or
    failed, see `failed_has_its_case`; or was left to the officer who held the conversation with a case of it."""
    wrong, stored, ids = [], evidence.stored, evidence.stored.ids_by_address()
    for address, acknowledged in evidence.ledger.inbound.items():
        conversation_id = ids.get(address, "")
        by_id = {str(each.external_id): each for each in stored.messages[conversation_id]}
        for told in acknowledged:
            message = by_id.get(told.external_id)
            if told.trouble is None or message is None:
                continue
            name = f"Message {message.id}, which tells of {told.trouble},"
            if message.state == "answered":
                answer = _answer(stored.messages[conversation_id], message)
                kinds = {case.kind for case in stored.cases[conversation_id] if answer and case.opened_at <= answer}
                if told.trouble not in kinds:
                    wrong.append(f"{name} was answered, and no case of that kind was opened.")
            elif message.state == "to_officer" and not _reached(stored, conversation_id, message):
                wrong.append(f"{name} was left to an officer, and no case says so.")
    return wrong


def failed_has_its_case(evidence: Evidence) -> list[str]:
    """A message that the assistant failed at was answered with the reference of a case `down`, open at that moment."""
    wrong, stored = [], evidence.stored
    for conversation_id, messages in stored.messages.items():
        downs = [case for case in stored.cases[conversation_id] if case.kind == "down"]
        for message in messages:
            if message.state != "failed":
                continue
            said = [each for each in messages if each.answers_id == message.id and each.response in RECEIPTS]
            if not any(
                str(case.reference) in str(each.text) and _open_at(case, stored.events[case.id], each.created_at)
                for case in downs
                for each in said
            ):
                wrong.append(f"Message {message.id} failed, and its answer names no open case for that.")
    return wrong


def each_kind_once(evidence: Evidence) -> list[str]:
    """In a conversation no two cases of one kind are open at the same time."""
    wrong = []
    for conversation_id, found in evidence.stored.cases.items():
        count = Counter(str(case.kind) for case in found if is_open(case))
        wrong += [f"Conversation {conversation_id} has {n} open cases {kind}." for kind, n in count.items() if n > 1]
        for case in found:
            others = [each for each in found if each.kind == case.kind and each.id != case.id]
            if any(_open_at(each, evidence.stored.events[each.id], case.opened_at) for each in others):
                wrong.append(f"Case {case.reference} was opened while another one of its kind was open.")
    return wrong


def _answer(messages: list[Message], asked: Message) -> Optional[datetime]:
    return next((each.created_at for each in messages if each.answers_id == asked.id), None)


def _reached(stored: Snapshot, conversation_id: str, message: Message) -> bool:
    """Whether a case's audit trail says that this message came to its officer."""
    return any(
        event.what == "wrote" and event.who == "borrower" and event.detail == {"message": message.id}
        for case in stored.cases[conversation_id]
        for event in stored.events[case.id]
    )


def _open_at(case: Case, events: list[CaseEvent], moment: datetime) -> bool:
    """Whether a case was open at a moment."""
    ends = [each.at for each in events if each.what in ("resolved", "closed", "merged_into")]
    return bool(case.opened_at <= moment and not any(end < moment for end in ends))
