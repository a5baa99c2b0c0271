"""The officers' bot whole: the real client, process and carrier between a Bot API server of our own and a database."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.bootstrap import Parts, now
from bot.channels.stopping import pause
from bot.channels.telegram.api import connect_officers
from bot.channels.telegram.arriving import log_in
from bot.channels.telegram.officers.__main__ import poll
from bot.channels.telegram.officers.notices import NoticeCarrier
from bot.channels.worker import deliver
from bot.crm import conversations, officer_chats
from bot.crm.session import Database
from bot.crm.tables import Message, Officer, OfficerChat, OfficerNotice
from bot.settings import Settings
from tests.channels import updates
from tests.channels.bot_api import ME, BotApi
from tests.channels.serving import serving, until
from tests.channels.telegram_world import ReadyParts, running
from tests.conftest import ROOT
from tests.desk.content import Talk, add_officer, add_talk

TOKEN = "123456:AAH-test-token-of-officers"
PHONE, OTHER_PHONE = updates.ANA, updates.BEN


@dataclass
class OfficerWorld:
    """The bot, the desk's database, and the officers' telephones."""

    parts: Parts
    api: BotApi
    ahead: timedelta = timedelta()
    """By how much the clock of the parts is ahead of the real one."""
    _threads: ExitStack = field(default_factory=ExitStack)

    def start(self, push: bool = True) -> None:
        """Starts the process, and the worker's part of it if wanted."""
        self._threads.enter_context(running(lambda stop: _work(self.parts, stop, push)))

    def stop(self) -> None:
        self._threads.close()

    def officer(self, login: str = "ana", phone: int | None = PHONE, role: str = "officer") -> Officer:
        """An officer, with a linked chat if there is a phone."""
        made = add_officer(self.parts, login, login.title(), role)
        if phone:
            with self.parts.database.write() as session:
                officer_chats.link(session, made, str(phone), self.parts.clock())
        return made

    def talk(self, text: str = "I lost my job and cannot pay this month.", address: str = "one", **more: Any) -> Talk:
        """A borrower's case, opened now; on a web chat."""
        return add_talk(self.parts, text, address=address, at=self.parts.clock() - timedelta(seconds=5), **more)

    def arrives(self, *arriving: dict[str, Any]) -> None:
        """Updates reach Telegram, and are taken."""
        self.api.updates += arriving
        until(lambda: not self.api.updates)

    def presses(self, action: str, talk: Talk, phone: int = PHONE) -> dict[str, Any]:
        """An officer presses a button; returns the notice over it."""
        before = len(self.api.called("answerCallbackQuery"))
        self.arrives(updates.pressed(f"{action}:{talk.case.id}", phone))
        until(lambda: len(self.api.called("answerCallbackQuery")) > before)
        return self.api.called("answerCallbackQuery")[-1]

    def hears(self, part: str, phone: int = PHONE) -> str:
        """Waits for a message with these words in it, and returns it whole."""
        until(lambda: any(part in text for text in self.api.texts(phone)))
        return next(text for text in self.api.texts(phone) if part in text)

    def keys(self) -> list[str]:
        """What stands on the buttons under the message that was edited last."""
        until(lambda: self.api.called("editMessageReplyMarkup"))
        rows = (self.api.called("editMessageReplyMarkup")[-1].get("reply_markup") or {}).get("inline_keyboard", [])
        return [button["text"] for row in rows for button in row]

    def transcript(self, talk: Talk, author: str) -> list[str]:
        with self.parts.database.read() as session:
            said = conversations.messages_after(session, talk.conversation_id, 0)
            return [str(each.text) for each in said if each.author == author]

    def borrower_writes(self, talk: Talk, text: str) -> Message:
        """In a conversation that an officer holds, as the gate stores it."""
        at = self.parts.clock()
        with self.parts.database.write() as session:
            conversation = conversations.lock(session, talk.conversation_id)
            number = f"s{conversation.last_seq}"
            kept = conversations.add_message(
                session, conversation, "borrower", text, at, external_id=number, state="to_officer"
            )
            self.parts.cases.borrower_wrote(session, conversation, kept, at)
            return kept

    def notices(self) -> list[OfficerNotice]:
        with self.parts.database.read() as session:
            return list(session.query(OfficerNotice).order_by(OfficerNotice.at))

    def chat(self, officer: Officer) -> OfficerChat | None:
        with self.parts.database.read() as session:
            return officer_chats.of_officer(session, str(officer.id))


@contextmanager
def officer_world(database: Database, folder: Path, **more: Any) -> Iterator[OfficerWorld]:
    """A world in which nothing runs yet. `more` are fields of `Settings`."""
    api = BotApi(TOKEN)
    with serving(api.app()) as port:
        given = {
            "var": folder,
            "lender": ROOT / "lender",
            "database_url": database.engine.url.render_as_string(hide_password=False),
            "officer_telegram_token": TOKEN,
            "officer_telegram_bot": ME["username"],
            "telegram_api": f"http://127.0.0.1:{port}",
            **more,
        }
        parts = ReadyParts(Settings(_env_file=None, **given), lambda: now() + world.ahead)
        world = OfficerWorld(parts, api)
        parts.read_files()
        yield world
        world.stop()
        api.open = False
        parts.database.close()


async def _work(parts: Parts, stop: asyncio.Event, push: bool) -> None:
    bot = connect_officers(parts.settings)
    try:
        if await log_in(bot, bot.delete_webhook, stop):
            pushing = deliver(NoticeCarrier(parts, bot), stop, idle=0.02) if push else pause(stop, 600)
            await asyncio.gather(poll(parts, bot, stop), pushing)
    finally:
        await bot.shutdown()
