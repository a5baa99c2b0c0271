"""What the borrowers of the day write: enough, in six languages, and nothing that the model has learned."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from desk.review import asking
from tests.workshop_day.material import NEW, PRIVATE, talks
from training.examples import held_out, training

SAID = [said for talk in talks() for said in talk]
LANGUAGES = sorted({said.language for said in SAID})


def plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def test_there_are_seventy_messages_in_each_of_six_languages() -> None:
    assert Counter(said.language for said in SAID) == dict.fromkeys(("ar", "en", "es", "fr", "ko", "vi"), 70)
    assert len({plain(said.text) for said in SAID}) == len(SAID)


def test_languages_take_turns() -> None:
    assert [talk[0].language for talk in talks()[:6]] == LANGUAGES


def test_each_says_what_it_means_and_whom_it_names() -> None:
    known = asking.intents()
    for said in SAID:
        if said.intent.startswith(NEW):
            assert said.intent.removeprefix(NEW) not in known
        else:
            assert said.intent in (*known, PRIVATE), said
        assert all(piece in said.text for piece in said.private), said


@pytest.mark.parametrize("code", LANGUAGES)
def test_none_of_them_was_learned_or_is_measured_with(code: str) -> None:
    there = {plain(each.text) for each in (*training(code), *held_out(code))}
    assert len(there) > 1000
    assert not there & {plain(said.text) for said in SAID if said.language == code}
