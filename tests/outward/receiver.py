"""A lender's own system over HTTP: verifies what it is sent by the words of Standard Webhooks, and answers as told."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

SECRET = "whsec_" + base64.b64encode(b"thirty-two bytes of the tests...").decode()


@dataclass
class Receiver:
    """`answers` are the statuses of the next calls, 204 when there are none left; `slow` seconds go by before each."""

    secret: str = SECRET
    answers: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    slow: float = 0.0
    calls: list[dict[str, Any]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: dict[str, int] = field(default_factory=dict)
    _now: dict[str, int] = field(default_factory=dict)

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/events", self.take, methods=["POST"]), Route("/{other}", self.elsewhere)])

    async def take(self, request: Request) -> Response:
        body = await request.body()
        sent = {
            "id": request.headers["webhook-id"],
            "at": int(request.headers["webhook-timestamp"]),
            "verified": self.verifies(request, body),
            "kind": request.headers["content-type"],
            "body": body,
            "came": time.monotonic(),
            **json.loads(body),
        }
        self.calls.append(sent)
        self._now[sent["id"]] = self._now.get(sent["id"], 0) + 1
        self.most_at_once[sent["id"]] = max(self.most_at_once.get(sent["id"], 0), self._now[sent["id"]])
        try:
            if self.slow:
                await asyncio.sleep(self.slow)
            return Response(status_code=self.answers.pop(0) if self.answers else 204, headers=self.headers)
        finally:
            self._now[sent["id"]] -= 1

    async def elsewhere(self, request: Request) -> Response:
        """Where a redirect would lead."""
        self.calls.append({"type": "elsewhere"})
        return Response()

    def verifies(self, request: Request, body: bytes) -> bool:
        key = base64.b64decode(self.secret[len("whsec_") :])
        content = b".".join(
            [request.headers["webhook-id"].encode(), request.headers["webhook-timestamp"].encode(), body]
        )
        expected = "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
        return any(hmac.compare_digest(expected, each) for each in request.headers["webhook-signature"].split(" "))

    def types(self) -> list[str]:
        return [call["type"] for call in self.calls]
