"""The messages that the assistant learns from: enough of them, none twice, and in the language of their folder."""

from __future__ import annotations

from collections import Counter

import pytest
import yaml
from babel.core import get_global, parse_locale

from bot.cases.kinds import KIND_OF_INTENT
from bot.culture import scripts
from bot.culture.language_facts import FAST_LOADER, load_languages
from tests.conftest import ROOT
from training.examples import FILES, VALUE, held_out, training

LANGUAGES = load_languages()
DOMAIN = yaml.load((ROOT / "domain.yml").read_text(encoding="utf-8"), Loader=FAST_LOADER)

MADE_BY_CODE = {"show_plan", "nlu_fallback", "unsupported_language", "ask_faq", "change_reminders"}
"""Intents that nobody writes: a button's, Rasa's, and the processor's."""

INTENTS = {next(iter(intent)) for intent in DOMAIN["intents"]} - MADE_BY_CODE

EACH, MANY, BROADEST = 12, 30, 60
"""How many messages a language needs for an intent; docs/languages.md tells the same."""

ALSO_MANY = ("report_missed_payment", "check_case", "calculate_instalment", "inform")
"""Besides those that open a case, where a miss is worst."""

LEAST = {
    **dict.fromkeys(INTENTS, EACH),
    **dict.fromkeys((*KIND_OF_INTENT, *ALSO_MANY), MANY),
    **dict.fromkeys(("report_hardship", "out_of_scope"), BROADEST),
}

HELD_OUT = 6

SCRIPTS = {
    "Latn": {scripts.LATIN},
    "Hans": {scripts.HAN},
    "Hant": {scripts.HAN},
    "Jpan": {scripts.KANA, scripts.HAN},
    "Kore": {scripts.HANGUL},
    "Thai": {scripts.THAI},
    "Arab": {scripts.ARABIC},
}

BORROWED = 12
"""Latin letters that a message in another script may consist of, such as "ok" or "APR"."""

every_language = pytest.mark.parametrize("code", sorted(LANGUAGES))


def script(code: str) -> str:
    """ISO 15924's code for a language's script."""
    return str(parse_locale(code, sep="-")[2] or parse_locale(get_global("likely_subtags")[code])[2])


@every_language
def test_it_has_enough_messages_for_every_intent(code: str) -> None:
    counts = Counter(example.intent for example in training(code))
    missing = {intent: f"{counts[intent]} of {least}" for intent, least in LEAST.items() if counts[intent] < least}
    assert not missing, f"data/nlu/{code} needs more messages: {missing}"


@every_language
def test_it_has_enough_held_out_messages_for_every_intent(code: str) -> None:
    counts = Counter(example.intent for example in held_out(code))
    missing = {intent: f"{counts[intent]} of {HELD_OUT}" for intent in INTENTS if counts[intent] < HELD_OUT}
    assert not missing, f"tests/nlu/{code}.yml needs more messages: {missing}"


@every_language
def test_it_has_no_intent_that_the_domain_does_not_name(code: str) -> None:
    assert {example.intent for example in (*training(code), *held_out(code))} <= INTENTS


@every_language
def test_it_keeps_its_messages_in_the_same_files_as_the_others(code: str) -> None:
    assert sorted(path.stem for path in (ROOT / "data" / "nlu" / code).glob("*.yml")) == sorted(FILES)


@every_language
def test_no_message_stands_there_twice(code: str) -> None:
    for examples in (training(code), held_out(code)):
        counts = Counter(example.same for example in examples)
        assert not [example for example in examples if counts[example.same] > 1]


@every_language
def test_what_is_held_out_was_not_learned(code: str) -> None:
    learned = {example.same for example in training(code)}
    assert not [example.text for example in held_out(code) if example.same in learned]


@every_language
def test_its_messages_are_in_its_script(code: str) -> None:
    own = SCRIPTS[script(code)]
    for example in (*training(code), *held_out(code)):
        if example.intent == "change_language":  # whoever asks for a language may do so in it
            continue
        letters = scripts.scripts(example.text)
        foreign = {name for name in letters if name not in own | {scripts.LATIN, scripts.OTHER}}
        borrowed = own & set(letters) or letters[scripts.LATIN] <= BORROWED
        assert borrowed, f"{code}, {example.intent}: {example.text}"
        assert not foreign, f"{code}, {example.intent}: {example.text}"


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) & {"zh-Hans", "zh-Hant"}))
def test_chinese_is_written_in_its_own_form(code: str) -> None:
    counts = [scripts.han_counts(example.text) for example in training(code)]
    other = ({"zh-Hans", "zh-Hant"} - {code}).pop()
    leaning = [forms for forms in counts if forms[other] > forms[code]]
    assert len(leaning) < 0.01 * len(counts)  # Cantonese has characters of its own that Big5 and GB 2312 do not share


@every_language
def test_values_are_marked_as_entities_of_the_domain(code: str) -> None:
    for example in (*training(code), *held_out(code)):
        for value, entity in VALUE.findall(example.written):
            assert entity in DOMAIN["entities"], f"{code}, {example.intent}: {example.written}"
            assert value == (value.strip() or None), f"{code}, {example.intent}: {example.written}"
        assert not set("[]") & set(example.text), f"{code}, {example.intent}: {example.written}"
        assert not example.text.startswith("/"), f"{code}, {example.intent}: {example.written}"
