"""Conversations as trainers look for them: by time, language and intent, thumbs and hand-overs; never by a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from bot.crm.tables import Conversation, Feedback, Message


@dataclass(frozen=True)
class Wanted:
    """What is looked for; what is empty is not asked for. `thumb` is up or down, `officer` yes or no."""

    since: Optional[datetime] = None
    language: str = ""
    intent: str = ""
    channel: str = ""
    thumb: str = ""
    officer: str = ""


@dataclass
class Talk:
    """A conversation without its person: what was wanted in it, in order, and how its first message begins.

    `first_id` is the id of that message. `officer` says whether an officer wrote in it.
    """

    id: str
    channel: str
    at: datetime
    messages: int = 0
    languages: list[str] = field(default_factory=list)
    intents: list[str] = field(default_factory=list)
    first_id: str = ""
    first: str = ""
    first_lang: str = ""
    officer: bool = False
    thumbs_up: int = 0
    thumbs_down: int = 0


def find(session: Session, wanted: Wanted, after: Optional[str], limit: int) -> Sequence[Talk]:
    """Conversations in which the assistant understood something, the last written in first.

    `after` is the id of the conversation behind which to go on; one that does not exist begins at the newest.
    """
    query = select(Conversation).where(
        Conversation.last_inbound_at.is_not(None),
        _has(Message.author == "borrower", Message.state == "answered", *_understood(wanted)),
    )
    if wanted.since:
        query = query.where(Conversation.last_inbound_at >= wanted.since)
    if wanted.channel:
        query = query.where(Conversation.channel == wanted.channel)
    if wanted.thumb:
        score = int(wanted.thumb == "up")
        thumb = select(Feedback.id).where(
            Feedback.conversation_id == Conversation.id, Feedback.kind == "thumb", Feedback.score == score
        )
        query = query.where(thumb.exists())
    if wanted.officer:
        wrote = _has(Message.author == "officer")
        query = query.where(wrote if wanted.officer == "yes" else ~wrote)
    last = session.get(Conversation, after) if after else None
    if last is not None and last.last_inbound_at is not None:
        same = and_(Conversation.last_inbound_at == last.last_inbound_at, Conversation.id < last.id)
        query = query.where(or_(Conversation.last_inbound_at < last.last_inbound_at, same))
    newest = query.order_by(Conversation.last_inbound_at.desc(), Conversation.id.desc()).limit(limit)
    found = {str(each.id): _talk(each) for each in session.scalars(newest)}
    _tell(session, found)
    return list(found.values())


def languages(session: Session) -> Sequence[str]:
    """The languages that borrowers wrote in."""
    query = select(Message.lang).where(Message.author == "borrower", Message.lang.is_not(None)).distinct()
    return sorted(session.scalars(query))


def pressed(session: Session, conversation_id: str) -> Mapping[str, str]:
    """What the borrower's messages say, by their ids: also of buttons, of which Rasa only knows what they ask for."""
    query = select(Message.id, Message.text).where(
        Message.conversation_id == conversation_id, Message.author == "borrower"
    )
    return {str(row[0]): str(row[1]) for row in session.execute(query)}


def _understood(wanted: Wanted) -> Sequence[Any]:
    by_language = [Message.lang == wanted.language] if wanted.language else []
    name = Message.understood["intent"]["name"].as_string()
    return [*by_language, *([name == wanted.intent] if wanted.intent else [])]


def _has(*conditions: Any) -> Any:
    return select(Message.id).where(Message.conversation_id == Conversation.id, *conditions).exists()


def _talk(conversation: Conversation) -> Talk:
    return Talk(str(conversation.id), str(conversation.channel), conversation.last_inbound_at)


def _tell(session: Session, found: Mapping[str, Talk]) -> None:
    columns = (Message.conversation_id, Message.author, Message.id, Message.text, Message.lang, Message.understood)
    query = select(*columns).where(Message.conversation_id.in_(found), Message.author.in_(("borrower", "officer")))
    for talk_id, author, message_id, text, lang, understood in session.execute(query.order_by(Message.seq)):
        talk = found[talk_id]
        if author == "officer":
            talk.officer = True
            continue
        talk.messages += 1
        if not talk.first_id:
            talk.first_id, talk.first, talk.first_lang = message_id, text, lang or ""
        if lang and lang not in talk.languages:
            talk.languages.append(lang)
        intent = ((understood or {}).get("intent") or {}).get("name")
        if intent and intent not in talk.intents:
            talk.intents.append(str(intent))
    thumbs = select(Feedback.conversation_id, Feedback.score).where(
        Feedback.conversation_id.in_(found), Feedback.kind == "thumb"
    )
    for talk_id, score in session.execute(thumbs):
        found[talk_id].thumbs_up += int(score == 1)
        found[talk_id].thumbs_down += int(score == 0)
