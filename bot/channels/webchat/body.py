"""The body of a request: JSON, or a form with a file; of a bounded size, with fields of the right types."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from typing import Any

from starlette.requests import ClientDisconnect, Request

from bot.channels.webchat.refused import Refused
from bot.conversations.uploads import LARGEST_FIELDS, UnreadableUpload, Upload, UploadReader
from bot.errors import BadInput

LIMIT = 256 * 1024
"""Bytes."""

DRAINED = 8 * LIMIT
"""So much of a longer body is read and thrown away, because a client that is still sending cannot read the refusal."""

UPLOAD_SECONDS = 120.0
"""How long a file may take to come in: others wait for its place."""

_ID = re.compile(r"[!-~]{1,64}")


async def read_object(request: Request) -> Mapping[str, Any]:
    """The body's JSON object. Raises `Refused`, and `BadInput` for one that is too long."""
    raw = await _read(request)
    try:
        data = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Refused(400, "not_utf8", "The body is not UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise Refused(400, "not_json", "The body is not JSON.") from error
    if not isinstance(data, dict):
        raise Refused(422, "wrong_type", "The body has to be a JSON object.")
    return data


async def read_upload(request: Request, largest: int) -> Upload:
    """The body's form, with a file of at most `largest` bytes. Raises `Refused`, and `BadInput` if it is too large."""
    try:
        reader = UploadReader(request.headers.get("content-type", ""), largest)
        await asyncio.wait_for(_read_into(reader, request, largest + LARGEST_FIELDS), UPLOAD_SECONDS)
        return reader.end()
    except UnreadableUpload as error:
        raise Refused(400, "not_multipart", str(error)) from error
    except (ClientDisconnect, asyncio.TimeoutError) as error:
        raise Refused(400, "cut_off", "The body has ended too soon.") from error


def text_in(data: Mapping[str, Any], name: str) -> str:
    """A field that is text. Raises `Refused`."""
    value = _in(data, name)
    if not isinstance(value, str):
        raise Refused(422, "wrong_type", f"The field {name} has to be text.")
    return value


def flag_in(data: Mapping[str, Any], name: str) -> bool:
    """A field that is true or false. Raises `Refused`."""
    value = _in(data, name)
    if not isinstance(value, bool):
        raise Refused(422, "wrong_type", f"The field {name} has to be true or false.")
    return value


def id_in(data: Mapping[str, Any]) -> str:
    """The id that the client has made for its message. Raises `Refused`."""
    made = text_in(data, "id")
    if not _ID.fullmatch(made):
        raise Refused(422, "bad_id", "The field id has to be 1 to 64 visible ASCII characters, such as a UUID.")
    return made


def _in(data: Mapping[str, Any], name: str) -> Any:
    if name not in data:
        raise Refused(422, "missing_field", f"The field {name} is missing.")
    return data[name]


async def _read_into(reader: UploadReader, request: Request, drained: int) -> None:
    refusal: BadInput | None = None
    async for chunk in request.stream():
        if refusal is None:
            try:
                reader.take(chunk)
            except BadInput as error:
                refusal = error
        else:  # nothing of it is kept; see `DRAINED`
            drained -= len(chunk)
            if drained < 0:
                break
    if refusal is not None:
        raise refusal


async def _read(request: Request) -> bytes:
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size <= LIMIT:
                chunks.append(chunk)
            elif size > DRAINED:
                break
    except ClientDisconnect as error:
        raise Refused(400, "cut_off", "The body has ended too soon.") from error
    if size > LIMIT:
        raise BadInput("too_long", f"The body has to be at most {LIMIT // 1024} KB.")
    return b"".join(chunks)
