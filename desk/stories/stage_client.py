"""The desk's side of the stage: the process on this machine that has a model loaded to rehearse on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import httpx

from bot.errors import RapportError
from bot.workshop.stories.rehearsal import Rehearsal, StageState
from bot.workshop.stories.stage_address import StageAddress, read_address

PATIENCE = 60.0
"""Seconds to wait for an answer: others may be rehearsing, and a training may be going on beside."""


class StageClosed(RapportError):
    """No stage is open on this machine, or it has just been closed."""

    def __init__(self) -> None:
        super().__init__("The stage is closed: nobody used it for ten minutes, or it was stopped. Begin again.")


class StageSaid(RapportError):
    """What the stage says to something that it cannot do; the rehearsal is as it was."""


@dataclass(frozen=True)
class StageClient:
    """Talks for one trainer, whose rehearsal is found by `key`."""

    var: Path
    key: str

    async def state(self) -> Optional[StageState]:
        """How the stage stands; None where none is open."""
        try:
            return StageState.parse_obj(await self._ask("GET", f"/state?key={self.key}"))
        except StageClosed:
            return None

    async def rehearsal(self) -> Optional[Rehearsal]:
        """This trainer's rehearsal; None where there is none, or no stage."""
        try:
            found = await self._ask("GET", self._own)
        except StageClosed:
            return None
        return Rehearsal.parse_obj(found) if found is not None else None

    async def begin(self, language: str, borrower: Optional[str]) -> None:
        """A new rehearsal in place of the last. Raises `StageClosed` and `StageSaid`."""
        await self._ask("PUT", self._own, {"language": language, "borrower": borrower})

    async def act(self, what: str, body: Mapping[str, Any]) -> None:
        """Says something, corrects or undoes: `say`, `intent`, `action`, `undo`. Raises `StageClosed`, `StageSaid`."""
        if await self._ask("POST", f"{self._own}/{what}", body) is None:
            raise StageClosed

    async def end(self) -> None:
        """Throws the rehearsal away. Raises `StageClosed`."""
        await self._ask("DELETE", self._own)

    @property
    def _own(self) -> str:
        return f"/rehearsals/{self.key}"

    async def _ask(self, method: str, path: str, body: Optional[Mapping[str, Any]] = None) -> Optional[Any]:
        """The answer; None where the stage knows of no such rehearsal."""
        address = read_address(self.var)
        if address is None:
            raise StageClosed
        try:
            async with _client(address) as client:
                answer = await client.request(method, path, json=body)
        except httpx.HTTPError as error:  # it died, and another program may have its port by now
            raise StageClosed from error
        if answer.status_code == 404:
            return None
        if answer.status_code in (409, 422):
            raise StageSaid(str(answer.json().get("refused")))
        if answer.status_code != 200:
            raise StageClosed
        return answer.json()


def _client(address: StageAddress) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{address.port}",
        headers={"Authorization": f"Bearer {address.token}"},
        timeout=PATIENCE,
        trust_env=False,  # a proxy does not know this machine
    )
