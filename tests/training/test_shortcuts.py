"""What training does at less cost than Rasa has the same result."""

from __future__ import annotations

import copy

import numpy as np
import pytest
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from training import shortcuts

ENTITY = {"entity": "amount", "value": "450", "start": 0, "end": 3}


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """For these tests alone: `monkeypatch` puts back what it was told of before."""
    monkeypatch.setattr(Message, "__hash__", Message.__hash__)
    monkeypatch.setattr(Message, "__deepcopy__", None, raising=False)
    monkeypatch.setattr("tarfile.TarFile.gzopen", shortcuts._gzopen)
    shortcuts.install()


def message(text: str = "450", intent: str = "inform", **more: object) -> Message:
    return Message({"text": text, "intent": intent, "entities": [dict(ENTITY)], **more})


def test_equal_messages_are_doubles_and_others_are_none() -> None:
    assert len({message(), message()}) == 1
    assert len({message(), message(intent="affirm"), message(text="45"), message(response="x")}) == 4


def test_doubles_are_left_out_of_training_data_in_its_order() -> None:
    data = TrainingData([message("b"), message("a"), message("b"), message("b", response="x")])
    assert [(each.get("text"), each.get("response")) for each in data.training_examples] == [
        ("b", None),
        ("a", None),
        ("b", "x"),
    ]


def test_a_copy_is_equal_and_shares_nothing_that_changes() -> None:
    first = message()
    first.features = [Features(np.ones((1, 2)), "sentence", "text", "encoder")]
    first.fingerprint()
    second = copy.deepcopy(first)
    assert second == first
    second.data["entities"][0]["value"] = "9"
    second.set("intent", "deny")
    second.features[0].features[0, 0] = 7
    assert (first.get("entities"), first.get("intent")) == ([ENTITY], "inform")
    assert first.features[0].features[0, 0] == 1
    assert second != first


def test_merged_data_is_a_copy() -> None:
    one, other = TrainingData([message("a")]), TrainingData([message("b"), message("a")])
    merged = one.merge(other)
    assert [each.get("text") for each in merged.training_examples] == ["a", "b"]
    merged.training_examples[0].set("text", "c")
    assert one.training_examples[0].get("text") == "a"
