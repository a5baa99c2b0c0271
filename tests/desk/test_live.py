"""Open pages learn of changes, over a real connection."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import httpx
import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import conversations, officer_sessions, officers
from bot.crm.tables import Officer
from desk.guard import COOKIE
from tests.channels.serving import serving, until
from tests.conftest import NOW
from tests.desk.conftest import Clock
from tests.desk.content import Talk, add_borrower, add_talk, say


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts)


@pytest.fixture
def token(parts: Parts, ana: Officer) -> str:
    with parts.database.write() as session:
        return officer_sessions.start(session, ana, NOW, NOW.replace(year=2027))


@pytest.fixture
def desk(app: Starlette, token: str) -> Iterator[httpx.Client]:
    with serving(app) as port, httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        client.cookies.set(COOKIE, token, path="/desk")
        yield client


class Stream:
    """An open stream of events; `next_event` waits for one."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines

    def next_event(self) -> str:
        return next(line.removeprefix("event: ") for line in self._lines if line.startswith("event: "))


@contextmanager
def listening(desk: httpx.Client, path: str, timeout: float = 10) -> Iterator[Stream]:
    """Listens, the events that come by themselves at the beginning already heard."""
    with desk.stream("GET", path, timeout=timeout) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        heard = Stream(answer.iter_lines())
        assert [heard.next_event(), heard.next_event()] == ["changed", "changed"]
        yield heard


def seconds_until(heard: Stream) -> float:
    started = time.monotonic()
    assert heard.next_event() == "changed"
    return time.monotonic() - started


def test_the_inbox_learns_of_a_new_case(desk: httpx.Client, parts: Parts, talk: Talk) -> None:
    with listening(desk, "/desk/events") as heard:
        add_talk(parts, kind="complaint", address="two")
        assert seconds_until(heard) < 3


def test_the_inbox_learns_that_a_case_was_taken(desk: httpx.Client, parts: Parts, talk: Talk, wei: Officer) -> None:
    with listening(desk, "/desk/events") as heard:
        with parts.database.write() as session:
            parts.holding.take(session, talk.case.id, wei, NOW)
        assert seconds_until(heard) < 3


def test_a_case_learns_of_a_message(desk: httpx.Client, parts: Parts, talk: Talk) -> None:
    with listening(desk, f"/desk/cases/{talk.case.id}/events") as heard:
        say(parts, talk, "Are you there?")
        assert seconds_until(heard) < 3


def test_a_case_learns_that_a_message_was_fetched(desk: httpx.Client, parts: Parts, talk: Talk) -> None:
    with listening(desk, f"/desk/cases/{talk.case.id}/events") as heard:
        with parts.database.write() as session:
            conversations.lock(session, talk.conversation_id).read_seq = 2
        assert seconds_until(heard) < 3


def test_a_case_learns_that_the_borrower_was_recognised(desk: httpx.Client, parts: Parts, talk: Talk) -> None:
    borrower = add_borrower(parts)
    with listening(desk, f"/desk/cases/{talk.case.id}/events") as heard:
        with parts.database.write() as session:
            conversations.lock(session, talk.conversation_id).borrower_id = borrower.id
        assert seconds_until(heard) < 3


def test_a_case_hears_nothing_of_another(desk: httpx.Client, parts: Parts, talk: Talk) -> None:
    other = add_talk(parts, kind="complaint", address="two")
    with listening(desk, f"/desk/cases/{talk.case.id}/events", timeout=2) as heard:
        say(parts, other, "Hello?")
        with pytest.raises(httpx.ReadTimeout):
            heard.next_event()


def test_a_page_is_told_when_the_officer_is_logged_out(
    desk: httpx.Client, parts: Parts, talk: Talk, token: str
) -> None:
    with listening(desk, "/desk/events") as heard:
        with parts.database.write() as session:
            officer_sessions.end(session, token)
        add_talk(parts, kind="complaint", address="two")
        assert heard.next_event() == "logged-out"


def test_a_page_is_told_when_the_officers_role_may_no_more(desk: httpx.Client, parts: Parts, talk: Talk) -> None:
    with listening(desk, "/desk/events") as heard:
        with parts.database.write() as session:
            officers.set_role(officers.known(session, "ana"), "trainer")
        add_talk(parts, kind="complaint", address="two")
        assert heard.next_event() == "logged-out"


def test_an_open_stream_does_not_keep_an_idle_officer_logged_in(
    desk: httpx.Client, parts: Parts, talk: Talk, clock: Clock
) -> None:
    with listening(desk, "/desk/events") as heard:
        clock.go_on(minutes=60)
        add_talk(parts, kind="complaint", address="two")
        assert heard.next_event() == "logged-out"


def test_a_silent_stream_gives_signs_of_life(app: Starlette, desk: httpx.Client, talk: Talk) -> None:
    state = app.routes[1].app.state  # type: ignore[attr-defined]
    state.desk = replace(state.desk, heartbeat=0.2)
    with desk.stream("GET", "/desk/events", timeout=10) as answer:
        assert ": alive" in (line for line in answer.iter_lines())


def test_the_poller_rests_when_nobody_listens(app: Starlette, desk: httpx.Client, talk: Talk) -> None:
    pulse = app.routes[1].app.state.desk.pulse  # type: ignore[attr-defined]
    with listening(desk, "/desk/events"):
        assert not pulse._poller.done()
    until(pulse._poller.done)
