"""What a Rasa process does about models from its start to its end: begins with one, warms it up, follows the row."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from rasa.core.agent import Agent

from bot.crm import models
from bot.crm.session import Database, new_id
from bot.nlu.gate_channel import refuse_other_ways
from bot.nlu.serving import loading
from bot.nlu.serving.following import Follower, State, Wanted
from bot.nlu.serving.pool import Pool
from bot.settings import Settings
from bot.workshop.models.routing import InUse

logger = logging.getLogger(__name__)


class Serving:
    """Listeners of Sanic's, in the order in which they are called."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime] = lambda: datetime.now(timezone.utc)) -> None:
        self._models = settings.models
        self._database = Database(settings.database)
        self._clock = clock
        self._id = new_id()
        self._host = socket.gethostname()
        self._named: Sequence[Path] = ()
        self._following: Optional[asyncio.Task[None]] = None

    def first_file(self) -> Path:
        """What to begin with: the model that serves by the row, else the one before; else the folder, of which Rasa
        takes the newest file. Better an older model than none at all: what is missing is told while it follows.
        """
        try:
            wanted = self._read()
        except Exception as error:  # no table yet, before the first migration, or no database
            logger.warning(
                "Which model serves cannot be read yet (%s): beginning with the newest.", type(error).__name__
            )
            return self._models
        named = (wanted.in_use.serving, wanted.in_use.previous) if wanted else ()
        self._named = [self._models / Path(name).name for name in named if name]
        return next((file for file in self._named if file.is_file()), self._models)

    async def begin_cold(self, app: Any, loop: Any) -> None:
        """Has the gate's channel say that it is not there yet, until the model is warm; and keeps Rasa's own routes
        from putting another one in its place, of which nobody else would know.
        """
        app.ctx.warming_up = True
        app.register_middleware(refuse_other_ways, "request")

    async def begin(self, app: Any, loop: Any) -> None:
        """Warms up and follows, in a task: a stop that comes while Sanic still starts is no stop but an error."""
        if not self._has_model(app.ctx.agent):
            return
        app.ctx.pool = pool = Pool(app)
        follower = Follower(pool, self._models, self._read, self._report)

        async def warm_up_and_follow() -> None:
            await loading.warm_up(app.ctx.agent)
            loading.settle()
            app.ctx.warming_up = False
            await follower.run()

        self._following = loop.create_task(warm_up_and_follow())

    def _has_model(self, agent: Agent) -> bool:
        """Whether a model is loaded. Where the one to begin with is damaged, of which Rasa has told, others are tried:
        the one before, and the newest.
        """
        for file in (*self._named[1:], self._models):
            if agent.processor is not None:
                break
            with suppress(Exception):  # the same again: there is nothing more to tell
                agent.load_model(str(file))
        return agent.processor is not None

    async def end(self, app: Any, loop: Any) -> None:
        """Stops following, and takes this process from the list of those that answer."""
        if self._following is not None:
            self._following.cancel()
        try:
            await asyncio.to_thread(self._gone)
        except Exception as error:  # it ends all the same, and is forgotten after a while
            logger.warning("This process could not be taken from the list: %s.", type(error).__name__)
        self._database.close()

    def _read(self) -> Optional[Wanted]:
        with self._database.read() as session:
            row = models.in_use(session)
            if row is None:
                return None
            share = row.canary_share or 0
            return Wanted(InUse(row.serving, row.previous, row.canary, share), row.version)

    def _report(self, state: State) -> None:
        used = state.in_use
        with self._database.write() as session:
            models.report_instance(
                session,
                self._id,
                self._host,
                os.getpid(),
                self._clock(),
                state.version,
                used.serving,
                used.previous,
                used.canary,
                state.loading,
                state.error,
            )

    def _gone(self) -> None:
        with self._database.write() as session:
            models.instance_gone(session, self._id)
