"""A conversation as an officer reads it: who said what when, what was understood, and what has arrived."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from bot.crm.conversations import PUSHED
from bot.crm.tables import Attachment, Conversation, Message

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class Understood:
    """What the assistant took a message to mean; `confidence` is a fraction, `values` are (name, value)."""

    intent: str
    confidence: float
    values: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Entry:
    """One message. `author` is borrower, assistant, officer or notice, `lang` a tag fit for HTML or nothing.

    `english` is an officer's message in pieces where ready phrases are in it: `{"english"}` of a phrase, or own words.
    `delivery` is a key of `desk.words.DELIVERY`; None for what the borrower wrote.
    """

    id: str
    seq: int
    author: str
    officer_name: Optional[str]
    at: datetime
    text: str
    lang: str
    state: Optional[str]
    understood: Optional[Understood]
    english: Sequence[Mapping[str, str]]
    buttons: Sequence[str]
    delivery: Optional[str]
    file: Optional[Attachment] = None


def entries(
    messages: Sequence[Message],
    conversation: Conversation,
    outbox: Mapping[str, str],
    files: Mapping[str, Attachment],
) -> Sequence[Entry]:
    """Messages in order; `outbox` tells by message id how far those on a called channel are, `files` what they hold."""
    return [_entry(message, conversation, outbox, files.get(message.id)) for message in messages]


def language_tag(code: Optional[str]) -> str:
    """A message's language as a tag fit for HTML, or nothing."""
    return code if code and LANGUAGE_TAG.fullmatch(code) and code != "und" else ""


def _entry(
    message: Message, conversation: Conversation, outbox: Mapping[str, str], file: Optional[Attachment]
) -> Entry:
    return Entry(
        id=message.id,
        seq=message.seq,
        author=message.author,
        officer_name=message.officer_name,
        at=message.created_at,
        text=message.text,
        lang=language_tag(message.lang),
        state=message.state,
        understood=_understood(message.understood),
        english=message.phrases or (),
        buttons=[str(button["title"]) for button in message.buttons or ()],
        delivery=_delivery(message, conversation, outbox),
        file=file,
    )


def _delivery(message: Message, conversation: Conversation, outbox: Mapping[str, str]) -> Optional[str]:
    """A chat app has taken it, or a web chat has fetched it. Without an outbox row it can never arrive."""
    if message.author == "borrower":
        return None
    if conversation.channel in PUSHED:
        return outbox.get(message.id, "dead")
    return "sent" if conversation.read_seq >= message.seq else "waiting"


def _understood(data: Optional[Mapping[str, Any]]) -> Optional[Understood]:
    intent = (data or {}).get("intent") or {}
    if not data or not intent.get("name"):
        return None
    values = [(str(each.get("entity")), _value(each.get("value"))) for each in data.get("entities") or ()]
    return Understood(str(intent["name"]), float(intent.get("confidence") or 0), values)


def _value(value: Any) -> str:
    """A value as text; one of several parts as its parts."""
    if isinstance(value, Mapping):
        return " ".join(str(part) for part in value.values() if part is not None)
    return str(value)
