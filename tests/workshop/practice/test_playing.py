"""How the borrower answers, rule by rule; and every situation in every language is played to its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.culture.register import Reading as Axis
from bot.culture.register import Register
from bot.errors import BadInput
from bot.workshop.practice import playing
from bot.workshop.practice.playing import answer
from bot.workshop.practice.reading import Reading
from bot.workshop.practice.script import VOICES
from bot.workshop.practice.session import Entry, Exercise, Practices
from tests.workshop.practice.conftest import DAY, LANGUAGES, MESSAGES, Phrase

NOTHING = Axis("neutral", 0.0, 0.0)
BARE = Reading(Register(NOTHING, NOTHING, NOTHING, ()), True, {}, [], [], 10)
CASUAL = replace(BARE, register=Register(Axis("casual", 0.9, -0.9), NOTHING, NOTHING, ()))


def signs(*found: str, dates: Sequence[str] = ()) -> Reading:
    return replace(BARE, signs={each: ["x"] for each in found}, dates=dates)


def lines(reading: Reading, said: Sequence[str] = ("open",), messages: int = 2, voice: str = "formal") -> list[str]:
    given = answer(reading, said, messages, voice, "formal")
    return [each.key for each in given.lines] + (["END"] if given.ended else [])


RULES = [
    ("another language", replace(BARE, in_language=False), ["open"], ["other_language"]),
    ("again", replace(BARE, in_language=False), ["open", *["other_language"] * 2], ["leaves", "END"]),
    ("not measured", replace(BARE, in_language=None), ["open"], ["what_now"]),
    ("a demand", signs("demand", "since"), ["open"], ["hurt"]),
    ("another demand", signs("demand"), ["open", "hurt"], ["leaves", "END"]),
    ("a word to avoid", replace(BARE, avoided=[("x", "x")]), ["open"], ["hurt"]),
    ("a question", signs("since"), ["open"], ["since"]),
    ("two questions", signs("since", "help"), ["open"], ["since", "help"]),
    ("a question again", signs("since"), ["open", "since"], ["what_now"]),
    ("thanks", signs("thanks"), ["open"], ["softened"]),
    ("thanks and a question", signs("thanks", "detail"), ["open"], ["softened", "detail"]),
    ("thanks again", signs("thanks"), ["open", "softened"], ["what_now"]),
    ("familiar", CASUAL, ["open"], ["too_familiar"]),
    ("familiar again", CASUAL, ["open", "too_familiar"], ["what_now"]),
    ("no day", signs("next_step"), ["open", "since"], ["when"]),
    ("a day, too soon", signs("next_step", dates=["Friday"]), ["open"], ["help"]),
    ("a day", signs("next_step", dates=["Friday"]), ["open", "since"], ["closes", "END"]),
    ("a day alone", signs(dates=["Friday"]), ["open", "since"], ["what_now"]),
    ("nothing", BARE, ["open", "what_now"], ["still"]),
    ("nothing for long", BARE, ["open", "what_now", "still"], ["leaves", "END"]),
]


@pytest.mark.parametrize(("reading", "said", "told"), [each[1:] for each in RULES], ids=[each[0] for each in RULES])
def test_a_rule(reading: Reading, said: Sequence[str], told: list[str]) -> None:
    assert lines(reading, said) == told


def test_who_puts_a_greeting_first_misses_it_in_the_first_message_only() -> None:
    assert lines(signs("since"), messages=1) == ["no_greeting", "since"]
    assert lines(signs("since", "greeting"), messages=1) == ["since"]
    assert lines(signs("since"), messages=1, voice="familiar") == ["since"]
    assert lines(signs("since"), messages=2) == ["since"]


def test_a_familiar_borrower_takes_no_offence_at_familiar_words() -> None:
    assert lines(CASUAL, voice="familiar") == ["what_now"]


def test_a_practice_does_not_go_on_for_ever() -> None:
    assert lines(signs("since"), messages=playing.MOST_MESSAGES) == ["leaves", "END"]


def play(practices: Practices, exercise: Exercise, texts: Sequence[str]) -> tuple[list[Entry], bool]:
    entries, ended = practices.begin(exercise, DAY), False
    for text in texts:
        assert not ended, text
        entries, ended = practices.go_on(exercise, entries, text, DAY)
    return entries, ended


def said(entries: Sequence[Entry]) -> list[str]:
    return [str(each["line"]) for each in entries if each["by"] == "borrower"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_situation_is_played_to_a_good_end(practices: Practices, phrase: Phrase, code: str) -> None:
    for situation in practices.scripts.situations:
        for voice in VOICES:
            names = ("phrase_greet", "phrase_ask_since", "phrase_ask_afford", "phrase_answer_by")
            texts = [phrase(each, code, "formal") for each in names]
            entries, ended = play(
                practices, Exercise(code, situation, voice), [*texts[:3], MESSAGES[code]["detail"], texts[3]]
            )
            assert ended
            told = [each for each in said(entries) if each not in ("what_now", "softened")]
            assert told == ["open", "since", "help", "detail", "closes"], (situation, voice)


@pytest.mark.parametrize("code", LANGUAGES)
def test_hard_words_end_it_badly(practices: Practices, code: str) -> None:
    own = MESSAGES[code]
    for voice in VOICES:
        texts = [own["no_day"], own["bare"], own["blunt"], own["blunt"]]
        entries, ended = play(practices, Exercise(code, "rude_officer", voice), texts)
        assert ended
        first = ["open", "no_greeting", "when"] if voice == "formal" else ["open", "when"]
        told = [each for each in said(entries) if each not in ("too_familiar", "softened", "what_now")]
        assert told == [*first, "hurt", "leaves"], voice
        assert all(each["why"] for each in entries if each["by"] == "borrower" and each["line"] != "open")


@pytest.mark.parametrize("wrong", [("xx", "fee", "formal"), ("en", "moon", "formal"), ("en", "fee", "rude")])
def test_what_is_not_offered_is_refused(practices: Practices, wrong: tuple[str, str, str]) -> None:
    with pytest.raises(BadInput, match="from the lists"):
        practices.begin(Exercise(*wrong), DAY)
