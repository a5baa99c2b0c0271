"""Translates Telegram's updates: which are a message to the gate, and which mean something else."""

from __future__ import annotations

import re
from typing import Optional

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.channels.telegram.api import CHANNEL
from bot.channels.telegram.attachments import awaited, tag
from bot.channels.telegram.events import Event, InGroup, Membership, Pressed, Thumbed, Wrote
from bot.conversations.files import AwaitedFile, caption_speaks
from bot.conversations.identity import UNLINK
from bot.conversations.inbound import START, Inbound

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
KEPT = (START[1:], UNLINK[1:])
"""Commands that mean something; of others the slash is dropped."""

CONTACT = "[contact]"
"""What stands in the transcript for a shared contact: neither its name nor its number."""

_COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]+)(?:@\w+)?(?P<rest>.*)", re.DOTALL)
_THUMB = re.compile(r"(?P<way>up|down):(?P<message>[0-9a-f]{32})")


def translate(update: Update, largest: int) -> Optional[Event]:
    """What an update means, or None if it is nothing to Rapport, such as a poll. Files have at most `largest` bytes."""
    if update.callback_query:
        return _callback(update.callback_query, update.update_id)
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    message = update.message or update.edited_message or update.channel_post or update.edited_channel_post
    if message is None:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return None if message.left_chat_member or message.migrate_to_chat_id else InGroup(message.chat.id)
    return _edited(message, update.update_id) if update.edited_message else _written(message, update.update_id, largest)


def _written(message: Message, update_id: int, largest: int) -> Optional[Wrote]:
    if message.text is not None:
        return Wrote(_inbound(message, str(update_id), _plain(message.text)))
    if message.contact:
        return Wrote(_contact(message, update_id))
    named = tag(message)
    if named is None:  # a service message, such as a pinned one
        return None
    file, caption = awaited(message, largest), message.caption or ""
    if caption_speaks(caption):
        return Wrote(_inbound(message, str(update_id), caption, file=file))
    if file:
        return Wrote(_inbound(message, str(update_id), caption, "attachment", file))
    if message.media_group_id and not caption:
        # The films of one album come as a message each. One id for all of them, and they are answered once.
        return Wrote(_inbound(message, f"album-{message.media_group_id}", "[album]", "attachment"))
    return Wrote(_inbound(message, str(update_id), f"{named} {caption}".strip(), "attachment"))


def _contact(message: Message, update_id: int) -> Inbound:
    """A shared contact. Its number counts only where Telegram says that it is the sender's own.

    Telegram sets `user_id` to the account that has the number, whoever wrote the card
    (https://core.telegram.org/bots/api#contact). A forwarded card proves nothing of who forwards it.
    """
    assert message.contact is not None, "looked at before"
    sender = message.from_user.id if message.from_user else None
    own = sender is not None and message.contact.user_id == sender and message.forward_origin is None
    number = message.contact.phone_number if own else None
    return _inbound(message, str(update_id), CONTACT, "contact", number=number)


def _edited(message: Message, update_id: int) -> Optional[Wrote]:
    """A correction is a message of its own, so that nothing is lost. A moving live location corrects nothing."""
    text = message.text if message.text is not None else message.caption
    if text is None or (message.text is None and not caption_speaks(text)):
        return None
    return Wrote(_inbound(message, f"edit-{update_id}", _plain(text), "edit"))


def _plain(text: str) -> str:
    """A command without its slash, but for those that mean something: `/start`, with which chats begin, `/unlink`."""
    command = _COMMAND.fullmatch(text)
    if not command:
        return text
    if command["name"] in KEPT:
        return f"/{command['name']}"
    return f"{command['name']}{command['rest']}"


def _inbound(
    message: Message,
    external_id: str,
    text: str,
    kind: str = "text",
    file: Optional[AwaitedFile] = None,
    number: Optional[str] = None,
) -> Inbound:
    return Inbound(
        channel=CHANNEL,
        address=str(message.chat.id),
        external_id=external_id,
        text=text,
        kind=kind,
        hint=message.from_user.language_code if message.from_user else None,
        file=file,
        number=number,
        sent_at=message.edit_date or message.date,
    )


def _callback(pressed: CallbackQuery, update_id: int) -> Event:
    message = pressed.message
    if message is None or message.chat.type != ChatType.PRIVATE or not pressed.data:
        return Pressed(pressed.id)
    address = str(message.chat.id)
    thumb = _THUMB.fullmatch(pressed.data)
    if thumb:
        return Thumbed(address, thumb["message"], thumb["way"] == "up", pressed.id)
    hint = pressed.from_user.language_code
    return Wrote(Inbound(CHANNEL, address, str(update_id), pressed.data, hint=hint), pressed.id)


def _membership(change: ChatMemberUpdated) -> Optional[Event]:
    gone = change.new_chat_member.status in GONE
    if change.chat.type == ChatType.PRIVATE:
        return Membership(str(change.chat.id), gone)
    return None if gone else InGroup(change.chat.id)
