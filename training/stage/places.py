"""Where the rules and stories stand that a model has learned: from what a policy recalls to a file and a name.

A policy keeps what it has learned as keys made of a conversation's states, and no names with them. So the project's
rules and stories are turned into the same keys once more, which takes about two seconds for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from rasa.core.policies.memoization import MemoizationPolicy
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import Domain
from rasa.shared.core.generator import TrackerWithCachedStates, TrainingDataGenerator
from rasa.shared.core.training_data.structures import RuleStep
from rasa.shared.importers.rasa import RasaFileImporter

from bot.workshop.stories.rehearsal import Place

NAMED = 3
"""So many places are named; the beginning of a conversation is shared by nearly all stories."""

Keys = dict[str, dict[Place, None]]


@dataclass(frozen=True)
class Policies:
    """A model's two policies; either may be missing in a model with other ones."""

    rules: Optional[RulePolicy]
    memory: Optional[MemoizationPolicy]


def policies_of(runner: Any) -> Policies:
    """The policies in a loaded model's graph. Rasa's runner has no public way to its components."""
    parts = [node._component for node in runner._instantiated_nodes.values()]
    rules = next((part for part in parts if isinstance(part, RulePolicy)), None)
    memory = [part for part in parts if isinstance(part, MemoizationPolicy) and part is not rules]
    return Policies(rules, memory[0] if memory else None)


class Places:
    """Looks up which rules or stories a policy has recalled."""

    def __init__(self, by_rule: Mapping[str, Sequence[Place]], by_memory: Mapping[str, Sequence[Place]]) -> None:
        self._by_rule = by_rule
        self._by_memory = by_memory

    def of_rule(self, source: str) -> Sequence[Place]:
        """The rules behind a prediction's source; empty where no file has them any more."""
        return self._by_rule.get(source, ())

    def of_story(self, key: Optional[str]) -> Sequence[Place]:
        """The stories behind what was recalled; empty where no file has them any more."""
        return self._by_memory.get(key or "", ())


def read_places(folders: Sequence[Path], policies: Policies, domain: Domain) -> Places:
    """Reads `data/rules` and `data/stories` of projects, the first one before the next."""
    by_rule: Keys = {}
    by_memory: Keys = {}
    for folder in folders:
        for tracker, place in _trackers(folder, domain):
            policy, keys = (policies.rules, by_rule) if tracker.is_rule_tracker else (policies.memory, by_memory)
            if policy is None:
                continue
            states, _ = policy.featurizer.training_states_and_labels(
                [tracker], domain, omit_unset_slots=tracker.is_rule_tracker
            )
            for each in states:
                key = policy._create_feature_key(each)
                if key:
                    keys.setdefault(key, {})[place] = None
    return Places({key: [*found] for key, found in by_rule.items()}, {k: [*found] for k, found in by_memory.items()})


def _trackers(folder: Path, domain: Domain) -> Iterator[tuple[TrackerWithCachedStates, Place]]:
    data = [str(folder / "data" / name) for name in ("rules", "stories")]
    importer = RasaFileImporter(str(folder / "config.yml"), str(folder / "domain.yml"), data)
    graph = importer.get_stories()
    files = {
        (isinstance(step, RuleStep), step.block_name): _below(folder, str(step.source_name))
        for step in graph.story_steps
    }
    generator = TrainingDataGenerator(
        graph, domain, remove_duplicates=False, augmentation_factor=0, use_story_concatenation=False
    )
    for tracker in generator.generate():
        name = str(tracker.sender_id)
        yield tracker, Place(file=files.get((tracker.is_rule_tracker, name), "data"), name=name)


def _below(folder: Path, file: str) -> str:
    path = Path(file)
    return str(path.relative_to(folder)) if path.is_relative_to(folder) else file
