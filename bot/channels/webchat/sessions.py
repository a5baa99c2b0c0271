"""Opening a session: a conversation on this channel, and the token that opens it."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.webchat import tokens
from bot.channels.webchat.chat import Chat
from bot.crm import conversations
from bot.crm.session import Session


async def open_session(chat: Chat, request: Request) -> Response:
    """`POST /chat/sessions`: 201 with the session and its token, which is never told again."""
    token = tokens.new_token()

    def store(session: Session) -> str:
        address, now = tokens.address_of(token), chat.parts.clock()
        opened = conversations.open_conversation(
            session, tokens.CHANNEL, address, chat.parts.market, now, tokens.hash_of(token)
        )
        return str(opened.id)

    return JSONResponse({"session": await chat.write(store), "token": token}, 201)
