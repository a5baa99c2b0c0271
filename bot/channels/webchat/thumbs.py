"""Thumbs on answers."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.webchat import body
from bot.channels.webchat.chat import Chat
from bot.channels.webchat.endpoints import ID
from bot.channels.webchat.refused import Refused
from bot.crm import conversations, feedback
from bot.crm.session import Session
from bot.crm.tables import Conversation
from bot.facts import Reply


async def give_thumb(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`POST …/messages/{message_id}/thumb` with `{up}`: kept; a second one replaces the first. `said` thanks for it."""
    up = body.flag_in(await body.read_object(request), "up")
    message_id = str(request.path_params["message_id"])
    now = chat.parts.clock()
    chat.clicks.check(conversation.id, now)

    def keep(session: Session) -> None:
        try:
            message = conversations.message(session, message_id) if ID.fullmatch(message_id) else None
        except LookupError:
            message = None
        if message is None or message.conversation_id != conversation.id:
            raise Refused(404, "no_message", "There is no such message in this session.")
        if not message.rateable:
            raise Refused(422, "not_rateable", "This message takes no thumb.")
        feedback.thumb(session, message, conversation, up, now)

    await chat.write(keep)
    thanks = Reply("utter_thumb_up" if up else "utter_thumb_down")
    language = chat.language(request, conversation)
    said = chat.parts.notices.word(thanks, language, conversation.register, conversation.market)
    return JSONResponse({"up": up, "said": said.text, "lang": said.lang})
