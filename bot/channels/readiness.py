"""Whether this process is up, and whether a first message would be answered at once."""

from __future__ import annotations

import asyncio
from typing import Optional

import anyio.to_thread
import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.crm.session import Database, DatabaseBusy

LOOK_SECONDS = 5.0
WARM_UP_SECONDS = 60.0
WARM_UP = "hello"


class Readiness:
    """Looks at the database and at Rasa, and warms Rasa up once after each of its starts."""

    def __init__(self, database: Database, client: httpx.AsyncClient, rasa_url: str, rasa_token: str) -> None:
        self._database = database
        self._client = client
        self._rasa_url = rasa_url
        self._rasa_token = rasa_token
        self.model: Optional[str] = None
        """The model that serves in this machine's Rasa, as it told last."""
        self._warm = False
        self._warming = asyncio.Lock()

    async def missing(self) -> list[str]:
        """What is not there yet: `database`, `rasa`, `warm-up`; nothing when all is ready."""
        missing = [] if await self._database_answers() else ["database"]
        if not await self._rasa_answers():
            self._warm = False  # it may start anew
            return [*missing, "rasa"]
        async with self._warming:
            self._warm = self._warm or await self._warmed_up()
        return missing if self._warm else [*missing, "warm-up"]

    async def _database_answers(self) -> bool:
        try:
            await anyio.to_thread.run_sync(self._database.check)
        except DatabaseBusy:
            return False
        return True

    async def _rasa_answers(self) -> bool:
        try:
            response = await self._client.get(f"{self._rasa_url}/webhooks/gate/", timeout=LOOK_SECONDS)
            said = response.json()
            self.model = said.get("model")
            return bool(response.status_code == 200 and said["status"] == "ok")
        except (httpx.HTTPError, ValueError, LookupError, AttributeError):
            return False

    async def _warmed_up(self) -> bool:
        """Has Rasa understand a message; the first takes a second longer than the others, and fails without a model."""
        token = {"token": self._rasa_token}
        url = f"{self._rasa_url}/model/parse"
        try:
            response = await self._client.post(url, params=token, json={"text": WARM_UP}, timeout=WARM_UP_SECONDS)
        except httpx.HTTPError:
            return False
        return response.status_code == 200


def health_routes(readiness: Readiness) -> list[Route]:
    """`GET /health`: the process is up. `GET /ready`: 200 and the model if all is there, else 503 with what misses."""

    async def health(request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def ready(request: Request) -> Response:
        missing = await readiness.missing()
        if missing:
            return JSONResponse({"status": "starting", "missing": missing}, 503, headers={"Retry-After": "1"})
        return JSONResponse({"status": "ready", "model": readiness.model})

    return [Route("/health", health, methods=["GET"]), Route("/ready", ready, methods=["GET"])]
