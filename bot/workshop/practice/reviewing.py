"""What an officer reads afterwards: message by message what the brief advises, and what was measured beside it.

A difference is told with the officer's own words as evidence. Where the detector has read nothing, that is what is
said; nothing is concluded from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.culture.conversation_register import ConversationRegister
from bot.culture.register import AXES, Register
from bot.workshop.practice.reading import Reading

TOO_LITTLE = "too little to tell"
"""Where words were read that are too weak, or contradict one another."""

AS_ADVISED, DIFFERS, NOT_MEASURED, TOLD = "as advised", "differs", "not measured", "measured"

RANKS = ("casual", "neutral", "formal")

ADVICE: Mapping[str, str] = {
    "Formality": "address",
    "Opening": "open",
    "Words to avoid": "avoid",
    "Next step": "bad_news",
}
"""Which part of a language's brief stands beside a finding."""


@dataclass(frozen=True)
class Finding:
    """One thing about one message: what was advised, what was measured, and the words that it rests on.

    `verdict` is one of the four above; `advised` is empty where the brief says nothing about it.
    """

    what: str
    advised: str
    measured: str
    verdict: str
    evidence: Sequence[str] = ()


@dataclass(frozen=True)
class Before:
    """How things stood when a message was written: the conversation's register and the formality that is advised.

    `heard` is the length of what the borrower had said last, in characters.
    """

    register: ConversationRegister
    formality: str
    first: bool
    heard: int
    written_on: date


def findings(reading: Reading, before: Before) -> Sequence[Finding]:
    """All findings about one message, in the order of the page."""
    return [
        _language(reading),
        *_opening(reading, before),
        _formality(reading.register, before.formality),
        *(_axis(axis, reading.register, before.register) for axis in ("directness", "orientation")),
        *_avoided(reading),
        *_step(reading),
        Finding("Length", "", f"{reading.length} characters; the borrower had written {before.heard}", TOLD),
    ]


def _language(reading: Reading) -> Finding:
    measured = {True: "the borrower’s", False: "another", None: NOT_MEASURED}[reading.in_language]
    verdict = {True: AS_ADVISED, False: DIFFERS, None: NOT_MEASURED}[reading.in_language]
    return Finding("Language", "the borrower’s", measured, verdict)


def _opening(reading: Reading, before: Before) -> Iterator[Finding]:
    if before.first:
        words = reading.signs.get("greeting", ())
        yield Finding(
            "Opening",
            "a greeting",
            "a greeting" if words else "no greeting that is known here",
            AS_ADVISED if words else DIFFERS,
            words,
        )


def _formality(register: Register, advised: str) -> Finding:
    read, words = register.formality, _evidence(register, "formality")
    if not words or read.value not in ("formal", "casual"):
        return Finding("Formality", advised, TOO_LITTLE if words else NOT_MEASURED, NOT_MEASURED, words)
    rank = RANKS.index(read.value) - RANKS.index(advised)
    more = {True: ", more formal than advised", False: ", more familiar than advised"}[rank > 0] if rank else ""
    return Finding("Formality", advised, read.value + more, DIFFERS if rank else AS_ADVISED, words)


def _axis(axis: str, register: Register, advised: ConversationRegister) -> Finding:
    read, wanted, words = getattr(register, axis), str(getattr(advised, axis)), _evidence(register, axis)
    if not words or read.value == AXES[axis][2]:
        return Finding(axis.capitalize(), wanted, TOO_LITTLE if words else NOT_MEASURED, NOT_MEASURED, words)
    verdict = AS_ADVISED if wanted in (read.value, AXES[axis][2]) else DIFFERS
    return Finding(axis.capitalize(), wanted, read.value, verdict, words)


def _avoided(reading: Reading) -> Iterator[Finding]:
    if reading.avoided:
        named = ", ".join(dict.fromkeys(word for _, word in reading.avoided))
        yield Finding("Words to avoid", named, "used", DIFFERS, [words for words, _ in reading.avoided])
    if "demand" in reading.signs:
        yield Finding("Demand", "", "demands or threatens", TOLD, reading.signs["demand"])


def _step(reading: Reading) -> Iterator[Finding]:
    if "next_step" not in reading.signs:
        return
    step = reading.signs["next_step"]
    if reading.dates:
        yield Finding("Next step", "what, and by when", "with a day", AS_ADVISED, [*step, *reading.dates])
    else:
        yield Finding("Next step", "what, and by when", "promised without a day", DIFFERS, step)


def _evidence(register: Register, axis: str) -> Sequence[str]:
    return list(dict.fromkeys(each.words for each in register.evidence if each.axis == axis))
