"""The room in which officers practise: begun, written in, reviewed, deleted; nobody sees what somebody else does."""

from __future__ import annotations

import re

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import practice
from bot.crm.tables import Officer
from tests.desk.conftest import Browser, enter, new_browser


def begin(browser: Browser, language: str = "es", situation: str = "fee", voice: str = "formal") -> str:
    answer = browser.post("/desk/practice/begin", language=language, situation=situation, voice=voice)
    assert answer.status_code == 303
    return str(answer.headers["location"].split("#")[0])


def line(parts: Parts, key: str, language: str = "es", situation: str = "fee", voice: str = "formal") -> str:
    return parts.practices.scripts.line(language, situation, voice, key)


def test_the_room_offers_every_language_and_situation(browser: Browser, parts: Parts) -> None:
    shown = browser.get("/desk/practice").text
    assert "Nobody else sees it" in shown
    assert shown.count("<option") == len(parts.languages)
    assert all(each.title in shown for each in parts.practices.scripts.situations.values())
    assert "None yet." in shown


def test_a_practice_is_marked_and_looks_like_a_case(browser: Browser, parts: Parts) -> None:
    shown = browser.get(begin(browser)).text
    assert "Practice: nobody reads this." in shown
    assert line(parts, "open") in shown
    assert "Write in Spanish, formal (usted)" in shown
    assert parts.languages["es"].brief.avoid in shown.replace("&#39;", "'")
    assert "Phrases in Spanish" in shown


def test_the_borrower_answers_and_the_review_tells_why(browser: Browser, parts: Parts) -> None:
    path = begin(browser)
    first = browser.post(f"{path}/write", text="Hola, ¿de qué comisión se trata?")
    assert (first.status_code, first.headers["location"]) == (303, f"{path}#latest")
    assert line(parts, "detail") in browser.get(path).text
    browser.post(f"{path}/write", text="Voy a revisarlo.")
    assert line(parts, "when") in browser.get(path).text
    browser.post(f"{path}/write", text="Le aviso mañana sin falta, voy a revisarlo.")
    review = browser.get(path).text
    assert "the review" in review
    assert "promised without a day" in review
    assert "You said what happens next, and by when." in review
    assert "A refusal without a next step reads as a door closed." in review
    assert 'name="text"' not in review


def test_an_officer_ends_it_and_nothing_is_written_after_the_end(browser: Browser) -> None:
    path = begin(browser)
    assert browser.post(f"{path}/end").headers["location"] == f"{path}#review"
    assert "You wrote nothing." in browser.get(path).text
    assert browser.post(f"{path}/write", text="Hola").status_code == 422
    assert "You wrote nothing." in browser.get(path).text


@pytest.mark.parametrize(("text", "told"), [(" ", "The message is empty."), ("x" * 5000, "at most")])
def test_a_text_that_cannot_be_taken_stays_in_the_box(browser: Browser, text: str, told: str) -> None:
    answer = browser.post(f"{begin(browser)}/write", text=text)
    assert answer.status_code == 422
    assert told in answer.text
    assert f">{text}</textarea>" in answer.text


def test_a_ready_phrase_is_put_into_the_message_and_told_in_english(browser: Browser, parts: Parts) -> None:
    path = begin(browser)
    page = browser.post(f"{path}/phrases", text="Hola.", phrases="", use="phrase_ask_since").text
    box = re.search(r"<textarea[^>]*>(.*?)</textarea>", page, re.DOTALL)
    note = re.search(r'name="phrases" value="([^"]*)"', page)
    assert box
    assert note
    assert box[1].startswith("Hola. ")
    assert "desde cuándo" in box[1]
    browser.post(f"{path}/write", text=box[1], phrases=note[1].replace("&#34;", '"'))
    shown = browser.get(path).text
    assert line(parts, "since") in shown
    assert "In English:" in shown
    assert "since when" in shown


def test_figures_are_filled_into_phrases(browser: Browser) -> None:
    page = browser.post(f"{begin(browser)}/phrases", text="Hola.", phrases="", day="2026-12-09", show="1").text
    assert "9 de diciembre" in page
    assert ">Hola.</textarea>" in page


@pytest.mark.parametrize("change", [{"language": "xx"}, {"situation": "moon"}, {"voice": "loud"}])
def test_only_what_is_offered_can_be_practised(browser: Browser, change: dict[str, str]) -> None:
    chosen = {"language": "es", "situation": "fee", "voice": "formal", **change}
    answer = browser.post("/desk/practice/begin", **chosen)
    assert answer.status_code == 422
    assert "from the lists" in answer.text


def test_nobody_sees_what_somebody_else_practises(
    app: Starlette, parts: Parts, browser: Browser, wei: Officer, ana: Officer
) -> None:
    path = begin(browser)
    other = enter(new_browser(app), parts, wei)
    assert other.get(path).status_code == 404
    for what in ("write", "phrases", "end", "delete"):
        assert other.post(f"{path}/{what}", text="Hola").status_code == 404
    assert path not in other.get("/desk/practice").text
    with parts.database.read() as session:
        (kept,) = practice.own(session, ana)
        assert (len(kept.entries), kept.ended_at) == (1, None)


def test_a_practice_is_listed_and_deleted(browser: Browser) -> None:
    path = begin(browser, "ja", "collectors", "familiar")
    shown = browser.get("/desk/practice").text
    assert path in shown
    assert "Japanese · familiar" in shown
    assert browser.post(f"{path}/delete").headers["location"] == "/desk/practice"
    assert browser.get(path).status_code == 404
    assert "None yet." in browser.get("/desk/practice").text


def test_a_page_in_arabic_says_its_language(browser: Browser, parts: Parts) -> None:
    shown = browser.get(begin(browser, "ar")).text
    assert f'lang="ar" dir="auto">{line(parts, "open", "ar")}' in shown


def test_what_is_written_is_shown_as_text(browser: Browser) -> None:
    path, evil = begin(browser), "<script>alert(1)</script><img src=x onerror=alert(1)>"
    pages = [browser.post(f"{path}/phrases", text=evil, phrases=evil).text]
    browser.post(f"{path}/write", text=evil)
    pages.append(browser.get(path).text)
    browser.post(f"{path}/end")
    pages.append(browser.get(path).text)
    for page in pages:
        assert "&lt;script&gt;alert(1)" in page
        assert "<script>alert" not in page
        assert "<img src=x" not in page
