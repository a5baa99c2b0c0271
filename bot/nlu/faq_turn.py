"""When an entry of the lender's questions and answers goes before what the classifier took a message for.

Difficulty, complaint, danger and questions about one's own loan never give way to a meaning; a stored question, word
for word, goes before everything but danger. In the middle of a form only such a question counts: what else is written
there may be the form's answer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT

from bot.nlu.encoders import SentenceEncoder
from bot.nlu.faq_finder import FaqFinder, Match, finder_of
from bot.nlu.keys import FAQ
from bot.replies.generator import FluentReplies

ASK_FAQ = "ask_faq"
"""The intent of a question that an entry answers; set here, never learned."""

OPEN = frozenset({"out_of_scope", "nlu_fallback", "chitchat"})
"""Intents for which nothing better is known than to look among the entries."""

YIELDING = frozenset(
    ("ask_products", "ask_interest_rate", "ask_fees", "ask_eligibility", "ask_documents", "ask_how_to_apply")
    + ("ask_processing_time", "ask_borrowing_limit", "ask_repayment_methods", "ask_early_repayment", "ask_collateral")
    + ("ask_glossary", "ask_consumer_rights", "ask_privacy", "ask_contact_hours", "ask_capabilities", "bot_challenge")
    + ("change_language", "change_style", "ask_rephrase", "stop")
)
"""Intents that give way to an entry that is surely meant, where the classifier is unsure of them."""

UNSURE = 0.9
"""Below this confidence the classifier is unsure."""


def answers(match: Match, intent: Mapping[str, Any], form_is_open: bool) -> bool:
    """Whether the entry that was found is what the message is answered with."""
    name = intent[INTENT_NAME_KEY]
    if match.exact:
        return bool(name != "express_crisis")
    if form_is_open:
        return False
    if name in OPEN:
        return match.is_found
    return name in YIELDING and match.is_sure and float(intent[PREDICTED_CONFIDENCE_KEY]) < UNSURE


def offers(match: Match, intent: Mapping[str, Any], form_is_open: bool) -> bool:
    """Whether the nearest entries are offered as questions to choose from, where nothing better is known."""
    return not form_is_open and intent[INTENT_NAME_KEY] in OPEN and bool(match.near)


class FaqTurn:
    """Searches the lender's questions and answers for each message; `market` is that of borrowers without one."""

    def __init__(self, finder: FaqFinder, market: str) -> None:
        self._finder = finder
        self._market = market

    @classmethod
    def of(cls, nlg: NaturalLanguageGenerator, encoders: Sequence[SentenceEncoder]) -> Optional[FaqTurn]:
        """For the lender whose replies a generator words; None where there is no lender, or an encoder is missing."""
        if not isinstance(nlg, FluentReplies):
            return None
        finder = _finder(nlg, tuple(encoder.original for encoder in encoders))
        return cls(finder, nlg.lender.profile.default_market) if finder else None

    def look_up(self, parse_data: Dict[str, Any], language: str, market: Optional[str], form_is_open: bool) -> None:
        """Puts what was found on the parse result, and changes its intent where the entry goes before it."""
        text = str(parse_data.get(TEXT) or "")
        if text.startswith(INTENT_MESSAGE_PREFIX):
            return
        match = self._finder.find(text, language, (market or self._market).upper())
        if match is None:
            return
        intent = parse_data[INTENT]
        answered = answers(match, intent, form_is_open)
        parse_data[FAQ] = {**match.as_json(), "answers": answered}
        if answered or offers(match, intent, form_is_open):
            parse_data[INTENT] = {INTENT_NAME_KEY: ASK_FAQ, PREDICTED_CONFIDENCE_KEY: 1.0}


@lru_cache(maxsize=1)
def _finder(nlg: FluentReplies, encoders: Tuple[SentenceEncoder, ...]) -> Optional[FaqFinder]:
    """The finder, made once for all models of a process: it depends on the lender and the encoders alone."""
    return finder_of(nlg.lender.faq, encoders)
