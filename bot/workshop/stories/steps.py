"""The steps of a story: what a borrower wants, what the assistant does, what is remembered, which form is open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Optional, Union

from bot.errors import BadInput

MESSAGE, ACTION, SLOT, FORM = "message", "action", "slot", "form"
KINDS = (MESSAGE, ACTION, SLOT, FORM)

NEW_DAY = "session_start"
"""The intent by which stories say that the borrower comes back after hours."""

NEW_SESSION = "action_session_start"

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,79}")
"""Names of intents, actions, slots and forms."""

STORY_VALUE = re.compile(r"[A-Z]{2,4}-\d+|[a-z]+|\d+")
"""A value as stories may hold it: a product's id, a figure, a loan's number. Nothing in it is of a language."""

MADE_UP = {"loan_number": "RP-204816", "shared_number": "5550100", "date": "20270115"}
"""Values of a borrower's own that no story may hold, and what stands for each."""

LONGEST_WORDS = 2000
"""Characters of a message that are kept with a draft."""

MOST = 400
"""Steps of a draft."""

USUAL: Mapping[str, Any] = {
    "value": None,
    "entities": [],
    "with_values": True,
    "words": "",
    "lang": "",
    "confidence": None,
    "replies": [],
    "kept": True,
    "why": "",
}
"""What a step has unless something else is said."""

SlotValue = Union[str, bool, None]


@dataclass(frozen=True)
class Step:
    """One step.

    `name` is an intent, an action, a slot or a form; of a form's step it is "" where no form is open any more.
    `value` is a slot's. `entities` are a message's (name, value), which count while `with_values`. `words` are a
    borrower's with stand-ins, in the language `lang`; `confidence` is what the model gave the intent, from 0 to 1.
    `replies` are the names of what the assistant said. What is not `kept` is shown, and not written into the story;
    `why` says why it was proposed to be left out: a key of `bot.workshop.stories.generalising.REASONS`.
    """

    kind: str
    name: str
    value: SlotValue = None
    entities: Sequence[tuple[str, str]] = ()
    with_values: bool = True
    words: str = ""
    lang: str = ""
    confidence: Optional[float] = None
    replies: Sequence[str] = ()
    kept: bool = True
    why: str = ""

    def as_json(self) -> Mapping[str, Any]:
        """For the database; what is as usual is left out."""
        more = {
            "value": self.value,
            "entities": [list(each) for each in self.entities],
            "with_values": self.with_values,
            "words": self.words,
            "lang": self.lang,
            "confidence": self.confidence,
            "replies": list(self.replies),
            "kept": self.kept,
            "why": self.why,
        }
        told = {key: value for key, value in more.items() if value != USUAL[key]}
        return {"kind": self.kind, "name": self.name, **told}


@dataclass(frozen=True)
class Turn:
    """A borrower's message, at its place among all steps, with what follows it; `number` counts from 1.

    Steps before the first message are a turn without one.
    """

    number: int
    places: Sequence[int]
    steps: Sequence[Step] = field(default_factory=tuple)


def message(intent: str, entities: Sequence[tuple[str, str]] = (), **more: Any) -> Step:
    """Something that a borrower wants; values are made fit for a story."""
    return Step(MESSAGE, intent, entities=tuple((name, story_value(name, value)) for name, value in entities), **more)


def action(name: str, replies: Sequence[str] = ()) -> Step:
    """Something that the assistant does, a form's own step too."""
    return Step(ACTION, name, replies=tuple(replies))


def slot(name: str, value: SlotValue) -> Step:
    """Something that is remembered."""
    return Step(SLOT, name, value=value)


def form(name: Optional[str]) -> Step:
    """A form that is open from here on; None where none is any more."""
    return Step(FORM, name or "")


def story_value(entity: str, value: Any) -> str:
    """A value as a story may hold it: never a borrower's own number, never words of a language."""
    if entity in MADE_UP:
        return MADE_UP[entity]
    found = STORY_VALUE.search(str(value))
    return found[0] if found else "1"


def from_json(data: Sequence[Mapping[str, Any]]) -> list[Step]:
    """Steps from the database, or from a part that made them. Raises `BadInput` for what is none."""
    if len(data) > MOST:
        raise BadInput("too_long", f"A story has at most {MOST} steps; cut it.")
    try:
        return [_step(each) for each in data]
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput("steps", "These steps cannot be read.") from error


def as_json(steps: Sequence[Step]) -> list[Mapping[str, Any]]:
    """Steps for the database."""
    return [step.as_json() for step in steps]


def named(step: Step, name: str) -> Step:
    """A step with another name. Raises `BadInput` for something that is no name."""
    if not (NAME.fullmatch(name) or (step.kind == FORM and not name)):
        raise BadInput("name", "Choose a name from the list.")
    return replace(step, name=name, confidence=None)


def turns(steps: Sequence[Step]) -> Sequence[Turn]:
    """The steps by turn."""
    starts = [place for place, step in enumerate(steps) if step.kind == MESSAGE]
    bounds = [*([0] if steps and starts[:1] != [0] else []), *starts, len(steps)]
    return [
        Turn(number, range(first, last), steps[first:last])
        for number, (first, last) in enumerate(zip(bounds, bounds[1:], strict=False), start=1)
    ]


def open_forms(steps: Sequence[Step]) -> Iterator[str]:
    """For each step the form that is open before it, or ""."""
    opened = ""
    for step in steps:
        yield opened
        if step.kind == FORM:
            opened = step.name


def _step(data: Mapping[str, Any]) -> Step:
    kind, name = str(data["kind"]), str(data["name"])
    if kind not in KINDS or not (NAME.fullmatch(name) or (kind == FORM and not name)):
        raise ValueError(f"{kind} {name!r} is no step")
    value = data.get("value")
    confidence = data.get("confidence")
    return Step(
        kind=kind,
        name=name,
        value=value if value is None or isinstance(value, bool) else story_value(name, value),
        entities=tuple((str(entity), story_value(str(entity), given)) for entity, given in data.get("entities", ())),
        with_values=bool(data.get("with_values", True)),
        words=str(data.get("words", ""))[:LONGEST_WORDS],
        lang=str(data.get("lang", "")),
        confidence=None if confidence is None else float(confidence),
        replies=tuple(str(each) for each in data.get("replies", ())),
        kept=bool(data.get("kept", True)),
        why=str(data.get("why", "")),
    )
