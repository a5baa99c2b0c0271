"""The conversations of the bench."""

from __future__ import annotations

import pytest

from bench.messages import Messages, load_messages

TWO = Messages([["a", "b", "c"], ["d", "e", "f"]])


def test_conversations_begin_with_the_one_asked_for_and_the_last_is_cut_short() -> None:
    assert TWO.one_after_another(1, 5) == [["d", "e", "f"], ["a", "b"]]


@pytest.mark.parametrize("turns", [1, 3, 4, 12])
def test_they_have_as_many_turns_as_asked_for(turns: int) -> None:
    assert sum(len(each) for each in TWO.one_after_another(0, turns)) == turns


def test_a_long_conversation_repeats_the_first() -> None:
    assert list(TWO.over_and_over(5)) == ["a", "b", "c", "a", "b"]


def test_conversations_of_unlike_length_are_refused() -> None:
    with pytest.raises(ValueError, match="same number"):
        Messages([["a"], ["b", "c"]])


def test_borrowers_write_in_five_languages_and_as_long_as_the_peers() -> None:
    rapport, peer = load_messages("rapport"), load_messages("rasa_init")
    assert (len(rapport.conversations), rapport.length) == (5, peer.length)
