"""The web chat whole: the real server, gate and database before a gate channel of our own (see gate_channel.py)."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.bootstrap import Parts, now
from bot.channels.server import Server, build_server
from bot.conversations.saying import say
from bot.crm import conversations, officers
from bot.crm.tables import Base, Conversation, Feedback, Message
from bot.culture.language_facts import LanguageFacts, load_languages
from bot.facts import Reply
from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender
from bot.replies.notices import Notices, load_wording
from bot.settings import Settings
from tests.channels.gate_channel import GateChannel
from tests.channels.serving import serving, until
from tests.conftest import ROOT

Data = dict[str, Any]


@cache
def _languages() -> Mapping[str, LanguageFacts]:
    return load_languages()


@cache
def _lender() -> Lender:
    return load_lender(ROOT / "lender")


@cache
def _notices() -> Notices:
    return Notices(load_wording("en"), "en")


@dataclass(frozen=True)
class ReadyParts(Parts):
    """Parts whose files are read once for all tests."""

    @property
    def languages(self) -> Mapping[str, LanguageFacts]:
        return _languages()

    @property
    def lender(self) -> Lender:
        return _lender()

    @property
    def notices(self) -> Notices:
        return _notices()


@dataclass
class Rasa(GateChannel):
    """The gate channel, its sign of life, and the interface by which Rasa is warmed up."""

    without_model: bool = False
    parsed: list[str] = field(default_factory=list)

    def app(self) -> Starlette:
        channel = Route("/webhooks/gate/", self.alive, methods=["GET"])
        return Starlette(routes=[channel, Route("/model/parse", self.parse, methods=["POST"]), *super().app().routes])

    def reset(self) -> None:
        """Forgets what it heard and what was laid ready."""
        for kept in (self.heard, self.replies, self.slow, self.parsed):
            kept.clear()
        self.down = self.without_model = False
        self.language = "en"

    async def alive(self, request: Request) -> Response:
        return JSONResponse({"status": "ok", "model": "model-1"}, 503 if self.down else 200)

    async def parse(self, request: Request) -> Response:
        if self.without_model or request.query_params.get("token") != self.token:
            return JSONResponse({"status": "failure"}, 409)
        self.parsed.append((await request.json())["text"])
        return JSONResponse({"intent": {"name": "greet"}})


@dataclass
class Borrower:
    """Somebody with an open session, who speaks to the interface as the page does."""

    http: httpx.Client
    session: str
    token: str
    sent: int = 0

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def post(self, path: str, data: Any) -> httpx.Response:
        headers = {**self.headers, "Content-Type": "application/json"}
        return self.http.post(f"/chat/sessions/{self.session}/{path}", content=json.dumps(data), headers=headers)

    def get(self, path: str) -> httpx.Response:
        return self.http.get(f"/chat/sessions/{self.session}/{path}", headers=self.headers)

    def write(self, text: Any, made: Any = None) -> httpx.Response:
        """Sends a message, under an id of its own unless one is given."""
        self.sent += 1
        return self.post("messages", {"id": made or f"m{self.sent}", "text": text})

    def says(self, text: str) -> list[Data]:
        """The replies to a message that is taken."""
        response = self.write(text)
        assert response.status_code == 200, response.text
        return list(response.json()["replies"])

    def history(self, after: int = 0) -> list[Data]:
        return list(self.get(f"messages?after={after}").json()["messages"])

    @contextmanager
    def listening(self, query: str = "", **headers: str) -> Iterator[Iterator[Data]]:
        """The stream's events, as `{"id", "data"}`; heartbeats are left out."""
        url = f"/chat/sessions/{self.session}/events{query}"
        with self.http.stream("GET", url, headers={**self.headers, **headers}, timeout=10) as response:
            assert response.status_code == 200, response.read()
            yield events(response.iter_text())


def events(pieces: Iterable[str]) -> Iterator[Data]:
    """Server-sent events from a stream that comes in pieces."""
    rest = ""
    for piece in pieces:
        *whole, rest = (rest + piece).split("\n\n")
        for event in whole:
            fields = dict(line.split(": ", 1) for line in event.split("\n"))
            if "data" in fields:
                yield {"id": fields["id"], "data": json.loads(fields["data"])}


@dataclass
class World:
    """The server, what stands behind it, and the database."""

    parts: Parts
    rasa: Rasa
    http: httpx.Client
    server: Server
    stopped: threading.Event

    def forget(self) -> None:
        """Everything as at the beginning, apart from the conversations that have been."""
        self.rasa.reset()
        self.http.headers.pop("Accept-Language", None)

    @property
    def listeners(self) -> int:
        """How many streams are open."""
        return self.server.wakeups.waiting

    @property
    def url(self) -> str:
        return str(self.http.base_url).rstrip("/")

    def borrower(self) -> Borrower:
        """Somebody new."""
        return Borrower(self.http, **self.http.post("/chat/sessions").json())

    def conversation(self, borrower: Borrower) -> Conversation:
        with self.parts.database.read() as session:
            known = conversations.get(session, borrower.session)
            assert known
            return known

    def stored(self, borrower: Borrower) -> list[Message]:
        return self.messages_of(borrower.session)

    def messages_of(self, session_id: str) -> list[Message]:
        """All that was said in a session."""
        with self.parts.database.read() as session:
            return list(conversations.messages_after(session, session_id, 0))

    def feedback(self, borrower: Borrower) -> list[Feedback]:
        with self.parts.database.read() as session:
            return list(session.query(Feedback).filter(Feedback.conversation_id == borrower.session))

    def hold(self, borrower: Borrower) -> None:
        """An officer takes the conversation."""
        with self.parts.database.write() as session:
            officer = officers.by_login(session, "maria") or officers.add(
                session, "maria", "Maria Lin", "a long password", "officer", now()
            )
            conversations.lock(session, borrower.session).holder_id = officer.id

    def officer_writes(self, session_id: str, text: str) -> None:
        """An officer's message, as the desk stores it."""
        with self.parts.database.write() as session:
            locked = conversations.lock(session, session_id)
            conversations.add_message(session, locked, "officer", text, now(), officer_name="Maria Lin")

    def notice(self, session_id: str, reply: Reply) -> None:
        """A notice of the desk."""
        with self.parts.database.write() as session:
            say(session, self.parts.notices, conversations.lock(session, session_id), reply, now())


@contextmanager
def webchat_world(folder: Path, port: int = 0, **settings: Any) -> Iterator[World]:
    """The server, running. `settings` are fields of `Settings`."""
    rasa = Rasa("rasa-token")
    with serving(rasa.app()) as rasa_port:
        given: Data = {
            "var": folder,
            "lender": ROOT / "lender",
            "rasa_port": rasa_port,
            "rasa_token": rasa.token,
            "answer_timeout": 3.0,
            "flood_messages": 50,
            **settings,
        }
        parts = ReadyParts(Settings(_env_file=None, **given))
        Base.metadata.create_all(parts.database.engine)
        with running(parts, port) as (server, stopped, url), httpx.Client(base_url=url, timeout=10) as http:
            yield World(parts, rasa, http, server, stopped)


@contextmanager
def running(parts: Parts, port: int = 0) -> Iterator[tuple[Server, threading.Event, str]]:
    """The server in a thread; yields it, a sign that it has stopped, and its address."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    server = build_server(parts)
    stopped = threading.Event()

    def run() -> None:
        server.run(sockets=[listening])
        listening.close()
        stopped.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    until(lambda: server.started)
    try:
        yield server, stopped, f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.stop()
        thread.join(10)
        assert not thread.is_alive(), "the server did not stop"
