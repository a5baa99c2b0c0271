"""Calls to a real server over kept connections: fewer connections, and the same answers and errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot.nlu import connections
from tests.processes import free_port


class Server:
    """Answers with what it was sent, and counts the connections."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.connections: set[Any] = set()
        self.asked = 0

    async def answer(self, request: web.Request) -> web.Response:
        self.connections.add(request.transport)
        self.asked += 1
        if request.path == "/refused":
            return web.json_response({"error": "refused"}, status=400)
        return web.json_response({"body": await request.json(), "token": request.query.get("token")})

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        app = web.Application()
        app.router.add_post("/{path:.*}", self.answer)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        try:
            yield
        finally:
            await runner.cleanup()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setattr(EndpointConfig, "session", connections.kept_session)
    return Server(free_port())


@asynccontextmanager
async def endpoint(server: Server) -> AsyncIterator[EndpointConfig]:
    yield EndpointConfig(f"http://127.0.0.1:{server.port}", token="secret")
    await connections.close()


def test_calls_one_after_the_other_share_a_connection(server: Server) -> None:
    async def call() -> None:
        async with server.running(), endpoint(server) as given:
            for number in range(3):
                said = await given.request(subpath="webhook", json={"number": number})
                assert said == {"body": {"number": number}, "token": "secret"}

    asyncio.run(call())
    assert (server.asked, len(server.connections)) == (3, 1)


def test_calls_at_once_do_not_wait_for_one_another(server: Server) -> None:
    async def call() -> None:
        async with server.running(), endpoint(server) as given:
            said = await asyncio.gather(*(given.request(json={"number": number}) for number in range(20)))
            assert [each["body"]["number"] for each in said] == list(range(20))

    asyncio.run(call())


def test_a_refusal_is_told_as_ever_and_the_next_call_goes_through(server: Server) -> None:
    async def call() -> None:
        async with server.running(), endpoint(server) as given:
            with pytest.raises(ClientResponseError, match="400"):
                await given.request(subpath="refused", json={})
            assert await given.request(json={}) == {"body": {}, "token": "secret"}

    asyncio.run(call())


def test_a_server_that_was_started_anew_is_reached(server: Server) -> None:
    async def call() -> None:
        async with endpoint(server) as given:
            for _ in range(2):
                async with server.running():
                    assert await given.request(json={"n": 1}) == {"body": {"n": 1}, "token": "secret"}

    asyncio.run(call())


def test_an_idle_connection_is_not_used_again(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.05)

    async def call() -> None:
        async with server.running(), endpoint(server) as given:
            await given.request(json={})
            await asyncio.sleep(0.3)
            await given.request(json={})

    asyncio.run(call())
    assert len(server.connections) == 2
