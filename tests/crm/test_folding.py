"""What is found by what somebody types, in the languages of the borrowers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.crm.folding import WORDS, folded, places, search_words

SAME = [
    ("LUCÍA", "lucia"),
    ("Straße", "STRASSE"),
    ("Überweisung", "uberweisung"),
    ("İstanbul", "istanbul"),
    ("ıssız", "issiz"),
    ("không trả được", "khong tra duoc"),
    ("Đà Nẵng", "da nang"),
    ("tra\u0309 no\u031b\u0323", "trả nợ"),
    ("ＲＣ－７Ｋ４", "rc-7k4"),
    ("ｶﾞｿﾘﾝ", "ガソリン"),
    ("か\u3099", "が"),
    ("\u1100\u1161\u11a8", "각"),
    ("٤٥٠", "450"),
    ("４５０", "450"),
    ("إلغاء", "الغاء"),
    ("قَرْض", "قرض"),
    ("قـــرض", "قرض"),
    ("قضية", "قضيه"),
    ("على", "علي"),
    ("so\u00adfort", "sofort"),
    ("\u200fقرض", "قرض"),
    ("ΣΊΣΥΦΟΣ", "σισυφος"),
]
DIFFERENT = [("が", "か"), ("ขา", "ข่า"), ("각", "가"), ("ガ", "カ"), ("貸款", "贷款"), ("дом", "dom"), ("น้ำ", "นำ")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_people_take_for_the_same_is_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_another_word_stays_another(one: str, other: str) -> None:
    assert folded(other) not in folded(one)


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Me da pena, LUCÍA.", "lucia", ["LUCÍA"]),
        ("no puedo pagar, no puedo", "puedo no", ["no", "puedo", "no", "puedo"]),
        ("die Straße ist zu", "strasse", ["Straße"]),
        ("die Straße ist zu", "s", ["ß", "s", "S"]),
        ("ขอกู้ซื้อรถต้องใช้เอกสาร", "ซื้อรถ", ["ซื้อรถ"]),
        ("我想貸款買車", "貸款", ["貸款"]),
        ("دفعت قَرْضًا أمس", "قرض", ["قَرْضً"]),
        ("tra\u0309 no\u031b\u0323", "trả", ["tra\u0309"]),
        ("ababab", "abab", ["abab"]),
        ("abc", "ab bc", ["abc"]),
        ("ﬁnance", "fin", ["ﬁn"]),
        ("nothing here", "loan", []),
    ],
)
def test_the_places_are_those_of_the_text_as_it_was_written(text: str, query: str, marked: list[str]) -> None:
    found = [text[start:end] for start, end in places(text, search_words(query))]
    assert sorted(found) == sorted(marked)


def test_words_are_taken_once_and_not_without_end() -> None:
    assert search_words("  Loan\0LOAN　ｌｏａｎ  rate ") == ["loan", "rate"]
    assert len(search_words(" ".join(str(n) for n in range(99)))) == WORDS


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=30))
def test_every_word_that_stands_in_a_text_has_a_place(text: str) -> None:
    words = search_words(text)
    whole = folded(text)
    for word in words:
        assert (word in whole) == bool(places(text, [word]))
    found = places(text, words)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in zip(found, found[1:], strict=False))
