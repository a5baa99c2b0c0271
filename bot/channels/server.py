"""The web process: web chat on `/`, desk on `/desk`, and Telegram's webhook where it is used.

Run by `python -m bot.channels.server`.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from types import FrameType
from typing import Optional

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware

from bot.bootstrap import Parts
from bot.channels.headers import SecurityHeaders
from bot.channels.logs import start_logging
from bot.channels.readiness import Readiness, health_routes
from bot.channels.wakeups import Wakeups
from bot.channels.webchat.endpoints import refused_by_router
from bot.channels.webchat.routes import webchat_routes
from bot.errors import RapportError
from bot.settings import load_settings

STOP_SECONDS = 2
"""How long requests may go on after the signal to stop. What Rasa has not answered by then, the worker sees to."""


def build_app(parts: Parts) -> Starlette:
    """Everything that this process serves. `app.state.wakeups.close()` ends the open streams."""
    from desk.app import desk_routes

    settings = parts.settings
    parts.check_settings()
    client = httpx.AsyncClient(trust_env=False)  # Rasa is on this machine; a proxy of the environment does not know it
    gate = parts.gate(client)
    wakeups = Wakeups(parts.database)
    routes = [
        *health_routes(Readiness(parts.database, client, settings.rasa_url, settings.rasa_token or "")),
        *webchat_routes(parts, gate, wakeups),
        *desk_routes(parts),
    ]
    if settings.telegram_mode == "webhook" and settings.telegram_token:
        from bot.channels.telegram.webhook import webhook_routes

        routes += webhook_routes(parts, lambda: gate)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        looking = asyncio.create_task(wakeups.run())
        try:
            yield
        finally:
            wakeups.close()
            looking.cancel()
            with suppress(asyncio.CancelledError):
                await looking
            await client.aclose()
            parts.database.close()

    app = Starlette(
        routes=routes,
        middleware=[Middleware(SecurityHeaders)],
        exception_handlers={HTTPException: refused_by_router},  # what no mount takes, such as an address with a newline
        lifespan=lifespan,
    )
    app.state.wakeups = wakeups
    return app


class Server(uvicorn.Server):
    """Ends the open streams as soon as it is told to stop; otherwise they would hold it up."""

    def __init__(self, config: uvicorn.Config, wakeups: Wakeups) -> None:
        super().__init__(config)
        self.wakeups = wakeups

    def handle_exit(self, sig: int, frame: Optional[FrameType]) -> None:
        """A signal to stop."""
        self.wakeups.close()
        super().handle_exit(sig, frame)

    def stop(self) -> None:
        """What a signal does, for a server in a thread."""
        self.wakeups.close()
        self.should_exit = True


def build_server(parts: Parts) -> Server:
    """The server for the app, ready to run."""
    app = build_app(parts)
    config = uvicorn.Config(
        app,
        host=parts.settings.host,
        port=parts.settings.port,
        access_log=False,
        log_config=None,
        server_header=False,
        ws="none",  # the page uses server-sent events
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    return Server(config, app.state.wakeups)


def main() -> int:
    """Serves until it is stopped; returns the exit code."""
    try:
        settings = load_settings()
        secrets = (settings.rasa_token, settings.desk_secret, settings.telegram_token)
        start_logging("web", settings.log_level, [each for each in secrets if each])
        server = build_server(Parts(settings))
    except RapportError as error:
        sys.stderr.write(f"rapport: {error}\n")
        return 1
    server.run()
    return 0 if server.started else 1


if __name__ == "__main__":
    sys.exit(main())
