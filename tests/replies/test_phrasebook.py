"""Every ready phrase in every language, manner and speaker, with the same facts in it."""

from __future__ import annotations

import itertools
import re

import pytest
from pydantic import ValidationError

from bot.culture.conversation_register import ConversationRegister
from bot.culture.language_facts import load_languages
from bot.facts import Fact
from bot.replies.phrasebook import PHRASES, SPEAKERS, PhraseContract, load_phrasebook, phrase_contract
from tests.replies.samples import sample
from tests.replies.test_catalogs import FORMALITIES, entries, shown

LANGUAGES = load_languages()
BOOK = load_phrasebook(LANGUAGES)
CONTRACT = phrase_contract()
WRITTEN = sorted(code for code in LANGUAGES if BOOK.speaks(code))
REGIONAL = sorted(path.stem for path in (PHRASES / "regions").glob("*.ftl"))
LEFT_UNSAID = {"document", "interest"}
"""Facts that are keys of selectors and stand in no text themselves."""


def samples(name: str) -> list[dict[str, Fact]]:
    """A phrase's facts with every combination of its selectors' keys; names and texts differ from one another."""
    kinds = {fact: CONTRACT.facts[fact] for fact in CONTRACT.phrases[name].facts}
    chosen = [list(kind.words) or [f"«{fact}»" if kind.type == "word" else None] for fact, kind in kinds.items()]
    made = []
    for combination in itertools.product(*chosen):
        given = zip(kinds.items(), combination, strict=True)
        made.append({fact: sample(kind.type) if word is None else word for (fact, kind), word in given})
    return made


def as_shown(fact: Fact, code: str, market: str) -> str:
    figure = shown(fact, code, market)
    return figure if figure is not None else fact if isinstance(fact, str) else f"«{code}»"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_has_every_phrase(code: str) -> None:
    file = PHRASES / f"{code}.ftl"
    assert file.is_file(), f"{file} is missing: write it after phrases.yml, see docs/languages.md"
    missing = sorted(set(CONTRACT.phrases) - set(entries(file)))
    assert not missing, f"{file} lacks {', '.join(missing)}"


@pytest.mark.parametrize("code", WRITTEN)
def test_a_language_has_no_phrase_that_the_contract_does_not_name(code: str) -> None:
    assert not set(entries(PHRASES / f"{code}.ftl")) - set(CONTRACT.phrases)


@pytest.mark.parametrize("key", REGIONAL)
def test_phrases_of_a_market_are_those_that_differ(key: str) -> None:
    here, everywhere = entries(PHRASES / "regions" / f"{key}.ftl"), entries(PHRASES / f"{key.rpartition('-')[0]}.ftl")
    assert here
    assert not [name for name, text in here.items() if everywhere.get(name, text) == text]


@pytest.mark.parametrize("key", [*WRITTEN, *REGIONAL])
@pytest.mark.parametrize("name", list(CONTRACT.phrases))
def test_no_manner_and_no_speaker_loses_a_fact(key: str, name: str) -> None:
    code, market = (key, "US") if key in LANGUAGES else (key.rpartition("-")[0], key.rpartition("-")[2])
    for facts, formality, speaker in itertools.product(samples(name), FORMALITIES, SPEAKERS):
        text = BOOK.word(name, facts, code, ConversationRegister(formality), market, speaker)
        plain = re.sub("[\u2066\u2069]", "", text)
        for fact, value in facts.items():
            if fact not in LEFT_UNSAID:
                figure = as_shown(value, code, market)
                assert figure in plain, f"{key} {name} {formality}: {fact} is missing in {text!r}"
        assert "{" not in text


@pytest.mark.parametrize("code", WRITTEN)
@pytest.mark.parametrize("name", list(CONTRACT.phrases))
def test_the_choice_of_a_selector_is_heard(code: str, name: str) -> None:
    every = samples(name)
    said = {BOOK.word(name, facts, code, ConversationRegister("neutral")) for facts in every}
    assert len(said) == len(every)


@pytest.mark.parametrize("code", WRITTEN)
@pytest.mark.parametrize("name", list(CONTRACT.phrases))
def test_in_trouble_a_phrase_is_never_casual(code: str, name: str) -> None:
    facts = samples(name)[0]
    casual, neutral = ConversationRegister("casual"), ConversationRegister("neutral")
    assert BOOK.word(name, facts, code, casual, care=True) == BOOK.word(name, facts, code, neutral)


@pytest.mark.parametrize("code", WRITTEN)
def test_manners_differ(code: str) -> None:
    """Some phrase or other may be the same in two manners; a language in which most are has only one."""
    for one, other in itertools.combinations(FORMALITIES, 2):
        differ = [
            name
            for name in CONTRACT.phrases
            if BOOK.word(name, samples(name)[0], code, ConversationRegister(one))
            != BOOK.word(name, samples(name)[0], code, ConversationRegister(other))
        ]
        assert len(differ) >= len(CONTRACT.phrases) * 2 // 3, f"{code}: {one} and {other} differ in {differ} only"


def test_every_fact_and_step_is_used() -> None:
    used = {fact for phrase in CONTRACT.phrases.values() for fact in phrase.facts}
    assert used == set(CONTRACT.facts)
    assert all(names for _, names in CONTRACT.by_step())


def test_a_language_without_phrases_is_told_apart() -> None:
    assert BOOK.speaks("en")
    assert not BOOK.speaks("sw")


@pytest.mark.parametrize(("step", "facts"), [("nowhere", []), ("greet", ["shoe_size"])])
def test_a_contract_that_names_what_does_not_exist_is_refused(step: str, facts: list[str]) -> None:
    data = {"steps": {"greet": "Greet"}, "facts": {}, "phrases": {"a": {"step": step, "facts": facts, "says": "hello"}}}
    with pytest.raises(ValidationError, match=r"there is no (step|fact)"):
        PhraseContract.parse_obj(data)
