"""What a form of the editor asks for, as a change of steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.errors import BadInput
from bot.workshop.stories import editing, steps
from bot.workshop.stories.project import Names
from bot.workshop.stories.steps import ACTION, FORM, MESSAGE, SLOT, Step

Steps = list[Step]

ONE_BUTTON: Mapping[str, Callable[[Steps, int], Steps]] = {
    "cut": editing.cut,
    "cut-turn": editing.cut_turn,
    "begin": editing.begin_at,
    "end": editing.end_at,
    "up": lambda found, place: editing.move(found, place, -1),
    "down": lambda found, place: editing.move(found, place, 1),
    "leave-out": lambda found, place: editing.keep(found, place, False),
    "put-in": lambda found, place: editing.keep(found, place, True),
    "leave-turn-out": lambda found, place: editing.keep_turn(found, place, False),
    "put-turn-in": lambda found, place: editing.keep_turn(found, place, True),
    "drop-values": lambda found, place: editing.keep_values(found, place, False),
    "keep-values": lambda found, place: editing.keep_values(found, place, True),
}
"""What the buttons beside a step do."""

VALUES: Mapping[str, steps.SlotValue] = {"true": True, "false": False, "null": None}


def changed(found: Steps, form: Mapping[str, str], names: Names) -> tuple[Steps, int]:
    """The steps after a form was sent, and the place to look at. Raises `BadInput` for what cannot be done."""
    what, _, after = form.get("do", "").partition(":")
    place = _number(after or form.get("place", ""))
    if what in ONE_BUTTON:
        made = ONE_BUTTON[what](found, place)
        return made, max(0, min(_moved(what, place), len(made) - 1))
    if what == "rename":
        kind = found[place].kind if place < len(found) else ""
        made = editing.change(found, place, _known(kind, form.get("name", ""), names))
        if kind == SLOT:
            made = editing.set_value(made, place, _value(form))
        return made, place
    if what == "insert":
        return editing.insert(found, place, _new(form, names)), place
    raise BadInput("do", "The form asks for something that the editor does not know.")


def _moved(what: str, place: int) -> int:
    return place + {"up": -1, "down": 1, "begin": -place, "cut": -1, "cut-turn": -1}.get(what, 0)


def _new(form: Mapping[str, str], names: Names) -> Step:
    kind = form.get("kind", "")
    name = _known(kind, form.get("name", ""), names)
    if kind == SLOT:
        return steps.slot(name, _value(form))
    return steps.form(name) if kind == FORM else Step(kind, name)


def _known(kind: str, name: str, names: Names) -> str:
    """A name of this kind. Raises `BadInput` for one that the project does not have."""
    known = {
        MESSAGE: ({*names.intents, steps.NEW_DAY}, "intents"),
        ACTION: ({*names.actions, *names.forms}, "actions"),
        FORM: ({*names.forms, ""}, "forms"),
        SLOT: ({*names.slots}, "slots"),
    }
    if kind not in known:
        raise BadInput("kind", "Choose what the step is.")
    plain = name.strip()
    if plain not in known[kind][0]:
        raise BadInput("name", f"“{plain[:60]}” is none of the {known[kind][1]}; choose one from the list.")
    return plain


def _value(form: Mapping[str, str]) -> steps.SlotValue:
    return VALUES.get(form.get("value", ""), None)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        raise BadInput("place", "There is no such step any more.")
    return int(text)
