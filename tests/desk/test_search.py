"""Searching in cases and their transcripts."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import conversations
from desk.app import desk_routes
from desk.case.file import SHOWN
from desk.search import results
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import SPANISH, Talk, add_borrower, add_officer, add_talk, say

SAID = {
    "es": ("No puedo pagar, ¿PODRÍA esperar?", "podria"),
    "pt": ("Perdi o emprego, a prestação não dá", "PRESTACAO nao"),
    "fr": ("Je ne peux pas payer l’échéance", "echeance"),
    "de": ("Die Rückzahlung in der Hauptstraße", "ruckzahlung hauptstrasse"),
    "it": ("Perché la rata è più alta?", "perche piu"),
    "ar": ("لا أستطيع دفع القِسط هذا الشهر ٤٥٠", "القسط 450"),
    "id": ("Saya kehilangan pekerjaan", "kehilangan"),
    "ja": ("ローンの返済がﾑｽﾞｶｼｲです", "ムズカシイ"),
    "ko": ("이번 달 상환이 어렵습니다", "상환이"),
    "th": ("ตกงานแล้วจ่ายไม่ไหวค่ะ", "จ่ายไม่ไหว"),
    "vi": ("Tôi không trả được nợ tháng này", "tra duoc no"),
    "zh-Hant": ("我失業了，貸款還不出來", "貸款"),
    "zh-Hans": ("我失业了，房贷还不上", "房贷"),
    "en": ("I lost my job at the ﬁnance office", "FINANCE"),
}


@pytest.fixture
def anywhere(parts_anywhere: Parts) -> Browser:
    """An officer's browser at a desk on SQLite and on PostgreSQL."""
    app = Starlette(routes=desk_routes(parts_anywhere))
    return enter(new_browser(app), parts_anywhere, add_officer(parts_anywhere))


def hits(browser: Browser, query: str, **more: str) -> list[tuple[str, str]]:
    """The messages that are found: address and text, with what was marked in brackets."""
    html = browser.get("/desk/search", params={"q": query, **more}).text
    found = re.findall(r'<p><a href="([^"]+#m\d+)">.*?<p class="text"[^>]*>(.*?)</p>', html, re.DOTALL)
    return [(unescape(href), unescape(re.sub(r"<(/?)mark>", _bracket, text))) for href, text in found]


def _bracket(match: re.Match[str]) -> str:
    return "]" if match[1] else "["


def test_words_are_found_in_every_language(anywhere: Browser, parts_anywhere: Parts) -> None:
    talks = {
        code: add_talk(parts_anywhere, text, address=code, language={**SPANISH, "code": code})
        for code, (text, _) in SAID.items()
    }
    for code, (text, query) in SAID.items():
        ((address, shown),) = [hit for hit in hits(anywhere, query) if "m1" in hit[0]]
        assert address == f"/desk/cases/{talks[code].case.id}#m1"
        assert shown.replace("[", "").replace("]", "") == text
        assert "[" in shown


def test_all_words_have_to_stand_in_one_message(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, "The fee is wrong.")
    say(parts, talk, "My loan is paid.")
    assert hits(browser, "fee wrong") == [(f"/desk/cases/{talk.case.id}#m1", "The [fee] is [wrong].")]
    assert hits(browser, "fee loan") == []


@pytest.mark.parametrize("query", ["", "  ", "%", "_", "\\", "' OR 1=1 --", "\0"])
def test_signs_are_taken_as_they_are(browser: Browser, parts: Parts, query: str) -> None:
    add_talk(parts, "The fee is wrong.")
    assert hits(browser, query) == []


def test_a_conversation_without_a_case_is_not_searched(browser: Browser, parts: Parts) -> None:
    with parts.database.write() as session:
        talk = conversations.open_conversation(session, "webchat", "alone", "US", NOW)
        conversations.add_message(session, talk, "borrower", "What are the zebra rates?", NOW)
    assert hits(browser, "zebra") == []
    assert "Nothing holds all of these words: <bdi>zebra</bdi>" in browser.get("/desk/search?q=zebra").text


def test_cases_are_found_by_reference_name_and_number(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, borrower=add_borrower(parts))
    add_talk(parts, address="two")
    for query in (talk.case.reference, talk.case.reference.lower()[3:], "lucia herrera", "B-1002", "herrera 1002"):
        page = browser.get("/desk/search", params={"q": query}).text
        assert re.findall(r'<a href="/desk/cases/(\w+)">', page) == [talk.case.id], query


def test_the_newest_messages_stand_first_and_all_can_be_seen(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, "zebra 0", at=NOW - timedelta(hours=1))
    for number in range(1, results.PAGE + 6):
        say(parts, talk, f"zebra {number}", NOW + (number // 2) * timedelta(seconds=1))
    first = browser.get("/desk/search?q=zebra")
    further = re.search(r'href="([^"]+)" rel="next"', first.text)
    assert further
    after = unescape(further[1]).rsplit("after=", 1)[1]
    found = [*hits(browser, "zebra"), *hits(browser, "zebra", after=after)]
    assert len(found) == len(set(found)) == results.PAGE + 6
    assert 'rel="next"' not in browser.get(unescape(further[1])).text
    assert found[-1] == (f"/desk/cases/{talk.case.id}#m1", "[zebra] 0")
    assert hits(browser, "zebra", after="nonsense") == hits(browser, "zebra")


def test_an_older_message_is_shown_on_the_whole_page(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, "zebra")
    for number in range(SHOWN):
        say(parts, talk, f"line {number}")
    ((address, _),) = hits(browser, "zebra")
    assert address == f"/desk/cases/{talk.case.id}?all=1#m1"
    assert 'id="m1"' in browser.get(address).text
    ((newer, _),) = hits(browser, f"line {SHOWN - 1}")
    assert newer == f"/desk/cases/{talk.case.id}#m{SHOWN + 2}"
    assert f'id="m{SHOWN + 2}"' in browser.get(newer).text


def test_a_hit_leads_to_the_newest_case_of_its_conversation(browser: Browser, parts: Parts) -> None:
    add_talk(parts, "zebra", at=NOW - timedelta(hours=2))
    newer: Talk = add_talk(parts, "And the fee is wrong.", kind="dispute")
    assert hits(browser, "zebra")[0][0] == f"/desk/cases/{newer.case.id}#m1"


@pytest.mark.parametrize(
    ("text", "query", "shown"),
    [
        ("a zebra", "zebra", "a [zebra]"),
        (f"{'x' * 200} zebra {'y' * 300}", "zebra", f"…{'x' * 59} [zebra] {'y' * 174}…"),
        (f"zebra {'y' * 300} zebra", "zebra", f"[zebra] {'y' * 234}…"),
        ("zebrazebra", "zebra", "[zebrazebra]"),
        ("nothing", "zebra", "nothing"),
    ],
)
def test_the_piece_around_the_first_place_is_shown(text: str, query: str, shown: str) -> None:
    pieces = results.around(text, [query])
    assert "".join(f"[{each.text}]" if each.found else each.text for each in pieces) == shown


def test_what_was_found_is_shown_as_text(browser: Browser, parts: Parts) -> None:
    add_talk(parts, "<b>zebra</b><script>alert(1)</script>")
    page = browser.get("/desk/search?q=zebra").text
    assert "&lt;b&gt;<mark>zebra</mark>&lt;/b&gt;" in page
    assert "<script>alert" not in page
