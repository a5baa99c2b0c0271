"""What borrowers and officers say. No text is a button's title, and none holds what the gate would mask."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from tests.system.words import CODES, COMPLAINT, HARDSHIP, RATES

WANTS_PERSON = "put me through to someone please"
BALANCE = "What do I still owe?"

SAID_TO_OFFICER = ("Thank you for reading this.", "When will I hear from you again?", "I have it all in writing here.")
SAID_BY_OFFICER = (
    "I have read what you wrote and I am looking into it.",
    "Could you tell me since when this has been so?",
    "I will come back to you on this by tomorrow.",
)

TROUBLES = ("hardship", "complaint", "human")
"""Kinds of case that a message asks for."""


@dataclass(frozen=True)
class Line:
    """One message of a borrower's; `trouble` is the kind of case that it has to open, where it tells of trouble."""

    text: str
    trouble: Optional[str] = None


def plan(rng: random.Random, number: int, trouble: bool) -> Sequence[Line]:
    """What the borrower with a number says: one or two questions, or a question and then what troubles them."""
    code = CODES[number % len(CODES)]
    questions = [Line(RATES[code])]
    if code == "en":
        questions.append(Line(BALANCE))
    if not trouble:
        return questions if rng.random() < 0.5 else questions[:1]
    kind = TROUBLES[rng.randrange(len(TROUBLES))]
    told = {"hardship": HARDSHIP[code], "complaint": COMPLAINT[code], "human": WANTS_PERSON}[kind]
    before = questions[:1] if rng.random() < 0.5 else []
    return [*before, Line(told, kind)]
