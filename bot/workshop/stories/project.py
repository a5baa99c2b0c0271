"""The project's own stories, rules and names, read from its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.culture.language_facts import FAST_LOADER
from bot.workshop.stories import steps
from bot.workshop.stories.steps import Step

PLACES: Mapping[str, str] = {
    "data/stories": "story",
    "data/rules": "rule",
    "tests/stories": "test",
    "tests/conversations": "test",
}
"""Where they stand, and what they are there."""

OF_RASA = ("action_deactivate_loop", "action_default_fallback", steps.NEW_SESSION)
"""Actions that Rasa has by itself and stories use."""


@dataclass(frozen=True)
class Names:
    """What stories can name. `slots` are those that decide what is done: they are looked at by policies or rules."""

    intents: Sequence[str]
    actions: Sequence[str]
    forms: Sequence[str]
    slots: Sequence[str]


@dataclass(frozen=True)
class Told:
    """A story, rule or test of the project.

    `condition` are the steps that a rule asks for first. Alternatives of one step stand in `others` by its place.
    """

    name: str
    kind: str
    file: str
    steps: Sequence[Step]
    condition: Sequence[Step] = ()
    others: Mapping[int, Sequence[Step]] = field(default_factory=dict)

    def other_ways(self, place: int) -> Sequence[Step]:
        """The alternatives of the step at a place."""
        return self.others.get(place, ())

    def mentions(self, words: Sequence[str], called: Mapping[str, str]) -> bool:
        """Whether each of these words, in lower case, stands in its name, file or steps.

        `called` is what steps' names are called in words.
        """
        every = [*self.condition, *self.steps, *(each for some in self.others.values() for each in some)]
        text = " ".join([self.name, self.file, *(f"{step.name} {called.get(step.name, '')}" for step in every)])
        return all(word in text.lower() for word in words)


def names(folder: Path) -> Names:
    """The names in a project's domain and rules."""
    domain = _load(folder / "domain.yml")
    influencing = [
        name for name, slot in (domain.get("slots") or {}).items() if slot.get("influence_conversation", True)
    ]
    in_rules = {
        step.name
        for told in read(folder)
        if told.kind == "rule"
        for step in (*told.condition, *told.steps)
        if step.kind == steps.SLOT
    }
    return Names(
        intents=[next(iter(each)) if isinstance(each, Mapping) else str(each) for each in domain.get("intents") or ()],
        actions=[*(domain.get("actions") or ()), *(domain.get("responses") or {}), *OF_RASA],
        forms=list(domain.get("forms") or {}),
        slots=sorted({*influencing, *in_rules}),
    )


def read(folder: Path) -> Sequence[Told]:
    """All of a project's stories, rules and conversation tests, in the order of their files."""
    return [
        each
        for place, kind in PLACES.items()
        for path in sorted((folder / place).glob("*.yml"))
        for each in _of_file(path, f"{place}/{path.name}", kind)
    ]


def _of_file(path: Path, file: str, kind: str) -> Iterator[Told]:
    data = _load(path)
    for key, item in (("stories", "story"), ("rules", "rule")):
        for each in data.get(key) or ():
            made: list[Step] = []
            others: dict[int, Sequence[Step]] = {}
            for step in each["steps"]:
                if "or" in step:
                    first, *rest = [found for part in step["or"] for found in _steps(part)]
                    others[len(made)] = rest
                    made.append(first)
                else:
                    made += _steps(step)
            condition = [found for part in each.get("condition") or () for found in _steps(part)]
            yield Told(str(each[item]), kind, file, made, condition, others)


def _steps(step: Mapping[str, Any]) -> Iterator[Step]:
    """What one entry of a story says; several slots in one are several steps."""
    if "intent" in step:
        values = [(name, str(value)) for each in step.get("entities") or () for name, value in dict(each).items()]
        yield Step(steps.MESSAGE, str(step["intent"]), entities=values)
    elif "action" in step:
        yield steps.action(str(step["action"]))
    elif "active_loop" in step:
        yield steps.form(step["active_loop"])
    for each in step.get("slot_was_set") or ():
        for name, value in dict(each).items():
            yield steps.slot(str(name), value if value is None or isinstance(value, bool) else str(value))


def _load(path: Path) -> Mapping[str, Any]:
    loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=FAST_LOADER)  # noqa: S506
    return loaded if isinstance(loaded, Mapping) else {}
