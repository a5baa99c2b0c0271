"""Rasa's NLG: words the named responses of `domain.yml` from the catalogs, in the conversation's language and register."""

from __future__ import annotations

from typing import Any, Dict, Optional

from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.culture import conversation_register
from bot.facts import Reply, Text, facts_from_json
from bot.replies.notices import load_wording


class FluentReplies(NaturalLanguageGenerator):
    """`nlg.type` in `endpoints.yml`. A response's facts come from the action that uttered it, as JSON data under `facts`."""

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        self._default = str(endpoint_config.kwargs.get("default_language", "en"))
        self._wording = load_wording(self._default)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> Optional[Dict[str, Any]]:
        """One response in words, with buttons, language, kind, and whether a thumb goes under it."""
        reply = Reply(
            utter_action,
            facts_from_json(kwargs.get("facts") or {}),
            [(Text(title), payload) for title, payload in kwargs.get("extra_buttons") or []],
        )
        turn = sum(1 for event in tracker.events if isinstance(event, UserUttered))
        worded = self._wording.word(
            reply,
            tracker.get_slot("language") or self._default,
            conversation_register.from_json(tracker.get_slot("register_state")),
            tracker.get_slot("market"),
            turn,
        )
        return {
            "text": worded.text,
            "buttons": [dict(button) for button in worded.buttons],
            "lang": worded.lang,
            "kind": worded.kind,
            "rateable": worded.rateable,
        }
