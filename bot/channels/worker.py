"""Delivers the outbox, events of cases, notices to officers, codes and letters to borrowers; fetches files; reminds of
instalments; answers what a crash left behind: `python -m bot.channels.worker`.

Several may run at once.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import TypeVar

import httpx

from bot.bootstrap import Parts
from bot.channels.canary_watch import withdraw_if_worse
from bot.channels.carrier import Carrier
from bot.channels.collecting import Collector, Source
from bot.channels.delivery import Sender
from bot.channels.keeping_on import keep_at
from bot.channels.logs import start_logging
from bot.channels.postman import Postman
from bot.channels.stopping import pause, stop_on_signals, unless_stopped
from bot.conversations.gate import Gate
from bot.crm.tables import OfficerNotice
from bot.errors import RapportError
from bot.outward.courier import Courier
from bot.outward.targets import targets
from bot.outward.to_borrowers import couriers
from bot.settings import load_settings
from bot.workshop.review.asking import ask_if_due

logger = logging.getLogger(__name__)
T = TypeVar("T")

IDLE = 0.2
"""Seconds between two looks into an empty outbox."""

TELL = 1.0
"""Seconds between two looks for events and notices that nobody has been told of."""
LOOK = 0.5
"""Seconds between two looks for files to fetch."""

SWEEP = 10.0
"""Seconds between two looks for messages that were left behind."""

REMIND = 60.0
"""Seconds between two looks for borrowers to be reminded."""

COMPARE = 60.0
"""Seconds between two looks whether a canary is worse."""

MARGIN = timedelta(seconds=10)
"""How much longer than its own time limit an answer may be on its way before somebody else sees to it."""


def main() -> int:
    """Works until it is stopped; returns the exit code."""
    try:
        settings = load_settings()
        bots = (settings.telegram_token, settings.officer_telegram_token)
        more = (settings.webhook_secret, settings.smtp_password, settings.sms_secret, settings.desk_secret)
        secrets = (*bots, settings.rasa_token, *more)
        start_logging("worker", settings.log_level, [each for each in secrets if each])
        asyncio.run(run(Parts(settings)))
    except RapportError as error:
        sys.stderr.write(f"worker: {error}\n")
        return 1
    return 0


async def run(parts: Parts) -> None:
    """Works until a signal, then lets what is being sent arrive."""
    stop = stop_on_signals()
    async with AsyncExitStack() as stack:
        stack.callback(parts.database.close)
        client = await stack.enter_async_context(httpx.AsyncClient(trust_env=False))
        senders: dict[str, Sender] = {}
        sources: dict[str, Source] = {}
        if parts.settings.telegram_token:
            from bot.channels.telegram.api import CHANNEL, connect
            from bot.channels.telegram.files import TelegramFiles
            from bot.channels.telegram.outbound import TelegramSender

            bot = connect(parts.settings)
            stack.push_async_callback(bot.shutdown)
            senders[CHANNEL] = TelegramSender(bot, parts.content_of_file, parts.plans)
            sources[CHANNEL] = TelegramFiles(bot, parts.files.largest)
        postman = Postman(parts.database, senders, parts.clock)
        outside = await stack.enter_async_context(httpx.AsyncClient())  # with the environment's proxy and authorities
        told = targets(parts.settings, outside, lambda: parts.hours, parts.clock)
        courier = Courier(parts.database, told.senders, told.wanted, parts.clock)
        gate = parts.gate(client)
        collector = Collector(parts.database, sources, parts.files, parts.notices, parts.clock)
        await asyncio.gather(
            deliver(postman, stop),
            collect(collector, stop),
            sweep(gate, parts, stop),
            let_go(parts, stop),
            watch(parts, stop),
            compare(parts, stop),
            *([remind(parts, stop)] if parts.settings.reminds else []),
            tell(courier, stop),
            *(deliver(each, stop, LOOK) for each in couriers(parts, outside)),
            *([deliver(_to_officers(parts, stack), stop, TELL)] if parts.settings.officer_telegram_token else []),
        )


def _to_officers(parts: Parts, stack: AsyncExitStack) -> Carrier[OfficerNotice]:
    """What brings officers' notices to their own chats."""
    from bot.channels.telegram.api import connect_officers
    from bot.channels.telegram.officers.notices import NoticeCarrier

    bot = connect_officers(parts.settings)
    stack.push_async_callback(bot.shutdown)
    return NoticeCarrier(parts, bot)


async def deliver(carrier: Carrier[T], stop: asyncio.Event, idle: float = IDLE) -> None:
    """Hands over what is due until the stop."""

    async def once() -> None:
        if not await carrier.take_due():
            await carrier.changed(idle)

    await keep_at(once, stop)
    await carrier.close()


async def tell(courier: Courier, stop: asyncio.Event, idle: float = TELL) -> None:
    """Tells the lender's systems of cases until the stop; says first, to all processes, which there are."""
    registered = asyncio.Event()

    async def register() -> None:
        await asyncio.to_thread(courier.register)
        registered.set()

    await keep_at(register, stop, registered)
    if courier.has_targets:
        await deliver(courier, stop, idle)


async def collect(collector: Collector, stop: asyncio.Event, idle: float = LOOK) -> None:
    """Fetches the files that chat apps have announced, until the stop."""

    async def once() -> None:
        if not await collector.take_due():
            await pause(stop, idle)

    await unless_stopped(keep_at(once, stop), stop)


async def sweep(gate: Gate, parts: Parts, stop: asyncio.Event, every: float = SWEEP) -> None:
    """Has messages answered whose process has died, until the stop."""
    patience = timedelta(seconds=parts.settings.answer_timeout) + MARGIN

    async def once() -> None:
        answered = await gate.answer_left_behind(parts.clock() - patience)
        if answered:
            logger.warning("%d messages had been left behind and are seen to now.", answered)
        await pause(stop, every)

    await unless_stopped(keep_at(once, stop), stop)


async def let_go(parts: Parts, stop: asyncio.Event, every: float = SWEEP) -> None:
    """Gives back conversations whose officer does not answer, until the stop."""
    patience = timedelta(minutes=parts.settings.hold_minutes)

    def once() -> int:
        with parts.database.write() as session:
            return len(parts.passing_on.let_go_unattended(session, patience, parts.clock))

    async def again() -> None:
        count = await asyncio.to_thread(once)
        if count:
            logger.info("%d conversations waited too long for their officer and were given back.", count)
        await pause(stop, every)

    await unless_stopped(keep_at(again, stop), stop)


async def watch(parts: Parts, stop: asyncio.Event, every: float = SWEEP) -> None:
    """Warns before clocks run out, gives cases to officers, and has messages looked for that trainers should see, until
    the stop; first starts clocks that are missing."""
    started = asyncio.Event()

    async def start() -> None:
        await asyncio.to_thread(parts.watch.start_missing)
        started.set()

    async def once() -> None:
        told = await asyncio.to_thread(parts.watch.tell, parts.clock())
        given = await asyncio.to_thread(parts.watch.assign, parts.clock())
        followed = await asyncio.to_thread(parts.watch.follow_up, parts.clock())
        await asyncio.to_thread(ask_if_due, parts.database, parts.clock(), parts.settings.harvest_hours)
        if told or given or followed:
            logger.info(
                "Clocks of %d cases near their end or are over; %d cases were given to officers; %d were followed up.",
                told,
                given,
                followed,
            )
        await pause(stop, every)

    await unless_stopped(keep_at(start, stop, started), stop)
    await unless_stopped(keep_at(once, stop), stop)


async def remind(parts: Parts, stop: asyncio.Event, every: float = REMIND) -> None:
    """Reminds borrowers of instalments, until the stop."""

    async def once() -> None:
        sent = await asyncio.to_thread(lambda: parts.reminders.send(parts.clock))
        if sent:
            logger.info("%d reminders of instalments were sent.", sent)
        await pause(stop, every)

    await unless_stopped(keep_at(once, stop), stop)


async def compare(parts: Parts, stop: asyncio.Event, every: float = COMPARE) -> None:
    """Withdraws a canary that is worse than the model that serves, until the stop."""

    async def once() -> None:
        withdrawn = await asyncio.to_thread(lambda: withdraw_if_worse(parts.database, parts.clock))
        if withdrawn:
            logger.warning("The canary %s was worse than the model that serves and was withdrawn.", withdrawn)
        await pause(stop, every)

    await unless_stopped(keep_at(once, stop), stop)


if __name__ == "__main__":
    sys.exit(main())
