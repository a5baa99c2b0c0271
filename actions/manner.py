"""Language and manner on wish, and why the assistant writes as it does."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.services import services
from bot.culture import conversation_language, conversation_register, wishes
from bot.culture.register import AXES
from bot.facts import Names, Reply, Text
from bot.replies import other_languages


class ChangeLanguage(Action):
    """Switches at once to the language that is asked for."""

    def name(self) -> str:
        return "action_change_language"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        languages = services().languages
        named = turn.entity(tracker, "language_wish")
        wished: Optional[str] = named["value"] if named else wishes.wished_language(turn.text(tracker), languages)
        if wished is None or wished not in languages:
            buttons = [
                (Text(dict.fromkeys(languages, facts.name)), f'/change_language{{"language_wish": "{facts.code}"}}')
                for facts in languages.values()
            ]
            names = Names([facts.name for facts in languages.values()])
            turn.say(dispatcher, Reply("utter_ask_language", {"languages": names}, buttons))
            return []
        turn.say(dispatcher, Reply("utter_language_changed", {"language": wished}), language=wished)
        return [
            SlotSet("language", wished),
            SlotSet("language_state", conversation_language.after_wish(wished).as_json()),
        ]


class AdmitLanguage(Action):
    """Says, in the message's language where it knows how and in English, that Rapport does not speak that language.

    Someone who was understood before is told in the conversation's language instead of in English.
    """

    def name(self) -> str:
        return "action_admit_language"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        names = [facts.name for facts in services().languages.values()]
        seen = str((tracker.latest_message.get("language") or {}).get("code"))
        theirs = other_languages.sentence(seen, names)
        state = conversation_language.from_json(tracker.get_slot("language_state"), services().language)
        language = state.code if state.found_by in ("clear", "wish") else "en"
        if theirs:
            reply = Reply("utter_in_their_language", {"sentence": Text({language: theirs})})
            turn.say(dispatcher, reply, language=language, written_in=seen)
        turn.say(dispatcher, Reply("utter_language_unsupported", {"languages": Names(names)}), language=language)
        return []


class ChangeStyle(Action):
    """Fixes the manner that is asked for until the borrower changes it."""

    def name(self) -> str:
        return "action_change_style"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        named = turn.entity(tracker, "style_wish")
        facts = services().languages.get(turn.language(tracker))
        told = wishes.wished_style(turn.text(tracker), facts) if facts else None
        wished: Optional[str] = named["value"] if named else told
        if wished is None or wished not in conversation_register.WISHES:
            turn.say(dispatcher, Reply("utter_style_unclear"))
            return []
        before = conversation_register.from_json(tracker.get_slot("register_state"))
        register = conversation_register.after_wish(before, wished)
        turn.say(dispatcher, Reply("utter_style_changed", {"style": wished}), register_state=register.as_json())
        return [
            SlotSet("register_state", register.as_json()),
            *(SlotSet(axis, getattr(register, axis)) for axis in AXES),
        ]


class ExplainStyle(Action):
    """Why the replies read as they do: the evidence in the borrower's own words, or the wish, or the start."""

    def name(self) -> str:
        return "action_explain_style"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        register = conversation_register.from_json(tracker.get_slot("register_state"))
        facts = {axis: getattr(register, axis) for axis in AXES}
        evidence = Names([f"“{words}”" for words in register.evidence] or ["–"])
        turn.say(dispatcher, Reply("utter_style_explained", {**facts, "source": register.source, "evidence": evidence}))
        return []
