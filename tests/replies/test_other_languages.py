"""The one sentence in languages that Rapport does not speak."""

from __future__ import annotations

import pytest

from bot.culture.language import NEIGHBOURS
from bot.culture.language_facts import load_languages
from bot.culture.other_languages import OtherLanguages
from bot.replies.other_languages import PLACE, sentence, sentences

CODES = sorted(sentences())
SPOKEN = set(load_languages())


@pytest.mark.parametrize("code", CODES)
def test_it_names_the_languages_that_it_can_write_instead(code: str) -> None:
    said = sentence(code, ["English", "español"])
    assert said is not None
    assert "English, español" in said
    assert PLACE not in said
    assert sentences()[code].count(PLACE) == 1


def test_no_language_that_it_speaks_is_said_not_to_be() -> None:
    assert not set(CODES) & SPOKEN


def test_the_neighbours_that_it_does_not_speak_have_their_sentence() -> None:
    assert set(NEIGHBOURS) - SPOKEN <= set(CODES)


@pytest.mark.parametrize("code", ["bg", "cs", "el", "hi", "hu", "pl", "ru", "ta", "uk", "ur"])
def test_each_is_in_its_language(code: str) -> None:
    assert OtherLanguages().name(sentences()[code].replace(PLACE, ""))[0] == code


def test_there_is_none_for_a_language_without() -> None:
    assert sentence("xx", ["English"]) is None
