"""Reading what a form sends: URL-encoded or, where a file may come along, multipart; of limited size."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from bot.conversations.uploads import MULTIPART, UnreadableUpload, Upload, UploadReader
from bot.errors import BadInput

LARGEST = 256 * 1024
"""Bytes. The longest message of an officer fits in many times."""

MOST_FIELDS = 50


async def read_form(request: Request) -> Mapping[str, str]:
    """The fields of a form; the last of several with one name. Raises `HTTPException` 413, 415 or 400.

    NUL characters are refused, because PostgreSQL takes none.
    """
    kind = _kind(request)
    if kind not in ("application/x-www-form-urlencoded", ""):
        raise HTTPException(415, "Forms are taken as application/x-www-form-urlencoded.")
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST:
                raise HTTPException(413, "That is too much for one form.")
    except ClientDisconnect as error:  # a page that is left while it sends; nobody reads the answer
        raise HTTPException(400, "The form was not sent to its end.") from error
    try:
        fields = parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as error:
        raise HTTPException(400, "The form could not be read.") from error
    return _without_nul(dict(fields))


async def read_form_with_file(request: Request, largest: int) -> Upload:
    """The fields of a form, and its file of at most `largest` bytes, if one was chosen. Raises as `read_form`."""
    if _kind(request) != MULTIPART:
        return Upload(await read_form(request), None)
    try:
        reader = UploadReader(request.headers["content-type"], largest)
        async for chunk in request.stream():
            reader.take(chunk)
        read = reader.end()
    except BadInput as error:
        raise HTTPException(413, str(error), {"Connection": "close"}) from error
    except UnreadableUpload as error:
        raise HTTPException(400, "The form could not be read.") from error
    return Upload(_without_nul(read.fields), read.file)


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").split(";")[0].strip().lower()


def _without_nul(fields: Mapping[str, str]) -> Mapping[str, str]:
    if any("\0" in value for value in fields.values()):
        raise HTTPException(400, "The form holds a character that no text has.")
    return fields
