"""Officers, borrowers, conversations and cases to look at, made through the real stores."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Optional

from bot.bootstrap import Parts
from bot.crm import borrowers, cases, conversations, officers, practice, review_harvest
from bot.crm.loan_book import add_loan
from bot.crm.session import new_id
from bot.crm.tables import Borrower, Case, Conversation, Officer, Practice, ReviewTurn
from bot.replies.catalog import Catalog
from bot.replies.phrasebook import PHRASES, Phrasebook, phrase_contract
from bot.workshop.practice.session import Exercise
from tests.conftest import CHEAP, NOW

PASSWORD = "correct horse battery"
SPANISH = {"code": "es", "found_by": "clear", "rival": None, "rival_messages": 0, "unsupported": None}
RELATIONAL = {
    "formality": "formal",
    "directness": "indirect",
    "orientation": "relational",
    "leanings": {"formality": ["formal", 3], "directness": ["indirect", 2]},
    "wishes": {},
    "evidence": ["buenas tardes", "quisiera", "me da pena"],
}
EFFICIENT = {
    **RELATIONAL,
    "formality": "casual",
    "directness": "direct",
    "orientation": "efficient",
    "evidence": ["asap"],
}


YOU = {"es": "osté", "ar": "أنتم"}


@dataclass(frozen=True)
class Talk:
    """A conversation with its case."""

    conversation_id: str
    case: Case


def add_officer(parts: Parts, login: str = "ana", name: str = "Ana Torres", role: str = "officer") -> Officer:
    with parts.database.write() as session:
        return officers.add(session, login, name, PASSWORD, role, NOW, cost=CHEAP)


def add_practice(parts: Parts, officer: Officer) -> Practice:
    """A practice that has just begun."""
    entries = parts.practices.begin(Exercise("es", "fee", "formal"), NOW)
    with parts.database.write() as session:
        return practice.begin(session, officer, "es", "fee", "formal", entries, NOW)


def add_borrower(parts: Parts, number: str = "B-1002", name: str = "Lucía Herrera") -> Borrower:
    """A borrower with a car loan that is one instalment behind."""
    with parts.database.write() as session:
        made = borrowers.add(session, number, name, "US", NOW)
        add_loan(
            session,
            number=f"RP-{number[2:]}",
            borrower_id=made.id,
            product="car",
            currency="USD",
            principal=Decimal("24000"),
            rate=Decimal("6.9"),
            term_months=60,
            paid_out_on=datetime(2025, 9, 1).date(),
            first_due_on=datetime(2025, 10, 15).date(),
            paid_instalments=13,
            closed=False,
        )
        return made


def add_talk(
    parts: Parts,
    text: str = "I lost my job and cannot pay this month.",
    kind: str = "hardship",
    address: str = "one",
    channel: str = "webchat",
    language: Optional[dict[str, Any]] = None,
    register: Optional[dict[str, Any]] = None,
    borrower: Optional[Borrower] = None,
    at: datetime = NOW - timedelta(minutes=20),
    intent: str = "report_hardship",
    wish: Optional[str] = None,
) -> Talk:
    """A borrower wrote, the assistant understood and answered, and a case was opened."""
    with parts.database.write() as session:
        opened = conversations.open_conversation(session, channel, address, "US", at)
        talk = conversations.lock(session, opened.id)
        talk.language = language or {**SPANISH, "code": "en"}
        talk.register = register
        if borrower:
            borrowers.tie(session, talk, borrower)
            borrowers.remember(session, talk)
        asked = conversations.add_message(
            session,
            talk,
            "borrower",
            text,
            at,
            external_id=f"x{talk.last_seq}",
            state="answered",
            lang=talk.language["code"],
            understood={
                "intent": {"name": intent, "confidence": 0.93},
                "entities": [{"entity": "amount", "value": "450"}, {"entity": "loan_kind", "value": "car"}],
            },
        )
        case = parts.cases.open(session, talk, kind, at + timedelta(seconds=2), first_message=asked, story=text)
        if wish:
            parts.cases.tell(session, case.case, "case_wish", wish, at + timedelta(seconds=40))
        worded = parts.notices.word(case.reply, talk.language, talk.register, talk.market)
        conversations.add_message(
            session,
            talk,
            "assistant",
            worded.text,
            at + timedelta(seconds=2),
            answers_id=asked.id,
            lang=worded.lang,
            response=case.reply.name,
        )
        return Talk(talk.id, case.case)


def made_up_phrases(parts: Parts) -> Phrasebook:
    """Gives the parts phrases in English, and in Spanish and Arabic by other words for "you"; in no other language.

    So the tests of the desk do not hang on how anybody words a phrase.
    """
    english = (PHRASES / "en.ftl").read_text(encoding="utf-8")
    texts = {"en": english, **{code: re.sub(r"\b[yY]ou\b", you, english) for code, you in YOU.items()}}
    catalogs = {code: Catalog(code, text) for code, text in texts.items()}
    made = Phrasebook(phrase_contract(), catalogs, parts.languages)
    parts.__dict__["phrasebook"] = made
    return made


def say(parts: Parts, talk: Talk, text: str, at: datetime = NOW) -> None:
    """The borrower writes while an officer holds the conversation, as the gate stores it."""
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        number = conversation.last_seq
        kept = conversations.add_message(
            session, conversation, "borrower", text, at, external_id=f"s{number}", state="to_officer"
        )
        parts.cases.borrower_wrote(session, conversation, kept, at)


def add_turn(parts: Parts, talk: Talk, text: str = "Zebra crossing?", group: str = "a", **more: Any) -> ReviewTurn:
    """A message of a conversation that waits for a trainer; `group` is one hexadecimal digit."""
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        written = more.pop("original", text)
        kept = conversations.add_message(
            session, conversation, "borrower", written, NOW, external_id=new_id(), state="answered"
        )
        columns = {
            "language": "en",
            "intent": "ask_fees",
            "confidence": 0.41,
            "channel": "webchat",
            "score": 1.0,
            "sample": False,
            "reasons": ["low_confidence"],
            "entities": [],
            "stand_ins": [],
            **more,
        }
        return review_harvest.add(
            session,
            message_id=kept.id,
            conversation_id=talk.conversation_id,
            market="US",
            text=text,
            group_id=group * 32,
            vector=b"12",
            at=NOW,
            harvested_at=NOW,
            **columns,
        )


def look(parts: Parts, talk: Talk) -> tuple[Conversation, Case]:
    """The conversation and its case as they are kept now."""
    with parts.database.read() as session:
        case, conversation = cases.get(session, talk.case.id), conversations.get(session, talk.conversation_id)
        assert case
        assert conversation
        return conversation, case
