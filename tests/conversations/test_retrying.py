"""When a message is tried again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.retrying import WAITS, next_try


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 1), (2, 2), (3, 5), (4, 15), (5, 60), (6, 300), (7, 900), (8, 3600), (31, 3600)]
)
def test_it_waits_by_the_table(attempts: int, seconds: int) -> None:
    assert next_try(attempts) == timedelta(seconds=seconds)


def test_it_gives_up_after_a_day() -> None:
    assert timedelta(hours=24) <= sum(WAITS, timedelta()) <= timedelta(hours=25)
    assert next_try(len(WAITS) + 1) is None


@given(attempts=st.integers(1, len(WAITS)), asked=st.floats(0, 1e6))
def test_it_never_comes_sooner_than_was_asked(attempts: int, asked: float) -> None:
    wait = next_try(attempts, asked)
    assert wait is not None
    assert wait >= max(WAITS[attempts - 1], timedelta(seconds=asked))


@given(attempts=st.integers(1, len(WAITS) - 1))
def test_it_never_grows_impatient(attempts: int) -> None:
    first, second = next_try(attempts), next_try(attempts + 1)
    assert first is not None
    assert second is not None
    assert first <= second
