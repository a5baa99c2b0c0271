"""Vectors that are kept on disk."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.embedding_cache import BATCH, EmbeddingCache


class Encoder:
    """Encodes a text as its length and its first character, and remembers what it was asked."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []

    def __call__(self, texts: list[str]) -> np.ndarray:
        self.batches.append(list(texts))
        return np.array([[len(text), ord(text[0])] for text in texts], dtype=np.float32)

    @property
    def asked(self) -> list[str]:
        return [text for batch in self.batches for text in batch]


def encode(folder: Path, *texts: str) -> tuple[np.ndarray, list[str]]:
    """The vectors from a new cache over a folder, and the texts that had to be encoded for them."""
    encoder = Encoder()
    return EmbeddingCache(folder, "encoder").encode(texts, encoder), encoder.asked


def test_it_gives_the_vectors_in_the_order_of_the_texts(tmp_path: Path) -> None:
    vectors, _ = encode(tmp_path, "bb", "a", "bb", "ccc")
    assert vectors.tolist() == [[2, 98], [1, 97], [2, 98], [3, 99]]


def test_a_text_is_encoded_once(tmp_path: Path) -> None:
    assert encode(tmp_path, "bb", "a", "bb")[1] == ["a", "bb"]


def test_what_is_known_is_not_encoded_again(tmp_path: Path) -> None:
    first, _ = encode(tmp_path, "a", "bb")
    second, asked = encode(tmp_path, "bb", "new", "a")
    assert asked == ["new"]
    assert second[[2, 0]].tolist() == first.tolist()


def test_encoders_keep_apart(tmp_path: Path) -> None:
    encode(tmp_path, "a")
    encoder = Encoder()
    EmbeddingCache(tmp_path, "another").encode(["a"], encoder)
    assert encoder.asked == ["a"]


def test_it_encodes_in_batches(tmp_path: Path) -> None:
    encoder = Encoder()
    EmbeddingCache(tmp_path, "encoder").encode([str(number) for number in range(2 * BATCH + 1)], encoder)
    assert [len(batch) for batch in encoder.batches] == [BATCH, BATCH, 1]


def test_a_batch_has_texts_of_like_length_and_the_order_stays(tmp_path: Path) -> None:
    encoder = Encoder()
    texts = [chr(97 + number % 26) * (1 + number % 3) + str(number) for number in range(3 * BATCH)]
    vectors = EmbeddingCache(tmp_path, "encoder").encode(texts, encoder)
    lengths = [len(text) for text in encoder.asked]
    assert lengths == sorted(lengths)
    assert vectors.tolist() == [[len(text), ord(text[0])] for text in texts]


@pytest.mark.parametrize("kept", [0, 1, 30, 200, -1], ids=["empty", "a byte", "a head", "half", "no end"])
def test_a_damaged_file_is_written_anew(tmp_path: Path, kept: int) -> None:
    first, _ = encode(tmp_path, "a", "bb")
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:kept])
    second, asked = encode(tmp_path, "a", "bb")
    assert (second.tolist(), asked) == (first.tolist(), ["a", "bb"])
    assert encode(tmp_path, "a", "bb")[1] == []


def test_a_file_of_something_else_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / "encoder.npz").write_text("not at all", encoding="utf-8")
    assert encode(tmp_path, "a")[1] == ["a"]


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    encode(tmp_path, "a")
    assert [file.name for file in tmp_path.iterdir()] == ["encoder.npz"]


def test_several_encoders_share_the_work_and_the_order_stays(tmp_path: Path) -> None:
    both = threading.Barrier(2, timeout=10)  # each has to be at work while the other is

    class Waiting(Encoder):
        def __call__(self, texts: list[str]) -> np.ndarray:
            if not self.batches:
                both.wait()
            return super().__call__(texts)

    encoders = Waiting(), Waiting()
    texts = [f"{number:0{1 + number % 7}}" for number in range(6 * BATCH)]
    vectors = EmbeddingCache(tmp_path, "encoder").encode(texts, *encoders)
    assert vectors[:, 0].tolist() == [len(text) for text in texts]
    assert sorted(encoders[0].asked + encoders[1].asked) == sorted(set(texts))


def test_an_encoders_fault_is_not_lost(tmp_path: Path) -> None:
    def broken(texts: list[str]) -> np.ndarray:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        EmbeddingCache(tmp_path, "encoder").encode(["a"], broken)
    assert encode(tmp_path, "a")[1] == ["a"]
