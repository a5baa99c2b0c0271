"""What Rasa takes for its action server: it runs the actions in this process, on the parts of the rehearsal at hand.

An action server of its own takes four more seconds of a core to start, and 150 MB.
"""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from actions.in_process import ActionDeclined, ActionsHere
from bot.bootstrap import Parts


class ActionsInProcess(EndpointConfig):  # type: ignore[misc]
    """One for a stage. `parts` are those of the rehearsal that is answered now."""

    def __init__(self) -> None:
        super().__init__("in-process://actions", enable_selective_domain=True)
        self._actions = ActionsHere()
        self.parts: Optional[Parts] = None

    async def request(self, *args: Any, json: Optional[Mapping[str, Any]] = None, **kwargs: Any) -> Dict[str, Any]:
        """See `EndpointConfig.request`; raises `ClientResponseError` for an action that declined, as a server's 400."""
        assert self.parts is not None, "an action without a rehearsal"
        assert json is not None, "a call without an action"
        try:
            return await self._actions.run(json, self.parts)
        except ActionDeclined as declined:
            raise ClientResponseError(400, str(declined), declined.as_json()) from declined
