"""A Telegram Bot API server of our own: the methods that Rapport calls, with the documented payloads and error texts.

https://core.telegram.org/bots/api. Updates are kept until an offset confirms them, as Telegram keeps them.
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

Data = dict[str, Any]
ME = {
    "id": 123456,
    "is_bot": True,
    "first_name": "Rapport",
    "username": "RapportTestBot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


@dataclass
class Failure:
    """What a method answers instead of working."""

    status: int
    description: str
    retry_after: int | None = None

    def response(self) -> Response:
        if self.status >= 500:
            return Response(
                f"<html><h1>{self.status} {self.description}</h1></html>", self.status, media_type="text/html"
            )
        body: Data = {"ok": False, "error_code": self.status, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return JSONResponse(body, self.status)


@dataclass
class BotApi:
    """The server's state. Tests read and write it from their own thread."""

    token: str
    updates: list[Data] = field(default_factory=list)
    calls: list[tuple[str, Data]] = field(default_factory=list)
    failures: dict[str, list[Failure | None]] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    unknown: set[int] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)
    """By file id: what a person has sent."""
    webhook: Data | None = None
    slow: float = 0.0
    slow_files: float = 0.0
    message_id: int = 1000
    open: bool = True

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/bot{token}/{method}", self.call, methods=["POST"]),
                Route("/file/bot{token}/{path:path}", self.hand_out, methods=["GET"]),
            ]
        )

    def fail(self, method: str, status: int, description: str, retry_after: int | None = None, times: int = 1) -> None:
        """Lets the next calls of a method fail; `None` in `failures` stands for one that works."""
        self.failures.setdefault(method, []).extend([Failure(status, description, retry_after)] * times)

    def called(self, method: str) -> list[Data]:
        """The parameters of all calls of a method, in order."""
        return [parameters for name, parameters in self.calls if name == method]

    def sent(self, chat: int | None = None) -> list[Data]:
        """The messages that were taken, in order."""
        return [p for p in self.called("sendMessage, taken") if chat is None or p["chat_id"] == chat]

    def texts(self, chat: int | None = None) -> list[str]:
        return [message["text"] for message in self.sent(chat)]

    async def hand_out(self, request: Request) -> Response:
        """A file, under the path that `getFile` has told."""
        self.calls.append(("file", dict(request.path_params)))
        failure = self.failures["file"].pop(0) if self.failures.get("file") else None
        if failure:
            return failure.response()
        if request.path_params["token"] != self.token:
            return Failure(401, "Unauthorized").response()
        await asyncio.sleep(self.slow_files)
        return Response(self.files[request.path_params["path"].removeprefix("photos/")])

    async def call(self, request: Request) -> Response:
        """Any method."""
        method = request.path_params["method"]
        parameters = {name: await _field(value) for name, value in (await request.form()).items()}
        self.calls.append((method, parameters))
        if request.path_params["token"] != self.token:
            return Failure(401, "Unauthorized").response()
        failure = self.failures[method].pop(0) if self.failures.get(method) else None
        if failure:
            return failure.response()
        work = getattr(self, f"_{method}", None)
        if work is None:
            return Failure(404, "Not Found").response()
        result = await work(parameters)
        return result.response() if isinstance(result, Failure) else JSONResponse({"ok": True, "result": result})

    async def _getMe(self, asked: Data) -> Data:
        return ME

    async def _getUpdates(self, asked: Data) -> list[Data] | Failure:
        if self.webhook:
            return Failure(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook")
        offset = asked.get("offset") or 0
        self.updates[:] = [u for u in self.updates if u["update_id"] >= offset]
        end = time.monotonic() + asked.get("timeout", 0)
        while self.open and not self.updates and time.monotonic() < end:
            await asyncio.sleep(0.005)
        return self.updates[:100]

    async def _sendMessage(self, asked: Data) -> Data | Failure:
        if self.slow:
            await asyncio.sleep(self.slow)
        refused = self._refused(asked)
        if refused:
            return refused
        self.calls.append(("sendMessage, taken", asked))
        self.message_id += 1
        chat = {"id": asked["chat_id"], "first_name": "Ana", "type": "private"}
        return {
            "message_id": self.message_id,
            "from": ME,
            "chat": chat,
            "date": int(time.time()),
            "text": asked["text"],
        }

    async def _sendPhoto(self, asked: Data) -> Data | Failure:
        return self._send_file(asked, "photo", {"photo": [{**_described(asked["photo"]), "width": 1, "height": 1}]})

    async def _sendDocument(self, asked: Data) -> Data | Failure:
        return self._send_file(asked, "document", {"document": _described(asked["document"])})

    def _send_file(self, asked: Data, kind: str, told: Data) -> Data | Failure:
        refused = self._unreachable(asked)
        if refused:
            return refused
        if len(asked.get("caption", "").encode("utf-16-le")) // 2 > 1024:
            return Failure(400, "Bad Request: message caption is too long")
        self.calls.append((f"{kind}, taken", asked))
        self.message_id += 1
        chat = {"id": asked["chat_id"], "first_name": "Ana", "type": "private"}
        return {"message_id": self.message_id, "from": ME, "chat": chat, "date": int(time.time()), **told}

    async def _getFile(self, asked: Data) -> Data | Failure:
        content = self.files.get(asked["file_id"])
        if content is None:
            return Failure(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(content) > 20 * 1000**2:
            return Failure(400, "Bad Request: file is too big")
        told = {"file_id": asked["file_id"], "file_unique_id": "AQADr7cxG5yQ", "file_size": len(content)}
        return {**told, "file_path": f"photos/{asked['file_id']}"}

    async def _sendChatAction(self, asked: Data) -> bool:
        return True

    async def _leaveChat(self, asked: Data) -> bool:
        return True

    async def _answerCallbackQuery(self, asked: Data) -> bool | Failure:
        if len(asked.get("text", "")) > 200:
            return Failure(400, "Bad Request: MESSAGE_TOO_LONG")
        return True

    async def _editMessageReplyMarkup(self, asked: Data) -> Data | Failure:
        refused = self._unreachable(asked)
        if refused:
            return refused
        chat = {"id": asked["chat_id"], "first_name": "Ana", "type": "private"}
        return {"message_id": asked["message_id"], "from": ME, "chat": chat, "date": int(time.time()), "text": "edited"}

    async def _setWebhook(self, asked: Data) -> bool | Failure:
        if not asked["url"].startswith("https://"):
            return Failure(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = asked
        return True

    async def _deleteWebhook(self, asked: Data) -> bool:
        self.webhook = None
        return True

    def _unreachable(self, asked: Data) -> Failure | None:
        """Why a person can be sent nothing."""
        if asked["chat_id"] in self.blocked:
            return Failure(403, "Forbidden: bot was blocked by the user")
        if asked["chat_id"] in self.unknown:
            return Failure(400, "Bad Request: chat not found")
        return None

    def _refused(self, asked: Data) -> Failure | None:
        """Why Telegram would not take a message."""
        refused = self._unreachable(asked)
        if refused:
            return refused
        if not asked.get("text", "").strip():
            return Failure(400, "Bad Request: message text is empty")
        if len(asked["text"].encode("utf-16-le")) // 2 > 4096:
            return Failure(400, "Bad Request: message is too long")
        rows = (asked.get("reply_markup") or {}).get("inline_keyboard", [])
        if any(not 1 <= len(button["callback_data"].encode()) <= 64 for row in rows for button in row):
            return Failure(400, "Bad Request: BUTTON_DATA_INVALID")
        return None


def _described(sent: Data) -> Data:
    return {"file_id": "sent", "file_unique_id": "sent", "file_size": len(sent["content"])}


async def _field(value: str | UploadFile) -> Any:
    """A form field; a file as its name and content."""
    if isinstance(value, UploadFile):
        return {"name": value.filename, "content": await value.read()}
    return _value(value)


def _value(text: str) -> Any:
    """A form field: JSON for what is no text. No test sends a text that happens to be JSON, such as a number."""
    try:
        return json.loads(text)
    except ValueError:
        return text
