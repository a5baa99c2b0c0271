"""Updates as Telegram sends them."""

from __future__ import annotations

import itertools
import time
from typing import Any

Data = dict[str, Any]
ANA = 5001
BEN = 5002
GROUP = -1001234567890
_numbers = itertools.count(700_000_001)


def update(**content: Any) -> Data:
    """An update with a fresh id."""
    return {"update_id": next(_numbers), **content}


def user(person: int = ANA) -> Data:
    return {
        "id": person,
        "is_bot": False,
        "first_name": "Ana",
        "last_name": "Ruiz",
        "username": "ana_r",
        "language_code": "es",
    }


def message(person: int = ANA, number: int = 1, **content: Any) -> Data:
    """A message in a private chat."""
    chat = {"id": person, "first_name": "Ana", "last_name": "Ruiz", "username": "ana_r", "type": "private"}
    return {"message_id": number, "from": user(person), "chat": chat, "date": int(time.time()), **content}


def text(words: str, person: int = ANA) -> Data:
    return update(message=message(person, text=words))


def command(words: str) -> Data:
    name = words.split()[0]
    entity = {"offset": 0, "length": len(name), "type": "bot_command"}
    return update(message=message(text=words, entities=[entity]))


def reply(words: str, to: str, person: int = ANA, number: int = 50, own: bool = False) -> Data:
    """A reply to a message of the bot's with this text, or to one of the person's `own`."""
    below = message(person, number=number - 1, text=to)
    if not own:
        below["from"] = {"id": 123456, "is_bot": True, "first_name": "Rapport", "username": "RapportTestBot"}
    return update(message=message(person, number=number, text=words, reply_to_message=below))


def edited(**content: Any) -> Data:
    return update(edited_message=message(edit_date=int(time.time()), **content))


def pressed(data: str, person: int = ANA, under: str = "Anything else?") -> Data:
    """A button of an inline keyboard was pressed."""
    below = message(person, text=under)
    below["from"] = {"id": 123456, "is_bot": True, "first_name": "Rapport", "username": "RapportTestBot"}
    query = {"id": f"43820{person}", "from": user(person), "message": below, "chat_instance": "-3612", "data": data}
    return update(callback_query=query)


RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def membership(status: str, chat: Data | None = None) -> Data:
    """The bot's own membership changed."""
    bot = {"id": 123456, "is_bot": True, "first_name": "Rapport", "username": "RapportTestBot"}
    new: Data = {"user": bot, "status": status}
    if status == "kicked":
        new["until_date"] = 0
    if status == "administrator":
        new.update(dict.fromkeys(RIGHTS, False))
    change = {
        "chat": chat or message()["chat"],
        "from": user(),
        "date": int(time.time()),
        "old_chat_member": {"user": bot, "status": "left" if status == "member" else "member"},
        "new_chat_member": new,
    }
    return update(my_chat_member=change)


def in_group(**content: Any) -> Data:
    chat = {"id": GROUP, "title": "Neighbours", "type": "supergroup"}
    return update(message={"message_id": 7, "from": user(), "chat": chat, "date": int(time.time()), **content})


FILE_ID = "AgACAgIAAxkBAAIB"
_FILE = {"file_id": FILE_ID, "file_unique_id": "AQADr7cxG5yQ", "file_size": 1280}
PHOTO = [
    {**_FILE, "width": 90, "height": 67},
    {**_FILE, "file_id": f"{FILE_ID}2", "width": 800, "height": 600, "file_size": 90_000},
]
STICKER = {
    **_FILE,
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
    "emoji": "🙂",
    "set_name": "Faces",
}
VOICE = {**_FILE, "duration": 3, "mime_type": "audio/ogg"}
DOCUMENT = {**_FILE, "file_name": "payslip.pdf", "mime_type": "application/pdf"}
LOCATION = {"latitude": 40.4, "longitude": -3.7}
VENUE = {"location": LOCATION, "title": "Bank", "address": "Calle Mayor 1"}
CONTACT = {"phone_number": "+34600000000", "first_name": "Ana", "user_id": ANA}
ANIMATION = {**_FILE, "width": 100, "height": 100, "duration": 2, "file_name": "hi.mp4", "mime_type": "video/mp4"}
VIDEO = {**_FILE, "width": 640, "height": 480, "duration": 7, "mime_type": "video/mp4"}
VIDEO_NOTE = {**_FILE, "length": 240, "duration": 4}
DICE = {"emoji": "🎲", "value": 3}
