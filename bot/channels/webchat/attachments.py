"""Pictures and PDFs: sending one, and getting those of one's own conversation."""

from __future__ import annotations

from typing import Optional

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.webchat import body, tokens
from bot.channels.webchat.chat import Chat
from bot.channels.webchat.endpoints import ID
from bot.channels.webchat.messages import take
from bot.channels.webchat.refused import Refused
from bot.conversations.files import caption_speaks
from bot.conversations.handing_out import headers
from bot.conversations.inbound import Inbound
from bot.crm import attachments
from bot.crm.session import Session
from bot.crm.tables import Attachment, Conversation


async def send(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`POST …/attachments` with a form of `id`, `text`, which may be empty, and `file`. Answers as a message does."""
    chat.clicks.check(conversation.id, chat.parts.clock())  # before anything is read; the gate counts the message
    async with chat.uploads:
        upload = await body.read_upload(request, chat.parts.files.largest)
        made = body.id_in(upload.fields)
        if upload.file is None:
            raise Refused(422, "missing_field", "The field file is missing.")
        file = await anyio.to_thread.run_sync(chat.parts.files.check, upload.file.content, upload.file.name)
    text = upload.fields.get("text", "").strip()
    kind = "text" if caption_speaks(text) else "attachment"
    return await take(chat, Inbound(tokens.CHANNEL, conversation.address, made, text, kind, file=file))


async def fetch(chat: Chat, request: Request, conversation: Conversation) -> Response:
    """`GET …/attachments/{attachment_id}`: a kept file of this conversation; `?download=1` saves a picture, too."""
    attachment_id = str(request.path_params["attachment_id"])

    def find(session: Session) -> Optional[tuple[Attachment, bytes]]:
        kept = attachments.kept_in(session, conversation.id, attachment_id) if ID.fullmatch(attachment_id) else None
        return (kept, attachments.content(session, kept.id)) if kept else None

    found = await chat.read(find)
    if found is None:
        raise Refused(404, "no_attachment", "There is no such file in this session.")
    return Response(found[1], headers=dict(headers(found[0], "download" in request.query_params)))
