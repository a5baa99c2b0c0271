"""The gate decides who answers.

Every inbound message is stored first, once. Then it goes either to Rasa or, while an officer holds the conversation, to
the officer; never both. All state is in the database, so it survives every restart. A failure of Rasa is answered
honestly and opens a case.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

import anyio.to_thread

from bot.cases.opening import CaseDesk
from bot.conversations import attaching, buttons, identity, inbound, refusals
from bot.conversations.dialogue import Dialogue, Turn
from bot.conversations.flood import FloodGuard
from bot.conversations.inbound import EDITED, Inbound
from bot.conversations.receipt import Receipt, Stored
from bot.conversations.saying import Voice, add_reply, notes_on
from bot.conversations.sent_codes import SentCodes
from bot.crm import borrowers, conversations
from bot.crm.answering_models import name_model
from bot.crm.session import Database, DatabaseBusy, Session
from bot.crm.tables import Conversation, Message
from bot.errors import AssistantDown, BadInput
from bot.facts import Reply, Text
from bot.replies.notices import Notices

logger = logging.getLogger(__name__)
T = TypeVar("T")


class Gate:
    """One for a process; safe for many conversations at once."""

    def __init__(
        self,
        database: Database,
        dialogue: Dialogue,
        notices: Notices,
        cases: CaseDesk,
        codes: SentCodes,
        flood: FloodGuard,
        clock: Callable[[], datetime],
        lender_name: Text,
        market: str,
        language: str,
        limit: int,
    ) -> None:
        self._database = database
        self._dialogue = dialogue
        self._voice = Voice(notices, lender_name)
        self._cases = cases
        self._codes = codes
        self._flood = flood
        self._clock = clock
        self._market = market
        self._language = language
        self._limit = limit

    async def receive(self, message: Inbound) -> Receipt:
        """Takes one message.

        Raises `BadInput` (nothing stored) or `DatabaseBusy` (nothing stored, may be sent again).
        """
        return await self.reply(await self.store(message))

    async def store(self, message: Inbound) -> Stored:
        """The first half of `receive`, for channels that must say soon that they took a message. Raises as it does."""
        text = "" if message.file and not message.text else inbound.clean(message.text, self._limit)
        self._flood.check((message.channel, message.address), message.sent_at or self._clock())
        return await self._in_thread(lambda: self._store(message, text))

    async def reply(self, stored: Stored) -> Receipt:
        """The second half of `receive`. Where it is never reached, `answer_left_behind` makes up for it."""
        if stored.duplicate:
            return await self._in_thread(lambda: self._receipt(stored.message.id, duplicate=True))
        if stored.held:
            return await self._in_thread(lambda: self._receipt(stored.message.id, with_officer=True))
        receipt = await self.answer(stored.message, stored.to_rasa, stored.metadata, stored.notes)
        return await self._in_thread(lambda: self._receipt(stored.message.id)) if stored.file else receipt

    async def refuse(self, message: Inbound, refusal: BadInput) -> None:
        """Tells the sender why a message was not taken, on a channel where a notice is the only way to say so."""
        await self._in_thread(lambda: self._refuse(message, refusal.code))

    async def answer(
        self, message: Message, to_rasa: str, metadata: Mapping[str, Any], notes: Sequence[Reply] = ()
    ) -> Receipt:
        """Has a stored message answered by the assistant, and stores the answers."""
        conversation_id = str(message.conversation_id)
        try:
            turn = await self._dialogue.answer(conversation_id, to_rasa, str(message.id), metadata)
        except AssistantDown as error:
            logger.error("Message %s was not answered: %s", message.id, error)
            return await self._in_thread(lambda: self._keep_failure(message))
        return await self._in_thread(lambda: self._keep_turn(message, turn, notes))

    async def receipt(self, message_id: str) -> Receipt:
        """What has become of a stored message by now. Raises LookupError if there is none."""
        return await self._in_thread(lambda: self._receipt(message_id, duplicate=True))

    async def answer_left_behind(self, before: datetime) -> int:
        """Answers messages that a crash left unanswered before a moment; returns how many."""
        left = await self._in_thread(lambda: self._left_behind(before))
        for message, to_rasa, metadata in left:
            try:
                await self.answer(message, to_rasa, metadata)
            except DatabaseBusy:
                raise
            except Exception as error:  # one that can never be answered must not keep the others waiting
                logger.error("Message %s cannot be answered: %s", message.id, type(error).__name__)
                await self._in_thread(partial(self._keep_failure, message))
        return len(left)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await anyio.to_thread.run_sync(work)

    def _store(self, message: Inbound, text: str) -> Stored:
        masked = inbound.mask(text)
        with self._database.write() as session:
            conversation, now = self._opened(session, message)
            known = conversations.by_external_id(session, conversation.id, message.external_id)
            if known:
                return Stored(known, True, False, "", (), {})
            held = conversation.holder_id is not None
            written = f"{EDITED}{masked.text}" if held and message.kind == "edit" else masked.text
            latest = conversations.latest_from_borrower(session, conversation.id)
            if message.kind == "edit" and latest and latest.text in (masked.text, written):
                # apps report an edit when only a link's preview has come
                return Stored(latest, True, False, "", (), {})
            if message.file:
                attaching.must_have_room(session, conversation, now)
            if text == identity.UNLINK:
                return identity.forget(session, self._voice, conversation, message.external_id, now)
            found = identity.find(session, self._codes, conversation, message, text, now)
            notes, payload = notes_on(masked, found.borrower), message.payload or found.payload
            button = None if payload or message.file else buttons.pressed_in(session, conversation, text)
            kept = conversations.add_message(
                session,
                conversation,
                "borrower",
                button["title"] if button else written,
                now,
                external_id=message.external_id,
                state="to_officer" if held else "waiting",
            )
            if message.file:
                attaching.attach(session, kept, message.file, now)
            if held:
                self._cases.borrower_wrote(session, conversation, kept, now)
            elif message.file or message.kind == "attachment":
                alone = message.kind == "attachment"  # without words that the assistant could answer
                before, notes = (notes, ()) if alone else ((), notes)
                attaching.say(session, self._voice, self._cases, conversation, kept, before, now)
                if alone:
                    kept.state = "answered"
                    return Stored(kept, True, False, "", (), {})
            to_rasa = payload or (button["send"] if button else inbound.for_rasa(masked.text))
            told = identity.told_to_rasa(session, conversation, self._language, now)
            return Stored(kept, False, held, to_rasa, notes, told, bool(message.file))

    def _opened(self, session: Session, message: Inbound) -> tuple[Conversation, datetime]:
        """The message's conversation, made if there is none yet, locked; and the moment."""
        at = (message.channel, message.address)
        return self._locked(session, conversations.open_conversation(session, *at, self._market, self._clock()).id)

    def _locked(self, session: Session, conversation_id: str) -> tuple[Conversation, datetime]:
        """A conversation locked, and the moment, read behind the lock: moments go the way in which things were done."""
        return conversations.lock(session, conversation_id), self._clock()

    def _refuse(self, message: Inbound, code: str) -> None:
        with self._database.write() as session:
            conversation, now = self._opened(session, message)
            reply = refusals.reply(code, self._limit)
            if conversations.said_since(session, conversation.id, reply.name, now - refusals.QUIET[code]):
                return
            self._voice.first_words(session, conversation, None, (), now)
            self._voice.say(session, conversation, reply, now)

    def _keep_turn(self, message: Message, turn: Turn, notes: Sequence[Reply]) -> Receipt:
        with self._database.write() as session:
            conversation, now = self._locked(session, message.conversation_id)
            asked = conversations.message(session, message.id)
            if asked.state != "waiting":  # somebody else has answered it since
                return Receipt(conversation.id, asked, conversations.answers_to(session, asked.id), duplicate=True)
            asked.understood, asked.model = dict(turn.understood), turn.model
            name_model(session, asked)
            asked.lang = (turn.understood.get("language") or {}).get("code")
            conversation.language, conversation.register = turn.language, turn.register
            borrowers.remember(session, conversation)
            if conversation.holder_id is not None:  # an officer took over while Rasa was thinking
                asked.state = "to_officer"
                self._cases.borrower_wrote(session, conversation, asked, now)
                return Receipt(conversation.id, asked, [], with_officer=True)
            asked.state = "answered"
            said = {reply.get("utter_action") for reply in turn.replies}
            notes = [note for note in notes if note.name not in said]
            replies = self._voice.first_words(session, conversation, asked, notes, now)
            for reply in turn.replies:
                replies.append(add_reply(session, conversation, asked, reply, turn.model, now))
            self._cases.told_borrower(session, conversation, replies, now)
            return Receipt(conversation.id, asked, replies)

    def _keep_failure(self, message: Message) -> Receipt:
        """Says honestly that the assistant has a fault, and opens a case with the message in it."""
        with self._database.write() as session:
            conversation, now = self._locked(session, message.conversation_id)
            asked = conversations.message(session, message.id)
            if asked.state != "waiting":
                return Receipt(conversation.id, asked, conversations.answers_to(session, asked.id), duplicate=True)
            asked.state = "failed" if conversation.holder_id is None else "to_officer"
            if conversation.holder_id is not None:
                self._cases.borrower_wrote(session, conversation, asked, now)
                return Receipt(conversation.id, asked, [], with_officer=True)
            replies = self._voice.first_words(session, conversation, asked, (), now)
            opened = self._cases.open(session, conversation, "down", now, first_message=asked)
            replies.append(self._voice.say(session, conversation, opened.reply, now, asked.id))
            return Receipt(conversation.id, asked, replies)

    def _receipt(self, message_id: str, duplicate: bool = False, with_officer: bool = False) -> Receipt:
        with self._database.read() as session:
            message = conversations.message(session, message_id)
            held = with_officer or message.state == "to_officer"
            return Receipt(
                message.conversation_id, message, conversations.answers_to(session, message_id), held, duplicate
            )

    def _left_behind(self, before: datetime) -> list[tuple[Message, str, dict[str, Any]]]:
        left = []
        with self._database.write() as session:
            for message in conversations.waiting_since(session, before):
                conversation, now = self._locked(session, message.conversation_id)
                session.refresh(message)
                if message.state != "waiting":  # somebody else has seen to it while the lock was waited for
                    continue
                if conversation.holder_id is not None:
                    message.state = "to_officer"
                    self._cases.borrower_wrote(session, conversation, message, now)
                    continue
                button = buttons.pressed_in(session, conversation, str(message.text))
                to_rasa = button["send"] if button else inbound.for_rasa(str(message.text))
                left.append((message, to_rasa, identity.told_to_rasa(session, conversation, self._language, now)))
        return left
