"""The example lender's own data: complete, and within the law that it carries."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.culture.language_facts import load_languages
from bot.facts import Text
from bot.loans.lender import Lender
from bot.loans.quote import representative
from bot.loans.records import Record

FILES = sorted((Path(__file__).parents[2] / "lender").rglob("*.yml"))
HAN = re.compile("[\u4e00-\u9fff]")
SIMPLIFIED_ONLY = "贷还费钱额银证"
TRADITIONAL_ONLY = "貸還費錢額銀證"


HELP = {
    "US": ["988", "911"],
    "TW": ["1925", "119", "110"],
    "HK": ["18111", "999"],
    "CN": ["12356", "110", "120"],
    "SG": ["1767", "995", "999"],
    "JP": ["0120-279-338", "119", "110"],
    "KR": ["109", "119", "112"],
    "GB": ["116 123", "999"],
    "ES": ["024", "112"],
    "FR": ["3114", "112"],
    "DE": ["0800 111 0 111", "112"],
    "IT": ["02 2327 2327", "112"],
    "PT": ["1411", "112"],
    "BR": ["188", "190", "192"],
    "MX": ["800 911 2000", "911"],
    "ID": ["119", "112"],
    "VN": ["096 306 1414", "113", "115"],
    "TH": ["1323", "1669", "191"],
    "SA": ["937", "911", "997"],
}
"""Whom somebody in danger may call, by market: one that listens, and the emergency services."""


def texts(value: Any) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Record):
        for name in value.__fields__:
            yield from texts(getattr(value, name))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)


@pytest.fixture(scope="session")
def all_texts(lender: Lender) -> list[Text]:
    terms = [offer.terms for offers in lender.offers_by_market.values() for offer in offers]
    parts = [lender.profile, lender.products, lender.markets, lender.offices, lender.glossary, terms]
    return list(texts([*parts, lender.repayment_methods_by_market]))


def header(file: Path) -> list[str]:
    """The comment with which a file begins, in lines."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return lines[: next(number for number, line in enumerate(lines) if not line.startswith("#"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_file_begins_by_explaining_its_fields(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    comment = header(file)
    if file.name != "us.yml" and "header of us.yml" in " ".join(comment):
        comment += header(file.with_name("us.yml"))
    fields = {line.split(":")[0] for line in lines if re.match(r"[a-z_]+:", line)}
    assert not [name for name in fields if not re.search(rf"\b{name}\b", " ".join(comment))]


def test_every_text_exists_in_every_language(all_texts: list[Text], lender: Lender) -> None:
    assert all(set(text.by_language) == set(lender.languages) for text in all_texts)


def test_it_speaks_five_languages(lender: Lender) -> None:
    assert set(lender.languages) == set(load_languages())


@pytest.mark.parametrize(("language", "foreign"), [("zh-Hant", SIMPLIFIED_ONLY), ("zh-Hans", TRADITIONAL_ONLY)])
def test_each_written_form_of_chinese_keeps_to_its_own_signs(
    all_texts: list[Text], language: str, foreign: str
) -> None:
    assert not [text.by_language[language] for text in all_texts if set(text.by_language[language]) & set(foreign)]


@pytest.mark.parametrize("language", ["en", "es", "vi"])
def test_other_languages_hold_no_chinese(all_texts: list[Text], language: str) -> None:
    assert not [text.by_language[language] for text in all_texts if HAN.search(text.by_language[language])]


def test_a_text_says_the_same_figures_in_every_language(all_texts: list[Text]) -> None:
    def figures(words: str) -> list[str]:
        timeless = re.sub(r"\d{1,2}[:.]\d{2}(?!\d|\s?%)", "", words)  # 22:00 is 10:00 elsewhere
        plain = re.sub(r"(?<=\d)[.,](?=\d{3})", "", timeless)
        return sorted(figure.replace(",", ".") for figure in re.findall(r"\d+(?:[.,]\d+)?", plain))

    # Taiwan's and the mainland's way to say 20,000 is 2 萬, "two months" is a word in most languages: those are left
    # out.
    def comparable(text: Text) -> bool:
        return not any(
            re.search("[萬万]|[一二三四五六七八九十兩两]", text.by_language[code]) for code in ("zh-Hant", "zh-Hans")
        )

    latin = ("en", "es", "zh-Hant", "zh-Hans")
    different = [
        text.by_language["en"]
        for text in all_texts
        if comparable(text)
        and not re.search(r"\b(988|1980|1955|a\.m\.|p\.m\.)", text.by_language["en"] + text.by_language["vi"])
        and len({tuple(figures(text.by_language[code])) for code in latin}) > 1
    ]
    assert different == []


def test_every_market_names_help_for_a_person_in_danger(lender: Lender) -> None:
    assert set(HELP) == set(lender.markets)
    for code, market in lender.markets.items():
        for words in market.helpline.by_language.values():
            assert not [number for number in HELP[code] if number not in words], words


def test_every_rule_has_a_source(lender: Lender) -> None:
    assert all(rule.source.strip() for market in lender.markets.values() for rule in market.rules)


def test_every_market_has_a_rule_on_the_main_topics(lender: Lender) -> None:
    needed = {"apr", "rate_cap", "cooling_off", "early_repayment", "complaints", "data", "ai_disclosure"}
    assert all(needed <= {rule.topic for rule in market.rules} for market in lender.markets.values())


def test_the_glossary_has_eighty_terms(lender: Lender) -> None:
    assert len(lender.glossary) >= 80


def test_examples_have_the_same_figures_in_every_language(lender: Lender) -> None:
    for term in lender.glossary.values():
        figures = {code: figures_of(text) for code, text in term.example.by_language.items()}
        assert set(map(tuple, figures.values())) == {tuple(figures["en"])}, f"{term.id}: {figures}"


def figures_of(text: str) -> list[Decimal]:
    """Figures from 100 up and those with decimals, however the language writes them; smaller ones may be words."""
    plain = unicodedata.normalize("NFKC", text).translate(str.maketrans("٫٬", ".,"))
    plain = re.sub(r"(?<=\d)[.,\s’'](?=\d{3}(?!\d))", "", plain)
    found = []
    for figure, ten_thousands in re.findall(r"(\d+(?:[.,]\d+)?)(?: ?([萬万만]))?", plain):
        value = Decimal(figure.replace(",", ".")) * (10_000 if ten_thousands else 1)
        if value >= 100 or value != value.to_integral_value():
            found.append(value.normalize())
    return sorted(found)


def test_no_rate_with_its_fees_is_above_the_cap(lender: Lender) -> None:
    for code, offers in lender.offers_by_market.items():
        for offer in offers:
            for rule in lender.rules(code, date(2026, 11, 1), offer.product.id):
                cap = rule.cap and (rule.cap.rate or rule.cap.apr)
                assert cap is None or representative(offer).apr.value <= cap
