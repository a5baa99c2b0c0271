"""The stream of a conversation: what is said in it, as it is said."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.channels.wakeups import woken
from bot.channels.webchat.chat import Chat, messages_after
from bot.channels.webchat.messages import seq_in
from bot.channels.webchat.presenting import Shown, event
from bot.crm import conversations
from bot.crm.session import DatabaseBusy
from bot.crm.tables import Conversation

logger = logging.getLogger(__name__)

HEARTBEAT = 15.0
"""Seconds; proxies cut connections that are silent for a minute."""

BURST = 100
"""Messages that are read from the database at once."""

HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


async def stream(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`GET …/events`: server-sent events behind `Last-Event-ID` or `?after=`; an event's id is the message's seq."""
    after = seq_in(request.headers.get("last-event-id") or request.query_params.get("after"))
    return StreamingResponse(_events(chat, conversation, after), media_type="text/event-stream", headers=HEADERS)


async def _events(chat: Chat, conversation: Conversation, after: int) -> AsyncIterator[str]:
    yield ": connected\n\n"
    with chat.wakeups.subscribe(conversation.id) as gone_on:
        while True:
            gone_on.clear()
            try:
                found = await _said(chat, conversation.id, after)
                if found:
                    yield "".join(event(message) for message in found)
                    after = int(found[-1]["seq"])
                    await _mark_read(chat, conversation.id, after)
            except DatabaseBusy:  # the page connects again and asks for what it has not got
                logger.warning("The database is busy; a stream was ended (conversation %s).", conversation.id)
                return
            if len(found) == BURST:
                continue
            if chat.wakeups.closing:
                return
            if not await woken(gone_on, HEARTBEAT):
                yield ": still here\n\n"


async def _said(chat: Chat, conversation_id: str, after: int) -> Sequence[Shown]:
    return await chat.read(lambda session: messages_after(session, conversation_id, after, BURST))


async def _mark_read(chat: Chat, conversation_id: str, seq: int) -> None:
    await chat.write(lambda session: conversations.mark_read(session, conversation_id, seq))
