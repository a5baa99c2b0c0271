"""A conversation as steps, from the events that Rasa keeps of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Optional

from bot.workshop.stories import steps
from bot.workshop.stories.steps import ACTION, NEW_DAY, NEW_SESSION, Step

Event = Mapping[str, Any]
"""An event of Rasa's tracker as its store writes it (`rasa.shared.core.events`): `event` is its type."""

StandIn = Callable[[str, str], str]
"""A message's text and its language to the same text with stand-ins for what names a person."""

UNSEEN = frozenset({"action_listen", "action_unlikely_intent", "action_back", "action_restart"})
"""Rasa's own actions that no story names."""

REQUESTED = "requested_slot"
"""Rasa's slot with what a form asks for; a story says only that it asks for nothing any more."""


def from_events(
    events: Sequence[Event],
    slots: Collection[str],
    stand_in: StandIn,
    pressed: Optional[Mapping[str, str]] = None,
) -> list[Step]:
    """What happened, as steps.

    `slots` are those that decide what is done; a step is made where one of them changes, and of no other. `pressed`
    are the words on pressed buttons by the message's id: Rasa itself got the button's intent instead.
    """
    found: list[Step] = []
    for step in _steps(events, slots, stand_in, pressed or {}):
        last = found[-1] if found else None
        if step.kind == steps.SLOT and last and (last.kind, last.name) == (steps.SLOT, step.name):
            found[-1] = step  # a form that asks and is answered in one go
        else:
            found.append(step)
    return found


def _steps(
    events: Sequence[Event], slots: Collection[str], stand_in: StandIn, pressed: Mapping[str, str]
) -> Iterator[Step]:
    known: dict[str, Any] = {}
    opened, begun = "", False
    waiting: Optional[Step] = None  # an action whose replies are still to come
    after: list[Step] = []  # slots and forms that the action set; replies may stand between them
    for event in events:
        kind = event.get("event")
        if kind == "bot" and waiting:
            waiting = replace(waiting, replies=(*waiting.replies, *_reply(event)))
            continue
        if kind in ("user", "action"):
            yield from _flushed(waiting, after)
            waiting, after = None, []
        if kind == "user":
            begun = True
            yield _message(event, stand_in, pressed)
        elif kind == "action" and str(event.get("name")) not in UNSEEN:
            name = str(event["name"])
            if name == NEW_SESSION:
                if begun:
                    yield steps.message(NEW_DAY)
                    yield steps.action(NEW_SESSION)
                    if opened:
                        yield steps.form(None)
                opened = ""
            else:
                waiting = steps.action(name)
        elif kind == "active_loop":
            name = str(event.get("name") or "")
            if name != opened:
                opened = name
                after.append(steps.form(name))
        elif kind == "slot" and _tells(event, slots, known):
            after.append(steps.slot(str(event["name"]), _value(event.get("value"))))
        if waiting is None and after:
            yield from after
            after = []
    yield from _flushed(waiting, after)


def _flushed(waiting: Optional[Step], after: Sequence[Step]) -> Iterator[Step]:
    if waiting:
        yield waiting
    # A form's end stands before what it asks for no more: so it is written in all our stories.
    yield from sorted(after, key=lambda step: step.kind == steps.SLOT and step.name == REQUESTED)


def _message(event: Event, stand_in: StandIn, pressed: Mapping[str, str]) -> Step:
    data = event.get("parse_data") or {}
    intent = data.get("intent") or {}
    lang = str((data.get("language") or {}).get("code") or "")
    text = pressed.get(str(event.get("message_id")), str(event.get("text") or ""))
    if text.startswith("/"):
        text = ""  # a button whose words are gone
    entities = {str(each["entity"]): str(each.get("value")) for each in data.get("entities") or ()}
    confidence = intent.get("confidence")
    return steps.message(
        str(intent.get("name") or "nlu_fallback"),
        tuple(entities.items()),
        words=stand_in(text, lang)[: steps.LONGEST_WORDS] if text else "",
        lang=lang,
        confidence=None if confidence is None else round(float(confidence), 4),
    )


def _reply(event: Event) -> Iterator[str]:
    for part in (event.get("metadata"), event.get("data")):
        if isinstance(part, Mapping) and part.get("utter_action"):
            yield str(part["utter_action"])
            return


def _tells(event: Event, slots: Collection[str], known: dict[str, Any]) -> bool:
    """Whether a slot is one that decides, and has changed. A flag that was never set is as good as unset."""
    name, value = str(event.get("name")), event.get("value")
    if name == REQUESTED:
        changed = known.get(name) is not None and value is None
        known[name] = value
        return changed
    if name not in slots:
        return False
    changed = (known.get(name) or None) != (value or None)
    known[name] = value
    return changed


def _value(value: Any) -> steps.SlotValue:
    return value if value is None or isinstance(value, (bool, str)) else str(value)


def is_spoken(found: Sequence[Step]) -> bool:
    """Whether there is anything in it that the assistant did."""
    return any(step.kind == ACTION for step in found)
