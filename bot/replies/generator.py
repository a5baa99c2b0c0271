"""Rasa's NLG: words the responses of `domain.yml` from the catalogs, in the conversation's language and register."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.culture import conversation_register
from bot.culture.conversation_register import ConversationRegister
from bot.facts import Facts, Reply, Text, facts_from_json
from bot.loans.lender_data import load_lender
from bot.replies.notices import load_wording

PLAIN = ConversationRegister(formality="neutral", directness="direct", orientation="efficient")
"""How an answer is said again to somebody who did not understand it."""


class FluentReplies(NaturalLanguageGenerator):
    """`nlg.type` in `endpoints.yml`.

    A response's facts come from the action that uttered it, as JSON data under `facts`.
    """

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        settings = endpoint_config.kwargs
        self.lender = load_lender(Path(settings["lender"]))
        self._default = settings.get("default_language") or self.lender.profile.default_language
        self._wording = load_wording(self._default)
        self._facts: Facts = {"lender": self.lender.name, "languages": self._wording.language_names}

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> Optional[Dict[str, Any]]:
        """One response in words, with buttons, language, kind, and whether a thumb goes under it.

        Beside `facts` and `extra_buttons`, an action may give `language`, `register_state` or `plain`, which go before
        the conversation's, and `written_in`, where a reply is not in the language of the catalog.
        """
        reply = Reply(
            utter_action,
            {**self._facts, **facts_from_json(kwargs.get("facts") or {})},
            [(Text(title), payload) for title, payload in kwargs.get("extra_buttons") or []],
        )
        language = kwargs.get("language") or tracker.get_slot("language") or self._default
        state = kwargs.get("register_state") or tracker.get_slot("register_state")
        register = PLAIN if kwargs.get("plain") else conversation_register.from_json(state)
        turn = sum(1 for event in tracker.events if isinstance(event, UserUttered))
        written_in = kwargs.get("written_in")
        worded = self._wording.word(reply, language, register, tracker.get_slot("market"), turn, written_in)
        return {
            "text": worded.text,
            "buttons": [dict(button) for button in worded.buttons],
            "lang": worded.lang,
            "kind": worded.kind,
            "rateable": worded.rateable,
        }
