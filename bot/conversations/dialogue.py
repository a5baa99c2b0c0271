"""The gate's side of Rasa: one message there, one turn back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Protocol

import httpx

from bot.errors import AssistantDown


@dataclass(frozen=True)
class Turn:
    """What the assistant made of a message: replies as the generator worded them, and what was understood."""

    replies: Sequence[Mapping[str, Any]]
    understood: Mapping[str, Any]
    language: Optional[Mapping[str, Any]]
    register: Optional[Mapping[str, Any]]
    model: Optional[str]


class Dialogue(Protocol):
    """Whoever answers a borrower's message."""

    async def answer(self, conversation_id: str, text: str, message_id: str, metadata: Mapping[str, Any]) -> Turn:
        """Answers a message; the same `message_id` is answered once. Raises `AssistantDown`."""


class RasaDialogue:
    """Rasa behind its `gate` channel (`bot.nlu.gate_channel`)."""

    def __init__(self, client: httpx.AsyncClient, url: str, token: str, timeout: float) -> None:
        self._client = client
        self._url = f"{url}/webhooks/gate/message"
        self._headers = {"Authorization": f"Bearer {token}"}
        self._timeout = timeout

    async def answer(self, conversation_id: str, text: str, message_id: str, metadata: Mapping[str, Any]) -> Turn:
        """See `Dialogue.answer`. A turn without any reply counts as down, because the borrower would hear nothing."""
        body = {"sender": conversation_id, "text": text, "message_id": message_id, "metadata": dict(metadata)}
        try:
            response = await self._client.post(self._url, json=body, headers=self._headers, timeout=self._timeout)
            response.raise_for_status()
            turn = _turn(response.json())
        except httpx.HTTPStatusError as error:
            raise AssistantDown(f"Rasa answered with status {error.response.status_code}.") from error
        except (httpx.HTTPError, ValueError) as error:
            raise AssistantDown(f"Rasa did not answer: {type(error).__name__}.") from error
        except (LookupError, TypeError, AttributeError) as error:
            raise AssistantDown("What answered on Rasa's port does not speak as its gate channel does.") from error
        if not turn.replies:
            raise AssistantDown("Rasa answered without a reply.")
        return turn


def _turn(data: Any) -> Turn:
    """A turn as the gate channel tells it; each reply has at least words."""
    replies = [{**reply, "text": str(reply["text"])} for reply in data["replies"]]
    return Turn(replies, dict(data["understood"]), data["language"], data["register"], data["model"])
