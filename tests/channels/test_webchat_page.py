"""The page and its words, in the language that fits, and the headers on everything."""

from __future__ import annotations

import json
import re

import pytest

from bot.channels.headers import POLICY
from bot.channels.webchat.accept_language import preferred
from tests.channels.webchat_world import World

SUPPORTED = ["en", "es", "vi", "zh-Hans", "zh-Hant"]


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("es", "es"),
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("zh-TW,zh;q=0.9", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-Hant-SG", "zh-Hant"),
        ("fr;q=0.9, vi;q=0.8", "vi"),
        ("en;q=0.2, es;q=0.7", "es"),
        ("es;q=0, vi", "vi"),
        ("", "en"),
        ("*", "en"),
        ("fr", "en"),
        ("xx-yy-zz, ;;;, q=1, \u00e9", "en"),
        ("es;q=high, vi", "vi"),
        ("-" * 10_000, "en"),
    ],
)
def test_the_browsers_language_is_one_of_ours_or_the_lenders(header: str, code: str) -> None:
    assert preferred(header, SUPPORTED, "en") == code


@pytest.mark.parametrize(
    ("header", "lang", "word"), [("en-US", "en", "Send"), ("zh-TW", "zh-Hant", "送出"), ("es", "es", "Enviar")]
)
def test_the_page_speaks_the_browsers_language(chat: World, header: str, lang: str, word: str) -> None:
    page = chat.http.get("/", headers={"Accept-Language": header})
    assert f'<html lang="{lang}" dir="ltr">' in page.text
    assert f'aria-label="{word}' in page.text
    assert page.headers["Vary"] == "Accept-Language"


def test_the_page_has_no_inline_script_or_style_and_nothing_from_elsewhere(chat: World) -> None:
    page = chat.http.get("/").text
    assert not re.search(r"<style|\sstyle=|\son\w+=", page)
    assert re.findall(r"<script(?![^>]*application/json)[^>]*>(.*?)</script>", page) == [""]
    assert not re.search(r'(?:src|href)="(?!/|#)', page)


def test_every_file_that_the_page_uses_is_there(chat: World) -> None:
    page = chat.http.get("/").text
    named = set(re.findall(r'"(/chat/static/[^"]+)"', page))
    script = chat.http.get("/chat/static/chat.js").text
    imported = {f"/chat/static/{name}" for name in re.findall(r'from "\./([^"]+)"', script)}
    assert named
    assert imported
    assert all(chat.http.get(path).status_code == 200 for path in named | imported)


def test_the_words_in_the_page_cannot_end_its_data(chat: World) -> None:
    data = re.findall(r'id="page-data">(.*?)</script>', chat.http.get("/").text, re.DOTALL)
    assert json.loads(data[0])["page"]["lang"] == "en"
    assert "<" not in data[0]


def test_it_gives_its_words_in_every_language(chat: World) -> None:
    page = chat.http.get("/").text
    codes = re.findall(r'<option value="([^"]+)"', page)
    words = {code: chat.http.get(f"/chat/words?lang={code}").json() for code in codes}
    assert [words[code]["lang"] for code in codes] == codes
    assert len({frozenset(each["words"]) for each in words.values()}) == 1
    assert all(len(each["stars"]) == 5 for each in words.values())
    assert all("{officer}" in each["words"]["page-officer"] for each in words.values())


@pytest.mark.parametrize("lang", ["xx", "", "../../etc/passwd"])
def test_of_an_unknown_language_it_gives_the_lenders_words(chat: World, lang: str) -> None:
    assert chat.http.get("/chat/words", params={"lang": lang}).json()["lang"] == "en"


@pytest.mark.parametrize(
    "path", ["/", "/nowhere", "/health", "/chat/words", "/chat/nowhere", "/chat/static/chat.js", "/desk/login"]
)
def test_every_response_has_the_security_headers(chat: World, path: str) -> None:
    headers = chat.http.get(path).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert "unsafe" not in POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "geolocation=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("path", ["/", "/chat/words", "/health", "/chat/nowhere"])
def test_no_cache_keeps_what_may_be_about_a_person(chat: World, path: str) -> None:
    assert chat.http.get(path).headers["Cache-Control"] == "no-store"


def test_files_are_asked_for_again_after_an_update(chat: World) -> None:
    response = chat.http.get("/chat/static/chat.js")
    assert response.headers["Cache-Control"] == "no-cache"
    again = chat.http.get("/chat/static/chat.js", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("path", ["/chat/static/%2e%2e/words.py", "/chat/static/..%5cwords.py", "/chat/page.html"])
def test_only_the_pages_own_files_are_served(chat: World, path: str) -> None:
    assert chat.http.get(path).status_code == 404
