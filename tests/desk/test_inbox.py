"""The list of cases."""

from __future__ import annotations

from datetime import timedelta
from html import unescape

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm.tables import Officer
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter, new_browser
from tests.desk.content import RELATIONAL, SPANISH, Talk, add_borrower, add_talk, say


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(
        parts, "Buenas tardes, me da pena, pero no puedo pagar este mes.", language=SPANISH, register=RELATIONAL
    )


def row(browser: Browser, talk: Talk, path: str = "/desk/") -> str:
    """What stands in a case's row, as one line of text."""
    html = browser.get(path).text
    piece = html.split(f'/desk/cases/{talk.case.id}"', 1)
    before, after = piece[0].rsplit("<tr", 1)[1], piece[1].split("</tr>", 1)[0]
    return unescape(" ".join(strip(f"<tr{before}>{after}").split()))


def strip(html: str) -> str:
    return "".join(piece.split(">", 1)[-1] for piece in html.split("<"))


@pytest.mark.parametrize(
    "words",
    [
        "Urgent",
        "Hardship",
        "not recognised yet",
        "Spanish · US · Web chat",
        "New",
        "19 min",
        "Buenas tardes, me da pena",
    ],
)
def test_a_row_tells(browser: Browser, talk: Talk, words: str) -> None:
    assert words in row(browser, talk)


def test_a_row_names_the_case(browser: Browser, talk: Talk) -> None:
    assert talk.case.reference in row(browser, talk)


def test_a_row_names_a_recognised_borrower(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, borrower=add_borrower(parts))
    assert "Lucía Herrera" in row(browser, talk)


def test_a_row_names_the_holder(browser: Browser, parts: Parts, talk: Talk, wei: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, wei, NOW)
    assert "With officer Wei Chen" in row(browser, talk)


def test_the_deadline_is_on_the_offices_clock(browser: Browser, talk: Talk) -> None:
    # Opened on Tuesday at 9:40 in New York; four working hours later is 13:40 there.
    assert "Tue 24 Nov, 13:40" in row(browser, talk)


def test_a_missed_deadline_is_told_in_words(browser: Browser, talk: Talk, clock: Clock) -> None:
    browser.go_on(clock, hours=5)
    assert "late by 1 h" in row(browser, talk)


def test_an_answered_case_is_not_late(browser: Browser, parts: Parts, talk: Talk, clock: Clock, ana: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        parts.holding.write(session, talk.case.id, ana, "Buenas tardes.", NOW)
    browser.go_on(clock, hours=5)
    assert "late" not in row(browser, talk)


def test_on_the_borrowers_turn_nobody_waits(browser: Browser, parts: Parts, talk: Talk, ana: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        parts.holding.write(session, talk.case.id, ana, "Buenas tardes.", NOW)
    assert " no answered" in row(browser, talk)


def test_the_borrower_waits_since_the_first_unanswered_message(
    browser: Browser, parts: Parts, talk: Talk, clock: Clock, ana: Officer
) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        parts.holding.write(session, talk.case.id, ana, "Buenas tardes.", NOW)
    say(parts, talk, "Gracias.", NOW + timedelta(minutes=2))
    say(parts, talk, "¿Sigue ahí?", NOW + timedelta(minutes=5))
    browser.go_on(clock, minutes=9)
    assert "7 min" in row(browser, talk)


def test_a_case_that_was_handed_back_waits_since_then(
    browser: Browser, parts: Parts, talk: Talk, clock: Clock, ana: Officer
) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        parts.holding.hand_back(session, talk.case.id, ana, NOW + timedelta(minutes=1))
    browser.go_on(clock, minutes=4)
    assert "Waiting for an officer 3 min" in row(browser, talk)


def test_the_gravest_stands_first(browser: Browser, parts: Parts, talk: Talk) -> None:
    grave = add_talk(parts, "I do not want to live any more.", kind="crisis", address="two")
    html = browser.get("/desk/").text
    assert html.index(grave.case.id) < html.index(talk.case.id)


def test_the_title_counts_new_cases(browser: Browser, parts: Parts, talk: Talk, ana: Officer) -> None:
    add_talk(parts, kind="complaint", address="two")
    assert "<title>(2) Open cases" in browser.get("/desk/").text


def test_the_title_counts_no_case_that_somebody_has(browser: Browser, parts: Parts, talk: Talk, ana: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
    assert "<title>Open cases" in browser.get("/desk/").text


def test_an_ended_case_leaves_the_open_ones(browser: Browser, parts: Parts, talk: Talk, ana: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        parts.holding.resolve(session, talk.case.id, ana, NOW)
    assert talk.case.id not in browser.get("/desk/").text
    assert "Resolved" in row(browser, talk, "/desk/ended")


def test_what_a_borrower_wrote_is_shown_as_text(browser: Browser, parts: Parts) -> None:
    add_talk(parts, "<script>alert(1)</script><img src=x onerror=alert(2)>")
    html = browser.get("/desk/").text
    assert "&lt;script&gt;alert(1)" in html
    assert "<script>alert" not in html
    assert "<img src=x" not in html


def test_long_first_words_are_cut(browser: Browser, parts: Parts) -> None:
    assert ("word " * 40).strip()[:150] in row(browser, add_talk(parts, "word " * 200))
    assert "word " * 50 not in browser.get("/desk/").text


def test_without_cases_it_says_so(browser: Browser) -> None:
    assert "Nobody is waiting." in browser.get("/desk/").text


def test_the_rows_alone_are_what_the_page_holds(browser: Browser, talk: Talk) -> None:
    assert browser.get("/desk/rows").text.strip() in browser.get("/desk/").text


def test_two_officers_see_the_same_list(
    browser: Browser, app: Starlette, parts: Parts, talk: Talk, wei: Officer
) -> None:
    assert enter(new_browser(app), parts, wei).get("/desk/rows").text == browser.get("/desk/rows").text
