"""Changing a draft: each function takes steps and returns new ones. Raises `BadInput` for a place that is not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.errors import BadInput
from bot.workshop.stories import steps
from bot.workshop.stories.steps import MESSAGE, Step


def cut(found: Sequence[Step], place: int) -> list[Step]:
    """Without one step."""
    _at(found, place)
    return [step for other, step in enumerate(found) if other != place]


def cut_turn(found: Sequence[Step], place: int) -> list[Step]:
    """Without the turn in which a step stands: the message and all that follows it."""
    _at(found, place)
    turn = next(each for each in steps.turns(found) if place in each.places)
    return [step for other, step in enumerate(found) if other not in turn.places]


def begin_at(found: Sequence[Step], place: int) -> list[Step]:
    """Without all that stands before a step."""
    _at(found, place)
    return list(found[place:])


def end_at(found: Sequence[Step], place: int) -> list[Step]:
    """Without all that stands after a step."""
    _at(found, place)
    return list(found[: place + 1])


def move(found: Sequence[Step], place: int, by: int) -> list[Step]:
    """With one step further up (`by` -1) or down (1); at the end it stays where it is."""
    step, there = _at(found, place), place + by
    if not 0 <= there < len(found):
        return list(found)
    made = cut(found, place)
    made.insert(there, step)
    return made


def change(found: Sequence[Step], place: int, name: str) -> list[Step]:
    """With another intent, action, slot or form."""
    return _with(found, place, steps.named(_at(found, place), name))


def set_value(found: Sequence[Step], place: int, value: steps.SlotValue) -> list[Step]:
    """With another value of a slot."""
    return _with(found, place, replace(_at(found, place), value=value))


def keep(found: Sequence[Step], place: int, kept: bool) -> list[Step]:
    """With a step put in or left out."""
    return _with(found, place, replace(_at(found, place), kept=kept, why=""))


def keep_turn(found: Sequence[Step], place: int, kept: bool) -> list[Step]:
    """With the whole turn of a step put in or left out."""
    _at(found, place)
    turn = next(each for each in steps.turns(found) if place in each.places)
    return [replace(step, kept=kept, why="") if other in turn.places else step for other, step in enumerate(found)]


def keep_values(found: Sequence[Step], place: int, with_values: bool) -> list[Step]:
    """With the values in a message kept or dropped."""
    return _with(found, place, replace(_at(found, place), with_values=with_values))


def insert(found: Sequence[Step], place: int, step: Step) -> list[Step]:
    """With a new step before a place; the place behind the last step puts it at the end."""
    if not 0 <= place <= len(found) or len(found) >= steps.MOST:
        raise BadInput("place", "No step can be put there.")
    return [*found[:place], steps.named(step, step.name), *found[place:]]


def is_message(found: Sequence[Step], place: int) -> bool:
    """Whether the step at a place is what a borrower wrote."""
    return _at(found, place).kind == MESSAGE


def _with(found: Sequence[Step], place: int, step: Step) -> list[Step]:
    return [step if other == place else each for other, each in enumerate(found)]


def _at(found: Sequence[Step], place: int) -> Step:
    if not 0 <= place < len(found):
        raise BadInput("place", "There is no such step any more.")
    return found[place]
