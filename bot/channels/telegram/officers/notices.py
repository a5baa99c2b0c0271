"""Brings officers what they are told of cases: to their linked chats, each officer's in order, and tried for a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

import anyio.to_thread
from telegram import Bot
from telegram.error import TelegramError

from bot.bootstrap import Parts
from bot.channels.carrier import Carrier
from bot.channels.telegram.officers.acting import hindrance
from bot.channels.telegram.officers.card import Button, borrowers_message, buttons, card
from bot.channels.telegram.officers.sending import send
from bot.channels.telegram.outbound import outcome
from bot.conversations.retrying import next_try
from bot.crm import cases, conversations, officer_chats, officer_notices, officers
from bot.crm.officer_notices import WROTE
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Message, Officer, OfficerNotice

NOT_NEEDED = "not needed"


@dataclass(frozen=True)
class Letter:
    """What goes to a chat, written when it is sent, so that nothing goes out that was erased or unlinked meanwhile."""

    chat: str
    texts: Sequence[str]
    keys: Sequence[Sequence[Button]]


class NoticeCarrier(Carrier[OfficerNotice]):
    """One for a worker."""

    def __init__(self, parts: Parts, bot: Bot) -> None:
        super().__init__(parts.database, parts.clock)
        self._parts = parts
        self._bot = bot
        self._chats: dict[str, str] = {}
        """The chat that each notice on its way goes to."""

    def claim(self, limit: int) -> Sequence[OfficerNotice]:
        """Notices that are due in chats."""
        with self.database.write() as session:
            return officer_notices.claim(session, self.clock(), limit)

    async def send(self, notice: OfficerNotice) -> Optional[str]:
        """Writes it and sends it, unless it is not needed any more, which is returned as a remark."""
        letter = await anyio.to_thread.run_sync(self._letter, notice)
        if letter is None:
            return NOT_NEEDED
        self._chats[str(notice.id)] = letter.chat
        try:
            await send(self._bot, letter.chat, letter.texts, letter.keys)
        except TelegramError as error:
            raise outcome(error) from error
        return None

    def sent(self, notice: OfficerNotice, remark: Optional[str]) -> None:
        """Notes that it has arrived, or that it only stands at the desk."""
        self._chats.pop(str(notice.id), None)
        with self.database.write() as session:
            if remark == NOT_NEEDED:
                officer_notices.not_told(session, str(notice.id), None, None, self.clock())
            else:
                officer_notices.told(session, str(notice.id), self.clock())

    def failed(self, notice: OfficerNotice, reason: str, again_at: Optional[datetime]) -> None:
        """Notes it; the officer's account says so."""
        with self.database.write() as session:
            officer_notices.not_told(session, str(notice.id), reason, again_at, self.clock())

    def closed(self, notice: OfficerNotice, reason: str) -> None:
        """The officer has blocked the bot, or the chat is gone: notices stay at the desk until they write again."""
        with self.database.write() as session:
            officer_notices.not_told(session, str(notice.id), reason, None, self.clock())
            officer_chats.close(session, self._chats.pop(str(notice.id), ""), reason, self.clock())

    def wait(self, notice: OfficerNotice, asked: Optional[float]) -> Optional[timedelta]:
        """As long as chat apps are given."""
        return next_try(int(notice.attempts), asked)

    def named(self, notice: OfficerNotice) -> str:
        """By its id."""
        return f"Notice {notice.id} to an officer's chat"

    def attempt(self, notice: OfficerNotice) -> int:
        """As the notices count."""
        return int(notice.attempts)

    def _letter(self, notice: OfficerNotice) -> Optional[Letter]:
        """What is to be sent now, or None if it is not needed, or must not be sent, any more."""
        with self.database.read() as session:
            chat = officer_chats.of_officer(session, str(notice.officer_id))
            officer, case = officers.get(session, str(notice.officer_id)), cases.get(session, str(notice.case_id))
            if chat is None or chat.closed_reason or officer is None or case is None:
                return None
            conversation = conversations.get(session, str(case.conversation_id))
            assert conversation is not None, "the case's foreign key keeps its conversation"
            if hindrance(session, officer, self._parts.settings.two_factor == "required"):
                return None
            if cases.erased(session, str(case.id)) or not _concerns(notice, officer, case, conversation):
                return None
            texts = self._texts(session, notice, case, conversation)
            return Letter(str(chat.chat_id), texts, buttons(case, conversation, str(officer.id))) if texts else None

    def _texts(self, session: Session, notice: OfficerNotice, case: Case, conversation: Conversation) -> Sequence[str]:
        zone, now = self._parts.lender.office(case.market).zone, self.clock()
        if notice.what == WROTE:
            message: Optional[Message] = conversations.find_message(session, notice.detail["message"])
            return borrowers_message(session, case, message, zone) if message else []
        return [card(session, case, conversation, self._parts.languages, zone, now, notice)]


def _concerns(notice: OfficerNotice, officer: Officer, case: Case, conversation: Conversation) -> bool:
    """Whether the officer still is to know it: what somebody else has taken meanwhile, they need not."""
    if notice.what == WROTE:
        return bool(conversation.holder_id == officer.id)
    if notice.what == "assigned":
        return bool(officer.on_duty and officer.id in (case.assigned_id, case.officer_id))
    return bool(officer.on_duty)
