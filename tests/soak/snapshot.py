"""All rows that the checks look at, read once everything is quiet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.crm import cases
from bot.crm.session import Database
from bot.crm.tables import Case, CaseClock, CaseEvent, Conversation, Message, Officer, Outbox


@dataclass
class Snapshot:
    """Detached rows: messages in the order of `seq`, events and clocks in that of time; `at` is when it was read."""

    at: datetime
    conversations: dict[str, Conversation] = field(default_factory=dict)
    messages: dict[str, list[Message]] = field(default_factory=lambda: defaultdict(list))
    cases: dict[str, list[Case]] = field(default_factory=lambda: defaultdict(list))
    events: dict[str, list[CaseEvent]] = field(default_factory=lambda: defaultdict(list))
    clocks: dict[str, list[CaseClock]] = field(default_factory=lambda: defaultdict(list))
    outbox: list[Outbox] = field(default_factory=list)
    logins: dict[str, str] = field(default_factory=dict)
    """Log-in names by officers' ids."""

    @property
    def every_case(self) -> Sequence[Case]:
        return [case for found in self.cases.values() for case in found]

    def ids_by_address(self) -> Mapping[tuple[str, str], str]:
        """Conversations' ids as the ledger calls them: by channel and address, a web chat's being its session."""
        return {
            (str(each.channel), str(each.address if each.channel == "telegram" else each.id)): str(each.id)
            for each in self.conversations.values()
        }


def read(database: Database, at: datetime) -> Snapshot:
    """Reads everything."""
    taken = Snapshot(at)
    with database.read() as session:
        for talk in session.query(Conversation):
            taken.conversations[str(talk.id)] = talk
        for message in session.query(Message).order_by(Message.conversation_id, Message.seq):
            taken.messages[str(message.conversation_id)].append(message)
        for case in session.query(Case).order_by(Case.opened_at):
            taken.cases[str(case.conversation_id)].append(case)
        for event in session.query(CaseEvent).order_by(CaseEvent.at):
            taken.events[str(event.case_id)].append(event)
        for clock in session.query(CaseClock).order_by(CaseClock.started_at, CaseClock.name):
            taken.clocks[str(clock.case_id)].append(clock)
        taken.outbox.extend(session.query(Outbox).order_by(Outbox.seq))
        taken.logins.update({str(each.id): str(each.login) for each in session.query(Officer)})
    return taken


def unsettled(database: Database) -> dict[str, int]:
    """How much is still under way: borrowers' messages that wait for an answer, and letters in the outbox."""
    with database.read() as session:
        counts: dict[str, Any] = {
            "messages wait for an answer": session.query(Message).filter(Message.state == "waiting").count(),
            "messages are in the outbox": session.query(Outbox).filter(Outbox.state == "waiting").count(),
        }
    return {what: count for what, count in counts.items() if count}


def is_open(case: Case) -> bool:
    """Whether a case has not ended."""
    return case.state not in cases.ENDED
