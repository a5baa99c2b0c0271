"""Takes updates that Telegram brings itself."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any, Optional

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.bootstrap import Parts
from bot.channels.logs import hush
from bot.channels.telegram.api import connect
from bot.channels.telegram.building import build_reception
from bot.channels.telegram.reception import Reception
from bot.conversations.gate import Gate
from bot.crm.session import DatabaseBusy

logger = logging.getLogger(__name__)

PATH = "/telegram/webhook"
SENT_ALONG = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 256 * 1024
"""Bytes of an update; Telegram's own are far smaller."""


def webhook_routes(parts: Parts, gate_getter: Callable[[], Gate]) -> list[Route]:
    """The webhook's route. `gate_getter` is first called with the first update, when the server has its gate."""
    hush()  # this process's log must not hold the token either
    webhook = Webhook(parts, gate_getter)
    return [Route(PATH, webhook.receive, methods=["POST"])]


class Webhook:
    """200 means stored. Anything else, and Telegram brings the update again."""

    def __init__(self, parts: Parts, gate_getter: Callable[[], Gate]) -> None:
        self._parts = parts
        self._gate_getter = gate_getter
        self._reception: Optional[Reception] = None

    async def receive(self, request: Request) -> Response:
        """Takes one update."""
        if not self._is_telegram(request):
            return Response(status_code=403)
        body = await _read(request)
        if body is None:
            return Response(status_code=413)
        update = _parsed(body)
        if update is None:
            return Response(status_code=400)
        try:
            await self._made().take(update)
        except DatabaseBusy:
            return Response(status_code=503, headers={"Retry-After": "1"})
        return Response(status_code=200)

    def _is_telegram(self, request: Request) -> bool:
        secret = self._parts.settings.telegram_webhook_secret or ""
        given = request.headers.get(SENT_ALONG, "")
        return bool(secret) and hmac.compare_digest(given.encode("latin-1", "replace"), secret.encode())

    def _made(self) -> Reception:
        if self._reception is None:
            self._reception = build_reception(self._parts, connect(self._parts.settings), self._gate_getter())
        return self._reception


async def _read(request: Request) -> Optional[bytes]:
    """The body, or None if it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)


def _parsed(body: bytes) -> Optional[Mapping[str, Any]]:
    try:
        data = json.loads(body)
    except ValueError:
        return None
    return data if isinstance(data, dict) and isinstance(data.get("update_id"), int) else None
