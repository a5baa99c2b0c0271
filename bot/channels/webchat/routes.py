"""The web chat's routes: the page on `/`, its interface and files under `/chat`."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.bootstrap import Parts
from bot.channels.wakeups import Wakeups
from bot.channels.webchat import attachments, events, messages, plans, sessions, thumbs
from bot.channels.webchat import page as pages
from bot.channels.webchat.chat import Chat
from bot.channels.webchat.endpoints import (
    Endpoint,
    Handler,
    InSession,
    answering,
    by_method,
    in_session,
    refused_by_router,
)
from bot.channels.webchat.words import PageWords
from bot.conversations.flood import FloodGuard
from bot.conversations.gate import Gate


def webchat_routes(parts: Parts, gate: Gate, wakeups: Wakeups) -> list[BaseRoute]:
    """The routes of the web chat. `wakeups` has to be running while they are used."""
    words = PageWords(parts.notices.wording, parts.languages, parts.lender.name, parts.language)
    clicks = FloodGuard(parts.settings.flood_messages, parts.settings.flood_seconds)
    openings = FloodGuard(parts.settings.flood_sessions, sessions.OPENING_SECONDS)
    chat = Chat(parts, gate, wakeups, words, clicks, openings)

    def open_to_all(handler: Handler) -> Endpoint:
        return answering(chat, handler)

    def guarded(handler: InSession) -> Endpoint:
        return answering(chat, in_session(handler))

    session = "/sessions/{session}"
    sent = by_method(GET=guarded(messages.history), POST=guarded(messages.send))
    interface = Starlette(
        routes=[
            Route("/words", open_to_all(pages.words), methods=["GET"]),
            Route("/sessions", open_to_all(sessions.open_session), methods=["POST"]),
            Route(f"{session}/messages", sent, methods=["GET", "POST"]),
            Route(f"{session}/messages/{{message_id}}/thumb", guarded(thumbs.give_thumb), methods=["POST"]),
            Route(f"{session}/attachments", guarded(attachments.send), methods=["POST"]),
            Route(f"{session}/attachments/{{attachment_id}}", guarded(attachments.fetch), methods=["GET"]),
            Route(f"{session}/plans/{{attachment_id}}", guarded(plans.view), methods=["GET"]),
            Route(f"{session}/plans/{{attachment_id}}/{{form}}", guarded(plans.save), methods=["GET"]),
            Route(f"{session}/language", guarded(messages.choose_language), methods=["POST"]),
            Route(f"{session}/events", guarded(events.stream), methods=["GET"]),
            Mount("/static", StaticFiles(directory=pages.STATIC)),
        ],
        exception_handlers={HTTPException: refused_by_router},
    )
    return [Route("/", pages.page(chat), methods=["GET"]), Mount("/chat", interface)]
