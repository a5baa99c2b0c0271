"""What all routes of the interface have in common: who asks, and every failure as JSON."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.logs import fault
from bot.channels.webchat import tokens
from bot.channels.webchat.chat import Chat
from bot.channels.webchat.refused import Refused
from bot.conversations import refusals
from bot.crm import conversations
from bot.crm.session import DatabaseBusy
from bot.crm.tables import Conversation
from bot.errors import BadInput

logger = logging.getLogger(__name__)

Endpoint = Callable[[Request], Awaitable[Response]]
Handler = Callable[[Chat, Request], Awaitable[Response]]
InSession = Callable[[Chat, Request, Conversation], Awaitable[Response]]

STATUS = {"empty": 422, "too_long": 413, "too_fast": 429, "too_large": 413, "bad_file": 422}
"""The status for each code of `BadInput`."""

BUSY_SECONDS = 2
"""After so long a client may try again when the database is busy."""

ID = re.compile(r"[0-9a-f]{32}")


def answering(chat: Chat, handler: Handler) -> Endpoint:
    """An endpoint that answers each failure as JSON, and logs a fault of ours in one line, without texts."""

    async def endpoint(request: Request) -> Response:
        try:
            return await handler(chat, request)
        except Refused as refused:
            return refused.response()
        except DatabaseBusy:
            logger.warning("The database is busy (conversation %s).", session_id(request))
            return Refused(503, "busy", _sorry(chat, request), BUSY_SECONDS).response()
        except Exception as error:
            logger.error("A request failed: %s (conversation %s).", fault(error), session_id(request))
            return Refused(500, "fault", _sorry(chat, request)).response()

    return endpoint


def in_session(handler: InSession) -> Handler:
    """A handler for whoever has the session's token; what cannot be taken is told in the conversation's language."""

    async def handle(chat: Chat, request: Request) -> Response:
        conversation = await _conversation(chat, request)
        try:
            return await handler(chat, request, conversation)
        except BadInput as refusal:
            raise _told(chat, request, conversation, refusal) from refusal

    return handle


def by_method(**endpoints: Endpoint) -> Endpoint:
    """One endpoint from several, by method; for a route that allows these methods."""

    async def endpoint(request: Request) -> Response:
        return await endpoints["GET" if request.method == "HEAD" else request.method](request)

    return endpoint


def session_id(request: Request) -> str:
    """The session that a request is about, fit for a log: nothing that a client made up gets into it."""
    given = str(request.path_params.get("session", ""))
    return given if ID.fullmatch(given) else "unknown"


async def refused_by_router(request: Request, error: Exception) -> Response:
    """No such route, or not with this method."""
    assert isinstance(error, HTTPException), "registered for no other"
    status = HTTPStatus(error.status_code)
    message = "This address does not take that method." if status == 405 else "There is nothing at this address."
    return Refused(status, status.name.lower(), message).response(error.headers)


async def _conversation(chat: Chat, request: Request) -> Conversation:
    """The conversation that the request's token opens. A wrong token learns nothing about which sessions there are."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise Refused(401, "no_token", "Send the session's token as Authorization: Bearer.")
    address = tokens.address_of(token)
    found = await chat.read(lambda session: conversations.at_address(session, tokens.CHANNEL, address))
    if found is None or not tokens.matches(token, found.token_hash):
        raise Refused(403, "wrong_token", "This token opens no session.")
    if found.id != request.path_params["session"]:
        raise Refused(404, "no_session", "There is no such session for this token.")
    return found


def _told(chat: Chat, request: Request, conversation: Conversation, refusal: BadInput) -> Refused:
    reply = refusals.reply(refusal.code, chat.parts.settings.message_limit)
    language: Mapping[str, object] = chat.language(request, conversation)
    worded = chat.parts.notices.word(reply, language, conversation.register, conversation.market)
    wait = chat.parts.settings.flood_seconds if refusal.code == "too_fast" else None
    return Refused(STATUS[refusal.code], refusal.code, worded.text, wait)


def _sorry(chat: Chat, request: Request) -> str:
    return chat.words.of(chat.browser_language(request)).words["page-error"]
