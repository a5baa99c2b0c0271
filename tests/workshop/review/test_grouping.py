"""Messages that mean the same come into one group, and groups that are there stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from bot.workshop.review.grouping import ALIKE, Grouping, Vectors


def around(centre: int, count: int, spread: float, seed: int = 1) -> Vectors:
    """Rows of length 1 near one axis of twelve."""
    chance = np.random.default_rng(seed)
    rows = np.eye(12)[[centre] * count] + spread * chance.standard_normal((count, 12))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def numbers() -> Iterator[str]:
    yield from (f"new {number}" for number in range(100))


@pytest.fixture
def grouping() -> Grouping:
    made = numbers()
    return Grouping(lambda: next(made))


def test_forty_phrasings_are_one_group_and_another_matter_another(grouping: Grouping) -> None:
    found = grouping.place(np.vstack([around(0, 40, 0.1), around(5, 3, 0.1)]))
    assert len(set(found[:40])) == 1
    assert len(set(found[40:])) == 1
    assert len(set(found)) == 2


def test_new_messages_join_the_group_that_is_there(grouping: Grouping) -> None:
    grouping.know(["open"] * 3, around(0, 3, 0.1))
    found = grouping.place(np.vstack([around(0, 2, 0.1, seed=2), around(7, 1, 0.0)]))
    assert found == ["open", "open", "new 0"]


def test_what_is_in_a_group_stays_there_though_another_is_nearer(grouping: Grouping) -> None:
    same = around(0, 2, 0.0)
    grouping.know(["one", "other"], same)
    assert set(grouping.place(around(0, 3, 0.05))) <= {"one", "other"}


def test_a_later_batch_finds_the_group_of_an_earlier_one(grouping: Grouping) -> None:
    first = grouping.place(around(3, 2, 0.1))
    assert set(grouping.place(around(3, 2, 0.1, seed=9))) == set(first)


def test_a_chain_of_likenesses_is_not_one_group(grouping: Grouping) -> None:
    """Each is like the next, but the ends are not alike: average linkage cuts where single linkage would not."""
    turn = np.deg2rad(np.arange(0, 180, 15))
    chain = np.stack([np.cos(turn), np.sin(turn)], axis=1).astype(np.float32)
    assert float((chain[:-1] * chain[1:]).sum(axis=1).min()) > ALIKE
    assert len(set(grouping.place(chain))) > 1


def test_one_message_and_none(grouping: Grouping) -> None:
    assert grouping.place(around(0, 1, 0.0)) == ["new 0"]
    assert grouping.place(np.empty((0, 12), dtype=np.float32)) == []
