"""Intents, actions, forms and slots in words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.replies.contract import contract
from bot.workshop.stories import steps
from bot.workshop.stories.project import Names, Told
from bot.workshop.stories.steps import ACTION, FORM, MESSAGE, NEW_DAY, Step
from desk import words
from desk.wordlists.actions import ACTIONS, FORMS, SLOTS

CODE = re.compile(r"\b(?:action|utter)_[a-z0-9_]+\b|\b[a-z]+_form\b")
LONGEST_TITLE = 90


def action(name: str) -> str:
    """What the assistant does: `says: you are welcome` for `utter_thank`."""
    if name.startswith("utter_"):
        return f"says: {reply(name)}"
    return ACTIONS.get(name) or words.spaced(name.removeprefix("action_"))


def reply(name: str) -> str:
    """What a reply tells, as the catalogs' contract has it; never with anybody's facts."""
    known = contract().messages.get(name)
    return known.says if known else words.spaced(name.removeprefix("utter_"))


def form(name: str) -> str:
    """What a form is for."""
    return FORMS.get(name) or words.spaced(name.removesuffix("_form"))


def slot(step: Step) -> str:
    """What is remembered."""
    known = SLOTS.get((step.name, step.value))
    return known or f"{words.spaced(step.name)}: {'nothing' if step.value is None else step.value}"


def step(each: Step) -> str:
    """A step in one line, such as `asks about fees` or `opens the form: recognition`."""
    if each.kind == MESSAGE:
        return "comes back on another day" if each.name == NEW_DAY else words.intent(each.name)
    if each.kind == ACTION:
        return action(each.name)
    if each.kind == FORM:
        return f"The form “{form(each.name)}” is open." if each.name else "No form is open any more."
    return f"Remembered: {slot(each)}."


def with_words(text: str) -> str:
    """A sentence in which codes of actions are followed by what they mean."""
    return CODE.sub(lambda found: f"“{action(found[0])}”", text)


def called(names: Names, told: Sequence[Told]) -> Mapping[str, str]:
    """What everything that stories name is called, in lower case, to be searched."""
    known = {**{name: words.intent(name) for name in names.intents}, NEW_DAY: "comes back on another day"}
    acts = {name: action(name) for name in (*names.actions, *names.forms)}
    return {name: text.lower() for name, text in {**known, **acts}.items()}


def title(found: Sequence[Step]) -> str:
    """A title for a new draft: what the borrower wants in it, one after the other."""
    wishes: list[str] = []
    for each in found:
        if each.kind == steps.MESSAGE and each.kept and words.intent(each.name) not in wishes[-1:]:
            wishes.append(step(each))
    text = ""
    for wish in wishes:
        longer = f"{text}, then {wish}" if text else wish
        if len(longer) > LONGEST_TITLE:
            return text
        text = longer
    return text or "a conversation"
