"""Telegram whole: the real client, gate and database between a Bot API server and a gate channel of our own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from bot.bootstrap import Parts, now
from bot.channels.collecting import Collector
from bot.channels.postman import Postman
from bot.channels.telegram.__main__ import arrange, poll
from bot.channels.telegram.api import connect
from bot.channels.telegram.files import TelegramFiles
from bot.channels.telegram.outbound import TelegramSender
from bot.channels.worker import collect, deliver
from bot.crm import conversations, officers
from bot.crm.tables import Attachment, Base, Conversation, Message, Outbox
from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender
from bot.replies.notices import Notices, load_wording
from bot.settings import Settings
from tests.channels import updates
from tests.channels.bot_api import BotApi
from tests.channels.gate_channel import GateChannel
from tests.channels.serving import serving, until
from tests.conftest import ROOT

TOKEN = "123456:AAH-test-token-of-nobody"


@cache
def _lender() -> Lender:
    return load_lender(ROOT / "lender")


@cache
def _notices() -> Notices:
    return Notices(load_wording("en"), "en")


@dataclass(frozen=True)
class ReadyParts(Parts):
    """Parts whose files are read once for all tests."""

    @property
    def lender(self) -> Lender:  # type: ignore[override]
        return _lender()

    @property
    def notices(self) -> Notices:  # type: ignore[override]
        return _notices()


@dataclass
class World:
    """One bot and its borrowers."""

    parts: Parts
    api: BotApi
    rasa: GateChannel
    collecting: bool = True
    """Whether to wait for awaited files, too."""
    _threads: ExitStack = field(default_factory=ExitStack)

    def start(self, worker: bool = True) -> None:
        """Starts polling, and the delivery if wanted."""
        self._threads.enter_context(running(lambda stop: _work(self.parts, stop, worker)))

    def stop(self) -> None:
        """Stops both as a signal would."""
        self._threads.close()

    def arrives(self, *arriving: dict[str, Any]) -> None:
        """Updates reach Telegram."""
        self.api.updates += arriving

    def transcript(self, person: int = updates.ANA) -> list[Message]:
        """All that was said with a person."""
        with self.parts.database.read() as session:
            known = conversations.at_address(session, "telegram", str(person))
            return list(conversations.messages_after(session, known.id, 0)) if known else []

    def texts(self, author: str, person: int = updates.ANA) -> list[str]:
        return [str(m.text) for m in self.transcript(person) if m.author == author]

    def responses(self, person: int = updates.ANA) -> list[str]:
        """The names of what was said to a person."""
        return [str(m.response) for m in self.transcript(person) if m.author != "borrower"]

    def conversation(self, person: int = updates.ANA) -> Conversation:
        with self.parts.database.read() as session:
            known = conversations.at_address(session, "telegram", str(person))
            assert known
            return known

    def letters(self) -> list[Outbox]:
        with self.parts.database.read() as session:
            return list(session.query(Outbox).order_by(Outbox.seq))

    def hold(self, person: int = updates.ANA) -> None:
        """An officer takes the conversation."""
        with self.parts.database.write() as session:
            officer = officers.by_login(session, "maria") or officers.add(
                session, "maria", "Maria", "a long password", "officer", now()
            )
            known = conversations.at_address(session, "telegram", str(person))
            assert known
            conversations.lock(session, known.id).holder_id = officer.id

    def says(self, author: str, text: str, person: int = updates.ANA, **more: Any) -> Message:
        """Somebody on our side writes to a person."""
        with self.parts.database.write() as session:
            opened = conversations.open_conversation(session, "telegram", str(person), "US", now())
            return conversations.add_message(
                session, conversations.lock(session, opened.id), author, text, now(), **more
            )

    def settled(self) -> bool:
        """Whether every update was taken, every message answered and every answer delivered or given up."""
        if self.api.updates:  # looked at first: one that is taken after the database was read would be missed
            return False
        with self.parts.database.read() as session:
            waiting = session.query(Message).filter(Message.state == "waiting").count()
            awaited = session.query(Attachment).filter(Attachment.state == "awaited").count()
            undelivered = session.query(Outbox).filter(Outbox.state == "waiting").count()
        return not (waiting or undelivered or (awaited and self.collecting))

    def settle(self) -> None:
        until(self.settled)


@contextmanager
def telegram_world(folder: Path, clock: Callable[[], datetime] = now, **settings: Any) -> Iterator[World]:
    """A world in which nothing runs yet. `settings` are fields of `Settings`."""
    api, rasa = BotApi(TOKEN), GateChannel("rasa-token")
    with serving(api.app()) as api_port, serving(rasa.app()) as rasa_port:
        given = {
            "var": folder,
            "lender": ROOT / "lender",
            "telegram_token": TOKEN,
            "telegram_api": f"http://127.0.0.1:{api_port}",
            "rasa_port": rasa_port,
            "rasa_token": rasa.token,
            "answer_timeout": 2.0,
            **settings,
        }
        parts = ReadyParts(Settings(_env_file=None, **given), clock)
        Base.metadata.create_all(parts.database.engine)
        _lender(), _notices()  # read before the clock of a test runs
        world = World(parts, api, rasa)
        yield world
        world.stop()
        api.open = False
        parts.database.close()


@contextmanager
def running(work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> Iterator[None]:
    """Work on an event loop in a thread, until its stop."""
    loop, stop = asyncio.new_event_loop(), asyncio.Event()
    thread = threading.Thread(target=lambda: loop.run_until_complete(work(stop)))
    thread.start()
    yield
    loop.call_soon_threadsafe(stop.set)
    thread.join(10)
    assert not thread.is_alive()
    loop.close()


async def _work(parts: Parts, stop: asyncio.Event, worker: bool) -> None:
    bot = connect(parts.settings)
    try:
        if await arrange(bot, parts.settings, stop):
            postman = Postman(
                parts.database, {"telegram": TelegramSender(bot, parts.content_of_file, parts.plans)}, parts.clock
            )
            files = {"telegram": TelegramFiles(bot, parts.files.largest)}
            collector = Collector(parts.database, files, parts.files, parts.notices, parts.clock)
            delivering = [deliver(postman, stop, idle=0.02), collect(collector, stop, idle=0.02)] if worker else []
            await asyncio.gather(poll(parts, bot, stop), *delivering)
    finally:
        await bot.shutdown()
