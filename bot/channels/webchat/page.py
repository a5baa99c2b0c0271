"""The page itself, and its words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.channels.webchat.chat import Chat
from bot.conversations.file_check import ACCEPTED

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"


def page(chat: Chat) -> Callable[[Request], Awaitable[Response]]:
    """`GET /`: the page in the browser's language. It follows the conversation's language from the first answer on."""
    templates = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=select_autoescape(), undefined=StrictUndefined, trim_blocks=True
    )
    template = templates.get_template("page.html")
    profile = chat.parts.lender.profile
    icons = (STATIC / "icons.svg").read_text(encoding="utf-8")

    async def show(request: Request) -> Response:
        words = chat.words.of(chat.browser_language(request))
        html = template.render(
            page=words,
            words=words.words,
            lender=chat.words.lender(words.lang),
            phone=profile.phone,
            email=profile.email,
            menu=chat.words.menu,
            icons=icons,
            limit=chat.parts.settings.message_limit,
            accepted=ACCEPTED,
            file_limit=chat.parts.files.largest,
        )
        return HTMLResponse(html, headers={"Vary": "Accept-Language"})

    return show


async def words(chat: Chat, request: Request) -> Response:
    """`GET /chat/words?lang=xx`: the page's words in a language, in the lender's if there is none such."""
    return JSONResponse(chat.words.of(request.query_params.get("lang", "")).as_json())
