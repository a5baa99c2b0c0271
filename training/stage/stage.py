"""A stage: one loaded model that several trainers rehearse on, one message at a time.

Whoever imports this has seen to Rasa's surroundings first: `prepare` in `training.stage.job` does.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.constants import ACTION_DEACTIVATE_LOOP_NAME, ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.bootstrap import Parts
from bot.nlu import graph_run, shortcuts
from bot.replies.generator import FluentReplies
from bot.workshop.stories.rehearsal import Rehearsal, StageState
from training.stage.endpoint import ActionsInProcess
from training.stage.processor import StageProcessor
from training.stage.rehearsal import PlayedConversation, StageRefused
from training.stage.scratch import PLAYED, Scratch, make_template

ACTIVE = 120.0
"""Seconds since the last message within which a rehearsal counts as going on."""

AT_ONCE = 12
"""Rehearsals that are kept; for one more, the one that was left longest ago is given up."""

ASKED_BY_FORMS = ("validate_", "action_ask_")
"""How names of actions begin that forms call by themselves; no story names them."""


class Stage:
    """See the module. Each trainer, by a key of the caller's, has at most one rehearsal."""

    def __init__(self, model: Path, name: str, parts: Parts, folder: Path, projects: Sequence[Path]) -> None:
        """Loads a model. `folder` is for the rehearsals and is emptied; `projects` have the rules and stories."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700, parents=True)
        self.model = name
        self.turn = asyncio.Lock()
        self.store = InMemoryTrackerStore(Domain.empty())
        self.endpoint = ActionsInProcess()
        self._parts = parts
        self._folder = folder
        self._template = folder / "template.db"
        make_template(self._template, parts.clock())
        shortcuts.install()
        graph_run.install()
        words = {"lender": str(parts.settings.lender), "default_language": parts.settings.language}
        self.processor = StageProcessor(
            projects,
            model,
            self.store,
            InMemoryLockStore(),
            FluentReplies(EndpointConfig(**words), Domain.empty()),
            self.endpoint,
        )
        domain = self.store.domain = self.processor.domain
        self.intents: Sequence[str] = sorted(domain.intents)
        chosen = {*domain.user_actions, *domain.form_names, ACTION_LISTEN_NAME, ACTION_DEACTIVATE_LOOP_NAME}
        self.actions: Sequence[str] = sorted(name for name in chosen if not name.startswith(ASKED_BY_FORMS))
        self._shared: Mapping[str, Any] = {name: getattr(parts, name) for name in ("lender", "languages", "notices")}
        self._going: dict[str, PlayedConversation] = {}
        self._used: dict[str, float] = {}
        self.begun = 0
        self._last_used = time.monotonic()

    def state(self, key: Optional[str] = None) -> StageState:
        """How the stage stands; `key` is whose, for whom others are counted."""
        now = time.monotonic()
        return StageState(
            model=self.model,
            rehearsals=len(self._going),
            others_active=sum(1 for each, used in self._used.items() if each != key and now - used < ACTIVE),
            intents=[*self.intents],
            actions=[*self.actions],
        )

    def idle(self) -> float:
        """Seconds since anybody has said or changed something, or since the model was loaded."""
        return time.monotonic() - self._last_used

    async def warm_up(self, text: str) -> None:
        """Reads a message, so that the first trainer does not wait for what is loaded on first use."""
        await self.processor.parse_message(UserMessage(text))

    def begin(self, key: str, language: str, borrower: Optional[str]) -> Rehearsal:
        """A new rehearsal in place of the one that was there. Raises `StageRefused`."""
        if language not in self._parts.languages:
            raise StageRefused(f"The assistant does not speak {language}.")
        if borrower is not None and borrower not in PLAYED:
            raise StageRefused(f"There is no demo borrower {borrower}.")
        self.end(key)
        while len(self._going) >= AT_ONCE:
            self.end(min(self._used, key=lambda each: self._used[each]))
        self.begun += 1
        scratch = Scratch(self._parts, self._folder / str(self.begun), self._template, self._shared)
        self._going[key] = PlayedConversation(self, scratch, language, borrower)
        self.touch(key)
        return self._going[key].told()

    def of(self, key: str) -> PlayedConversation:
        """Somebody's rehearsal. Raises LookupError where there is none."""
        return self._going[key]

    def touch(self, key: str) -> None:
        """Notes that somebody has said or changed something."""
        self._used[key] = self._last_used = time.monotonic()

    def end(self, key: str) -> None:
        """Throws somebody's rehearsal away, if there is one."""
        going = self._going.pop(key, None)
        self._used.pop(key, None)
        if going is not None:
            going.close()

    def close(self) -> None:
        """Throws all rehearsals away."""
        for key in [*self._going]:
            self.end(key)
        shutil.rmtree(self._folder, ignore_errors=True)
