"""Opening a session: a conversation on this channel, and the token that opens it."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.webchat import tokens
from bot.channels.webchat.chat import Chat
from bot.channels.webchat.refused import Refused
from bot.conversations import networks, refusals
from bot.crm import conversations
from bot.crm.session import Session
from bot.errors import BadInput

OPENING_SECONDS = 600
"""In so many seconds one network may open `flood_sessions`."""


async def open_session(chat: Chat, request: Request) -> Response:
    """`POST /chat/sessions`: 201 with the session and its token, which is never told again.

    Raises `Refused` for a network that opens too many: each is a row that stays.
    """
    _count(chat, request)
    token = tokens.new_token()

    def store(session: Session) -> str:
        address, now = tokens.address_of(token), chat.parts.clock()
        opened = conversations.open_conversation(
            session, tokens.CHANNEL, address, chat.parts.market, now, tokens.hash_of(token)
        )
        return str(opened.id)

    return JSONResponse({"session": await chat.write(store), "token": token}, 201)


def _count(chat: Chat, request: Request) -> None:
    """A proxy on this machine that does not tell whom it serves has everybody's address, so that one is not counted."""
    address = request.client.host if request.client else ""
    if networks.is_loopback(address):
        return
    try:
        chat.openings.check(networks.network(address), chat.parts.clock())
    except BadInput as error:
        language, reply = {"code": chat.browser_language(request)}, refusals.reply(error.code, 0)
        said = chat.parts.notices.word(reply, language, None, chat.parts.market)
        raise Refused(429, error.code, said.text, OPENING_SECONDS) from error
