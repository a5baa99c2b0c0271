"""Which steps of a conversation matter: what is proposed, with the reason, to be left out of a story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.workshop.stories import steps
from bot.workshop.stories.steps import ACTION, FORM, MESSAGE, NEW_DAY, SLOT, Step

REASONS: Mapping[str, str] = {
    "form": "The form does this by itself, so a story does not say it.",
    "day": "What happened on an earlier day decides nothing here.",
}
"""Why a step is proposed to be left out, in words for a trainer."""


def propose(found: Sequence[Step], kind: str) -> list[Step]:
    """Steps with a proposal which of them to keep, for a `story` or a `test`.

    A test keeps all that happened, for it is to happen again just so. A story keeps the last day, and of a form's own
    turns, in which it only asks and is answered, nothing: Rasa takes those out of what is learned, and a story with
    them would hold for that one order of answers alone. Values are kept in a test, where they fill a form; in a story
    no intent of ours hands them on (`use_entities: []`), so they decide nothing.
    """
    whole = [replace(step, kept=True, why="", with_values=kind == "test") for step in found]
    if kind == "test":
        return whole
    return _without_earlier_days(_without_a_forms_own(whole))


def _without_a_forms_own(found: Sequence[Step]) -> list[Step]:
    made = list(found)
    opened = list(steps.open_forms(found))
    for turn in steps.turns(found):
        form = opened[turn.places[0]]
        acts = [step.name for step in turn.steps if step.kind == ACTION]
        if not form or not turn.steps or turn.steps[0].kind != MESSAGE or acts[:1] != [form]:
            continue
        if turn.steps[0].name == NEW_DAY:
            continue
        # The message and the form's own answer to it; a form that ends here, and what follows, stays.
        for place in turn.places:
            if made[place].kind == SLOT and made[place].name != "requested_slot":
                continue
            if made[place].kind == FORM or (made[place].kind == ACTION and made[place].name != form):
                break
            made[place] = replace(made[place], kept=False, why="form")
    return made


def _without_earlier_days(found: Sequence[Step]) -> list[Step]:
    days = [place for place, step in enumerate(found) if (step.kind, step.name) == (MESSAGE, NEW_DAY)]
    if not days:
        return list(found)
    last = days[-1] + 2  # its message and the session's own action
    if last < len(found) and found[last].kind == FORM and not found[last].name:
        last += 1
    return [replace(step, kept=False, why="day") if place < last else step for place, step in enumerate(found)]
