"""Numbers in whatever way they are written, and messages that are only a figure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.culture.language_facts import load_languages
from bot.culture.values.digits import read_digits
from bot.culture.values.numbers import bare_number
from tests.culture.values_reading import found, reader

LANGUAGES = load_languages()
CODES = sorted(LANGUAGES)
LOCALES = [
    "en_US",
    "en_IN",
    "de_DE",
    "de_CH",
    "fr_FR",
    "es_ES",
    "es_MX",
    "vi_VN",
    "zh_Hant_TW",
    "pl_PL",
    "pt_BR",
    "hi_IN",
]

AMOUNTS = st.decimals(min_value=1000, max_value=10**12, places=2).filter(lambda amount: amount % 1 != 0) | st.integers(
    min_value=2101, max_value=10**12
).map(Decimal)
"""Amounts that no one takes for a year; with decimals or without."""


@settings(deadline=None)
@given(amount=AMOUNTS, locale=st.sampled_from(LOCALES), code=st.sampled_from(CODES))
def test_it_reads_back_a_figure_of_any_locale(amount: Decimal, locale: str, code: str) -> None:
    written = format_decimal(amount, locale=locale, format="#,##,##0.##" if locale.endswith("IN") else "#,##0.##")
    assert [(entity, Decimal(value)) for entity, _, value, *_ in found(code, written)] == [("amount", amount)]


@settings(deadline=None)
@given(amount=AMOUNTS, code=st.sampled_from(CODES))
def test_it_reads_back_a_figure_between_words(amount: Decimal, code: str) -> None:
    text = f"?? {amount:,} !"
    (value,) = reader(code).read(text, date(2026, 11, 24))
    assert text[value.start : value.end] == f"{amount:,}"


@settings(deadline=None)
@given(rate=st.decimals(min_value=0, max_value=99, places=3), sign=st.sampled_from(".,"), code=st.sampled_from(CODES))
def test_it_reads_back_any_rate(rate: Decimal, sign: str, code: str) -> None:
    written = f"{rate}%".replace(".", sign)
    assert [(entity, Decimal(value)) for entity, _, value, *_ in found(code, written)] == [("rate", rate)]


@settings(deadline=None)
@given(months=st.integers(min_value=1, max_value=480))
def test_it_reads_back_any_number_of_months(months: int) -> None:
    assert found("en", f"over {months} months") == [("term", f"{months} months", str(months))]


@settings(deadline=None)
@given(text=st.text(max_size=60), code=st.sampled_from(CODES))
def test_its_values_are_in_order_and_stand_where_they_say(text: str, code: str) -> None:
    values = reader(code).read(text, date(2026, 11, 24))
    assert all(text[value.start : value.end] == value.text != "" for value in values)
    assert all(first.end <= second.start for first, second in zip(values, values[1:], strict=False))


@pytest.mark.parametrize("digits", ["1٬234", "١٢٣٤", "１２３４", "१२३४"])
def test_it_reads_every_kind_of_digits(digits: str) -> None:
    assert found("en", f"pay {digits}") == [("amount", digits, "1234")]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.500", "1500"),
        ("1,500", "1500"),
        ("1.500,50", "1500.50"),
        ("1,500.50", "1500.50"),
        ("8,50,000", "850000"),
        ("1'234'567.5", "1234567.5"),
        ("0.500", "0.500"),
        ("12,5", "12.5"),
        ("2½", "2.5"),
    ],
)
def test_it_tells_grouping_from_decimals(written: str, value: str) -> None:
    assert read_digits(written) == Decimal(value)


@pytest.mark.parametrize("written", ["007", "1,2,3", "1.234,567.8", "9" * 19])
def test_it_takes_no_figure_that_nobody_writes(written: str) -> None:
    assert read_digits(written) is None


def test_it_takes_every_sign_in_a_rate_for_a_decimal_one() -> None:
    assert read_digits("3.250", always_decimal=True) == Decimal("3.250")


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "36", "36"),
        ("en", "thirty-six", "36"),
        ("en", "about 3000 a month", "3000"),
        ("en", "maybe 400", "400"),
        ("en", "fifty thousand i think", "50000"),
        ("es", "treinta y seis", "36"),
        ("es", "unos 5.000 al mes", "5000"),
        ("es", "mil", "1000"),
        ("vi", "ba mươi sáu", "36"),
        ("vi", "ba muoi sau", "36"),
        ("vi", "tầm 5 triệu", "5000000"),
        ("zh-Hant", "三十六", "36"),
        ("zh-Hant", "大概五十萬", "500000"),
        ("zh-Hans", "36", "36"),
        ("zh-Hans", "三万五", "35000"),
    ],
)
def test_it_reads_a_message_that_is_only_a_figure(code: str, text: str, number: str) -> None:
    assert bare_number(text, LANGUAGES[code]) == Decimal(number)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "3 years"),
        ("en", "4%"),
        ("en", "12 or 24"),
        ("en", "the blue one"),
        ("en", "no idea"),
        ("en", "my number is 0917 555 0142"),
        ("en", "I opened my shop with 3000 borrowed from my aunt and never looked back since then"),
        ("es", "un rato"),
        ("es", "3 años"),
        ("vi", "3 năm"),
        ("zh-Hant", "三年"),
        ("zh-Hans", "一直没想好"),
    ],
)
def test_it_finds_no_bare_number_in_other_messages(code: str, text: str) -> None:
    assert bare_number(text, LANGUAGES[code]) is None
