"""How far the register detector agrees with people's labels, in each language."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.culture.language_facts import load_languages
from bot.culture.register import RegisterDetector
from training.evaluation.registers import agreement, labelled

LANGUAGES = load_languages()
AGREES = 0.85
EACH = 30
"""Labelled messages that a language needs for directness and for orientation."""

OF_FORMALITY = 60
WITHOUT_PUBLIC_PAIRS = {"ar", "en", "th", "zh-Hans", "zh-Hant"}
"""Languages whose formality nobody has published pairs for: they need labelled messages of our own."""

every_language = pytest.mark.parametrize("code", sorted(LANGUAGES))


@every_language
def test_it_has_enough_labelled_messages(code: str) -> None:
    counts = Counter(axis for axis, _, _ in labelled(code))
    assert counts["directness"] >= EACH
    assert counts["orientation"] >= EACH
    assert counts["formality"] >= (OF_FORMALITY if code in WITHOUT_PUBLIC_PAIRS else 0)


@every_language
def test_it_reads_messages_like_their_labels(code: str) -> None:
    agrees = agreement(code)
    assert not {axis: share for axis, share in agrees.items() if share < AGREES}


@every_language
def test_what_has_no_device_is_neutral(code: str) -> None:
    detector = RegisterDetector(LANGUAGES[code])
    plain = [text for axis, value, text in labelled(code) if (axis, value) == ("formality", "neutral")]
    neutral = [detector.read(text).formality.value == "neutral" for text in plain]
    assert sum(neutral) >= 0.95 * len(neutral)


@every_language
def test_each_reading_names_the_words_that_it_rests_on(code: str) -> None:
    detector = RegisterDetector(LANGUAGES[code])
    for _, _, text in labelled(code):
        for evidence in detector.read(text).evidence:
            assert evidence.words == text[evidence.start : evidence.end].strip()
