"""The channel between gate and Rasa: a message in; replies, what was understood and the conversation's state out."""

from __future__ import annotations

import hmac
import logging
from typing import Any, Awaitable, Callable, Dict, Optional

from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.nlu.answered import MODEL, answered_by
from bot.nlu.keys import LANGUAGE, REGISTER, SAFETY_NET
from bot.nlu.processor import LANGUAGE_STATE_SLOT, NLU_FALLBACK, REGISTER_STATE_SLOT, Replies, TurnFailed
from bot.nlu.serving.pool import Pool

logger = logging.getLogger(__name__)

CHANGED_ELSEWHERE = "Models come into service by `rapport promote` and `rapport rollback`, or in the desk."

ALSO = 3
"""So many of the next best guesses are told."""


class GateChannel(InputChannel):
    """`POST /webhooks/gate/message` with `{sender, text, message_id, metadata}` and the token as a bearer."""

    def __init__(self, token: str) -> None:
        self._token = token

    @classmethod
    def name(cls) -> str:
        """The channel's name in the address."""
        return "gate"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[str, Any]]) -> InputChannel:
        """Built from `credentials.yml`."""
        if not credentials or not credentials.get("token"):
            cls.raise_missing_credentials_exception()
            raise AssertionError("unreachable")
        return cls(str(credentials["token"]))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The channel's routes."""
        gate = Blueprint("gate_channel", "gate_channel")

        @gate.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            if getattr(request.app.ctx, "warming_up", False):
                return response.json({"status": "warming up"}, status=503)
            return response.json({"status": "ok", "model": request.app.ctx.pool.in_use.serving})

        @gate.route("/message", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            given = (request.headers.get("Authorization") or "").removeprefix("Bearer ")
            if not hmac.compare_digest(given.encode(), self._token.encode()):
                return response.json({"error": "forbidden"}, status=403)
            body = request.json
            collector = Replies()
            message = UserMessage(
                body["text"],
                collector,
                body["sender"],
                input_channel=self.name(),
                message_id=body["message_id"],
                metadata=body.get("metadata") or {},
            )
            pool: Pool = request.app.ctx.pool
            try:
                async with pool.locks.lock(message.sender_id):
                    # chosen behind the lock: what was put into use while this waited for the message before counts
                    agent = pool.agent_for(message.sender_id, message.metadata.get(MODEL))
                    tracker = await agent.processor.answer(message)
            except TurnFailed as failure:
                logger.error("A turn failed in %s: %s", failure.action, type(failure.cause).__name__)
                return response.json({"error": "turn_failed", "action": failure.action}, status=503)
            return response.json(
                {
                    "replies": collector.messages,
                    "understood": understood(tracker),
                    "language": tracker.get_slot(LANGUAGE_STATE_SLOT),
                    "register": tracker.get_slot(REGISTER_STATE_SLOT),
                    "model": answered_by(tracker) or agent.processor.model_filename,
                }
            )

        return gate


def understood(tracker: DialogueStateTracker) -> Dict[str, Any]:
    """What was understood of the latest message: intent, confidence, entities, language, register, safety net, and as
    `also` the next best guesses, for whoever looks at what was not understood."""
    parse = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
    keys = ("intent", "entities", LANGUAGE, REGISTER, SAFETY_NET)
    chosen = (parse.get(INTENT) or {}).get(INTENT_NAME_KEY)
    ranking = parse.get(INTENT_RANKING_KEY) or ()
    others = [each for each in ranking if each[INTENT_NAME_KEY] not in (chosen, NLU_FALLBACK)]
    also = [{key: each[key] for key in (INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY)} for each in others[:ALSO]]
    return {**{key: parse[key] for key in keys if key in parse}, **({"also": also} if also else {})}


async def refuse_other_ways(request: Request) -> Optional[HTTPResponse]:
    """Rasa's routes that put another model in place or take it away are refused, whoever asks."""
    if request.path == "/model" and request.method in ("PUT", "DELETE"):
        return response.json({"error": CHANGED_ELSEWHERE}, status=403)
    return None
