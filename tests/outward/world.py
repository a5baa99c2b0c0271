"""Events of real cases, and couriers that carry them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import httpx

from bot.bootstrap import Parts
from bot.crm import cases, deliveries
from bot.crm.tables import Case, EventDelivery
from bot.outward import signing
from bot.outward.courier import Courier, EventSender
from bot.outward.webhook import Webhook
from tests.desk.content import add_talk
from tests.outward.receiver import SECRET

DESK = "https://loans.example.com"


def listen(parts: Parts, **wanted: Any) -> None:
    """Targets as a worker registers them: the webhook for all events, unless they are named."""
    with parts.database.write() as session:
        deliveries.register(session, wanted or {"webhook": None}, parts.clock())


def opened(parts: Parts, address: str = "one", kind: str = "hardship") -> Case:
    """A case that has just been opened; its story is told in words that must not leave."""
    return add_talk(parts, "I lost my job at Contoso.", kind, address, at=parts.clock() - timedelta(seconds=2)).case


def note(parts: Parts, case: Case, *whats: str) -> None:
    """More happens with a case."""
    for what in whats:
        with parts.database.write() as session:
            found = cases.lock(session, case.id)
            cases.note(session, found, parts.clock(), "borrower", what, {"story": "I lost my job at Contoso."})


def kept(parts: Parts) -> list[EventDelivery]:
    """All deliveries, in each case's order."""
    with parts.database.read() as session:
        return list(session.query(EventDelivery).order_by(EventDelivery.seq, EventDelivery.target))


def states(parts: Parts) -> list[str]:
    return [str(each.state) for each in kept(parts)]


def courier(parts: Parts, senders: dict[str, EventSender], chance: float = 0.0) -> Courier:
    return Courier(parts.database, senders, dict.fromkeys(senders), parts.clock, lambda: chance)


def webhook(parts: Parts, client: httpx.AsyncClient, url: str, seconds: float = 5.0, secret: str = SECRET) -> Webhook:
    return Webhook(client, url, signing.keys(secret), DESK, parts.clock, seconds)


def carry(parts: Parts, url: str, seconds: float = 5.0, rounds: int = 1) -> None:
    """One worker looks so many times, and waits each time until what it found has been handed over or not."""

    async def work(client: httpx.AsyncClient) -> None:
        carrying = courier(parts, {"webhook": webhook(parts, client, url, seconds)})
        for _ in range(rounds):
            await carrying.take_due()
            await carrying.close()

    run(work)


def run(work: Callable[[httpx.AsyncClient], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            await work(client)

    asyncio.run(whole())
