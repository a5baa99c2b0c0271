"""Ratings with an optional comment, suggestions and praise."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import turn
from actions.reminders import CHANGE_REMINDERS
from actions.services import services
from bot.crm import cases, conversations, feedback
from bot.culture.values.numbers import bare_number
from bot.facts import Reply

NO_COMMENT = "-"
"""Fills the comment's slot where there is none."""

ASKS_AGAIN = ("rate", "affirm", "greet")
"""Said without a score while one is awaited, they are answered by asking for it again."""

SCORES = range(1, 6)

CORRECTION = 24
"""Characters up to which a message with a single figure corrects the score; a longer one is a comment."""

SHORT = 3
"""Characters up to which any message is an answer to the question for a score."""

TRIES = ("rate", "inform", "nlu_fallback", "affirm", "greet")
"""What a score that cannot be read is taken for; other messages are questions or wishes with rules of their own."""


class ValidateRatingForm(FormValidationAction):
    """A score from 1 to 5, kept at once; then a comment, if the borrower wishes."""

    def name(self) -> str:
        return "validate_rating_form"

    async def extract_score(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """A score in the message: "4", "9 out of 10", "⭐⭐⭐"; a bare digit only when the score was asked for."""
        named = turn.entity(tracker, "score")
        if named:
            return {"score": _out_of_five(str(named["value"]), named.get("max"))}
        words = turn.text(tracker).strip()
        if tracker.get_slot("requested_slot") != "score":
            corrected = _corrected(tracker)
            return {"score": corrected} if corrected else {}
        if turn.intent(tracker) in ASKS_AGAIN and not any(sign.isdigit() for sign in words):
            return {"score": None}
        return {"score": words} if words and (len(words) <= SHORT or turn.intent(tracker) in TRIES) else {}

    def validate_score(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Stores the rating."""
        if value is None:
            return {"score": None}
        words = str(value).strip()
        if words not in map(str, SCORES):
            turn.say(dispatcher, Reply("utter_score_not_read"))
            return {"score": None, "obstacle_told": True}
        parts = services()
        with parts.database.write() as session:
            known = feedback.get(session, tracker.get_slot("rating_id")) if tracker.get_slot("rating_id") else None
            if known:
                known.score = int(words)
                return {"score": words}
            conversation = conversations.lock(session, tracker.sender_id)
            ended = [case for case in cases.of_conversation(session, conversation.id) if case.state in cases.ENDED]
            kept = feedback.add(
                session,
                conversation,
                "rating",
                parts.clock(),
                score=int(words),
                case_id=ended[0].id if ended else None,
                topic=str(ended[0].kind) if ended else "conversation",
            )
            return {"score": words, "rating_id": kept.id}

    async def extract_comment(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Any message once the comment was asked for; a "no" is no comment."""
        if tracker.get_slot("requested_slot") != "comment":
            return {}
        if turn.entity(tracker, "score") or _corrected(tracker) or turn.intent(tracker) == CHANGE_REMINDERS:
            return {}
        if turn.intent(tracker) in ("deny", "stop"):
            return {"comment": NO_COMMENT}
        words = turn.text(tracker)
        return {"comment": words} if words else {}

    def validate_comment(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]
    ) -> Dict[str, Any]:
        """Adds the comment to the rating."""
        if value not in (None, NO_COMMENT) and tracker.get_slot("rating_id"):
            with services().database.write() as session:
                kept = feedback.get(session, tracker.get_slot("rating_id"))
                if kept:
                    kept.comment = str(value)
        return {"comment": value}


def _corrected(tracker: Tracker) -> Optional[str]:
    """Another score, said in a few words while the comment is awaited: "sorry, I meant 3"."""
    words = turn.text(tracker)
    if tracker.get_slot("requested_slot") != "comment" or len(words) > CORRECTION:
        return None
    number = bare_number(words, services().languages[turn.language(tracker)])
    return str(number) if number in SCORES else None


def _out_of_five(score: str, most: Any) -> str:
    """A score out of ten as one out of five, rounded half up; others as they are."""
    if str(most) == "10" and score.isdigit():
        return str(max(1, (int(score) + 1) // 2))
    return score


class AskScore(Action):
    """Asks for stars, unless it was just told that the answer was none."""

    def name(self) -> str:
        return "action_ask_rating_form_score"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("obstacle_told"):
            return [SlotSet("obstacle_told", None)]
        asks, counted = turn.once_more(tracker, "score")
        if asks:
            turn.say(dispatcher, Reply("utter_ask_score"))
        return counted


class AskComment(Action):
    """Asks for a word about the score."""

    def name(self) -> str:
        return "action_ask_rating_form_comment"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        asks, counted = turn.once_more(tracker, "comment")
        if asks:
            turn.say(dispatcher, Reply("utter_ask_comment", {"score": int(tracker.get_slot("score"))}))
        return counted


class EndRating(Action):
    """Thanks and forgets the form's slots."""

    def name(self) -> str:
        return "action_end_rating"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        rated = tracker.get_slot("rating_id")
        turn.say(dispatcher, Reply("utter_rating_saved" if rated else "utter_stopped"))
        return [SlotSet(name, None) for name in ("score", "comment", "rating_id", "obstacle_told")]


class _Keep:
    """Keeps what the borrower says of the service."""

    KIND = ""
    REPLY = ""

    def name(self) -> str:
        return f"action_keep_{self.KIND}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        parts = services()
        words = turn.text(tracker)
        if words:
            with parts.database.write() as session:
                conversation = conversations.lock(session, tracker.sender_id)
                last = (tracker.get_slot("last_answer") or {}).get("name")
                feedback.add(session, conversation, self.KIND, parts.clock(), comment=words, topic=last)
        turn.say(dispatcher, Reply(self.REPLY))
        return []


class KeepSuggestion(_Keep, Action):
    KIND = "suggestion"
    REPLY = "utter_feedback_saved"


class KeepPraise(_Keep, Action):
    KIND = "praise"
    REPLY = "utter_praise_thanks"
