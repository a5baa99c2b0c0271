"""Who has a case open, and who is writing there."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from html import unescape

import httpx
import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import cases, changes, presence
from bot.crm.session import Database
from bot.crm.tables import DeskPresence, Officer
from desk import words
from desk.guard import COOKIE
from tests.channels.serving import serving
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter, new_browser
from tests.desk.content import Talk, add_officer, add_talk
from tests.desk.test_live import listening, seconds_until


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts)


@pytest.fixture
def colleague(app: Starlette, parts: Parts, wei: Officer) -> Browser:
    """Wei's browser."""
    return enter(new_browser(app), parts, wei)


def tell(browser: Browser, talk: Talk, doing: str = "viewing") -> int:
    return int(browser.json(f"/desk/cases/{talk.case.id}/presence", doing=doing).status_code)


def sees(browser: Browser, talk: Talk) -> list[str]:
    """What is told of colleagues on the case's page, which is the same as in the list."""
    told = []
    for path in (f"/desk/cases/{talk.case.id}", "/desk/", "/desk/rows"):
        page = unescape(browser.get(path).text)
        told.append([sign for sign in words.PRESENT.values() if f'class="unseen"><bdi>Wei Chen</bdi> {sign}<' in page])
    assert told[0] == told[1] == told[2]
    assert sees_itself not in page
    return told[0]


sees_itself = "<bdi>Ana Torres</bdi> is"


@pytest.mark.parametrize("doing", presence.DOING)
def test_a_colleague_is_seen(browser: Browser, colleague: Browser, talk: Talk, doing: str) -> None:
    tell(browser, talk)
    assert tell(colleague, talk, doing) == 204
    assert sees(browser, talk) == [words.PRESENT[doing]]


def test_who_leaves_is_not_seen_any_more(browser: Browser, colleague: Browser, talk: Talk) -> None:
    tell(colleague, talk)
    tell(colleague, talk, "gone")
    assert tell(colleague, talk, "gone") == 204
    assert sees(browser, talk) == []


def test_who_is_not_heard_of_is_gone_after_a_while(
    browser: Browser, colleague: Browser, talk: Talk, clock: Clock
) -> None:
    tell(colleague, talk)
    clock.go_on(seconds=24)
    assert sees(browser, talk)
    clock.go_on(seconds=1)
    assert sees(browser, talk) == []


def test_a_sign_of_life_keeps_somebody_there(browser: Browser, colleague: Browser, talk: Talk, clock: Clock) -> None:
    for _ in range(5):
        tell(colleague, talk)
        clock.go_on(seconds=20)
    assert sees(browser, talk)


def test_another_case_shows_nobody(browser: Browser, colleague: Browser, parts: Parts, talk: Talk) -> None:
    other = add_talk(parts, address="two")
    tell(colleague, talk)
    assert "Wei Chen</bdi> is" not in browser.get(f"/desk/cases/{other.case.id}").text


def test_it_leaves_no_trace_in_the_audit_trail(browser: Browser, parts: Parts, talk: Talk) -> None:
    tell(browser, talk, "typing")
    with parts.database.read() as session:
        assert [each.what for each in cases.events(session, talk.case.id)] == ["opened", "assigned"]


def test_something_else_is_refused(browser: Browser, talk: Talk) -> None:
    assert tell(browser, talk, "sleeping") == 422
    assert browser.json(f"/desk/cases/{'0' * 32}/presence", doing="viewing").status_code == 404


@pytest.mark.parametrize(
    ("name", "expected"), [("Wei Chen", "WC"), ("maria de la luz", "ML"), ("林怡君", "林"), ("Zoë", "Z"), ("", "")]
)
def test_initials(name: str, expected: str) -> None:
    assert words.initials(name) == expected


# The store and the stamps, on both databases


@pytest.fixture
def here(parts_anywhere: Parts) -> tuple[str, str, str]:
    """A case, its conversation and an officer."""
    made = add_talk(parts_anywhere)
    return made.case.id, made.conversation_id, add_officer(parts_anywhere).id


def seen(database: Database, case_id: str, officer_id: str, doing: str, after: float = 0) -> None:
    with database.write() as session:
        presence.seen(session, officer_id, case_id, doing, NOW + timedelta(seconds=after))


def stamps(database: Database, talk_id: str, after: float = 0) -> tuple[object, object]:
    now = NOW + timedelta(seconds=after)
    with database.read() as session:
        return changes.inbox(session, now), changes.conversations(session, [talk_id], now)[talk_id]


def test_pages_are_woken_only_when_somebody_comes_goes_or_does_something_else(
    parts_anywhere: Parts, here: tuple[str, str, str]
) -> None:
    (case_id, talk_id, officer_id), database = here, parts_anywhere.database
    nobody = stamps(database, talk_id)
    seen(database, case_id, officer_id, "viewing")
    viewing = stamps(database, talk_id)
    seen(database, case_id, officer_id, "viewing", 10)
    again = stamps(database, talk_id, 30)
    seen(database, case_id, officer_id, "typing", 20)
    typing = stamps(database, talk_id, 30)
    gone = stamps(database, talk_id, 45)
    for one in (0, 1):
        assert viewing[one] == again[one]
        assert nobody[one] == gone[one]
        assert len({nobody[one], viewing[one], typing[one]}) == 3


def test_rows_that_have_run_out_are_cleared_away(parts_anywhere: Parts, here: tuple[str, str, str]) -> None:
    case_id, _, officer_id = here
    other = add_officer(parts_anywhere, "wei", "Wei Chen").id
    seen(parts_anywhere.database, case_id, officer_id, "viewing")
    seen(parts_anywhere.database, case_id, other, "viewing", 25)
    with parts_anywhere.database.read() as session:
        assert [each.officer_id for each in session.query(DeskPresence)] == [other]


def test_many_signs_at_once_neither_fail_nor_wait_for_each_other(
    parts_anywhere: Parts, here: tuple[str, str, str]
) -> None:
    case_id, database = here[0], parts_anywhere.database
    people = [add_officer(parts_anywhere, f"o{n}", f"Officer {n}").id for n in range(4)]
    faults: list[BaseException] = []

    def send(officer_id: str) -> None:
        try:
            for beat in range(10):
                seen(database, case_id, officer_id, "viewing", beat * 26)  # each finds all the others run out
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=send, args=(each,)) for each in [*people, *people]]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert faults == []
    assert time.monotonic() - started < 30


# Over a real connection


@pytest.fixture
def desk(app: Starlette, browser: Browser) -> Iterator[httpx.Client]:
    token = next(each.value for each in browser.http.cookies.jar if each.name == COOKIE)
    with serving(app) as port, httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        client.cookies.set(COOKIE, token or "", path="/desk")
        yield client


@pytest.mark.parametrize("path", ["/desk/events", "/desk/cases/{id}/events"])
def test_open_pages_hear_that_a_colleague_comes_and_of_no_sign_of_life(
    desk: httpx.Client, parts: Parts, talk: Talk, wei: Officer, path: str
) -> None:
    with listening(desk, path.replace("{id}", talk.case.id), timeout=2) as heard:
        seen(parts.database, talk.case.id, wei.id, "viewing")
        assert seconds_until(heard) < 2
        seen(parts.database, talk.case.id, wei.id, "viewing", 10)
        with pytest.raises(httpx.ReadTimeout):
            heard.next_event()
