"""From what stands on a tracker after a turn to what is told of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    Event,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.keys import REGISTER
from bot.nlu.processor import LANGUAGE_STATE_SLOT, REGISTER_STATE_SLOT
from bot.workshop.stories.rehearsal import Guess, Set, Step, Understood, Value
from training.stage.processor import Choice

NEXT_BEST = 3
"""So many other intents are told beside the one that was understood."""

FORM = "active_loop"
"""What a form that opens or closes is called among the slots that a step sets."""

BOOKKEEPING = frozenset(
    ("language", LANGUAGE_STATE_SLOT, REGISTER_STATE_SLOT, "formality", "directness", "orientation", "last_answer")
    + ("asked", "obstacle_told", "session_started_metadata")
)
"""Slots by which the assistant remembers how it speaks and what it said; no story speaks of them."""


AXES = ("formality", "directness", "orientation")


def understood(tracker: DialogueStateTracker, read_as: Optional[str]) -> Optional[Understood]:
    """What was understood of the latest message; `read_as` is what the model saw where a trainer named another."""
    message = tracker.latest_message
    if message is None:
        return None
    parse: Any = message.parse_data
    register: Any = parse.get(REGISTER) or {}
    name = str(message.intent.get("name") or "")
    ranking = [each for each in parse.get("intent_ranking") or [] if each.get("name") not in (name, None)]
    return Understood(
        intent=name,
        confidence=float(message.intent.get("confidence") or 0.0),
        read_as=read_as if read_as != name else None,
        next_best=[Guess(intent=each["name"], confidence=each["confidence"]) for each in ranking[:NEXT_BEST]],
        values=[_value(each, message.text or "") for each in message.entities],
        language=(tracker.get_slot(LANGUAGE_STATE_SLOT) or {}).get("code"),
        **{
            axis: register.get(axis) if isinstance(register.get(axis), str) else tracker.get_slot(axis) for axis in AXES
        },
    )


def _value(entity: dict[str, Any], text: str) -> Value:
    start, end = entity.get("start"), entity.get("end")
    words = text[start:end] if isinstance(start, int) and isinstance(end, int) else ""
    return Value(name=str(entity["entity"]), value=entity.get("value"), text=words)


def steps(events: Sequence[Event], choices: Sequence[Choice]) -> list[Step]:
    """What was done since the latest message, each with the choice that led to it."""
    made = []
    for choice, (declined, following) in zip(choices, _after_each(events), strict=False):
        places, more = choice.shown_places()
        made.append(
            Step(
                action=choice.action,
                why=choice.why,
                predicted=choice.predicted,
                confidence=min(choice.confidence, 1.0),
                places=places,
                more_places=more,
                declined=declined,
                said=[str(each.text) for each in following if isinstance(each, BotUttered) and each.text],
                sets=[*_sets(following)],
            )
        )
    return made


def since_message(tracker: DialogueStateTracker) -> list[Event]:
    """The events behind the latest message."""
    events = [*tracker.events]
    last = max((place for place, event in enumerate(events) if isinstance(event, UserUttered)), default=-1)
    return events[last + 1 :]


def _after_each(events: Sequence[Event]) -> Iterator[tuple[bool, list[Event]]]:
    """For each thing that was done, whether it was declined, and the events that it brought."""
    found: list[tuple[bool, list[Event]]] = []
    for event in events:
        if isinstance(event, (ActionExecuted, ActionExecutionRejected)):
            found.append((isinstance(event, ActionExecutionRejected), []))
        elif found:
            found[-1][1].append(event)
    yield from found


def _sets(events: Sequence[Event]) -> Iterator[Set]:
    for event in events:
        if isinstance(event, SlotSet) and event.key not in BOOKKEEPING:
            yield Set(name=str(event.key), value=event.value)
        elif isinstance(event, ActiveLoop):
            yield Set(name=FORM, value=event.name)
