"""The project's stories and rules as Rasa sees them, with a draft among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.nlu import tensorflow_standin

tensorflow_standin.install()

from rasa.shared.core.constants import ACTION_LISTEN_NAME, RULE_SNIPPET_ACTION_NAME  # noqa: E402
from rasa.shared.core.domain import Domain  # noqa: E402
from rasa.shared.core.events import ActionExecuted, Event  # noqa: E402
from rasa.shared.core.generator import TrackerWithCachedStates, TrainingDataGenerator  # noqa: E402
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader  # noqa: E402
from rasa.shared.core.training_data.structures import StoryGraph, StoryStep  # noqa: E402

DRAFT = "the draft that is checked"
"""What the draft is called among the stories, whatever its title is."""

POLICIES = {"AugmentedMemoizationPolicy", "MemoizationPolicy"}
"""Policies that learn stories by heart; theirs is how far back a story is looked at."""


@dataclass(frozen=True)
class Corpus:
    """Domain, stories and rules as trackers; `files` tells by a story's name in which file it stands.

    `history` is how many turns back the policy of stories looks. `rule_settings` are those of the policy of rules.
    """

    domain: Domain
    trackers: Sequence[TrackerWithCachedStates]
    files: Mapping[str, str]
    history: int
    rule_settings: Mapping[str, Any]


def load(folder: Path, draft: Mapping[str, Any], without: tuple[str, str]) -> Corpus:
    """Everything under a folder with `config.yml`, `domain.yml` and `data/`, and a draft as `writing.data_of` gives it.

    `without` are file and name of a story that the draft takes the place of.
    """
    domain = Domain.load(folder / "domain.yml")
    steps: list[StoryStep] = []
    files: dict[str, str] = {}
    for path in sorted([*(folder / "data" / "rules").glob("*.yml"), *(folder / "data" / "stories").glob("*.yml")]):
        file = path.relative_to(folder).as_posix()
        for step in YAMLStoryReader(domain).read_from_file(path, skip_validation=True):
            if (file, step.block_name) != without:
                steps.append(step)
                files[str(step.block_name)] = file
    named = {"version": "3.1", "stories": [{**draft, "story": DRAFT}]}
    steps += YAMLStoryReader(domain).read_from_parsed_yaml(named)
    generator = TrainingDataGenerator(StoryGraph(steps), domain, remove_duplicates=False, augmentation_factor=0)
    policies = yaml.safe_load((folder / "config.yml").read_text(encoding="utf-8")).get("policies") or []
    history = [each.get("max_history") for each in policies if each["name"] in POLICIES]
    rules: Mapping[str, Any] = next((each for each in policies if each["name"] == "RulePolicy"), {})
    return Corpus(
        domain,
        [tracker for tracker in generator.generate() if isinstance(tracker, TrackerWithCachedStates)],
        files,
        next((each for each in history if each), 5),  # Rasa's own default
        {key: value for key, value in rules.items() if key != "name"},
    )


def done(events: Sequence[Event]) -> Iterator[ActionExecuted]:
    """The actions among events that stories write down."""
    for event in events:
        if isinstance(event, ActionExecuted) and event.action_name not in (
            ACTION_LISTEN_NAME,
            RULE_SNIPPET_ACTION_NAME,
        ):
            yield event
