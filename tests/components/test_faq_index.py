"""The index of questions and answers, on vectors of which it is known what they should mean."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.nlu.faq_index import FIXED, OUTSIDE, FaqIndex, Found

WIDE, NARROW = 24, 16
RANDOM = np.random.default_rng(3)
MEANINGS = {name: RANDOM.normal(size=WIDE + NARROW) for name in ("dogs", "cats", OUTSIDE, FIXED)}
LANGUAGES = {code: 3 * RANDOM.normal(size=WIDE + NARROW) for code in ("en", "es", "vi")}

Both = tuple[NDArray[np.float32], NDArray[np.float32]]


def text(meaning: str, language: str, noise: float = 0.3) -> Both:
    """Two vectors of length 1 of something said in a language; the language weighs more than what is meant."""
    vector = MEANINGS[meaning] + LANGUAGES[language] + noise * RANDOM.normal(size=WIDE + NARROW)
    first, second = vector[:WIDE], vector[WIDE:]
    return (first / np.linalg.norm(first)).astype(np.float32), (second / np.linalg.norm(second)).astype(np.float32)


@pytest.fixture(scope="module")
def index() -> FaqIndex:
    rows = [("dogs", "en"), ("dogs", "en"), ("cats", "es"), ("cats", "es")]
    rows += [(name, code) for code in LANGUAGES for name in (OUTSIDE, FIXED) for _ in range(12)]
    made = [text(*row) for row in rows]
    first, second = np.stack([each[0] for each in made]), np.stack([each[1] for each in made])
    return FaqIndex.learn([r[0] for r in rows], [r[1] for r in rows], first, second, list(LANGUAGES))


BOTH = frozenset({"dogs", "cats"})


def found(index: FaqIndex, meaning: str, language: str, among: frozenset[str] = BOTH) -> Found:
    result = index.find(*text(meaning, language), language, among)
    assert result is not None
    return result


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("meaning", ["dogs", "cats"])
def test_what_is_meant_is_found_from_every_language(index: FaqIndex, meaning: str, language: str) -> None:
    assert found(index, meaning, language).id == meaning


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("meaning", [OUTSIDE, FIXED])
def test_what_no_entry_answers_scores_lower(index: FaqIndex, meaning: str, language: str) -> None:
    assert found(index, meaning, language).score < found(index, "dogs", language).score


def test_a_language_that_the_first_encoder_cannot_read_is_read_by_the_second_alone(index: FaqIndex) -> None:
    first, second = text("dogs", "vi")
    one = index.find(first, second, "vi", BOTH)
    other = index.find(-first, second, "vi", BOTH)
    assert one == other


def test_only_the_entries_that_may_be_told_are_ranked(index: FaqIndex) -> None:
    assert [name for name, _ in found(index, "dogs", "en", frozenset({"cats"})).ranking] == ["cats"]
    assert index.find(*text("dogs", "en"), "en", frozenset()) is None


def test_a_language_without_a_centre_is_read_all_the_same(index: FaqIndex) -> None:
    assert index.find(*text("dogs", "en"), "sv", BOTH) is not None


def test_it_says_the_same_after_it_was_kept(index: FaqIndex, tmp_path: Path) -> None:
    index.save(tmp_path / "new" / "index.npz")
    vectors = text("cats", "en")
    assert FaqIndex.load(tmp_path / "new" / "index.npz").find(*vectors, "en", BOTH) == index.find(*vectors, "en", BOTH)


def test_a_damaged_file_is_no_index(tmp_path: Path) -> None:
    (tmp_path / "index.npz").write_bytes(b"nothing")
    with pytest.raises(ValueError, match="pickled"):
        FaqIndex.load(tmp_path / "index.npz")
