"""A borrower about whom every table says something, with words that can be looked for afterwards."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.bootstrap import Parts
from bot.crm import (
    attachments,
    borrower_events,
    borrower_requests,
    borrowers,
    code_requests,
    contact_letters,
    contacts,
    conversations,
    deliveries,
    feedback,
    looks,
    officers,
    reminders,
    review_flags,
    review_harvest,
    reviews,
    story_drafts,
)
from bot.crm.loan_book import add_application
from bot.crm.session import Database, Session, new_id
from bot.crm.tables import Base, Message, Officer
from tests.conftest import NOW
from tests.desk.content import SPANISH, Talk, add_borrower, add_officer, add_talk
from tests.keeping.places import add_rasa_events

WORDS = ("zebra", "Lucía Herrera", "B-1002", "RP-1002", "AP-1002", "telegram-77", "quisiera", "lucia@")
"""What nothing may hold any more: of texts, name, numbers, address, manner."""

LONG_AGO = NOW - timedelta(days=800)


def add_person(parts: Parts, at: datetime = NOW - timedelta(hours=3)) -> Talk:
    """Lucía: two conversations, a resolved case with a note, thumbs, codes, an application."""
    person = add_borrower(parts)
    add_officer_once(parts)
    with parts.database.write() as session:
        deliveries.register(session, {"webhook": None}, at - timedelta(days=1))
    talk = add_talk(
        parts,
        "My zebra died.",
        address="telegram-77",
        channel="telegram",
        language=SPANISH,
        register={"evidence": ["quisiera"]},
        borrower=person,
        at=at,
        wish="another zebra",
    )
    with parts.database.write() as session:
        officer = officers.known(session, "ana")
        add_application(
            session,
            number="AP-1002",
            borrower_id=person.id,
            product="home",
            currency="USD",
            amount=1,
            state="received",
            since=NOW.date(),
        )
        conversation = conversations.lock(session, talk.conversation_id)
        answer = conversations.messages_after(session, talk.conversation_id, 0)[-1]
        sent = conversations.latest_from_borrower(session, talk.conversation_id)
        attachments.keep(
            session, sent, b"a zebra's picture", at, kind="image", media_type="image/png", name="zebra.png"
        )
        looks.at_borrower(session, person.id, officer, at)
        feedback.thumb(session, answer, conversation, False, at)
        feedback.add(session, conversation, "suggestion", at, comment="more zebras", case_id=talk.case.id)
        borrowers.issue_code(session, person, "7K4M2QXZ", "officer:ana", at, at + timedelta(days=7))
        borrowers.note_attempt(session, talk.conversation_id, True, at)
        reminders.add(session, person.id, "RP-1002", NOW.date(), "before", "telegram", at.date(), at)
        request = new_id()
        contacts.put(session, person.id, "email", "lucia@example.com", "officer:ana", at)
        contact = contacts.of_borrower(session, person.id)[0]
        contact_letters.queue(session, person.id, "phone", "+34600000000", "es", at)
        code_requests.add(session, request, talk.conversation_id, "h" * 64, at, at + timedelta(minutes=10))
        code_requests.queue(session, request, contact.id, "es", at, at + timedelta(minutes=10))
        borrower_events.note(session, person.id, at, "borrower", "tied", {"by": "code", "channel": "telegram"})
        add_review(session, sent, officer, at)
        steps = [{"user": "report_hardship", "words": "my zebra"}]
        story_drafts.add(session, steps, "zebra", officer, at, conversation_id=talk.conversation_id)
        borrower_requests.add(session, talk.case, "contact", at, kind="email", value="zebra@example.com")
        step = at + timedelta(minutes=5)
        parts.passing_on.remark(session, talk.case.id, officer, "told me about the zebra", step)
        parts.holding.take(session, talk.case.id, officer, step)
        parts.holding.write(session, talk.case.id, officer, "I am sorry about your zebra.", step)
        parts.holding.resolve(session, talk.case.id, officer, step)
        second = conversations.open_conversation(session, "webchat", "w" * 32, "US", at, "h" * 64)
        borrowers.tie(session, conversations.lock(session, second.id), borrowers.get(session, person.id))
        conversations.add_message(session, second, "borrower", "zebra?", at, external_id="1", state="answered")
        conversation.closed_reason = "blocked"
    add_rasa_rows(parts, [talk.conversation_id, second.id], at)
    return talk


def add_review(session: Session, message: Message, officer: Officer, at: datetime) -> None:
    """The message is in the review queue, was looked at as it was written, flagged, and decided about."""
    review_flags.put(session, message.id, officer.id, "missed_hardship", at)
    turn = review_harvest.add(
        session,
        message_id=message.id,
        conversation_id=message.conversation_id,
        channel="telegram",
        market="US",
        language="en",
        text=message.text,
        reasons=["low_confidence"],
        score=1.0,
        group_id=new_id(),
        vector=b"zebra",
        at=at,
        harvested_at=at,
    )
    session.flush()
    reviews.look(session, turn.id, officer.id, at)
    reviews.decide(session, turn, officer.id, at, "change", intent="report_hardship", written=message.text)


def add_officer_once(parts: Parts) -> None:
    with parts.database.read() as session:
        known = officers.by_login(session, "ana")
    if known is None:
        add_officer(parts)


def add_rasa_rows(parts: Parts, ids: list[str], at: datetime) -> None:
    """In Rasa's store, which the tests have in a database of its own."""
    for each in ids:
        add_rasa_events(parts.tracker, each, since=at.timestamp())


def everything(database: Database) -> str:
    """All that is in all tables, as one text."""
    with database.read() as session:
        return json.dumps(
            [[*map(_shown, row)] for table in Base.metadata.sorted_tables for row in session.execute(select(table))],
            ensure_ascii=False,
        )


def _shown(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return value if isinstance(value, (dict, list, int, type(None))) else str(value)


def marked(database: Database, mark: str) -> set[str]:
    """The columns that hold a mark, as table.column."""
    with database.read() as session:
        return {
            f"{table.name}.{name}"
            for table in Base.metadata.sorted_tables
            for row in session.execute(select(table)).mappings()
            for name, value in row.items()
            if mark in json.dumps(_shown(value), ensure_ascii=False)
        }
