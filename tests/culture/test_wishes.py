"""Which language somebody asks for, and what they say they value."""

from __future__ import annotations

import pytest

from bot.culture.language_facts import load_languages
from bot.culture.wishes import PRIORITIES, said_priority, wished_language

LANGUAGES = load_languages()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("can we speak Spanish please", "es"),
        ("I don't speak English, can we use Spanish?", "es"),
        ("en inglés, por favor", "en"),
        ("请说中文", "zh-Hans"),
        ("請用繁體中文", "zh-Hant"),
        ("nói tiếng Việt nhé", "vi"),
        ("noi tieng viet duoc khong", "vi"),
        ("cho em xin tiếng Anh", "en"),
        ("cho em nói tiếng Nga", None),
        ("parlez-vous français", "fr"),
        ("請說中文", "zh-Hant"),
        ("表示言語をEnglishに変えて", "en"),
    ],
)
def test_the_language_that_is_named_is_wished_for(text: str, code: str | None) -> None:
    assert wished_language(text, LANGUAGES) == code


VALUES = LANGUAGES["en"].copy(
    update={
        "priorities": {
            "lowest_cost": [r"\bcheapest\b"],
            "speed": [r"\burgent"],
            "stability": [r"stay the same\b", "không đổi"],
        }
    }
)


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("the most important thing is that the instalment STAYS the same", None),
        ("it should Stay the Same", "stability"),
        ("the cheapest, and it is urgent", "speed"),
        ("the cheapest that will stay the same", "stability"),
        ("what loans do you have?", None),
        ("trả góp kho\u0302ng đo\u0302\u0309i", "stability"),
        ("", None),
    ],
)
def test_the_first_value_that_is_spoken_of_counts(text: str, priority: str | None) -> None:
    assert said_priority(text, VALUES) == priority


def test_a_language_without_words_for_values_finds_none() -> None:
    bare = VALUES.copy(update={"priorities": {}})
    assert [said_priority("the cheapest, urgent", facts) for facts in (VALUES, bare)] == ["speed", None]


def test_the_order_of_values_is_that_of_the_module() -> None:
    everything = VALUES.copy(update={"priorities": {name: ["loan"] for name in reversed(PRIORITIES)}})
    assert said_priority("a loan", everything) == PRIORITIES[0]
