"""Takes Telegram's updates: stores what they bring before it returns, and has it answered after that."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import anyio.to_thread
from telegram import Bot, Update

from bot.channels.logs import fault
from bot.channels.telegram.api import BLOCKED, CHANNEL
from bot.channels.telegram.calls import Calls
from bot.channels.telegram.chat_queues import ChatQueues
from bot.channels.telegram.events import InGroup, Membership, Pressed, Thumbed, Wrote
from bot.channels.telegram.inbound import translate
from bot.channels.telegram.thumbs import ThumbKeeper
from bot.channels.telegram.typing_sign import typing_sign
from bot.conversations.gate import Gate
from bot.conversations.inbound import Inbound
from bot.conversations.receipt import Stored
from bot.crm import conversations
from bot.crm.session import Database
from bot.errors import BadInput

logger = logging.getLogger(__name__)


class Reception:
    """One for a process and an event loop. `take` may be called again with the same update; nothing happens twice.

    `largest` is how many bytes a file may have.
    """

    def __init__(self, bot: Bot, gate: Gate, database: Database, thumbs: ThumbKeeper, largest: int) -> None:
        self._bot = bot
        self._gate = gate
        self._database = database
        self._thumbs = thumbs
        self._largest = largest
        self._queues = ChatQueues()
        self._calls = Calls()

    async def take(self, data: Mapping[str, Any]) -> None:
        """Takes one update as JSON data; when this returns, what it brought is stored. Raises `DatabaseBusy`."""
        try:
            event = translate(Update.de_json(dict(data), self._bot), self._largest)
        except Exception as error:  # an update of a shape that nobody has seen yet must not stop all others
            logger.error("Update %s cannot be read: %s", data.get("update_id"), fault(error))
            return
        if isinstance(event, (Wrote, Pressed)) and event.press:
            self._calls.make(self._bot.answer_callback_query(event.press))
        if isinstance(event, Wrote):
            await self._take_message(event.message)
        elif isinstance(event, Thumbed):
            words = await self._thumbs.keep(event)
            self._calls.make(self._bot.answer_callback_query(event.press, text=words))
        elif isinstance(event, Membership):
            await anyio.to_thread.run_sync(self._note_membership, event)
        elif isinstance(event, InGroup):
            self._calls.make(self._bot.leave_chat(event.chat_id))

    async def close(self, grace: float = 5.0) -> None:
        """Gives answers on their way some seconds. Those that take longer are made up for by the worker."""
        await self._queues.close(grace)
        await self._calls.close(grace)

    async def _take_message(self, message: Inbound) -> None:
        try:
            stored = await self._gate.store(message)
        except BadInput as refusal:
            await self._gate.refuse(message, refusal)
            return
        if not stored.needs_answer:
            return
        if not self._queues.put(message.address, lambda: self._answer(message.address, stored)):
            logger.warning("Conversation %s has too many messages waiting.", stored.message.conversation_id)

    async def _answer(self, address: str, stored: Stored) -> None:
        async with typing_sign(self._bot, int(address)):
            await self._gate.reply(stored)

    def _note_membership(self, change: Membership) -> None:
        with self._database.write() as session:
            known = conversations.at_address(session, CHANNEL, change.address)
            if known:
                conversations.lock(session, known.id).closed_reason = BLOCKED if change.blocked else None
