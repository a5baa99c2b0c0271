"""The webhook between a real database and a receiver that really listens and verifies for itself."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta, timezone

import httpx
import pytest

from bot.bootstrap import Parts
from bot.crm import deliveries
from bot.crm.tables import EventDelivery
from bot.outward.courier import WAITS
from tests.conftest import NOW
from tests.desk.conftest import Clock
from tests.desk.content import add_officer
from tests.outward.conftest import Served
from tests.outward.receiver import SECRET
from tests.outward.world import DESK, carry, courier, kept, listen, note, opened, run, states, webhook


def test_an_event_arrives_signed_with_what_a_ticket_needs(parts: Parts, served: Served) -> None:
    listen(parts)
    case = opened(parts)
    carry(parts, served.url)
    (call,) = served.receiver.calls
    assert call["verified"]
    assert call["kind"] == "application/json"
    assert (call["type"], call["timestamp"]) == ("case.opened", "2026-11-24T15:00:00Z")
    assert call["data"] == {
        "reference": case.reference,
        "id": case.id,
        "kind": "hardship",
        "severity": 2,
        "state": "new",
        "market": "US",
        "language": "en",
        "officer": None,
        "by": "assistant",
        "answer_by": case.answer_by.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "url": f"{DESK}/desk/cases/{case.id}",
    }


def test_its_id_is_the_events_and_its_timestamp_the_attempts(parts: Parts, served: Served, clock: Clock) -> None:
    listen(parts)
    opened(parts)
    clock.go_on(minutes=7)
    carry(parts, served.url)
    (call,), (delivery,) = served.receiver.calls, kept(parts)
    assert (call["id"], call["at"]) == (delivery.event_id, int(clock.now.timestamp()))
    assert (delivery.state, delivery.attempts, delivery.sent_at, delivery.error) == ("sent", 1, clock.now, None)


def test_no_word_of_the_borrower_leaves(parts: Parts, served: Served) -> None:
    listen(parts)
    case = opened(parts)
    note(parts, case, "told", "added")
    carry(parts, served.url, rounds=3)
    assert served.receiver.types() == ["case.opened", "case.told", "case.added"]
    assert not any(b"Contoso" in call["body"] or b"job" in call["body"] for call in served.receiver.calls)


def test_who_has_the_case_and_who_did_it_are_named_by_log_in(parts: Parts, served: Served) -> None:
    ana = add_officer(parts)
    case = opened(parts)
    listen(parts)
    with parts.database.write() as session:
        parts.holding.take(session, case.id, ana, parts.clock())
        parts.holding.resolve(session, case.id, ana, parts.clock())
    carry(parts, served.url, rounds=2)
    told = [
        (call["type"], *(call["data"][name] for name in ("state", "officer", "by"))) for call in served.receiver.calls
    ]
    assert told == [("case.taken", "held", "ana", "officer:ana"), ("case.resolved", "resolved", "ana", "officer:ana")]


def test_an_event_tells_of_the_case_as_it_left_it_however_late(parts: Parts, served: Served, clock: Clock) -> None:
    listen(parts)
    case, ana = opened(parts), add_officer(parts)
    served.receiver.answers = [500]
    carry(parts, served.url)
    with parts.database.write() as session:
        parts.holding.take(session, case.id, ana, parts.clock())
    clock.go_on(minutes=1)
    carry(parts, served.url)
    first, again = served.receiver.calls
    assert first["body"] == again["body"]
    assert first["id"] == again["id"]
    assert first["at"] < again["at"]


@pytest.mark.parametrize("status", [400, 404, 429, 500, 503])
def test_a_refusal_is_tried_again_later(parts: Parts, served: Served, clock: Clock, status: int) -> None:
    listen(parts)
    opened(parts)
    served.receiver.answers = [status]
    carry(parts, served.url)
    (delivery,) = kept(parts)
    assert (delivery.state, delivery.error, delivery.due_at) == ("waiting", f"HTTP {status}", NOW + WAITS[0])
    carry(parts, served.url)
    assert len(served.receiver.calls) == 1
    clock.go_on(seconds=5)
    carry(parts, served.url)
    assert states(parts) == ["sent"]
    assert kept(parts)[0].error is None


def test_it_is_tried_ten_times_within_a_day_and_given_up(parts: Parts, served: Served, clock: Clock) -> None:
    listen(parts)
    opened(parts)
    served.receiver.answers = [500] * 20
    waited = []
    while (delivery := kept(parts)[0]).state == "waiting":
        waited.append(delivery.due_at - clock.now)
        clock.now = max(clock.now, delivery.due_at)
        carry(parts, served.url)
    assert (delivery.state, delivery.attempts, delivery.error) == ("dead", 10, "HTTP 500")
    assert waited[1:] == list(WAITS)
    assert timedelta(hours=22) < sum(waited[1:], timedelta()) < timedelta(hours=24)
    assert len(served.receiver.calls) == 10


def test_what_failed_together_does_not_come_back_together(parts: Parts, served: Served) -> None:
    listen(parts)
    opened(parts)
    served.receiver.answers = [500]

    async def work(client: httpx.AsyncClient) -> None:
        carrying = courier(parts, {"webhook": webhook(parts, client, served.url)}, chance=0.5)
        await carrying.take_due()
        await carrying.close()

    run(work)
    assert kept(parts)[0].due_at == NOW + WAITS[0] * 1.1


def test_a_receiver_may_ask_for_time(parts: Parts, served: Served) -> None:
    listen(parts)
    opened(parts)
    served.receiver.answers, served.receiver.headers = [503], {"retry-after": "120"}
    carry(parts, served.url)
    assert kept(parts)[0].due_at == NOW + timedelta(minutes=2)


@pytest.mark.parametrize(
    ("wish", "wait"), [("999999999", timedelta(hours=12)), ("Wed, 21 Oct", WAITS[0]), ("-5", WAITS[0])]
)
def test_not_every_wish_is_followed(parts: Parts, served: Served, wish: str, wait: timedelta) -> None:
    listen(parts)
    opened(parts)
    served.receiver.answers, served.receiver.headers = [429], {"retry-after": wish}
    carry(parts, served.url)
    assert kept(parts)[0].due_at == NOW + wait


def test_gone_is_the_end_at_once(parts: Parts, served: Served) -> None:
    listen(parts)
    opened(parts)
    served.receiver.answers = [410]
    carry(parts, served.url, rounds=2)
    (delivery,) = kept(parts)
    assert (delivery.state, delivery.attempts, delivery.error) == ("dead", 1, "HTTP 410")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(parts: Parts, served: Served, status: int) -> None:
    listen(parts)
    opened(parts)
    served.receiver.answers, served.receiver.headers = [status], {"location": "/elsewhere"}
    carry(parts, served.url)
    assert served.receiver.types() == ["case.opened"]
    assert kept(parts)[0].error == f"HTTP {status}, redirects are not followed"


def test_a_slow_receiver_is_not_waited_for(parts: Parts, served: Served) -> None:
    listen(parts)
    opened(parts)
    served.receiver.slow = 2.0
    carry(parts, served.url, seconds=0.2)
    (delivery,) = kept(parts)
    assert (delivery.state, delivery.error) == ("waiting", "no answer in time")


def test_an_answer_without_end_is_no_trouble(parts: Parts) -> None:
    """The status is enough: a receiver that goes on talking for ever is left talking."""

    async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 999999999\r\n\r\n")
        try:
            while True:
                writer.write(b"x" * 65536)
                await writer.drain()
        except ConnectionError:
            writer.close()

    async def work(client: httpx.AsyncClient) -> None:
        server = await asyncio.start_server(babble, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        carrying = courier(parts, {"webhook": webhook(parts, client, f"http://127.0.0.1:{port}/")})
        await carrying.take_due()
        await carrying.close()
        server.close()

    listen(parts)
    opened(parts)
    run(work)
    assert states(parts) == ["sent"]


def test_nobody_there_is_tried_again(parts: Parts, caplog: pytest.LogCaptureFixture) -> None:
    listen(parts)
    opened(parts)
    carry(parts, "http://127.0.0.1:9/a-secret-path")
    (delivery,) = kept(parts)
    assert (delivery.state, delivery.error) == ("waiting", "ConnectError")
    (record,) = [each for each in caplog.records if each.name.startswith("bot.")]
    assert record.levelno == logging.WARNING
    assert record.getMessage() == f"Event {delivery.event_id} to webhook is tried again later: ConnectError."


def test_a_new_secret_goes_along_with_the_old_one(parts: Parts, served: Served) -> None:
    listen(parts)
    opened(parts)
    fresh = "whsec_" + "QUJD" * 11

    async def work(client: httpx.AsyncClient) -> None:
        sender = webhook(parts, client, served.url, secret=f"{fresh}, {SECRET}")
        await sender.send(_claimed(parts))
        served.receiver.secret = fresh
        await sender.send(_claimed(parts))

    def _claimed(parts: Parts) -> deliveries.Dispatch:
        with parts.database.read() as session:
            return deliveries._dispatch(session, session.query(EventDelivery).one())

    run(work)
    assert [call["verified"] for call in served.receiver.calls] == [True, True]
