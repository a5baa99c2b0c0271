"""The actions without an action server: for whoever runs them in its own process, on parts that it hands over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Dict, Optional

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

from actions.services import lent
from bot.bootstrap import Parts


class ActionDeclined(Exception):
    """An action declined on purpose, as a form does that finds nothing for itself in a message."""

    def __init__(self, action: str, why: str) -> None:
        super().__init__(why)
        self.action = action

    def as_json(self) -> str:
        """What the action server answers then."""
        return json.dumps({"action_name": self.action, "error": str(self)})


class ActionsHere:
    """All actions, found once."""

    def __init__(self) -> None:
        self._executor = ActionExecutor()
        self._executor.register_package("actions")

    async def run(self, call: Mapping[str, Any], parts: Parts) -> Dict[str, Any]:
        """Runs one action on these parts: Rasa's call in, events and responses out. Raises `ActionDeclined`."""
        with lent(parts):
            try:
                done: Optional[Dict[str, Any]] = await self._executor.run(dict(call))
            except ActionExecutionRejection as declined:
                raise ActionDeclined(str(declined.action_name), str(declined.message)) from declined
        return done or {"events": [], "responses": []}
