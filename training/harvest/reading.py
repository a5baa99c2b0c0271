"""What the review queue says of a message: its guess, values, language and manner, from what was understood."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from bot.crm.review_harvest import Heard
from bot.culture.register import AXES
from bot.workshop.review.reasons import FALLBACKS, Signs
from bot.workshop.review.stand_ins import Replaced, replace

LETTERS = 2
"""A message with fewer letters teaches nothing."""

GUESSES = 3
"""So many of the next best guesses are kept."""


@dataclass(frozen=True)
class Candidate:
    """A message that may be worth a look, with stand-ins. `guess` is the likeliest intent, also where it was unsure."""

    heard: Heard
    language: str
    replaced: Replaced
    guess: Optional[str]


def candidate(heard: Heard, languages: Collection[str]) -> Optional[Candidate]:
    """A message as a trainer may see it; None for one that teaches nothing.

    That is a pressed button, a message without words, and one in a language that Rapport does not speak, unless
    somebody says that it was misunderstood.
    """
    said = heard.message.understood or {}
    detected = said.get("language")
    text = str(heard.message.text)
    if detected is None or sum(sign.isalpha() for sign in text) < LETTERS:
        return None
    of_talk = str((heard.conversation.language or {}).get("code", ""))
    blamed = heard.flag is not None or heard.thumb_down
    language = detected.get("code") if detected.get("code") in languages else of_talk
    foreign = intent_of(said) == "unsupported_language" or language not in languages
    if foreign and not (blamed and language in languages):
        return None
    replaced = replace(text, language, str(heard.conversation.id))
    return Candidate(heard, language, replaced, _guess(said))


def intent_of(said: Mapping[str, Any]) -> Optional[str]:
    """The intent that a message was taken for."""
    name = (said.get("intent") or {}).get("name")
    return str(name) if name else None


def signs(each: Candidate, disagreement: float) -> Signs:
    """What is known of a message after it was answered."""
    said = each.heard.message.understood or {}
    detected = said.get("language") or {}
    behind = each.heard.after[0] if each.heard.after else None
    return Signs(
        intent=intent_of(said),
        confidence=float((said.get("intent") or {}).get("confidence") or 0.0),
        safety_net=bool(said.get("safety_net")),
        thumb_down=each.heard.thumb_down,
        flag=each.heard.flag,
        next_intent=intent_of(behind.understood) if behind and behind.author == "borrower" else None,
        officer_next=bool(behind and behind.author == "officer") and each.heard.message.state == "answered",
        language_confidence=float(detected.get("confidence", 1.0)),
        language_words=int(detected.get("words", 0)),
        language_ambiguous=bool(detected.get("ambiguous")),
        disagreement=disagreement,
    )


def told(each: Candidate, neighbours: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The columns of `ReviewTurn` that say what was understood."""
    message, conversation = each.heard.message, each.heard.conversation
    said = message.understood or {}
    intent = intent_of(said)
    register = said.get("register") or {}
    return {
        "message_id": message.id,
        "conversation_id": conversation.id,
        "channel": conversation.channel,
        "market": conversation.market,
        "language": each.language,
        "intent": None if intent in FALLBACKS else intent,
        "confidence": float((said.get("intent") or {}).get("confidence") or 0.0),
        "also_intents": _also(said, neighbours),
        "entities": entities(str(message.text), each.replaced.text, said.get("entities") or ()),
        "register": {axis: register[axis]["value"] for axis in AXES if axis in register},
        "text": each.replaced.text,
        "stand_ins": [{"kind": s.kind, "start": s.start, "end": s.end} for s in each.replaced.spans],
        "model": message.model,
        "at": message.created_at,
    }


def entities(before: str, after: str, found: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """Where the values of a message stand once it has stand-ins; those that were replaced themselves are left out."""
    placed, shift = [], 0
    for each in sorted(found, key=lambda each: int(each.get("start", 0))):
        if "start" not in each or "end" not in each:
            continue
        start, words = int(each["start"]), before[int(each["start"]) : int(each["end"])]
        places = [place for place in range(len(after)) if words and after.startswith(words, place)]
        if not places:
            continue
        nearest = min(places, key=lambda place: abs(place - start - shift))
        shift = nearest - start
        placed.append({"entity": each["entity"], "start": nearest, "end": nearest + len(words)})
    return placed


def _guess(said: Mapping[str, Any]) -> Optional[str]:
    intent = intent_of(said)
    if intent not in FALLBACKS:
        return intent
    also = said.get("also") or ()
    return str(also[0]["name"]) if also else None


def _also(said: Mapping[str, Any], neighbours: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The model's next best guesses; of messages from before it told them, what the neighbours are."""
    if said.get("also"):
        return [{"intent": each["name"], "confidence": round(each["confidence"], 4)} for each in said["also"][:GUESSES]]
    names = dict.fromkeys(each["intent"] for each in neighbours if each["intent"] != intent_of(said))
    return [{"intent": name, "confidence": None} for name in list(names)[:GUESSES]]
