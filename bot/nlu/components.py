"""What Rapport's message components have in common: the shape that Rasa's graph expects of one."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

READ_AT_MOST = 1_000
"""Characters of a message that are split into tokens and read for values. Hardly a message is as long, but 4,000 are
taken, and reading all of some ("五五五…") would keep everybody else waiting for five seconds."""


def is_payload(message: Message) -> bool:
    """True for a button's `/intent{…}`, which Rasa's own handler reads and in which there is no language."""
    text = message.get(TEXT)
    return not text or text.startswith("/")


class MessageComponent(GraphComponent):
    """A component without a trained part: reads a message's text and leaves something on the message."""

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        self._config = config
        self._name = name

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> MessageComponent:
        """Called by Rasa when training."""
        return cls(config, execution_context.node_name)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> MessageComponent:
        """Called by Rasa when a model is loaded. It keeps nothing of a message, and what it knows is in no model: all
        models of a process that give it the same settings share it.
        """
        key = (cls, json.dumps(config, sort_keys=True))
        if key not in _loaded:
            _loaded[key] = cls(config, execution_context.node_name)
        return _loaded[key]

    def process(self, messages: List[Message]) -> List[Message]:
        """Handles messages one by one; a button's payload is left alone."""
        for message in messages:
            if not is_payload(message):
                self.read(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the training examples alone: no trained component learns from language, register or values."""
        return training_data

    def read(self, message: Message) -> None:
        """Reads one message and leaves its result on it."""
        raise NotImplementedError


_loaded: Dict[Tuple[Type[MessageComponent], str], MessageComponent] = {}
"""By kind and settings, the components that were loaded with a model in this process."""
