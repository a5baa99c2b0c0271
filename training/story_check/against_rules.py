"""Contradictions with rules, found as Rasa's rule policy finds them in a training, with their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, cast

from training.story_check.corpus import Corpus, done

from rasa.core.policies.rule_policy import RulePolicy  # isort: skip  # after the stand-in for TensorFlow
from rasa.engine.graph import ExecutionContext, GraphSchema  # isort: skip
from rasa.engine.storage.resource import Resource  # isort: skip
from rasa.engine.storage.storage import ModelStorage  # isort: skip
from rasa.shared.core.generator import TrackerWithCachedStates  # isort: skip


@dataclass(frozen=True)
class AgainstRules:
    """A story goes on with one action where rules go on with another.

    `done` counts the actions that the story has before that. `rules` are their names; a form's own rule has none.
    """

    story: str
    in_rule: bool
    done: int
    story_action: str
    rules: Sequence[str]
    rule_action: str


class RuleCheck(RulePolicy):  # type: ignore[misc]  # Rasa registers it by a decorator without types
    """Rasa's policy, which keeps what contradicts and ends in no error."""

    def __init__(self, config: Dict[str, Any]) -> None:
        nowhere = cast(ModelStorage, None)  # nothing is trained, so nothing is stored
        settings = {**self.get_default_config(), **config}
        super().__init__(settings, nowhere, Resource("check"), ExecutionContext(GraphSchema({})))
        self.found: List[AgainstRules] = []

    def look_through(self, corpus: Corpus) -> Sequence[AgainstRules]:
        """Everything that contradicts, in any story or rule: the steps of `RulePolicy.train` that look for it."""
        rules = [tracker for tracker in corpus.trackers if tracker.is_rule_tracker]
        stories = [tracker for tracker in corpus.trackers if not tracker.is_rule_tracker]
        self._create_lookup_from_trackers(rules, stories, corpus.domain)
        self._collect_rule_sources(rules, corpus.domain)
        self._find_contradicting_and_used_in_stories_rules(list(corpus.trackers), corpus.domain)
        return self.found

    def _check_prediction(
        self,
        tracker: TrackerWithCachedStates,
        predicted_action_name: Optional[str],
        gold_action_name: str,
        prediction_source: Optional[str],
    ) -> List[str]:
        wrong: List[str] = super()._check_prediction(
            tracker, predicted_action_name, gold_action_name, prediction_source
        )
        if wrong and prediction_source:
            known = self._rules_sources[prediction_source]
            names = {name for name, action in known if action != gold_action_name and name != prediction_source}
            self.found.append(
                AgainstRules(
                    story=str(tracker.sender_id),
                    in_rule=bool(tracker.is_rule_tracker),
                    done=sum(1 for _ in done(list(tracker.events))),
                    story_action=gold_action_name,
                    rules=sorted(names),
                    rule_action=str(predicted_action_name),
                )
            )
        return wrong
