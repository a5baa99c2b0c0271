"""The thumbs under answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Optional

import anyio.to_thread

from bot.channels.telegram.api import CHANNEL
from bot.channels.telegram.events import Thumbed
from bot.crm import conversations, feedback
from bot.crm.session import Database
from bot.facts import Reply
from bot.replies.notices import Notices

TOAST = 200
"""Characters that fit into Telegram's notice over a pressed button."""

THUMBS = (("👍", "up"), ("👎", "down"))


def thumb_data(way: str, message_id: str) -> str:
    """What Telegram sends back when a thumb is pressed; `bot.channels.telegram.inbound` reads it."""
    return f"{way}:{message_id}"


class ThumbKeeper:
    """Keeps thumbs, and words the thanks."""

    def __init__(self, database: Database, notices: Notices, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def keep(self, thumbed: Thumbed) -> Optional[str]:
        """Keeps a thumb and returns the thanks; None if there is no such answer in that chat. Raises `DatabaseBusy`."""
        return await anyio.to_thread.run_sync(self._keep, thumbed)

    def _keep(self, thumbed: Thumbed) -> Optional[str]:
        with self._database.write() as session:
            known = conversations.at_address(session, CHANNEL, thumbed.address)
            if known is None:
                return None
            conversation = conversations.lock(session, known.id)
            (answer,) = conversations.by_id_start(session, conversation.id, thumbed.message_id) or (None,)
            if answer is None or not answer.rateable:
                return None
            feedback.thumb(session, answer, conversation, thumbed.up, self._clock())
            thanks = Reply("utter_thumb_up" if thumbed.up else "utter_thumb_down")
            worded = self._notices.word(thanks, conversation.language, conversation.register, conversation.market)
            return worded.text[:TOAST]
