"""Which language somebody asks for."""

from __future__ import annotations

import pytest

from bot.culture.language_facts import load_languages
from bot.culture.wishes import wished_language

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
