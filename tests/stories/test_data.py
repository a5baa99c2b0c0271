"""The stories, rules, intents and forms fit together, and no story carries words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.nlu import tensorflow_standin
from tests.conftest import ROOT

tensorflow_standin.install()

from rasa.shared.importers.importer import TrainingDataImporter  # noqa: E402
from rasa.shared.nlu.training_data.loading import load_data  # noqa: E402
from rasa.validator import Validator  # noqa: E402

STORIES = sorted((ROOT / "data" / "stories").glob("*.yml"))
RULES = sorted((ROOT / "data" / "rules").glob("*.yml"))
LANGUAGES = sorted(folder.name for folder in (ROOT / "data" / "nlu").iterdir())
CONVERSATIONS = ROOT / "tests" / "stories" / "conversations.yml"
TOPICS = ("loan_information", "calculation", "my_loan", "difficulty_and_complaint", "feedback_and_manner")

NOT_WRITTEN = {"nlu_fallback", "unsupported_language", "show_plan", "ask_faq", "change_reminders"}
"""Intents without training examples: set by Rasa or by the processor, or a pressed button."""

NEW_DAY = "session_start"
STEPS = {"intent", "entities", "action", "active_loop", "slot_was_set", "or"}
SLOTS = {"recognised", "requested_slot"}
"""The only slots in stories and rules: none holds anything that a borrower wrote."""

VALUE = re.compile(r"[a-z]+|\d+|[A-Z]{2,4}-\d+")
"""An entity's value in a story: a product's id, a figure, or a number such as RP-204816."""

CHECKS = (
    "verify_domain_validity",
    "verify_actions_in_stories_rules",
    "verify_forms_in_stories_rules",
    "verify_form_slots",
    "verify_slot_mappings",
)
STRICT_CHECKS = ("verify_intents_in_stories", "verify_utterances_in_stories")

CORRECTED = {
    "instalment_form": "the amount is corrected before the term is given",
    "identity_form": "a wrong code, then the right one",
    "case_form": "corrects the wish after a question about rights",
    "rating_form": "the score is corrected while the comment is asked for",
}
"""Conversations in which the borrower takes back what he told a form; the form handles that, so no story shows it."""


def load(files: Sequence[Path], kind: str) -> list[Mapping[str, Any]]:
    """The stories or rules of some files."""
    return [each for file in files for each in yaml.safe_load(file.read_text(encoding="utf-8"))[kind]]


def steps(each: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A story's or rule's steps, alternatives one after the other."""
    for step in each["steps"]:
        yield from step.get("or", [step])


def intents(each: Mapping[str, Any]) -> set[str]:
    """The intents in a story or rule."""
    return {step["intent"] for step in steps(each) if "intent" in step}


def turns_within(story: Mapping[str, Any], form: str) -> list[list[str]]:
    """What is done for each message that comes while a form is open; the form's end is the action `end`."""
    turns: list[list[str]] = []
    loop = None
    within = False
    for step in steps(story):
        if "intent" in step:
            within = loop == form
            turns += [[]] if within else []
        if "active_loop" in step:
            loop = step["active_loop"]
            if within and loop != form:
                turns[-1].append("end")
        if within and "action" in step:
            turns[-1].append(step["action"])
    return turns


@pytest.fixture(scope="module")
def validator() -> Validator:
    """Rasa's own validator over the project."""
    return Validator.from_importer(
        TrainingDataImporter.load_from_config(str(ROOT / "config.yml"), str(ROOT / "domain.yml"), [str(ROOT / "data")])
    )


@pytest.fixture(scope="module")
def domain() -> Mapping[str, Any]:
    """The domain as it is written."""
    return dict(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8")))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("check", CHECKS)
def test_it_passes_rasas_validation(validator: Validator, check: str) -> None:
    assert getattr(validator, check)()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("check", STRICT_CHECKS)
def test_it_passes_rasas_strict_validation(validator: Validator, check: str) -> None:
    assert getattr(validator, check)(ignore_warnings=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_has_one_intent_within_a_language(language: str) -> None:
    """Not across languages, as Rasa's validator wants it: "k" is a yes in English and a no in Vietnamese."""
    found: dict[str, set[str]] = {}
    for example in load_data(str(ROOT / "data" / "nlu" / language)).intent_examples:
        found.setdefault(example.get("text"), set()).add(example.get("intent"))
    assert {text: intents for text, intents in found.items() if len(intents) > 1} == {}


@pytest.mark.parametrize("history", [None, 6])
def test_no_two_stories_go_on_differently_from_the_same_point(validator: Validator, history: int | None) -> None:
    assert validator.verify_story_structure(ignore_warnings=False, max_history=history)


def test_there_are_stories_on_every_topic() -> None:
    by_topic = {topic: load([ROOT / "data" / "stories" / f"{topic}.yml"], "stories") for topic in TOPICS}
    assert sum(map(len, by_topic.values())) >= 40
    assert min(map(len, by_topic.values())) >= 5


def test_names_are_unique() -> None:
    names = [each["story"] for each in load([*STORIES, CONVERSATIONS], "stories")]
    names += [each["rule"] for each in load(RULES, "rules")]
    assert sorted(names) == sorted(set(names))


def test_no_conversation_is_a_copy_of_a_story() -> None:
    learned = [each["steps"] for each in load(STORIES, "stories")]
    assert [each["story"] for each in load([CONVERSATIONS], "stories") if each["steps"] in learned] == []


@pytest.mark.parametrize("file", [*STORIES, *RULES], ids=lambda file: file.stem)
def test_stories_and_rules_carry_no_language(file: Path) -> None:
    kind = file.parent.name
    for each in load([file], kind):
        for step in steps(each):
            assert set(step) <= STEPS
            assert {name for slot in step.get("slot_was_set", []) for name in slot} <= SLOTS
            values = [value for entity in step.get("entities", []) for value in entity.values()]
            assert [value for value in values if not VALUE.fullmatch(value)] == []


def test_every_intent_of_the_domain_occurs(domain: Mapping[str, Any]) -> None:
    known = {name for intent in domain["intents"] for name in intent}
    used = set().union(*map(intents, [*load(RULES, "rules"), *load(STORIES, "stories")]))
    assert used - {NEW_DAY} == known


def test_every_intent_that_is_written_has_examples(validator: Validator, domain: Mapping[str, Any]) -> None:
    known = {name for intent in domain["intents"] for name in intent}
    written = {each.get("intent") for each in validator.intents.intent_examples if each.get("text")}
    assert known - written == NOT_WRITTEN


@pytest.mark.parametrize("form", CORRECTED)
def test_every_form_has_a_story_with_an_interruption(form: str) -> None:
    turns = [turn for story in load(STORIES, "stories") for turn in turns_within(story, form)]
    assert [turn for turn in turns if len(turn) > 1 and turn[0] != form and form in turn]


@pytest.mark.parametrize("form", CORRECTED)
def test_every_form_has_a_story_in_which_it_is_left(form: str) -> None:
    turns = [turn for story in load(STORIES, "stories") for turn in turns_within(story, form)]
    assert [turn for turn in turns if turn[:2] == ["action_deactivate_loop", "end"]]


@pytest.mark.parametrize(("form", "name"), CORRECTED.items())
def test_every_form_has_a_conversation_with_a_correction(form: str, name: str) -> None:
    (conversation,) = [each for each in load([CONVERSATIONS], "stories") if each["story"] == name]
    assert [turn[0] for turn in turns_within(conversation, form)].count(form) >= (1 if form == "rating_form" else 2)


def test_every_form_of_the_domain_is_looked_at(domain: Mapping[str, Any]) -> None:
    assert set(domain["forms"]) == set(CORRECTED)
