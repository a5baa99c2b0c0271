"""A new mail address or telephone number among other words, in the ways in which people write them."""

from __future__ import annotations

import pytest

from bot.conversations.contact_details import masked
from bot.conversations.new_contact import is_try, read
from bot.culture.language_facts import load_languages
from bot.culture.wishes import is_about_contact

FACTS = load_languages()


@pytest.mark.parametrize(
    ("text", "region", "kind", "value"),
    [
        ("my email is now Grace.Test@Example.com, thanks", "US", "email", "grace.test@example.com"),
        ("メールはhana.test@example.comです", "JP", "email", "hana.test@example.com"),
        ("ｘ＠example.com", "JP", "email", "x@example.com"),
        ("e xin doi gmail thanh huongquan77@thumoi.vn", "VN", "email", "huongquan77@thumoi.vn"),
        ("bagong number ko po 0917 555 0133", "PH", "phone", "+639175550133"),
        ("i'm in Dubai now so use my +971 50 123 4567 number", "GB", "phone", "+971501234567"),
        ("bitte ab 1.6. die 0176 555 0199 nehmen", "DE", "phone", "+491765550199"),
        ("番号は09055550147です", "JP", "phone", "+819055550147"),
        ("رقمي الجديد ٠٥٠١٢٣٤٥٦٧", "SA", "phone", "+966501234567"),
        ("(212) 555-0198", "US", "phone", "+12125550198"),
    ],
)
def test_it_is_found_in_its_one_written_form(text: str, region: str, kind: str, value: str) -> None:
    assert (read(text, region).values, read(text, region).unclear) == ({kind: value}, False)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("iban hat sich geändert DE89 3704 0044 0532 0130 00", "DE"),
        ("take it from account 0123456789012345678", "US"),
        ("it is about RP-2125550198", "US"),
        ("new address is 22 Marula Close, Harare 12345", "GB"),
        ("a loan of 250000 over 60 months", "US"),
        ("i changed my phone number", "US"),
    ],
)
def test_other_figures_are_none(text: str, region: str) -> None:
    assert (read(text, region).values, read(text, region).unclear) == ({}, False)


@pytest.mark.parametrize("text", ["it is ana@gmail", "ana@@example.com", "not +12125550123 but +12125550198, or ..."])
def test_what_cannot_be_read_and_what_is_one_of_two_is_unclear(text: str) -> None:
    assert (read(text, "US").values, read(text, "US").unclear) == ({}, True)


def test_what_is_on_file_is_not_the_new_one() -> None:
    text = "old no is 212 555 0123 change it to 212 555 0198"
    assert read(text, "US", ["+12125550123"]).values == {"phone": "+12125550198"}
    assert read("still 212 555 0123", "US", ["+12125550123"]).values == {"phone": "+12125550123"}


def test_both_kinds_may_change_at_once() -> None:
    named = read("now ana@example.com and +1 212 555 0198", "US")
    assert named.values == {"email": "ana@example.com", "phone": "+12125550198"}


@pytest.mark.parametrize(("text", "tries"), [("ana@gmail", True), ("٠١٢٣٤", True), ("never mind, 2 days", False)])
def test_an_answer_that_tries_to_name_one(text: str, tries: bool) -> None:
    assert is_try(text) == tries


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [("email", "ana@example.com", "a••••••@example.com"), ("phone", "+12125550198", "••••••0198")],
)
def test_it_is_told_in_part(kind: str, value: str, told: str) -> None:
    assert masked(kind, value) == told


ABOUT = {
    "en": ("how do I change my e-mail address", "please change my address"),
    "es": ("quiero cambiar mi correo", "cambié de cuenta del banco"),
    "pt": ("troquei de celular", "mudei de endereço"),
    "fr": ("j’ai changé de portable", "changement d’adresse"),
    "de": ("neue handynummer", "bin umgezogen"),
    "it": ("ho cambiato numero di telefono", "ho cambiato conto in banca"),
    "ar": ("غيّرت رقم هاتفي", "انتقلت إلى سكن جديد"),
    "id": ("mau ganti nomor hp", "saya pindah alamat"),
    "ja": ("メアド変えたい", "引っ越しました"),
    "ko": ("전화번호가 바뀌었어요", "이사했습니다, 주소 변경"),
    "th": ("เปลี่ยนเบอร์โทรใหม่", "ย้ายบ้านแล้ว"),
    "vi": ("em đổi sim mới, cập nhật giúp em", "chị dọn nhà rồi, sửa lại địa chỉ"),
    "zh-Hant": ("我換手機號碼了", "我搬家了，地址要改"),
    "zh-Hans": ("我换手机号码了", "我搬家了，地址要改"),
}


@pytest.mark.parametrize("code", sorted(FACTS))
def test_a_contact_is_asked_for_where_one_changes_and_nothing_else_does(code: str) -> None:
    contact, other = ABOUT[code]
    assert is_about_contact(contact, FACTS[code])
    assert not is_about_contact(other, FACTS[code])
