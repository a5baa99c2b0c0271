"""The body of a request: JSON, of a bounded size, with fields of the right types."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from starlette.requests import ClientDisconnect, Request

from bot.channels.webchat.refused import Refused
from bot.errors import BadInput

LIMIT = 256 * 1024
"""Bytes."""

DRAINED = 8 * LIMIT
"""So much of a longer body is read and thrown away, because a client that is still sending cannot read the refusal."""

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
