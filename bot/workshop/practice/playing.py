"""How the borrower answers: by what was measured in the officer's message, with rules in the order in which they stand.

The borrower understands nothing. Each line comes with the rule that chose it, which the officer reads afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.workshop.practice.reading import Reading
from bot.workshop.practice.script import FACTS, FORMAL

MOST_MESSAGES = 20
"""After so many messages of the officer's the borrower leaves."""

ASKED = {
    "since": "You asked since when, or what happened.",
    "detail": "You asked about a number, an amount, a day or a paper.",
    "help": "You asked what would help, or what they could pay.",
}
NOT_THE_LANGUAGE = "Your message is not in the borrower’s language."
STILL_NOT = "A third message was not in the borrower’s language."
HARD_WORDS = "Your message demands or threatens, or holds words that the brief advises against."
HARD_AGAIN = "A second message demands or threatens, or holds words that the brief advises against."
NO_GREETING = "Your first message has no greeting, and this borrower puts it first."
TOO_FAMILIAR = "Your words are familiar, and the brief advises otherwise."
SOFTENED = "You thanked them or apologised."
CLOSES = "You said what happens next, and by when."
TOO_SOON = "You said what happens next, and by when, but have asked nothing yet."
NO_DATE = "You said what happens next, but no day."
NOTHING = "None of the signs that decide an answer is in your message."
TOO_OFTEN = "Messages went by without a question, a next step or a kind word."
TOO_LONG = f"The conversation has had {MOST_MESSAGES} messages of yours."


@dataclass(frozen=True)
class Line:
    """A line that the borrower says, by its key, and the rule that chose it."""

    key: str
    why: str


@dataclass(frozen=True)
class Answer:
    """What the borrower says next; `ended` when it is the last."""

    lines: Sequence[Line]
    ended: bool = False


def answer(reading: Reading, said: Sequence[str], messages: int, voice: str, advised: str) -> Answer:
    """The borrower's answer to a message.

    `said` are the keys of all their lines before, `messages` how many the officer has written with this one, `advised`
    is the formality that the brief gives at this moment.
    """
    if messages >= MOST_MESSAGES:
        return Answer([Line("leaves", TOO_LONG)], ended=True)
    if reading.in_language is False:
        if said.count("other_language") >= 2:
            return Answer([Line("leaves", STILL_NOT)], ended=True)
        return Answer([Line("other_language", NOT_THE_LANGUAGE)])
    if "demand" in reading.signs or reading.avoided:
        if "hurt" in said:
            return Answer([Line("leaves", HARD_AGAIN)], ended=True)
        return Answer([Line("hurt", HARD_WORDS)])
    reaction = _reaction(reading, said, messages, voice, advised)
    told = [Line(each, ASKED[each]) for each in reading.asked if each not in said]
    if told:
        return Answer([*reaction, *told])
    if "next_step" in reading.signs:
        return _next_step(reading, said, reaction)
    if reaction:
        return Answer(reaction)
    return _nothing(said)


def _reaction(reading: Reading, said: Sequence[str], messages: int, voice: str, advised: str) -> list[Line]:
    """At most one, about how the message is written."""
    if voice == FORMAL and messages == 1 and "greeting" not in reading.signs:
        return [Line("no_greeting", NO_GREETING)]
    familiar = reading.register.formality.value == "casual" and advised != "casual"
    if voice == FORMAL and familiar and "too_familiar" not in said:
        return [Line("too_familiar", TOO_FAMILIAR)]
    if ("thanks" in reading.signs or "apology" in reading.signs) and "softened" not in said:
        return [Line("softened", SOFTENED)]
    return []


def _next_step(reading: Reading, said: Sequence[str], reaction: list[Line]) -> Answer:
    if not reading.dates:
        return Answer([*reaction, Line("when", NO_DATE)])
    if any(each in said for each in FACTS):
        return Answer([Line("closes", CLOSES)], ended=True)
    return Answer([*reaction, Line("help", TOO_SOON)])


def _nothing(said: Sequence[str]) -> Answer:
    if "what_now" not in said:
        return Answer([Line("what_now", NOTHING)])
    if "still" not in said:
        return Answer([Line("still", NOTHING)])
    return Answer([Line("leaves", TOO_OFTEN)], ended=True)
