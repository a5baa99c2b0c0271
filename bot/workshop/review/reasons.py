"""Why a message is worth a trainer's look, and how likely it is that it was misunderstood.

Each reason has a weight: the share of messages with it that were misunderstood. Those of the model's own doubts were
measured on the held-out messages (docs/review.md); what people say is taken at its word, or weighed by how directly it
speaks of how the message was understood.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Optional

from bot.cases.kinds import KIND_OF_INTENT
from bot.crm import review_flags


@dataclass(frozen=True)
class Reason:
    """`words` complete "This message is here because …"."""

    name: str
    weight: float
    words: str


LOW_CONFIDENCE, FALLBACK, SAFETY_NET = "low_confidence", "fallback", "safety_net"
NEIGHBOURS_DISAGREE, OUT_OF_SCOPE = "neighbours_disagree", "out_of_scope"
THUMB_DOWN, TAKEN_OVER = "thumb_down", "taken_over"
LANGUAGE_UNCERTAIN, LANGUAGE_CHANGED, MANNER_CHANGED = "language_uncertain", "language_changed", "manner_changed"

REASONS: Mapping[str, Reason] = {
    each.name: each
    for each in (
        Reason(review_flags.MISSED_CRISIS, 1.0, "an officer says that somebody was in danger, and it was missed"),
        Reason(review_flags.MISSED_HARDSHIP, 1.0, "an officer says that somebody was in trouble, and it was missed"),
        Reason(review_flags.MISSED_COMPLAINT, 1.0, "an officer says that it was a complaint, and it was missed"),
        Reason(review_flags.FALSE_ALARM, 1.0, "an officer says that there was neither trouble nor a complaint"),
        Reason(review_flags.WRONG_ANSWER, 0.95, "an officer says that the answer did not fit"),
        Reason(FALLBACK, 0.9, "the assistant did not know what was meant"),
        Reason(SAFETY_NET, 0.8, "only the safety net took it for something grave"),
        Reason(THUMB_DOWN, 0.5, "the borrower gave the answer a thumb down"),
        Reason(LOW_CONFIDENCE, 0.45, "the assistant was unsure what was meant"),
        Reason(LANGUAGE_UNCERTAIN, 0.45, "the assistant was unsure of its language"),
        Reason(LANGUAGE_CHANGED, 0.3, "the borrower asked for another language next"),
        Reason(TAKEN_OVER, 0.3, "an officer wrote next, though nobody had asked for one"),
        Reason(NEIGHBOURS_DISAGREE, 0.2, "the training messages nearest in meaning say something else"),
        Reason(MANNER_CHANGED, 0.2, "the borrower asked to be written to in another manner next"),
        Reason(OUT_OF_SCOPE, 0.05, "the assistant took it for something that is not about loans"),
    )
}
"""All reasons, the weightiest first."""

FIRST = frozenset({review_flags.MISSED_CRISIS, review_flags.MISSED_HARDSHIP})
"""What goes before everything else: a person who needed somebody was not seen."""

FALLBACKS = frozenset({"nlu_fallback", "unsupported_language"})
"""Intents of messages that were not understood."""

UNSURE = 0.6
"""Below this confidence the assistant counts as unsure; the measurement is in docs/review.md."""

LANGUAGE_UNSURE = 0.5
LANGUAGE_WORDS = 3
"""A message of so many words whose language is less likely than this may be in another; see
`bot.culture.conversation_language`. Shorter ones say nothing of their language, and change nothing."""

DISAGREE = 0.9
"""From this share of the nearest training messages under other intents (`ranking.disagreement`) on, they
disagree."""

NOT_ASKED_FOR = frozenset(KIND_OF_INTENT) | {"report_missed_payment", "check_case", "update_contact"}
"""Intents after which it is no wonder that an officer writes."""


@dataclass(frozen=True)
class Signs:
    """What is known of a message after it was answered.

    `safety_net` says that only the net chose the intent; `flag` is what officers say of it, `next_intent` what the
    borrower wrote next, `officer_next` that an officer wrote next instead, `disagreement` is `ranking.disagreement`.
    """

    intent: Optional[str]
    confidence: float
    safety_net: bool = False
    thumb_down: bool = False
    flag: Optional[str] = None
    next_intent: Optional[str] = None
    officer_next: bool = False
    language_confidence: float = 1.0
    language_words: int = 0
    language_ambiguous: bool = False
    disagreement: float = 0.0


def reasons(signs: Signs) -> Sequence[str]:
    """The names of the reasons to look at a message, the weightiest first; none for one that was understood."""
    in_doubt = signs.language_confidence < LANGUAGE_UNSURE and not signs.language_ambiguous
    found = {
        FALLBACK: signs.intent is None or signs.intent in FALLBACKS,
        # what the safety net says is always unsure: that is one doubt, not two
        LOW_CONFIDENCE: signs.intent not in FALLBACKS and not signs.safety_net and signs.confidence < UNSURE,
        SAFETY_NET: signs.safety_net,
        THUMB_DOWN: signs.thumb_down,
        TAKEN_OVER: signs.officer_next and signs.intent not in NOT_ASKED_FOR,
        LANGUAGE_UNCERTAIN: in_doubt and signs.language_words >= LANGUAGE_WORDS,
        LANGUAGE_CHANGED: signs.next_intent == "change_language",
        MANNER_CHANGED: signs.next_intent == "change_style",
        NEIGHBOURS_DISAGREE: signs.disagreement >= DISAGREE,
        OUT_OF_SCOPE: signs.intent == OUT_OF_SCOPE,
    }
    return [name for name in REASONS if name == signs.flag or found.get(name)]


def doubt(names: Collection[str]) -> float:
    """How likely a message was misunderstood that is here for these reasons, from 0 to 1: as if each were a witness of
    its own ("noisy or"; Pearl 1988, "Probabilistic Reasoning in Intelligent Systems")."""
    return 1 - prod(1 - REASONS[name].weight for name in names if name in REASONS)
