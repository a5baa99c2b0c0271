"""Sending a message, choosing a language, and reading what was said before."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Optional

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.wakeups import woken
from bot.channels.webchat import body, tokens
from bot.channels.webchat.chat import Chat, messages_after
from bot.channels.webchat.presenting import shown
from bot.channels.webchat.refused import Refused
from bot.conversations.inbound import Inbound
from bot.conversations.receipt import Receipt
from bot.crm import attachments, conversations
from bot.crm.session import new_id
from bot.crm.tables import Conversation

PAGE = 200
"""Messages in one answer to a reload."""

LOOK_AGAIN = 1.0
"""Seconds after which an answer that another process makes is looked for at the latest."""

_SEQ = re.compile(r"[0-9]{1,9}")


async def send(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`POST …/messages` with `{id, text}`: the replies. The same id again gives the same replies and stores nothing."""
    data = await body.read_object(request)
    text = body.text_in(data, "text")
    return await take(chat, Inbound(tokens.CHANNEL, conversation.address, body.id_in(data), text))


async def choose_language(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`POST …/language` with `{language}`, and an `id` as for a message: an explicit wish, like a pressed button."""
    data = await body.read_object(request)
    wished = body.text_in(data, "language")
    if wished not in chat.words.codes:
        raise Refused(422, "unknown_language", f"The language has to be one of {', '.join(chat.words.codes)}.")
    made = body.id_in(data) if "id" in data else new_id()
    payload = f"/change_language{json.dumps({'language_wish': wished})}"
    named = chat.words.name_of(wished)
    return await take(chat, Inbound(tokens.CHANNEL, conversation.address, made, named, payload=payload))


async def history(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`GET …/messages?after=seq`: what was said behind a place in the conversation; `more` if that is not all."""
    after = seq_in(request.query_params.get("after"))
    found = await chat.read(lambda session: messages_after(session, conversation.id, after, PAGE + 1))
    messages = found[:PAGE]
    if messages and messages[-1]["seq"] > conversation.read_seq:
        last = messages[-1]["seq"]
        await chat.write(lambda session: conversations.mark_read(session, conversation.id, last))
    return JSONResponse(
        {
            "messages": messages,
            "more": len(found) > PAGE,
            "language": (conversation.language or {}).get("code"),
            "with_officer": conversation.holder_id is not None,
        }
    )


def seq_in(given: Optional[str]) -> int:
    """A place in a conversation as a client tells it; nothing is the beginning. Raises `Refused`."""
    if not given:
        return 0
    if not _SEQ.fullmatch(given):
        raise Refused(422, "bad_place", "The place in the conversation has to be a message's seq, such as 12.")
    return int(given)


async def take(chat: Chat, inbound: Inbound) -> Response:
    """Has a message answered; the answer tells what was kept of it, and the replies. Raises as `Gate.receive`."""
    stored = await chat.gate.store(inbound)
    conversation_id = str(stored.message.conversation_id)
    chat.wakeups.wake(conversation_id)  # another tab shows the message while it is being answered
    receipt = await chat.gate.reply(stored)
    if receipt.message.state == "waiting":
        receipt = await _answered_elsewhere(chat, receipt)
    chat.wakeups.wake(conversation_id)
    asked = receipt.message
    ids = [asked.id, *(reply.id for reply in receipt.replies)]
    files = await chat.read(lambda session: attachments.of_messages(session, ids))
    said: dict[str, object] = {
        "message": shown(asked, file=files.get(asked.id)),
        "replies": [shown(reply, file=files.get(reply.id)) for reply in receipt.replies],
    }
    return JSONResponse({**said, "with_officer": True} if receipt.with_officer else said)


async def _answered_elsewhere(chat: Chat, receipt: Receipt) -> Receipt:
    """Waits for the answer to a message that was sent before and is still being answered, as long as that may take."""
    deadline = asyncio.get_running_loop().time() + chat.parts.settings.answer_timeout + 2 * LOOK_AGAIN
    with chat.wakeups.subscribe(receipt.conversation_id) as gone_on:
        while receipt.message.state == "waiting" and asyncio.get_running_loop().time() < deadline:
            await woken(gone_on, LOOK_AGAIN)
            gone_on.clear()
            receipt = await chat.gate.receipt(receipt.message.id)
            if chat.wakeups.closing:
                break
    return receipt
