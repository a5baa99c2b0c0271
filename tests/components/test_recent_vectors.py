"""The latest messages' vectors: the right ones, encoded once, not more of them than there should be."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

import numpy as np

from bot.nlu.recent_vectors import RecentVectors


class Encoder:
    """Encodes a text as its length, and notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.at_once = 0
        self.most_at_once = 0

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.asked += texts
        time.sleep(0.01)
        self.at_once -= 1
        return np.array([[len(text)] for text in texts], dtype=np.float32)


def test_vectors_come_in_the_order_of_their_texts() -> None:
    recent = RecentVectors(Encoder())
    recent.of(["four"])
    assert recent.of(["a", "four", "bb", "a"]).tolist() == [[1], [4], [2], [1]]


def test_a_known_text_is_not_encoded_again() -> None:
    encoder = Encoder()
    recent = RecentVectors(encoder)
    for _ in range(3):
        recent.of(["hello", "hello"])
    assert encoder.asked == ["hello"]


def test_the_one_that_was_not_asked_for_the_longest_time_goes_first() -> None:
    encoder = Encoder()
    recent = RecentVectors(encoder, kept=2)
    for text in ("a", "b", "a", "c", "a", "b"):
        recent.of([text])
    assert encoder.asked == ["a", "b", "c", "b"]


def test_more_texts_at_once_than_are_kept_all_get_their_vectors() -> None:
    assert RecentVectors(Encoder(), kept=2).of(["a", "bb", "ccc"]).tolist() == [[1], [2], [3]]


def test_one_thread_encodes_at_a_time_and_none_again_what_another_has() -> None:
    encoder = Encoder()
    recent = RecentVectors(encoder)
    threads = [threading.Thread(target=recent.of, args=(["same"],)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (encoder.asked, encoder.most_at_once) == (["same"], 1)


def test_vectors_that_were_made_elsewhere_are_taken() -> None:
    encoder = Encoder()
    recent = RecentVectors(encoder)
    recent.keep(["a", "bb"], np.array([[7.0], [8.0]], dtype=np.float32))
    assert recent.of(["bb", "four", "a"]).tolist() == [[8], [4], [7]]
    assert encoder.asked == ["four"]
