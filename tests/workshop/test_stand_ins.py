"""Stand-ins take the place of what names a person, and of nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import phonenumbers
import pytest
import yaml

from bot.culture.scripts import scripts
from bot.workshop.review.stand_ins import replace
from bot.workshop.review.stand_ins.chance import Chance, filled
from bot.workshop.review.stand_ins.facts import StandInFacts, facts_of, languages
from bot.workshop.review.stand_ins.found import KINDS
from training.examples import training

MESSAGES: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("personal_data.yml").read_text(encoding="utf-8")
)
MARK = re.compile(r"\{(.*?)\}")
SCRIPTS = {
    "ar": {"arabic"},
    "th": {"thai"},
    "ko": {"hangul"},
    "ja": {"han", "kana", "other"},
    "zh-Hans": {"han"},
    "zh-Hant": {"han"},
}
REGIONS = {"en": "US", "pt": "BR", "ar": "SA", "ja": "JP", "ko": "KR", "vi": "VN", "zh-Hans": "CN", "zh-Hant": "TW"}
FOR_FICTION = ("212555", "646555", "030231", "493023125", "4477009", "121255501", "01", "8210")
"""Beginnings of numbers that could be somebody's by their form, and are kept for fiction or given to nobody: the North
American 555-01xx, Ofcom's 07700 900xxx, the Bundesnetzagentur's 030 23125xxx, and South Korea's 010-0xxx."""


def plain(message: str) -> str:
    return MARK.sub(r"\1", message)


def test_every_language_of_ours_has_facts_and_messages() -> None:
    assert len(languages()) == 14
    assert set(MESSAGES) == set(languages())
    assert all(len(messages) >= 12 for messages in MESSAGES.values())


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_what_names_a_person_is_replaced_and_the_rest_stays(code: str) -> None:
    for message in MESSAGES[code]:
        replaced = replace(plain(message), code, "seed")
        around = "(.+)".join(re.escape(part) for part in MARK.split(message)[::2])
        found = re.fullmatch(around, replaced.text)
        assert found, (message, replaced.text)
        for words, stand_in in zip(MARK.findall(message), found.groups(), strict=True):
            assert words not in stand_in
        spans = [replaced.text[span.start : span.end] for span in replaced.spans]
        assert all(any(span in part or part in span for span in spans) for part in found.groups())
        assert {span.kind for span in replaced.spans} <= set(KINDS)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_second_time_changes_nothing(code: str) -> None:
    for message in MESSAGES[code]:
        for seed in ("one", "two"):
            once = replace(plain(message), code, seed)
            assert replace(plain(message), code, seed) == once
            assert replace(once.text, code, seed).text == once.text


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_few_ordinary_messages_are_touched(code: str) -> None:
    messages = [example.text for example in training(code)][::20]
    names = [m for m in messages if {s.kind for s in replace(m, code, "s").spans} & {"name", "company", "address"}]
    assert len(names) <= 0.02 * len(messages), names


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_names_are_many_and_in_their_script(code: str) -> None:
    facts = facts_of(code)
    for names in (facts.given, facts.family):
        assert len(names) == len(set(names)) >= 40
        for name in names:
            assert set(scripts(name)) <= SCRIPTS.get(code, {"latin"}), name


def test_different_seeds_choose_differently() -> None:
    assert len({replace("my name is Peter Okonkwo", "en", str(seed)).text for seed in range(20)}) > 15


def test_the_same_name_twice_has_the_same_stand_in() -> None:
    replaced = replace("Mr Okafor and again Mr Okafor, not Mr Tan", "en", "s")
    one, again, other = (replaced.text[span.start : span.end] for span in replaced.spans)
    assert one == again != other


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_telephone_numbers_are_nobody_s(code: str) -> None:
    facts: StandInFacts = facts_of(code)
    for template in (*facts.phones, *facts.phones_abroad):
        for turn in range(5):
            number = filled(template, Chance(code).random("phone", turn))
            parsed = phonenumbers.parse(number, REGIONS.get(code, code.upper()))
            figures = re.sub(r"\D", "", number)
            assert figures.startswith(FOR_FICTION) or not phonenumbers.is_valid_number(parsed), number


def test_an_account_is_no_bank_s() -> None:
    for seed in "abcdef":
        iban = replace("IBAN DE89 3704 0044 0532 0130 00", "en", seed).text.removeprefix("IBAN ")
        assert re.fullmatch(r"DE00 \d{4} \d{4} \d{4} \d{4} \d{2}", iban)


def test_a_card_is_nobody_s_and_a_masked_one_stays_masked() -> None:
    for seed in range(30):
        text = replace("my number is 6222 0212 3456 7890 13", "en", str(seed)).text
        assert replace(text, "en", "x").text.count("•") == 0  # the gate would mask one with a right check digit
    assert re.fullmatch("card ••••••[0-9]{4} please", replace("card ••••••4242 please", "en", "s").text)
    assert replace("card 4111 1111 1111 1111", "en", "s").text.startswith("card ••••••")
    assert replace("my password is hunter2!", "en", "s").text == "my password is ••••••"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I want 5,000 over 36 months at 7.5% from 3 May 2027"),
        ("en", "USD 250000 over 15 years, 10% down"),
        ("en", "My name is still wrong in the contract"),
        ("vi", "vay 50 triệu trả trong 36 tháng, lãi 7,5%, từ ngày 03/05/2027"),
        ("ko", "만기일시로 7,000만원 빌리면 매달 이자만 얼마죠"),
        ("ja", "100万円を36ヶ月で借りたいお客さん"),
        ("zh-Hans", "想贷50万分36期，我是高中老师，你们公司可以吗"),
        ("th", "กู้ 50,000 บาท 36 เดือน ผมเป็นพนักงานบริษัท"),
        ("ar", "أريد 50,000 ريال على 36 شهر"),
        ("de", "ich bin Rentner und brauche 5.000 Euro, Frau Kollegin"),
        ("id", "saya mau pinjam 50 juta tenor 36 bulan, saya karyawan"),
    ],
)
def test_values_and_ordinary_words_stay(code: str, text: str) -> None:
    assert replace(text, code, "s").text == text


def test_arabic_digits_stay_arabic() -> None:
    text = replace("جوال ٠٥٠١٢٣٤٥٦٧", "ar", "s").text
    assert re.fullmatch("جوال [٠-٩]{10}", text)
