"""The files of a case's conversation, for the officer who reads it, and for the borrower to whom the officer writes."""

from __future__ import annotations

from typing import Optional

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.conversations.files import CheckedFile
from bot.conversations.handing_out import headers
from bot.crm import attachments, cases
from bot.crm.session import Session
from bot.crm.tables import Attachment
from desk.visit import Visit


async def hand_out(visit: Visit) -> Response:
    """A kept file of the conversation of this case; with `?download=1` also a picture is saved, not shown."""
    case_id, attachment_id = visit.path_id(), visit.path_id("attachment")

    def find(session: Session) -> Optional[tuple[Attachment, bytes]]:
        case = cases.get(session, case_id)
        kept = attachments.kept_in(session, case.conversation_id, attachment_id) if case else None
        return (kept, attachments.content(session, kept.id)) if kept else None

    found = await visit.desk.read(find)
    if found is None:
        raise HTTPException(404, "There is no such file in this case.")
    return Response(found[1], headers=dict(headers(found[0], "download" in visit.request.query_params)))


async def checked(visit: Visit) -> Optional[CheckedFile]:
    """The file that came with a form, or None. Raises `BadInput` for one that is not taken."""
    if visit.file is None:
        return None
    return await anyio.to_thread.run_sync(visit.parts.files.check, visit.file.content, visit.file.name)
