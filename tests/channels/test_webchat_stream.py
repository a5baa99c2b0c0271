"""The stream: everything that is said, once, in order, and soon."""

from __future__ import annotations

import threading
import time
from itertools import islice

import httpx
import pytest

from bot.channels.webchat import events
from tests.channels.serving import until
from tests.channels.webchat_world import Borrower, Data, World


def take(borrower: Borrower, count: int, query: str = "", **headers: str) -> list[Data]:
    """The first events of a new connection."""
    with borrower.listening(query, **headers) as stream:
        return list(islice(stream, count))


def test_it_tells_what_was_said_before(chat: World) -> None:
    borrower = chat.borrower()
    borrower.write("hello", "one")
    heard = take(borrower, 3)
    assert [event["data"] for event in heard] == borrower.history()
    assert heard[0]["data"]["client_id"] == "one"


def test_the_id_of_an_event_is_the_messages_place(chat: World) -> None:
    borrower = chat.borrower()
    borrower.says("hello")
    assert [event["id"] for event in take(borrower, 3)] == ["1", "2", "3"]


def test_it_goes_on_behind_the_last_event_that_arrived(chat: World) -> None:
    borrower = chat.borrower()
    borrower.says("hello")
    assert [event["id"] for event in take(borrower, 1, **{"Last-Event-ID": "2"})] == ["3"]
    assert [event["id"] for event in take(borrower, 2, "?after=1")] == ["2", "3"]


def test_a_bad_place_is_refused(chat: World) -> None:
    borrower = chat.borrower()
    response = borrower.http.get(
        f"/chat/sessions/{borrower.session}/events", headers={**borrower.headers, "Last-Event-ID": "soon"}
    )
    assert response.status_code == 422


def test_it_is_a_stream_that_no_proxy_keeps(chat: World) -> None:
    borrower = chat.borrower()
    with borrower.http.stream("GET", f"/chat/sessions/{borrower.session}/events", headers=borrower.headers) as response:
        assert response.headers["Content-Type"].startswith("text/event-stream")
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["X-Accel-Buffering"] == "no"


def test_an_officers_message_arrives_soon(chat: World) -> None:
    borrower = chat.borrower()
    with borrower.listening() as stream:
        threading.Timer(0.2, chat.officer_writes, [borrower.session, "Good morning."]).start()
        began = time.monotonic()
        event = next(stream)
    assert (event["data"]["from"], event["data"]["officer"]) == ("officer", "Maria Lin")
    assert time.monotonic() - began < 1.0


def test_a_message_of_another_tab_arrives_while_it_is_being_answered(chat: World) -> None:
    chat.rasa.slow["hello"] = 1.0
    borrower = chat.borrower()
    with borrower.listening() as stream:
        sending = threading.Thread(target=borrower.says, args=["hello"])
        began = time.monotonic()
        sending.start()
        own = next(stream)["data"]
        waited = time.monotonic() - began
        rest = list(islice(stream, 2))
        sending.join()
    assert (own["from"], own["waiting"]) == ("you", True)
    assert waited < 0.9
    assert [event["data"]["from"] for event in rest] == ["assistant", "assistant"]


def test_nothing_is_missed_or_doubled_while_much_is_said(chat: World) -> None:
    borrower = chat.borrower()

    def write_much() -> None:
        for number in range(150):
            chat.officer_writes(borrower.session, str(number))

    with borrower.listening() as stream:
        writing = threading.Thread(target=write_much)
        writing.start()
        heard = [event["data"]["text"] for event in islice(stream, 150)]
        writing.join()
    assert heard == [str(number) for number in range(150)]


def test_a_stream_tells_of_no_other_conversation(chat: World) -> None:
    mine, other = chat.borrower(), chat.borrower()
    with mine.listening() as stream:
        chat.officer_writes(other.session, "Not for you.")
        chat.officer_writes(mine.session, "For you.")
        assert next(stream)["data"]["text"] == "For you."


def test_what_was_streamed_counts_as_read(chat: World) -> None:
    borrower = chat.borrower()
    chat.officer_writes(borrower.session, "Good morning.")
    with borrower.listening() as stream:
        next(stream)
        until(lambda: chat.conversation(borrower).read_seq == 1)


def test_it_gives_signs_of_life(chat: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "HEARTBEAT", 0.2)
    borrower = chat.borrower()
    url = f"/chat/sessions/{borrower.session}/events"
    with borrower.http.stream("GET", url, headers=borrower.headers) as response:
        lines = [line for line in islice(response.iter_lines(), 5) if line]
    assert lines == [": connected", ": still here", ": still here"]


def test_the_text_of_a_message_cannot_break_the_stream(chat: World) -> None:
    borrower = chat.borrower()
    chat.officer_writes(borrower.session, "one\n\nid: 99\ndata: {}\r\n\u2028end")
    (event,) = take(borrower, 1)
    assert (event["id"], event["data"]["text"]) == ("1", "one\n\nid: 99\ndata: {}\r\n\u2028end")


def test_an_ended_connection_is_forgotten(chat: World) -> None:
    borrower = chat.borrower()
    for _ in range(3):
        with (
            pytest.raises(httpx.ReadTimeout),
            borrower.http.stream(
                "GET", f"/chat/sessions/{borrower.session}/events", headers=borrower.headers, timeout=0.3
            ) as response,
        ):
            list(response.iter_lines())
    until(lambda: chat.listeners == 0)
