"""The stage over HTTP, for the desk on the same machine: loopback only, with a token, JSON in and out.

Where it is stands in a file that only its own user may read: `<var>/workshop/stage/open.json`.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

from bot.workshop.stories.rehearsal import Begin, OtherAction, OtherIntent, Rehearsal, Say
from bot.workshop.stories.stage_address import StageAddress, stage_file
from training.stage.rehearsal import PlayedConversation, StageRefused
from training.stage.stage import Stage

B = TypeVar("B", bound=BaseModel)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def build_app(stage: Stage, token: str) -> web.Application:
    """The routes, each guarded by the token as a bearer."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(), token.encode()):
            return web.json_response({"refused": "forbidden"}, status=403)
        try:
            return await handler(request)
        except StageRefused as refused:
            return web.json_response({"refused": str(refused)}, status=409)
        except LookupError:
            return web.json_response({"refused": "There is no rehearsal going on."}, status=404)
        except (ValidationError, json.JSONDecodeError):
            return web.json_response({"refused": "This is not what the stage is asked."}, status=422)

    async def state(request: web.Request) -> web.Response:
        return _answer(stage.state(request.query.get("key")))

    async def begin(request: web.Request) -> web.Response:
        wish = await _body(request, Begin)
        return _answer(stage.begin(_key(request), wish.language, wish.borrower))

    async def look(request: web.Request) -> web.Response:
        return _answer(stage.of(_key(request)).told())

    async def say(request: web.Request) -> web.Response:
        words = await _body(request, Say)
        return await _done(stage, request, lambda going: going.say(words.text))

    async def mean(request: web.Request) -> web.Response:
        wish = await _body(request, OtherIntent)
        return await _done(stage, request, lambda going: going.mean(wish.turn, wish.intent))

    async def do(request: web.Request) -> web.Response:
        wish = await _body(request, OtherAction)
        return await _done(stage, request, lambda going: going.do(wish.turn, wish.step, wish.action))

    async def undo(request: web.Request) -> web.Response:
        return await _done(stage, request, lambda going: going.undo())

    async def end(request: web.Request) -> web.Response:
        stage.end(_key(request))
        return web.json_response({})

    app = web.Application(middlewares=[guard])
    one = "/rehearsals/{key}"
    app.router.add_get("/state", state)
    app.router.add_put(one, begin)
    app.router.add_get(one, look)
    app.router.add_delete(one, end)
    for name, handler in (("say", say), ("intent", mean), ("action", do), ("undo", undo)):
        app.router.add_post(f"{one}/{name}", handler)
    return app


async def open_up(app: web.Application, var: Path, token: str, model: str) -> web.AppRunner:
    """Listens on a free port of the loopback address, and writes down where."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = int(runner.addresses[0][1])
    address = StageAddress(port=port, token=token, model=model, pid=os.getpid())
    file = stage_file(var)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}.{os.getpid()}")
    new.touch(mode=0o600)
    new.write_text(address.json(), encoding="utf-8")
    new.replace(file)
    return runner


def close_down(var: Path) -> None:
    """Takes the file away, if it is this process's."""
    file = stage_file(var)
    try:
        ours = StageAddress.parse_raw(file.read_bytes()).pid == os.getpid()
    except (OSError, ValueError):
        return
    if ours:
        file.unlink(missing_ok=True)


async def _done(
    stage: Stage, request: web.Request, act: Callable[[PlayedConversation], Awaitable[None]]
) -> web.Response:
    key = _key(request)
    going = stage.of(key)
    stage.touch(key)
    await act(going)
    told: Rehearsal = going.told()
    return _answer(told)


async def _body(request: web.Request, kind: type[B]) -> B:
    return kind.parse_obj(await request.json())


def _key(request: web.Request) -> str:
    return request.match_info["key"]


def _answer(told: BaseModel) -> web.Response:
    return web.Response(text=told.json(), content_type="application/json")
