"""Sends messages to Telegram chats, as plain text: nothing in a message can become markup."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Union

import anyio.to_thread
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.channels.delivery import Refused, RetryLater, Undeliverable
from bot.channels.telegram.api import BLOCKED
from bot.channels.telegram.keyboard import keyboard
from bot.channels.telegram.splitting import length, pieces
from bot.crm.outbox import Letter
from bot.crm.tables import Attachment, Message
from bot.plans.files import MadeFile, PlanFiles
from bot.plans.kept import KIND, KeptPlan, read_plan

Failure = Union[RetryLater, Undeliverable, Refused]

CAPTION = 1024
"""UTF-16 code units under a file; what is longer goes before it as a message."""

PHOTO_BYTES, PHOTO_SIDES, PHOTO_RATIO = 10 * 1000**2, 10_000, 20
"""Telegram's limits of a photo: bytes, width and height together, the longer side by the shorter."""

_NO_CHAT = re.compile("chat not found|user not found|peer_id_invalid|user_id_invalid|input_user_deactivated", re.I)


class TelegramSender:
    """Implements `bot.channels.delivery.Sender`.

    `content` reads the bytes of a file by its id, `plans` makes the picture and the document of a plan; both may block.
    """

    def __init__(self, bot: Bot, content: Callable[[str], bytes], plans: PlanFiles) -> None:
        self._bot = bot
        self._content = content
        self._plans = plans
        self._taken: dict[str, int] = {}
        """How many parts of a letter Telegram has taken, so that a later try goes on after them."""

    async def send(self, letter: Letter) -> None:
        """Sends a message, in pieces if it is long; buttons stand under the last, a file goes last of all.

        After a message that tells a plan go its picture, with what it shows in words, and its document.

        Raises as `Sender.send`.
        """
        parts = self._parts(letter)
        for place in range(self._taken.get(letter.id, 0), len(parts)):
            try:
                await parts[place]()
            except TelegramError as error:
                raise self._noted(letter, outcome(error)) from error
            self._taken[letter.id] = place + 1
        self._taken.pop(letter.id, None)

    def _parts(self, letter: Letter) -> Sequence[Callable[[], Awaitable[object]]]:
        chat, text, markup = int(letter.address), spoken(letter.message), keyboard(letter.message)
        plan = letter.file if letter.file and letter.file.kind == KIND else None
        if letter.file and not plan and length(text) <= CAPTION:
            return [partial(self._send_file, chat, letter.file, text)]
        texts = pieces(text)
        under = [None] * (len(texts) - 1) + [markup]
        sent = [
            partial(self._bot.send_message, chat, text, reply_markup=keys)
            for text, keys in zip(texts, under, strict=False)
        ]
        if plan:
            return [*sent, partial(self._send_picture, chat, plan), partial(self._send_document, chat, plan)]
        return [*sent, partial(self._send_file, chat, letter.file, "")] if letter.file else [*sent]

    async def _send_picture(self, chat: int, plan: Attachment) -> None:
        """The caption says what the picture shows: who sees none hears it."""
        summary, picture = await anyio.to_thread.run_sync(self._picture, plan.id)
        await self._bot.send_photo(chat, picture.content, filename=picture.name, caption=summary[:CAPTION])

    async def _send_document(self, chat: int, plan: Attachment) -> None:
        document = await anyio.to_thread.run_sync(lambda: self._plans.make(self._kept(plan.id), "pdf"))
        await self._bot.send_document(chat, document.content, filename=document.name)

    def _picture(self, plan_id: str) -> tuple[str, MadeFile]:
        kept = self._kept(plan_id)
        return self._plans.summary(kept), self._plans.make(kept, "png")

    def _kept(self, plan_id: str) -> KeptPlan:
        return read_plan(self._content(plan_id))

    async def _send_file(self, chat: int, file: Attachment, caption: str) -> None:
        content = await anyio.to_thread.run_sync(self._content, file.id)
        named: dict[str, Any] = {"filename": str(file.name), "caption": caption or None}
        if may_be_a_photo(file):
            await self._bot.send_photo(chat, content, **named)
        else:
            await self._bot.send_document(chat, content, **named)

    def _noted(self, letter: Letter, failure: Failure) -> Failure:
        if not isinstance(failure, RetryLater):
            self._taken.pop(letter.id, None)
        return failure


def may_be_a_photo(file: Attachment) -> bool:
    """Whether Telegram shows it as a photo (core.telegram.org/bots/api#sendphoto); else it is sent as a document."""
    if file.kind != "image" or file.size > PHOTO_BYTES:
        return False
    sides = sorted((int(file.width), int(file.height)))
    return sum(sides) <= PHOTO_SIDES and sides[1] <= PHOTO_RATIO * sides[0]


def spoken(message: Message) -> str:
    """A message's text; an officer's begins with a line that says who writes."""
    if message.author == "officer" and message.officer_name:
        return f"{message.officer_name}:\n{message.text}".strip()
    return str(message.text)


def outcome(error: TelegramError) -> Failure:
    """What an error of Telegram's means for a message. Its text is never repeated: the token may be in it."""
    if isinstance(error, RetryAfter):
        return RetryLater("429", asked_seconds(error))
    if isinstance(error, Forbidden):
        return Undeliverable("deactivated" if "deactivated" in error.message else BLOCKED)
    if isinstance(error, ChatMigrated) or (isinstance(error, BadRequest) and _NO_CHAT.search(error.message)):
        return Undeliverable("chat not found")
    if isinstance(error, BadRequest):
        return Refused("400")
    return RetryLater(type(error).__name__)


def asked_seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait; the library is changing the type."""
    asked = error.retry_after
    return asked.total_seconds() if isinstance(asked, timedelta) else asked
