"""Takes the updates of the officers' bot: does what they ask before it returns, then says what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import anyio.to_thread
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.channels.logs import fault
from bot.channels.telegram.calls import Calls
from bot.channels.telegram.events import InGroup, Membership
from bot.channels.telegram.officers import words
from bot.channels.telegram.officers.acting import Acting, Outcome
from bot.channels.telegram.officers.events import Answered, Asked, Button, Event, Started, Stopped, Useless, translate
from bot.channels.telegram.officers.sending import keyboard, say, send
from bot.channels.telegram.thumbs import TOAST

logger = logging.getLogger(__name__)
T = TypeVar("T")


class OfficerReception:
    """One for a process and an event loop. `take` may be called again with the same update; nothing happens twice."""

    def __init__(self, bot: Bot, acting: Acting) -> None:
        self._bot = bot
        self._acting = acting
        self._calls = Calls()

    async def take(self, data: Mapping[str, Any]) -> None:
        """Takes one update as JSON data; when this returns, what it asked for is done. Raises `DatabaseBusy`."""
        try:
            event = translate(Update.de_json(dict(data), self._bot), self._bot.id)
        except Exception as error:  # an update of a shape that nobody has seen yet must not stop all others
            logger.error("Update %s cannot be read: %s", data.get("update_id"), fault(error))
            return
        if isinstance(event, InGroup):
            self._calls.make(self._bot.leave_chat(event.chat_id))
        elif isinstance(event, Membership):
            await _in_thread(partial(self._acting.membership, event.address, event.blocked))
        elif isinstance(event, Button):
            outcome = await _in_thread(partial(self._acting.press, event))
            self._calls.make(self._show(event, outcome))
        elif event is not None:
            said = await _in_thread(partial(self._done, event))
            self._calls.make(say(self._bot, event.chat, said, getattr(event, "message_id", None)))

    async def close(self, grace: float = 5.0) -> None:
        """Gives what is being said some seconds."""
        await self._calls.close(grace)

    def _done(self, event: Event) -> str:
        """What is done with words; returns what the chat hears."""
        if isinstance(event, Started):
            return self._acting.start(event)
        if isinstance(event, Stopped):
            return self._acting.stop(event.chat)
        if isinstance(event, Answered):
            return self._acting.answer(event)
        if isinstance(event, Useless):
            return self._acting.tell(event.chat, words.NO_EDITS if event.what == "edit" else words.NO_FILES)
        assert isinstance(event, Asked), "all others are seen to above"
        return self._acting.tell(event.chat, words.HELP)

    async def _show(self, pressed: Button, outcome: Outcome) -> None:
        """The notice over the button, the messages, the buttons of now. A notice that comes too late is a message."""
        chat = pressed.chat
        try:
            notice = outcome.notice and outcome.notice[:TOAST]
            await self._bot.answer_callback_query(pressed.press, text=notice, show_alert=outcome.refused)
        except TelegramError as error:
            logger.info("Telegram did not take a call: %s", fault(error))
            if outcome.notice:
                await say(self._bot, chat, outcome.notice, pressed.message_id)
        if outcome.messages:
            await send(self._bot, chat, outcome.messages)
        if outcome.keys is not None:
            await self._bot.edit_message_reply_markup(
                int(chat), pressed.message_id, reply_markup=keyboard(outcome.keys)
            )


async def _in_thread(work: Callable[[], T]) -> T:
    return await anyio.to_thread.run_sync(work)
