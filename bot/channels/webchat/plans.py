"""Repayment plans of one's own conversation: to look at, and as files to keep."""

from __future__ import annotations

from typing import Optional

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.webchat.chat import Chat
from bot.channels.webchat.endpoints import ID
from bot.channels.webchat.refused import Refused
from bot.conversations.handing_out import made_headers
from bot.crm import attachments
from bot.crm.session import Session
from bot.crm.tables import Conversation
from bot.plans.files import FORMS
from bot.plans.kept import KIND, KeptPlan, read_plan


async def view(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`GET …/plans/{attachment_id}`: words, tables and the picture of a plan, in the language in which it was told."""
    kept = await _kept(chat, request, conversation)
    key = str(request.path_params["attachment_id"])
    return JSONResponse(await anyio.to_thread.run_sync(chat.parts.plans.view, kept, key))


async def save(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`GET …/plans/{attachment_id}/{form}`: the plan as a file; `form` is pdf, csv or png. It is made each time."""
    chat.clicks.check(conversation.id, chat.parts.clock())
    form = str(request.path_params["form"])
    if form not in FORMS:
        raise Refused(404, "no_form", f"A plan can be had as {', '.join(FORMS)}.")
    kept = await _kept(chat, request, conversation)
    made = await anyio.to_thread.run_sync(chat.parts.plans.make, kept, form)
    return Response(made.content, headers=dict(made_headers(made)))


async def _kept(chat: Chat, request: Request, conversation: Conversation) -> KeptPlan:
    attachment_id = str(request.path_params["attachment_id"])

    def find(session: Session) -> Optional[bytes]:
        kept = attachments.kept_in(session, conversation.id, attachment_id) if ID.fullmatch(attachment_id) else None
        return attachments.content(session, kept.id) if kept and kept.kind == KIND else None

    content = await chat.read(find)
    if content is None:
        raise Refused(404, "no_plan", "There is no such plan in this session.")
    return read_plan(content)
