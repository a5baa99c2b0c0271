"""Carrying events: each case's in order, never twice at once, at least once whatever dies."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx

from bot.bootstrap import Parts
from bot.crm import deliveries
from tests.desk.conftest import Clock
from tests.outward.conftest import Served
from tests.outward.world import carry, courier, kept, listen, note, opened, run, states, webhook


def test_a_cases_events_arrive_in_their_order(parts: Parts, served: Served) -> None:
    listen(parts)
    case = opened(parts)
    note(parts, case, "told", "taken", "wrote", "resolved")
    carry(parts, served.url, rounds=5)
    assert served.receiver.types() == ["case.opened", "case.told", "case.taken", "case.wrote", "case.resolved"]


def test_a_later_event_waits_for_one_that_fails(parts: Parts, served: Served, clock: Clock) -> None:
    listen(parts)
    case = opened(parts)
    note(parts, case, "taken")
    served.receiver.answers = [500]
    carry(parts, served.url, rounds=3)
    assert served.receiver.types() == ["case.opened"]
    clock.go_on(seconds=5)
    carry(parts, served.url, rounds=2)
    assert served.receiver.types() == ["case.opened", "case.opened", "case.taken"]


def test_a_later_event_does_not_wait_for_a_dead_one(parts: Parts, served: Served) -> None:
    listen(parts)
    case = opened(parts)
    note(parts, case, "taken")
    served.receiver.answers = [410]
    carry(parts, served.url, rounds=2)
    assert served.receiver.types() == ["case.opened", "case.taken"]
    assert states(parts) == ["dead", "sent"]


def test_one_cases_trouble_does_not_hold_up_another(parts: Parts, served: Served) -> None:
    listen(parts)
    first = opened(parts)
    served.receiver.answers = [500]
    carry(parts, served.url)
    second = opened(parts, "two")
    note(parts, first, "taken")
    carry(parts, served.url)
    assert [call["data"]["id"] for call in served.receiver.calls] == [first.id, second.id]


def test_one_target_does_not_wait_for_the_other(parts: Parts, served: Served) -> None:
    listen(parts, webhook=None, mail=["opened"])
    case = opened(parts)
    note(parts, case, "taken")
    carry(parts, served.url, rounds=2)
    assert [(each.target, each.state) for each in kept(parts)] == [
        ("mail", "waiting"),
        ("webhook", "sent"),
        ("webhook", "sent"),
    ]


def test_two_workers_at_once_send_nothing_twice(parts: Parts, served: Served) -> None:
    listen(parts)
    for number in range(12):
        opened(parts, f"number {number}")
    served.receiver.slow = 0.05

    async def work(client: httpx.AsyncClient) -> None:
        couriers = [courier(parts, {"webhook": webhook(parts, client, served.url)}) for _ in range(2)]

        async def one(number: int) -> None:
            while await couriers[number].take_due():
                await couriers[number].close()

        await asyncio.gather(one(0), one(1))

    run(work)
    assert states(parts) == ["sent"] * 12
    assert len(served.receiver.calls) == len({call["id"] for call in served.receiver.calls}) == 12
    assert set(served.receiver.most_at_once.values()) == {1}


def test_what_a_dead_worker_had_sent_is_sent_once_more_under_the_same_id(
    parts: Parts, served: Served, clock: Clock
) -> None:
    """It died after the receiver had taken it and before that was noted: at least once, and known again by its id."""
    listen(parts)
    opened(parts)

    async def die(client: httpx.AsyncClient) -> None:
        carrying = courier(parts, {"webhook": webhook(parts, client, served.url)})
        carrying.sent = lambda *_: None  # type: ignore[assignment, misc]
        await carrying.take_due()
        await carrying.close()

    run(die)
    carry(parts, served.url)
    assert len(served.receiver.calls) == 1, "the claim of the dead worker still holds"
    clock.go_on(seconds=deliveries.CLAIM.total_seconds() + 1)
    carry(parts, served.url)
    assert states(parts) == ["sent"]
    first, again = served.receiver.calls
    assert (first["id"], first["body"]) == (again["id"], again["body"])


def test_what_follows_a_dead_workers_event_waits_for_it(parts: Parts, served: Served, clock: Clock) -> None:
    listen(parts)
    case = opened(parts)
    with parts.database.write() as session:
        deliveries.claim(session, clock.now, 20, ["webhook"])
    note(parts, case, "taken")
    carry(parts, served.url)
    assert served.receiver.calls == []
    clock.now += deliveries.CLAIM + timedelta(seconds=1)
    carry(parts, served.url, rounds=2)
    assert served.receiver.types() == ["case.opened", "case.taken"]


def test_without_senders_it_takes_nothing(parts: Parts) -> None:
    listen(parts)
    opened(parts)
    assert asyncio.run(courier(parts, {}).take_due()) == 0
    assert kept(parts)[0].attempts == 0


def test_a_fault_of_a_sender_is_named_without_its_words(parts: Parts) -> None:
    class Broken:
        async def send(self, dispatch: deliveries.Dispatch) -> None:
            raise KeyError("a private matter")

    async def work(client: httpx.AsyncClient) -> None:
        carrying = courier(parts, {"webhook": Broken()})
        await carrying.take_due()
        await carrying.close()

    listen(parts)
    opened(parts)
    run(work)
    (delivery,) = kept(parts)
    assert delivery.state == "waiting"
    assert delivery.error.startswith("KeyError in send")
    assert "private" not in delivery.error


def test_registering_tells_every_process_what_is_wanted(parts: Parts) -> None:
    class Nobody:
        async def send(self, dispatch: deliveries.Dispatch) -> None: ...

    courier(parts, {"webhook": Nobody()}).register()
    opened(parts)
    courier(parts, {}).register()
    opened(parts, "two")
    assert len(kept(parts)) == 1
