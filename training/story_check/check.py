"""What is to be said of a draft: names that are not there, what is missing, and what contradicts rules and stories."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from bot.workshop.stories import findings, project, steps, writing
from bot.workshop.stories.findings import Finding, Place
from bot.workshop.stories.project import Names, Told
from bot.workshop.stories.steps import ACTION, FORM, MESSAGE, SLOT, Step

Progress = Callable[[str, float], None]
"""Is told what is done next, and how much of all is done, from 0 to 1."""

LISTEN = "action_listen"


@dataclass(frozen=True)
class Checked:
    """A draft as it is checked. `was` are file and name under which it stands in the project already, if it does."""

    title: str
    kind: str
    steps: Sequence[Step]
    was: Optional[tuple[str, str]] = None

    def place(self, step: Optional[int] = None) -> Place:
        """A place in it."""
        return Place("", self.title, step)


def check(folder: Path, draft: Checked, progress: Progress = lambda step, share: None) -> list[Finding]:
    """All that is found of a draft among the stories and rules of a project's folder; nothing where all is well.

    What names are wrong with, and what is missing, comes first: with those, Rasa could not read the draft.
    """
    told = [each for each in project.read(folder) if (each.file, each.name) != draft.was]
    names = project.names(folder)
    found = [*_shape(draft, names), *_names(draft, names), *_titles(draft, told)]
    if any(each.kind in (findings.UNKNOWN_NAME, findings.INCOMPLETE) for each in found):
        return found
    progress("Reading stories and rules", 0.2)
    return [*found, *_contradictions(folder, draft, told, progress)]


def _shape(draft: Checked, names: Names) -> Iterator[Finding]:
    kept = [(place, step) for place, step in enumerate(draft.steps) if step.kept]

    def missing(words: str, place: Optional[int]) -> Finding:
        return Finding(findings.INCOMPLETE, words, [draft.place(place)])

    if not kept:
        yield missing("All steps are left out.", None)
        return
    if kept[0][1].kind not in (MESSAGE, SLOT):
        yield missing("It has to begin with something that the borrower wants.", kept[0][0])
    if not any(step.kind == ACTION for _, step in kept):
        yield missing("The assistant does nothing in it.", None)
    last = next(((place, step) for place, step in reversed(kept) if step.kind in (MESSAGE, ACTION)), None)
    if last and last[1].kind == MESSAGE:
        yield missing("Nothing is done about this message.", last[0])
    opened = ""
    for number, (place, step) in enumerate(kept):
        if step.kind == FORM:
            opened = step.name
        after = [each.kind == FORM and each.name for _, each in _until_next_turn(kept[number + 1 :])]
        if step.kind == ACTION and step.name in names.forms and step.name != opened and step.name not in after:
            yield missing("The form begins here, so the next step has to say that it is open.", place)


def _until_next_turn(rest: Sequence[tuple[int, Step]]) -> Iterator[tuple[int, Step]]:
    for place, step in rest:
        if step.kind in (MESSAGE, ACTION):
            return
        yield place, step


def _names(draft: Checked, names: Names) -> Iterator[Finding]:
    known = {
        MESSAGE: {*names.intents, steps.NEW_DAY},
        ACTION: {*names.actions, *names.forms},
        FORM: {*names.forms, ""},
        SLOT: set(names.slots),
    }
    called = {MESSAGE: "no intent", ACTION: "no action", FORM: "no form", SLOT: "no slot that decides anything"}
    for place, step in enumerate(draft.steps):
        if step.kept and step.name not in known[step.kind]:
            words = f"There is {called[step.kind]} {step.name} (any more). Choose another."
            yield Finding(findings.UNKNOWN_NAME, words, [draft.place(place)])


def _titles(draft: Checked, told: Sequence[Told]) -> Iterator[Finding]:
    kept = [step for step in draft.steps if step.kept]
    lines = writing.data_of("", kept)["steps"]
    for each in told:
        there = Place(each.file, each.name)
        if each.name == draft.title:
            words = f"There is a {each.kind} of this name already. Choose another title."
            yield Finding(findings.NAME_TAKEN, words, [draft.place(), there])
        elif not each.condition and not each.others and writing.data_of("", each.steps)["steps"] == lines:
            words = f"The {each.kind} “{each.name}” has just these steps, so this adds nothing to it."
            yield Finding(findings.ALREADY_THERE, words, [draft.place(), there])


def _contradictions(folder: Path, draft: Checked, told: Sequence[Told], progress: Progress) -> Iterator[Finding]:
    from training.story_check import against_rules, against_stories, corpus

    _keep_quiet()
    data = writing.data_of(draft.title, draft.steps)
    everything = corpus.load(folder, data, draft.was or ("", ""))
    places = _Places(draft, told, corpus.DRAFT)
    progress("Comparing with the rules", 0.5)
    for wrong in against_rules.RuleCheck(dict(everything.rule_settings)).look_through(everything):
        rules = [name for name in wrong.rules if name in everything.files]
        there = [Place(everything.files[name], name) for name in rules]
        here = places.of(wrong.story, wrong.done, wrong.story_action)
        words = _against_rules(wrong.story_action, wrong.rule_action, rules)
        of_draft = wrong.story == corpus.DRAFT
        yield Finding(findings.CONTRADICTS_RULE if of_draft else findings.ELSEWHERE, words, [here, *there])
    progress("Comparing with the other stories", 0.8)
    for points in against_stories.conflicts(everything):
        first = points[0]
        others = [point for point in points[1:] if point.action != first.action]
        words = _against_stories(first.action, [(point.story, point.action) for point in others])
        kind = findings.CONTRADICTS_STORY if first.story == corpus.DRAFT else findings.ELSEWHERE
        yield Finding(kind, words, [places.of(each.story, each.done, each.action) for each in (first, *others)])


@dataclass(frozen=True)
class _Places:
    """Where a point lies that is known by how many actions come before it."""

    draft: Checked
    told: Sequence[Told]
    called: str

    def of(self, story: str, done: int, action: str) -> Place:
        """The step with this action; where nothing is done, the one before, after which the story waits."""
        if story == self.called:
            return self.draft.place(_nth(self.draft.steps, done, action))
        found = next((each for each in self.told if each.name == story), None)
        return Place(found.file, story, _nth(found.steps, done, action)) if found else Place("data", story)


def _nth(found: Sequence[Step], done: int, action: str) -> Optional[int]:
    acts = [place for place, step in enumerate(found) if step.kind == ACTION and step.kept]
    number = done - 1 if action == LISTEN else done
    return acts[number] if 0 <= number < len(acts) else None


def _does(action: str) -> str:
    return "waits for the borrower" if action == LISTEN else f"does {action}"


def _against_rules(story: str, rule: str, rules: Sequence[str]) -> str:
    named = " and ".join(f"“{name}”" for name in rules[:3])
    more = f" and {len(rules) - 3} more" if len(rules) > 3 else ""
    who = f"the rule{'s' if len(rules) > 1 else ''} {named}{more}" if rules else "the form that is open"
    then = f"{_does(rule) if len(rules) < 2 else _does(rule).replace('waits', 'wait').replace('does', 'do')} here"
    return f"The story {_does(story)}, but {who} {then}. A rule goes before any story: change one of them."


def _against_stories(action: str, others: Sequence[tuple[str, str]]) -> str:
    named = "; ".join(f"“{name}” {_does(other)}" for name, other in others[:3])
    more = f"; and {len(others) - 3} more" if len(others) > 3 else ""
    return f"After the same steps this story {_does(action)}, but {named}{more}. Only one of them can be learned."


def _keep_quiet() -> None:
    import rasa.utils.log_utils

    rasa.utils.log_utils.configure_structlog(logging.WARNING)
    logging.getLogger("rasa").setLevel(logging.ERROR)
