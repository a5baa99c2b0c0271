"""What a rehearsal tells: a conversation that a trainer has with the assistant, and why the assistant did each thing.

These are the words in which the stage (`training.stage`, which has the model) and the desk speak with one another, as
JSON in both directions.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Optional

from pydantic import BaseModel, Extra, Field


class Why(str, Enum):
    """What made the assistant do something."""

    RULE = "rule"
    STORY = "story"
    FORM = "form"
    """A form is open: it reads the message, asks on, or waits."""
    NAMED = "named"
    """The action before named what follows."""
    BUILT_IN = "built_in"
    """Rasa does this by itself, such as restarting."""
    NOTHING = "nothing"
    """No rule and no story holds here, so it says that it did not understand."""
    TRAINER = "trainer"
    AFTER_TRAINER = "after_trainer"
    """No rule and no story says what follows what the trainer chose, so it waits for the borrower."""


class Told(BaseModel):
    """A part of what is told; what is not known is refused."""

    class Config:
        extra = Extra.forbid
        frozen = True


class Place(Told):
    """Where a rule or a story stands: its file below the project, and its name in it."""

    file: str
    name: str


class Set(Told):
    """A slot that was set; None empties it."""

    name: str
    value: Any = None


class Step(Told):
    """One thing that the assistant did. `confidence` is between 0 and 1."""

    action: str
    why: Why
    predicted: str
    """What the model wanted to do; the same as `action`, unless the trainer wanted something else."""
    confidence: float
    places: list[Place] = Field(default_factory=list)
    more_places: int = 0
    """How many further rules or stories hold here besides those that are named."""
    declined: bool = False
    """A form found nothing for itself in the message, and left it to the rules and stories."""
    said: list[str] = Field(default_factory=list)
    sets: list[Set] = Field(default_factory=list)


class Guess(Told):
    """An intent and how sure the model is of it, between 0 and 1."""

    intent: str
    confidence: float


class Value(Told):
    """Something that was read in a message, such as an amount."""

    name: str
    value: Any = None
    text: str = ""


class Understood(Told):
    """What was understood of a message."""

    intent: str
    confidence: float
    read_as: Optional[str] = None
    """The intent that the model saw, where the trainer named another."""
    next_best: list[Guess] = Field(default_factory=list)
    values: list[Value] = Field(default_factory=list)
    language: Optional[str] = None
    formality: Optional[str] = None
    directness: Optional[str] = None
    orientation: Optional[str] = None


class Heard(Told):
    """Something that the borrower hears, in words; `buttons` are titles to press."""

    text: str
    language: Optional[str] = None
    buttons: list[str] = Field(default_factory=list)


class TalkTurn(Told):
    """A message of the borrower's and all that followed. Without `understood` the assistant was not asked."""

    text: str
    understood: Optional[Understood] = None
    steps: list[Step] = Field(default_factory=list)
    heard: list[Heard] = Field(default_factory=list)
    corrected: bool = False


class Rehearsal(Told):
    """A whole rehearsal. `events` are Rasa's, as they are kept of a real conversation, with all corrections."""

    model: str
    language: str
    borrower: Optional[str] = None
    """The number of the demo borrower who is played, if it is somebody whom the assistant recognises."""
    turns: list[TalkTurn] = Field(default_factory=list)
    events: list[dict[str, Any]] = Field(default_factory=list)
    can_undo: bool = False


class StageState(Told):
    """A stage that is open: its model, how many rehearse on it, and what may be chosen in a correction."""

    model: str
    rehearsals: int
    others_active: int = 0
    """How many others than the one who asks have said something in the last minutes."""
    intents: list[str] = Field(default_factory=list)
    actions: list[str] = Field(default_factory=list)


class Begin(Told):
    """The wish for a new rehearsal."""

    language: str
    borrower: Optional[str] = None


class Say(Told):
    """Words of the borrower."""

    text: str


class OtherIntent(Told):
    """The message of a turn, counted from 0, means something else."""

    turn: int
    intent: str


class OtherAction(Told):
    """In a step of a turn, both counted from 0, something else is to be done."""

    turn: int
    step: int
    action: str
