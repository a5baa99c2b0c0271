"""A Rasa process does what the row `model_in_use` says, and reports what it has done.

It looks about once a second. What is loaded already serves from that look on, which is what makes a roll-back take a
second; what is not is loaded in a thread, one model at a time, while the process goes on answering. A model that cannot
be loaded changes nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Tuple

from rasa.core.agent import Agent

from bot.nlu.serving.loading import CannotLoad, bring
from bot.nlu.serving.pool import Pool
from bot.workshop.models.routing import InUse

logger = logging.getLogger(__name__)

LOOK = 1.0
"""Seconds between two looks."""

REPORT = 5.0
"""Seconds between two reports while nothing changes."""


@dataclass(frozen=True)
class Wanted:
    """What the row says, and its version."""

    in_use: InUse
    version: int


@dataclass(frozen=True)
class State:
    """What a process reports of itself: `version` is that of the row that it follows, entirely or as far as it can."""

    version: Optional[int]
    in_use: InUse
    loading: bool = False
    error: Optional[str] = None


Stamp = Optional[Tuple[int, int]]
"""Size and time of a file, by which a file is known that was changed; None where there is none."""


class Follower:
    """`read` gives what is wanted, None where nothing has been put into use yet; `report` keeps the state. Both are
    called in threads. `load` is for tests.
    """

    def __init__(
        self,
        pool: Pool,
        models: Path,
        read: Callable[[], Optional[Wanted]],
        report: Callable[[State], None],
        load: Callable[[Agent, Path], Agent] = bring,
    ) -> None:
        self._pool = pool
        self._models = models
        self._read = read
        self._report = report
        self._load = load
        self._loading: Optional[asyncio.Task[None]] = None
        self._failed: Dict[str, Tuple[Stamp, str]] = {}
        self._wanted: Optional[Wanted] = None
        self._reported: Tuple[Optional[State], float] = (None, 0.0)
        self._blind = False

    async def run(self) -> None:
        """Follows until it is cancelled; nothing ends it before."""
        while True:
            try:
                await self.look()
                self._blind = False
            except Exception as error:  # the database is away for a while, say: what serves goes on
                if not self._blind:
                    logger.error("Which model serves cannot be read or told: %s. Trying again.", type(error).__name__)
                self._blind = True
            await asyncio.sleep(LOOK)

    async def look(self) -> None:
        """Reads the row, does what can be done at once, begins to load what is missing, and reports."""
        self._wanted = await asyncio.to_thread(self._read)
        self._follow()
        await self._tell()

    async def loaded(self) -> None:
        """Waits until what is being loaded is there, or has failed."""
        if self._loading is not None and not self._loading.done():
            await asyncio.wait({self._loading})

    def _follow(self) -> None:
        if self._wanted is None:
            return
        before = self._pool.in_use.serving
        self._pool.use(self._wanted.in_use)
        if self._pool.in_use.serving != before:
            logger.warning("%s serves now.", self._pool.in_use.serving)
        if self._loading is None or self._loading.done():
            name = next((each for each in self._missing() if not self._is_known_to_fail(each)), None)
            if name is not None:
                self._loading = asyncio.get_running_loop().create_task(self._bring(name))

    async def _bring(self, name: str) -> None:
        """Loads a model; it answers from the next look on, if it is still wanted then."""
        stamp = _stamp(self._models / name)
        try:
            agent = await asyncio.to_thread(self._load, self._pool.serving, _file(self._models, name))
        except CannotLoad as error:
            if self._failed.get(name, (None, ""))[1] != str(error):
                logger.error("%s The model that serves goes on.", error)
            self._failed[name] = stamp, str(error)
        else:
            self._failed.pop(name, None)
            self._pool.add(name, agent)
        self._follow()

    def _missing(self) -> Tuple[str, ...]:
        """What is wanted and not loaded, most needed first."""
        names = self._wanted.in_use.names if self._wanted else ()
        return tuple(name for name in names if name not in self._pool.loaded)

    def _is_known_to_fail(self, name: str) -> bool:
        """Whether it could not be loaded, and its file has not changed since."""
        return name in self._failed and self._failed[name][0] == _stamp(self._models / name)

    def _state(self) -> State:
        missing = self._missing()
        errors = [self._failed[name][1] for name in missing if name in self._failed]
        loading = self._loading is not None and not self._loading.done()
        return State(self._followed(missing), self._pool.in_use, loading, " ".join(errors) or None)

    def _followed(self, missing: Tuple[str, ...]) -> Optional[int]:
        """The row's version once what answers is as it says, or as near to it as can be; None until then.

        The model before answers nobody, so nobody has to wait for it.
        """
        if self._wanted is None:
            return None
        answering = (self._wanted.in_use.serving, self._wanted.in_use.canary)
        done = all(self._is_known_to_fail(name) for name in missing if name in answering)
        return self._wanted.version if done else None

    async def _tell(self) -> None:
        state, now = self._state(), asyncio.get_running_loop().time()
        before, at = self._reported
        if state != before or now - at >= REPORT:
            await asyncio.to_thread(self._report, state)
            self._reported = state, now


def _file(models: Path, name: str) -> Path:
    """A model's file; a name that leads out of the folder is none."""
    if Path(name).name != name:
        raise CannotLoad(f"{name} is no name of a file in {models}.")
    return models / name


def _stamp(file: Path) -> Stamp:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
