"""The example lender's questions and answers, searched with the real encoders."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender
from bot.nlu.encoders import E5Encoder, UniversalSentenceEncoder
from bot.nlu.faq_finder import FOLDER, FaqFinder, finder_of
from tests.conftest import ROOT
from training.evaluation.faq import EVERY, faq_figures, held_out_questions, search
from training.evaluation.gates import load_gates, misses


@pytest.fixture(scope="module")
def encoders() -> list[UniversalSentenceEncoder | E5Encoder]:
    made = UniversalSentenceEncoder.get_default_config()
    return [UniversalSentenceEncoder(made, "first"), E5Encoder(made, "second")]


@pytest.fixture(scope="module")
def finder(encoders: list[UniversalSentenceEncoder | E5Encoder]) -> FaqFinder:
    """With the index of the repository's own cache; it is made there if it is missing."""
    made = finder_of(load_lender(ROOT / "lender").faq, encoders, ROOT / FOLDER)
    assert made
    return made


def test_the_gates_hold_on_a_sample_of_all_languages(finder: FaqFinder, lender: Lender) -> None:
    questions = [each for code in lender.languages for each in held_out_questions(code)[::4]]
    figures = faq_figures(search(finder, questions, "US"))
    assert set(figures) == {*lender.languages, EVERY}
    assert misses(load_gates(section="faq"), {EVERY: figures[EVERY]}) == []
    assert all(each["recall"] >= 0.8 for each in figures.values())


def test_every_stored_question_hits_its_entry_however_it_is_typed(finder: FaqFinder, lender: Lender) -> None:
    for entry in list(lender.faq.values())[::8]:
        for code, asked in entry.questions.items():
            match = finder.find(f" {asked[0].upper()} ", code, "US")
            assert match
            assert (match.id, match.exact, match.is_found) == (entry.id, True, True)


def test_no_held_out_question_is_stored(finder: FaqFinder, lender: Lender) -> None:
    by_language = [each for entry in lender.faq.values() for each in entry.questions.items()]
    stored = {(code, question) for code, questions in by_language for question in questions}
    asked = [each for code in lender.languages for each in held_out_questions(code)]
    assert not [each for each in asked if (each.code, each.text) in stored]
    assert {each.entry for each in asked} == {*lender.faq, None}
    for code in lender.languages:
        assert sum(each.code == code and each.entry is None for each in asked) >= 20


def test_nothing_is_found_where_there_is_nothing(
    encoders: list[UniversalSentenceEncoder | E5Encoder], finder: FaqFinder, tmp_path: Path
) -> None:
    assert finder.find("  ", "en", "US") is None
    empty = finder_of({}, encoders, tmp_path)
    assert empty
    assert empty.find("may I bring my dog?", "en", "US") is None
    assert finder_of({}, encoders[:1], tmp_path) is None
