from __future__ import annotations

import pytest

from bot.loans.lender import Lender
from bot.loans.phrases import Phrasebook, fold, normalise

BOOK = Phrasebook(
    [
        ("interest", "vi", "lãi"),
        ("rate", "vi", "lãi suất"),
        ("home", "es", "préstamo hipotecario"),
        ("rate", "es", "TIN"),
        ("car", "zh-Hant", "車貸"),
        ("car", "en", "car loan"),
        ("home", "en", "home-loan"),
        ("teaser", "fr", "taux d’appel"),
        ("balance", "ko", "잔금"),
        ("cash", "ja", "がんきん"),
    ]
)


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("lãi tính sao ạ", "vi", "interest"),
        ("lai tinh sao", "vi", "interest"),  # diacritics left out
        ("nói lại đi", "vi", None),  # another word: other diacritics
        ("lãi suất bao nhiêu", "vi", "rate"),  # the longest
        ("LÃI SUẤT?", "vi", "rate"),
        ("prestamo hipotecario", "es", "home"),
        ("mis PRÉSTAMO  HIPOTECARIO", "es", "home"),
        ("我想問車貸怎麼辦", "zh-Hant", "car"),
        ("我想辦car loan可以嗎", "zh-Hant", "car"),  # another language's words, inside Chinese
        ("ＣＡＲ ＬＯＡＮ", "en", "car"),  # full width
        ("oscar loaned me money", "en", None),  # inside other words
        ("home loan", "en", "home"),
        ("home-loan", "en", "home"),
        ("qué es el TIN", "es", "rate"),
        ("tin nhắn này là gì", "vi", None),  # a short word of another language
        ("qué es TIN", "und", "rate"),  # an unknown language has no words of its own
        ("c'est quoi le taux d'appel", "fr", "teaser"),
        ("c’est quoi le taux d’appel", "fr", "teaser"),
        ("결혼 자금", "ko", None),  # no sound of a syllable may be left out
        ("잔금이 얼마예요", "ko", "balance"),
        ("かんきんしたい", "ja", None),
        ("", "en", None),
    ],
)
def test_it_finds_what_a_borrower_means(text: str, language: str, key: str | None) -> None:
    assert BOOK.find(text, language) == key


@pytest.mark.parametrize(
    ("text", "key"), [("Car loan!", "car"), (" «car loan»", None), ("a car loan", None), ("¿car loan?", "car")]
)
def test_a_whole_text_may_have_signs_around_it(text: str, key: str | None) -> None:
    assert BOOK.find_whole(text, "en") == key


def test_decomposed_letters_are_the_same() -> None:
    assert normalise("la\u0303i") == "lãi"


def test_it_folds_diacritics_and_case() -> None:
    assert fold("Đáo HẠN") == "dao han"


LATIN = ("en", "es", "pt", "fr", "de", "it", "id", "vi")


def test_every_phrase_of_the_lender_is_found_however_it_is_typed(lender: Lender) -> None:
    for product in lender.products.values():
        for language, phrases in product.synonyms.items():
            for phrase in phrases:
                bare = fold(phrase) if language in LATIN else phrase  # other scripts keep their marks
                for typed in (phrase, phrase.upper(), phrase.replace(" ", "  "), phrase.replace("-", " "), bare):
                    assert lender.product_phrases.find(f"… {typed} ?", language), (language, typed)
