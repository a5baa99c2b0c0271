"""The models that a Rasa process has loaded, and which of them answers a turn.

Used by the event loop's thread alone. Whoever answers holds on to the agent that it was given, so a turn ends with the
model that began it, whatever is put into use meanwhile; a model that is dropped goes with its last turn.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, FrozenSet, Optional

from rasa.core.agent import Agent
from rasa.core.lock_store import LockStore

from bot.workshop.models.routing import InUse, model_for


class Pool:
    """Made with the agent that the process begins with. `app` is Sanic's, whose other routes ask what serves."""

    def __init__(self, app: Any) -> None:
        self._app = app
        first: Agent = app.ctx.agent
        name = first.processor.model_filename
        self._agents: Dict[str, Agent] = {name: first}
        self._in_use = InUse(name)
        self.locks: LockStore = first.lock_store
        """The conversations' locks: one for all models, so that two messages of a borrower are never answered at once
        by two of them."""

    @property
    def loaded(self) -> FrozenSet[str]:
        """The models that are loaded."""
        return frozenset(self._agents)

    @property
    def in_use(self) -> InUse:
        """Which of them answer, as things are here: what was wanted, as far as it is loaded."""
        return self._in_use

    @property
    def serving(self) -> Agent:
        """The agent of the model that serves."""
        return self._agents[self._in_use.serving]

    def agent_for(self, conversation_id: str, last: Optional[str]) -> Agent:
        """The agent for a conversation's next turn; `last` is the model that answered last in it, None in a new one."""
        return self._agents[model_for(conversation_id, last, self._in_use)]

    def add(self, name: str, agent: Agent) -> None:
        """A model has been loaded. It answers nobody before `use` says so."""
        self._agents[name] = agent

    def use(self, wanted: InUse) -> None:
        """Lets these models answer, as far as they are loaded, and drops those that are not wanted any more.

        While the one that should serve is not loaded, the one that serves goes on.
        """
        serving = wanted.serving if wanted.serving in self._agents else self._in_use.serving
        there = {name: name if name in self._agents else None for name in (wanted.canary, wanted.previous) if name}
        canary = there.get(wanted.canary or "")
        self._in_use = replace(
            wanted,
            serving=serving,
            canary=canary if canary != serving else None,
            previous=there.get(wanted.previous or ""),
        )
        self._app.ctx.agent = self._agents[serving]
        for name in self.loaded.difference(wanted.names, {serving}):
            del self._agents[name]
