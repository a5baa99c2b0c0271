"""Which tables lead to a borrower, what a borrower gets of them, and what becomes of them when the borrower is erased.

Every table from which foreign keys lead to a borrower has a rule here; a test finds one that has none.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Table

from bot.crm.tables import Base


@dataclass(frozen=True)
class Rule:
    """What is done with a table.

    `owner` is the column with the row that a row belongs to, and under which it is exported; `title` its name there,
    `order` the column by which rows are told. `left_out` are columns that are not told, with the reason. `kept` are the
    columns that stay when the borrower is erased: all others are emptied; a table without any is deleted from.
    """

    owner: str
    title: str
    order: str
    left_out: Mapping[str, str] = field(default_factory=dict)
    kept: Collection[str] = ()


HASH = "a hash, which tells nobody anything, and could only serve to guess what it is of"

VECTOR = "numbers that were made of the message's text, which is told"

RULES: Mapping[str, Rule] = {
    "borrower": Rule("id", "borrower", "number"),
    "loan": Rule("borrower_id", "loans", "number"),
    "application": Rule("borrower_id", "applications", "number"),
    "one_time_code": Rule("borrower_id", "codes", "issued_at", {"code_hash": HASH}),
    "contact": Rule("borrower_id", "contacts", "kind"),
    "code_sending": Rule("contact_id", "codes_sent", "queued_at"),
    "contact_letter": Rule("borrower_id", "letters_to_earlier_contacts", "queued_at"),
    "reminder": Rule("borrower_id", "reminders", "sent_at"),
    "borrower_event": Rule("borrower_id", "recognition", "at"),
    "conversation": Rule(
        "borrower_id",
        "conversations",
        "created_at",
        {"token_hash": HASH},
        ("id", "channel", "market", "disclosed", "created_at"),
    ),
    "message": Rule("conversation_id", "messages", "seq"),
    "attachment": Rule("message_id", "files", "created_at"),
    "attachment_content": Rule("attachment_id", "content", "attachment_id"),
    "outbox": Rule("conversation_id", "deliveries", "seq"),
    "look": Rule("borrower_id", "looked_at_by", "at"),
    "code_attempt": Rule("conversation_id", "tries_of_codes", "at"),
    "code_request": Rule("conversation_id", "codes_asked_for", "asked_at", {"code_hash": HASH}),
    "feedback": Rule("conversation_id", "feedback", "at"),
    "story_draft": Rule("conversation_id", "drafts_of_stories", "created_at"),
    "review_flag": Rule("message_id", "said_by_officers", "at"),
    "review_turn": Rule("conversation_id", "messages_for_training", "at", {"vector": VECTOR}),
    "review_decision": Rule("turn_id", "decided_by_trainers", "at"),
    "review_look": Rule("turn_id", "looked_at_by_trainers", "at"),
    "case_file": Rule(
        "borrower_id",
        "cases",
        "opened_at",
        {},
        (
            *("id", "reference", "conversation_id", "kind", "severity", "state", "market", "language"),
            *("model", "officer_id", "assigned_id", "merged_into_id"),
            *("opened_at", "answer_by", "answered_at", "resolved_at"),
        ),
    ),
    "desk_presence": Rule("case_id", "open_at_the_desk", "until"),
    "case_clock": Rule(
        "case_id",
        "clocks",
        "started_at",
        {},
        (
            *("id", "case_id", "name", "started_at", "seconds", "due_at", "seconds_left", "warn_at", "escalate_at"),
            *("warned_at", "escalated_at", "breached_at", "met_at", "stopped_at"),
        ),
    ),
    "repair_step": Rule(
        "case_id",
        "steps_afterwards",
        "due_at",
        {},
        ("id", "case_id", "what", "due_at", "planned_by", "reminded_at", "done_at", "dropped_at"),
    ),
    "borrower_request": Rule(
        "case_id",
        "asked_for",
        "asked_at",
        {},
        ("id", "case_id", "about", "kind", "asked_at", "state", "why", "decided_by", "decided_at"),
    ),
    "officer_notice": Rule("case_id", "told_to_officers", "at"),
    "event_delivery": Rule("event_id", "told_to_systems", "seq"),
    "case_event": Rule("case_id", "audit_trail", "at", {}, ("id", "case_id", "at", "who", "what", "detail")),
}

NOT_EXPORTED: Mapping[str, str] = {
    "desk_presence": "who has a case open at this moment; it is gone after 25 seconds",
}
"""Tables that lead to a borrower and are not told to them, with the reason. They are deleted from all the same."""

KEPT_DETAILS = frozenset(
    {"kind", "severity", "from", "to", "officer", "asked_for_rating", "clock", "due", "step", "reference", "channel"}
)
"""What stays of the details of an audit trail: codes, log-in names, numbers. Of any other, only its name stays."""

GONE = "[erased]"


def without_words(detail: object) -> object:
    """The details of a line of the audit trail without what anybody wrote."""
    if not isinstance(detail, Mapping):
        return None
    return {name: value if name in KEPT_DETAILS else GONE for name, value in detail.items()}


def leading_to_borrower() -> frozenset[str]:
    """The names of all tables from which foreign keys lead to a borrower, over however many tables."""
    found, before = {"borrower"}, 0
    while len(found) > before:
        before = len(found)
        found |= {table.name for table in Base.metadata.tables.values() if pointed_to(table) & found}
    return frozenset(found)


def pointed_to(table: Table) -> set[str]:
    """The tables that a table's foreign keys lead to."""
    return {key.column.table.name for key in table.foreign_keys}


def owner_of(table: Table) -> str:
    """The table of the row that a row belongs to, by its rule."""
    (key,) = table.columns[RULES[table.name].owner].foreign_keys
    return str(key.column.table.name)
