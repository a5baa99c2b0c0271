"""Asks the rules first; memorised stories are asked only where no rule is certain.

Rasa asks every policy at every step and takes the most certain answer, of equally certain ones the one of the policy
with the higher priority. A rule is certain (1.0) or does not apply, and rules have a higher priority than memorised
stories, so what the stories say to a certain rule never counts. To find out takes twice as long as the rule itself.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa.core.policies.memoization import MemoizationPolicy
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.constants import PLACEHOLDER_TRACKER
from rasa.engine.graph import GraphSchema
from rasa.engine.runner.interface import GraphRunner
from rasa.shared.core.events import ActionExecuted, ActionExecutionRejected
from rasa.shared.core.trackers import DialogueStateTracker

CERTAIN = 1.0


class RulesFirst:
    """Stands before Rasa's graph runner. A pipeline of policies without rules, or without stories, runs as ever."""

    def __init__(self, runner: GraphRunner, schema: GraphSchema, core_target: Optional[str]) -> None:
        self._runner = runner
        self._target = core_target
        self._rules = [name for name, node in schema.nodes.items() if _predicts(node, RulePolicy)]
        memory = [name for name, node in schema.nodes.items() if _predicts(node, MemoizationPolicy)]
        self._stories = [
            name for name in memory if name not in self._rules
        ]  # Rasa derives rules from memorised stories

    def run(self, inputs: Optional[Dict[str, Any]] = None, targets: Optional[List[str]] = None) -> Dict[str, Any]:
        """See `GraphRunner.run`; the same results."""
        if not inputs or targets != [self._target] or len(self._rules) != 1 or not self._stories:
            return dict(self._runner.run(inputs=inputs, targets=targets))
        (rules,) = self._rules
        prediction = self._runner.run(inputs=inputs, targets=[rules])[rules]
        known: Dict[str, Any] = {rules: prediction}
        if decides(prediction, inputs[PLACEHOLDER_TRACKER]):
            known.update({stories: _abstention(prediction) for stories in self._stories})
        return dict(self._runner.run(inputs={**inputs, **known}, targets=targets))


def decides(prediction: PolicyPrediction, tracker: DialogueStateTracker) -> bool:
    """Whether no memorised story can win against a prediction of the rules.

    After an action has declined, Rasa takes its predictions away from every policy, and the stories may count.
    """
    if prediction.max_confidence < CERTAIN:
        return False
    kinds = (ActionExecuted, ActionExecutionRejected)
    last = next((event for event in reversed(tracker.events) if isinstance(event, kinds)), None)
    return not isinstance(last, ActionExecutionRejected)


def _predicts(node: Any, policy: type) -> bool:
    return issubclass(node.uses, policy) and node.fn == "predict_action_probabilities"


def _abstention(prediction: PolicyPrediction) -> PolicyPrediction:
    nothing = [0.0] * len(prediction.probabilities)
    return PolicyPrediction(nothing, MemoizationPolicy.__name__, policy_priority=0)
