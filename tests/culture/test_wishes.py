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


SAID = {
    "en": ("I am a Muslim, what loans do you have for a car?", "I need a loan without interest, my faith forbids it"),
    "es": ("Soy musulmán, ¿qué préstamos tienen para un auto?", "necesito un préstamo sin intereses por mi religión"),
    "pt": (
        "Sou muçulmano, que empréstimos vocês têm?",
        "preciso de um empréstimo sem juros por causa da minha religião",
    ),
    "fr": ("Je suis musulman, quels prêts avez-vous ?", "il me faut un prêt sans intérêts à cause de ma religion"),
    "de": (
        "Ich bin Muslim, welche Kredite haben Sie fürs Auto?",
        "haben Sie zinslose Kredite, mein Glaube verlangt das",
    ),
    "it": (
        "Sono musulmano, che prestiti avete per l'auto?",
        "mi serve un prestito senza interessi per la mia religione",
    ),
    "ar": ("أنا مسلم، ما القروض المتوفرة لشراء سيارة؟", "أريد تمويل إسلامي حلال بدون ربا"),
    "id": ("Saya muslim, ada pinjaman apa saja untuk beli mobil?", "ada pinjaman syariah tanpa riba?"),
    "ja": ("私はムスリムです。車のローンは何がありますか", "信仰上の理由で利息のないローンはありますか"),
    "ko": ("저는 무슬림인데 자동차 대출 뭐가 있나요?", "종교 때문에 이자 없는 대출이 필요합니다"),
    "th": ("ฉันเป็นมุสลิม มีสินเชื่อรถอะไรบ้าง", "มีสินเชื่ออิสลามที่ไม่มีดอกเบี้ยไหม"),
    "vi": ("Tôi theo đạo Hồi, có khoản vay mua xe nào không?", "có khoản vay halal không lãi theo đạo của tôi không"),
    "zh-Hans": ("我是回族，你们有什么车贷？", "我的信仰不允许付利息，有没有无息贷款"),
    "zh-Hant": ("我是穆斯林，你們有什麼車貸？", "我的信仰不能付利息，有沒有無息貸款"),
}
"""Who somebody is, and what they wish."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_faith_is_no_wish_and_a_wish_is_understood(code: str) -> None:
    belonging, wish = SAID[code]
    assert said_priority(belonging, LANGUAGES[code]) is None
    assert said_priority(wish, LANGUAGES[code]) == "faith"
