"""Which language a message is in, and which one a conversation follows."""

from __future__ import annotations

import pytest

from bot.culture.conversation_language import ConversationLanguage, after_message, after_wish
from bot.culture.language import UNKNOWN, Detection, LanguageDetector
from bot.culture.language_facts import load_languages
from bot.culture.word_frequencies import WordFrequencies

LANGUAGES = load_languages()
SUPPORTED = frozenset(LANGUAGES)


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    return LanguageDetector()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("How much do I still owe on my car loan?", "en"),
        ("¿Cuánto me falta por pagar de mi préstamo?", "es"),
        ("cuanto debo todavia de mi credito", "es"),
        ("calculate an instalment for a car loan", "en"),
        ("quiero simular", "es"),
        ("tinh tra gop", "vi"),
        ("quero calcular as prestações", "pt"),
        ("Tôi còn nợ bao nhiêu vậy ạ", "vi"),
        ("我還欠多少錢", "zh-Hant"),
        ("我还欠多少钱", "zh-Hans"),
        ("想問下仲有幾多期未供", "zh-Hant"),
        ("好喔～謝謝", "zh-Hant"),
        ("いくら残っていますか", "ja"),
        ("얼마 남았나요", "ko"),
        ("ยังค้างอยู่เท่าไหร่", "th"),
        ("كم تبقى من القرض", "ar"),
        ("Wie viel muss ich noch zurückzahlen, bitte?", "de"),
        ("hello", "en"),
        ("hola", "es"),
        ("gracias", "es"),
    ],
)
def test_it_tells_languages_apart(detector: LanguageDetector, text: str, code: str) -> None:
    assert detector.detect(text).code == code


@pytest.mark.parametrize("text", ["", "12345", "🙂🙂", "$5,000.00", "https://example.com/loan", "a@b.example"])
def test_what_has_no_language_has_none(detector: LanguageDetector, text: str) -> None:
    assert detector.detect(text).code == UNKNOWN


def test_chinese_without_a_telling_character_is_ambiguous(detector: LanguageDetector) -> None:
    assert detector.detect("利息是多少").ambiguous


def clear(code: str, words: int = 5) -> Detection:
    return Detection(code, 0.95, words)


def follow(start: ConversationLanguage, *seen: Detection) -> str:
    state = start
    for detection in seen:
        state = after_message(state, detection, SUPPORTED)
    return state.code


ENGLISH = ConversationLanguage("en", "clear")


@pytest.mark.parametrize(
    "seen",
    [clear("es", words=1), Detection(UNKNOWN, 0.0, 0), Detection("es", 0.4, 6), clear("es")],
    ids=["one word", "a number", "an unsure guess", "one clear message"],
)
def test_one_message_does_not_switch_an_established_language(seen: Detection) -> None:
    assert follow(ENGLISH, seen) == "en"


def test_two_clear_messages_do() -> None:
    assert follow(ENGLISH, clear("es"), clear("es")) == "es"


def test_two_clear_messages_with_another_between_do_not() -> None:
    assert follow(ENGLISH, clear("es"), clear("en"), clear("es")) == "en"


def test_the_first_clear_message_replaces_the_default() -> None:
    assert follow(ConversationLanguage("en"), clear("es")) == "es"


def test_a_wish_is_not_overridden_by_what_is_written() -> None:
    assert follow(after_wish("en"), clear("es"), clear("es"), clear("es")) == "en"


def test_an_unsupported_language_is_noted_and_not_followed() -> None:
    state = after_message(ConversationLanguage("en"), clear("ru"), SUPPORTED)
    assert (state.code, state.unsupported) == ("en", "ru")


def test_shared_characters_keep_the_form_in_use() -> None:
    ambiguous = Detection("zh-Hans", 0.5, 3, ambiguous=True)
    assert follow(ConversationLanguage("zh-Hant", "clear"), ambiguous, ambiguous) == "zh-Hant"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mau ke cabang daripada mati gaya di kos, bukanya jam berapa", "id"),
        ("saya hendak memohon pinjaman perumahan, bolehkah pihak tuan maklumkan kadar faedah kerana tidak faham", "ms"),
        ("RP-730145", "und"),
    ],
)
def test_malay_only_where_it_is_clear_and_codes_say_nothing(detector: LanguageDetector, text: str, code: str) -> None:
    assert detector.detect(text).code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("utangku isih piro to mas", "id"),
        ("sabaraha deui artosna nu kedah dibayar", "id"),
        ("mksh bnyk min", "id"),
        ("öpper da?", "de"),
    ],
)
def test_words_that_lists_lack_are_of_the_language_that_names_them(text: str, code: str) -> None:
    own_words = {each: facts.own_words for each, facts in LANGUAGES.items()}
    with_them, without = LanguageDetector(own_words=own_words).detect(text), LanguageDetector().detect(text)
    assert (with_them.code, with_them.confidence > 0.9) == (code, True)
    assert without.code != code or without.confidence < 0.6


def test_a_sharp_s_is_known() -> None:
    assert WordFrequencies(["de"]).unknown("weiß heißt groß Straße") == 0.0
