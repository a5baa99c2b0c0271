"""The intent classifier, trained on a part of the real examples: what it predicts, and the same when loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.encoders import E5Encoder, SentenceEncoder, UniversalSentenceEncoder
from bot.nlu.intent_classifier import NONSENSE, PROBABILITIES, LinearIntentClassifier
from bot.nlu.margins import best_temperature, softmax
from tests.conftest import ROOT

INTENTS = ("ask_interest_rate", "report_hardship", "express_crisis", "ask_human", "thank", "rate")
HELD_OUT = [
    ("what interest do you charge on a car loan?", "ask_interest_rate"),
    ("I lost my job and cannot pay this month", "report_hardship"),
    ("can I speak to a real person", "ask_human"),
    ("thanks a lot for your help", "thank"),
    ("I'd give you 4 stars out of 5", "rate"),
    ("perdí mi trabajo y no puedo pagar", "report_hardship"),
]


@dataclass(frozen=True)
class Trained:
    """A classifier right after its training, the same one loaded from the model, and what stands before it."""

    fresh: LinearIntentClassifier
    loaded: LinearIntentClassifier
    encoders: Sequence[SentenceEncoder]

    def read(self, *texts: str, fresh: bool = False) -> list[Message]:
        messages = [Message({TEXT: text}) for text in texts]
        for encoder in self.encoders:
            messages = encoder.process(messages)
        return (self.fresh if fresh else self.loaded).process(messages)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    folder = tmp_path_factory.mktemp("model")
    kinds: Sequence[type[SentenceEncoder]] = (UniversalSentenceEncoder, E5Encoder)
    encoders = [kind({**kind.get_default_config(), "cache": None, "alias": kind.LABEL}, kind.LABEL) for kind in kinds]
    data = load_data(str(ROOT / "data" / "nlu" / "en"))
    data = TrainingData([e for e in data.intent_examples if e.get(INTENT) in INTENTS])
    for encoder in encoders:
        data = encoder.process_training_data(data)
    storage, place = LocalModelStorage(folder), Resource("classifier")
    config = LinearIntentClassifier.get_default_config()
    context: ExecutionContext = None  # type: ignore[assignment]
    fresh = LinearIntentClassifier.create(config, storage, place, context)
    kept = fresh.train(data)
    return Trained(fresh, LinearIntentClassifier.load(config, storage, kept, context), encoders)


def ranking(message: Message) -> list[tuple[str, float]]:
    return [(each["name"], each["confidence"]) for each in message.get(INTENT_RANKING_KEY)]


@pytest.mark.parametrize(("text", "intent"), HELD_OUT)
def test_it_finds_the_intent_of_what_it_has_not_seen(trained: Trained, text: str, intent: str) -> None:
    (message,) = trained.read(text)
    assert message.get(INTENT)["name"] == intent


def test_loaded_it_ranks_as_it_did_when_it_was_trained(trained: Trained) -> None:
    texts = [text for text, _ in HELD_OUT] + ["zzkrt mnbvq", "50000", "👍"]
    for before, after in zip(trained.read(*texts, fresh=True), trained.read(*texts), strict=True):
        assert [name for name, _ in ranking(before)] == [name for name, _ in ranking(after)]
        assert np.allclose([p for _, p in ranking(before)], [p for _, p in ranking(after)], atol=1e-5)


@pytest.mark.parametrize("text", ["what are your rates?", "rates pls", "我付不出來了", "👍"])
def test_the_probabilities_add_up_to_one(trained: Trained, text: str) -> None:
    (message,) = trained.read(text)
    probabilities = message.get(PROBABILITIES)
    assert set(probabilities) == set(INTENTS)
    assert sum(probabilities.values()) == pytest.approx(1)


@pytest.mark.parametrize("text", ["zzkrt mnbvq wpl", "asdf", "fghj vbnm", "hfdjskal fhjdksla"])
def test_in_nonsense_nothing_is_likely(trained: Trained, text: str) -> None:
    (message,) = trained.read(text)
    assert message.get(INTENT)["confidence"] <= NONSENSE
    assert sum(message.get(PROBABILITIES).values()) == pytest.approx(NONSENSE)


def test_the_ranking_falls_and_begins_with_the_choice(trained: Trained) -> None:
    (message,) = trained.read("what are your rates?")
    confidences = [confidence for _, confidence in ranking(message)]
    assert confidences == sorted(confidences, reverse=True)
    assert message.get(INTENT) == message.get(INTENT_RANKING_KEY)[0]


def test_the_ranking_is_as_long_as_is_set(trained: Trained) -> None:
    with pytest.MonkeyPatch.context() as changed:
        changed.setitem(trained.loaded._config, "ranking_length", 2)
        assert len(ranking(trained.read("what are your rates?")[0])) == 2


def test_the_probabilities_are_no_part_of_the_parse_result(trained: Trained) -> None:
    (message,) = trained.read("what are your rates?")
    assert PROBABILITIES not in message.as_dict(only_output_properties=True)


def test_messages_do_not_change_one_another(trained: Trained) -> None:
    texts = ["what are your rates?", "thank you so much", "I cannot pay"]
    together = [ranking(message) for message in trained.read(*texts)]
    alone = [ranking(trained.read(text)[0]) for text in texts]
    assert [[name for name, _ in each] for each in together] == [[name for name, _ in each] for each in alone]


def test_a_buttons_payload_has_no_intent_yet(trained: Trained) -> None:
    payload, written = trained.loaded.process([Message({TEXT: "/greet"}), *trained.read("thank you")])
    assert payload.get(INTENT) == {"name": None, "confidence": 0.0}
    assert payload.get(INTENT_RANKING_KEY) == []
    assert written.get(INTENT)["name"] == "thank"


def test_the_model_holds_data_and_no_code(trained: Trained, tmp_path: Path) -> None:
    with trained.fresh._model_storage.read_from(trained.fresh._resource) as folder:
        assert {file.suffix for file in folder.iterdir()} == {".json", ".npy", ".npz", ".trie"}
        for file in folder.glob("*.np?"):
            np.load(file, allow_pickle=False)


@given(arrays(np.float64, st.tuples(st.integers(1, 5), st.integers(1, 6)), elements=st.floats(-1e3, 1e3)))
def test_softmax_gives_probabilities_in_the_order_of_the_margins(margins: np.ndarray) -> None:
    rows = softmax(margins)
    assert np.allclose(rows.sum(axis=1), 1)
    assert (rows >= 0).all()
    assert all(row[margin.argmax()] == row.max() for row, margin in zip(rows, margins, strict=True))


@pytest.mark.parametrize("scale", [0.1, 0.5, 1.5])
def test_it_finds_the_temperature_of_the_labels(scale: float) -> None:
    draw = np.random.default_rng(7)
    margins = draw.normal(size=(20_000, 4))
    chances = softmax(margins / scale)
    truth = (chances.cumsum(axis=1) > draw.random((len(margins), 1))).argmax(axis=1)
    assert best_temperature(margins, truth) == pytest.approx(scale, rel=0.1)
