"""What borrowers say in practice, in every language, and the words by which officers' messages are read."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.culture.language_facts import LanguageFacts
from bot.errors import BadLanguageFile
from bot.replies.phrasebook import Phrasebook
from bot.workshop.practice.script import FOLDER, TOLD, VOICES, Scripts
from bot.workshop.practice.session import Practices
from tests.workshop.practice.conftest import DAY, LANGUAGES, MESSAGES, Phrase

MEANT = {
    "phrase_greet": "greeting",
    "phrase_greet_name": "greeting",
    "phrase_ask_since": "since",
    "phrase_ask_afford": "help",
    "phrase_answer_by": "next_step",
    "phrase_need_colleague": "next_step",
    "phrase_complaint_answer": "next_step",
    "phrase_apologise_wait": "apology",
    "phrase_apologise_error": "apology",
}
"""What is found in ready phrases, whatever the language and formality."""

WHAT_ELSE = "phrase_anything_else"
"""In some languages it asks how one can help, as another phrase does."""


def test_every_language_can_be_practised(practices: Practices, languages: Mapping[str, LanguageFacts]) -> None:
    assert sorted(languages) == LANGUAGES
    assert len(practices.scripts.situations) >= 6
    for code in LANGUAGES:
        assert set(practices.scripts.words(code).situations) == set(practices.scripts.situations)


@pytest.mark.parametrize("code", LANGUAGES)
def test_borrowers_write_their_language_and_the_formal_ones_more_formally(practices: Practices, code: str) -> None:
    reader, lines = practices.reader(code), practices.scripts
    scores = dict.fromkeys(VOICES, 0.0)
    for voice in VOICES:
        for situation in lines.situations:
            for key in TOLD:
                line = lines.line(code, situation, voice, key)
                assert reader.is_in_language(line) is not False, line
                scores[voice] += reader.register(line).formality.score
    assert scores["formal"] - scores["familiar"] > 5


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_to_avoid_are_those_of_the_brief(
    practices: Practices, languages: Mapping[str, LanguageFacts], code: str
) -> None:
    advice = languages[code].brief.avoid.lower()
    words = practices.scripts.words(code).avoid.values()
    assert words
    assert [each for each in words if each.lower() not in advice] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_ready_phrases_are_read_as_what_they_are(
    practices: Practices, phrasebook: Phrasebook, phrase: Phrase, code: str
) -> None:
    reader = practices.reader(code)
    for name, each in phrasebook.contract.phrases.items():
        for formality in ("formal", "neutral", "casual"):
            words = phrase(name, code, formality)
            reading = reader.read(words, DAY.date())
            sign = MEANT.get(name)
            assert sign is None or sign in reading.signs, words
            assert sign != "next_step" or reading.dates, words
            assert "demand" not in reading.signs, words
            assert not reading.avoided, words
            assert reading.in_language is not False, words
            assert not reading.asked or each.step == "ask" or name == WHAT_ELSE, words


@pytest.mark.parametrize("code", LANGUAGES)
def test_signs_are_found_in_officers_own_words(practices: Practices, code: str) -> None:
    own = {name: practices.reader(code).read(text, DAY.date()) for name, text in MESSAGES[code].items()}
    assert own["detail"].asked == ["detail"]
    assert "demand" in own["blunt"].signs
    assert ("next_step" in own["no_day"].signs, own["no_day"].dates) == (True, [])
    assert not own["bare"].signs
    assert all(reading.in_language is not False for reading in own.values())


def copied(folder: Path) -> Path:
    shutil.copytree(FOLDER / "words", folder / "words")
    shutil.copy(FOLDER / "situations.yml", folder / "situations.yml")
    return folder


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  thanks:", "  thankss:", "signs: missing or unknown: thanks, thankss"),
        ("  lost_job:", "  lost_jobs:", "situations: missing or unknown: lost_job, lost_jobs"),
        ("    since:", "    sinc:", "situations: missing or unknown: sinc, since"),
        ("  no_greeting:", "  no_greting:", "formal_only: missing or unknown: no_greeting, no_greting"),
        ("signs:", "signs: [", "not readable as YAML"),
    ],
)
def test_a_file_that_lacks_something_is_named_with_the_place(
    languages: Mapping[str, LanguageFacts], tmp_path: Path, old: str, new: str, told: str
) -> None:
    path = copied(tmp_path) / "words" / "en.yml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadLanguageFile, match=r"en\.yml") as refused:
        Scripts(languages, tmp_path).words("en")
    assert told in str(refused.value)


def test_a_language_without_a_file_is_named(languages: Mapping[str, LanguageFacts], tmp_path: Path) -> None:
    (copied(tmp_path) / "words" / "th.yml").unlink()
    with pytest.raises(BadLanguageFile, match=r"th\.yml is missing"):
        Scripts(languages, tmp_path).words("th")
    with pytest.raises(KeyError):
        Scripts(languages, tmp_path).words("xx")
