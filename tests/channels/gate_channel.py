"""A small server that speaks the protocol of Rasa's gate channel (`bot.conversations.dialogue`).

It is there to test what stands before Rasa. The real Rasa's conversations are tested elsewhere, over the same protocol.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

Data = dict[str, Any]


@dataclass
class GateChannel:
    """Repeats what it hears, or gives the replies that a test has laid ready for a text."""

    token: str
    heard: list[Data] = field(default_factory=list)
    replies: dict[str, Sequence[Data]] = field(default_factory=dict)
    slow: dict[str, float] = field(default_factory=dict)
    down: bool = False
    language: str = "en"

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/webhooks/gate/message", self.answer, methods=["POST"])])

    def texts(self) -> list[str]:
        """What it heard, in order."""
        return [body["text"] for body in self.heard]

    async def answer(self, request: Request) -> Response:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return JSONResponse({"error": "forbidden"}, 403)
        body = await request.json()
        self.heard.append(body)
        if self.down:
            return JSONResponse({"error": "turn_failed", "action": "action_x"}, 503)
        await asyncio.sleep(self.slow.get(body["text"], 0.0))
        echo = {
            "text": f"You said: {body['text']}",
            "lang": self.language,
            "utter_action": "utter_greet",
            "kind": "social",
        }
        return JSONResponse(
            {
                "replies": list(self.replies.get(body["text"], [echo])),
                "understood": {"intent": {"name": "greet", "confidence": 0.9}, "language": {"code": self.language}},
                "language": {"code": self.language, "found_by": "clear"},
                "register": None,
                "model": "model-1",
            }
        )
