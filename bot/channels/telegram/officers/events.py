"""What an update of the officers' bot can mean. The id of a private chat is the officer's address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, Optional, Union

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatType

from bot.cases.reference import ALPHABET
from bot.channels.telegram.attachments import tag
from bot.channels.telegram.events import InGroup, Membership
from bot.channels.telegram.inbound import GONE

_COMMAND = re.compile(r"/(?P<name>start|stop|help)(?:@\w+)?(?:\s+(?P<rest>\S+))?\s*", re.IGNORECASE)
_REFERENCE = re.compile(rf"RC-[{ALPHABET}]{{6}}\b")
_BUTTON = re.compile(r"(?P<action>take|back|resolve|sure|keep|show):(?P<case>[0-9a-f]{32})")

Action = Literal["take", "back", "resolve", "sure", "keep", "show"]


@dataclass(frozen=True)
class Started:
    """Somebody opened the chat, with a token that links it or without."""

    chat: str
    token: Optional[str]


@dataclass(frozen=True)
class Stopped:
    """Somebody wants the chat to be nobody's."""

    chat: str


@dataclass(frozen=True)
class Asked:
    """Somebody asks what can be done here."""

    chat: str


@dataclass(frozen=True)
class Answered:
    """An officer replied to a message of a case; without a `reference` they wrote to nobody in particular."""

    chat: str
    message_id: int
    reference: Optional[str]
    text: str


@dataclass(frozen=True)
class Useless:
    """Something that cannot go to a borrower from here."""

    chat: str
    message_id: int
    what: Literal["file", "edit"]


@dataclass(frozen=True)
class Button:
    """A button was pressed. `action` is None for one that means nothing any more."""

    chat: str
    press: str
    message_id: int
    action: Optional[Action]
    case_id: str


Event = Union[Started, Stopped, Asked, Answered, Useless, Button, Membership, InGroup]


def translate(update: Update, bot_id: int) -> Optional[Event]:
    """What an update means, or None if it is nothing to us."""
    if update.callback_query:
        return _button(update.callback_query)
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    message = update.message or update.edited_message or update.channel_post or update.edited_channel_post
    if message is None:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return None if message.left_chat_member or message.migrate_to_chat_id else InGroup(message.chat.id)
    chat = str(message.chat.id)
    if update.edited_message:
        return Useless(chat, message.message_id, "edit") if message.text is not None else None
    if message.text is None:
        return Useless(chat, message.message_id, "file") if tag(message) else None
    return _written(chat, message, message.text, bot_id)


def _written(chat: str, message: Message, text: str, bot_id: int) -> Event:
    command = _COMMAND.fullmatch(text)
    if command is None:
        return Answered(chat, message.message_id, _reference(message.reply_to_message, bot_id), text)
    name = command["name"].lower()
    if name == "start":
        return Started(chat, command["rest"])
    return Stopped(chat) if name == "stop" else Asked(chat)


def _reference(replied: Optional[Message], bot_id: int) -> Optional[str]:
    """The case whose message was replied to: the first word of a message of our own; nobody else can write those."""
    if replied is None or replied.from_user is None or replied.from_user.id != bot_id:
        return None
    found = _REFERENCE.match(replied.text or "")
    return found[0] if found else None


def _button(pressed: CallbackQuery) -> Optional[Event]:
    message = pressed.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return None
    found = _BUTTON.fullmatch(pressed.data or "")
    action: Optional[Action] = found["action"] if found else None  # type: ignore[assignment]
    return Button(str(message.chat.id), pressed.id, message.message_id, action, found["case"] if found else "")


def _membership(change: ChatMemberUpdated) -> Optional[Event]:
    gone = change.new_chat_member.status in GONE
    if change.chat.type == ChatType.PRIVATE:
        return Membership(str(change.chat.id), gone)
    return None if gone else InGroup(change.chat.id)
