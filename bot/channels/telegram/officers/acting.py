"""What officers do from their chats, by the same steps as at the desk: same locks, same audit trail, same refusals.

A chat acts for its officer alone, and only while their account may work on cases. Each call is one transaction, and may
be made again with the same update: nothing is written to a borrower twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.bootstrap import Parts
from bot.cases import steps
from bot.cases.holding import Holding
from bot.channels.telegram.api import CHANNEL
from bot.channels.telegram.officers import words
from bot.channels.telegram.officers.card import Button as Key
from bot.channels.telegram.officers.card import buttons, conversation_so_far
from bot.channels.telegram.officers.events import Answered, Button, Started
from bot.crm import cases, conversations, login_attempts, looks, officer_chats, officer_notices, second_factors
from bot.crm.roles import May, may
from bot.crm.session import Session
from bot.crm.tables import Case, Officer
from bot.errors import BadInput, CaseRefused, RapportError

Step = Callable[[Session, str, Officer, datetime], Case]

STEPS: Mapping[str, tuple[Callable[[Holding], Step], Callable[[str], str]]] = {
    "take": (lambda holding: holding.take, words.taken),
    "back": (lambda holding: holding.hand_back, words.handed_back),
    "sure": (lambda holding: holding.resolve, words.resolved),
}
"""By button: the step, and what is said of it."""


class NotHere(RapportError):
    """This chat may not do that; the text says why, and what to do."""


@dataclass(frozen=True)
class Outcome:
    """What a pressed button led to: a notice over it, messages, and the buttons that stand there from now on.

    `keys` is None where they stay as they are; `refused` if nothing was done.
    """

    notice: Optional[str] = None
    refused: bool = False
    messages: Sequence[str] = ()
    keys: Optional[Sequence[Sequence[Key]]] = None


class Acting:
    """One for a process. All methods block, and raise `DatabaseBusy`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def start(self, started: Started) -> str:
        """Links a chat if the token is right; returns what it hears. Wrong tokens are counted, by chat."""
        now, key = self._parts.clock(), f"officer-chat:{started.chat}"
        with self._parts.database.write() as session:
            if officer_chats.at(session, started.chat):
                officer_chats.open_again(session, started.chat)
                return words.ALREADY_LINKED if started.token else words.HELP
            if started.token is None:
                return words.UNLINKED
            if login_attempts.begin(session, [key], now) is not None:
                return words.TOO_OFTEN
            officer = officer_chats.invited(session, started.token, now)
            if officer is None:
                return words.LINK_UNKNOWN
            login_attempts.succeeded(session, key, key, now)
            if self._hindered(session, officer):
                return words.LINK_UNKNOWN
            officer_chats.link(session, officer, started.chat, now)
            return words.linked(str(officer.name))

    def stop(self, chat: str) -> str:
        """Unlinks a chat."""
        with self._parts.database.write() as session:
            found = officer_chats.at(session, chat)
            if found is None:
                return words.UNLINKED
            officer_chats.unlink(session, str(found[1].id))
            return words.UNLINKED_NOW

    def tell(self, chat: str, otherwise: str) -> str:
        """What a chat hears that has asked for nothing that could be done; one that is not linked hears only that."""
        with self._parts.database.write() as session:
            try:
                self._officer(session, chat)
            except NotHere as refusal:
                return str(refusal)
            return otherwise

    def answer(self, answered: Answered) -> str:
        """Writes a reply to the borrower, once; returns what the officer hears."""
        try:
            with self._parts.database.write() as session:
                officer = self._officer(session, answered.chat)
                if answered.reference is None:
                    return words.NO_REPLY
                case = cases.by_reference(session, answered.reference)
                if case is None:
                    return words.NO_SUCH_CASE
                once = f"tg-{answered.chat}-{answered.message_id}"
                conversations.lock(session, str(case.conversation_id))
                # read behind the lock, as at the desk, so that moments go the way in which things were done
                now = self._parts.clock()
                self._parts.holding.write(session, str(case.id), officer, answered.text, now, once)
                return words.sent(answered.reference)
        except NotHere as refusal:
            return str(refusal)
        except (CaseRefused, BadInput) as refusal:
            return words.not_sent(str(answered.reference), str(refusal))

    def press(self, pressed: Button) -> Outcome:
        """Does what a button says; what cannot be done is said over it, and the buttons become those of now."""
        if pressed.action is None:
            return Outcome(words.NOT_UNDERSTOOD, refused=True)
        try:
            with self._parts.database.write() as session:
                return self._pressed(session, self._officer(session, pressed.chat), pressed)
        except NotHere as refusal:
            return Outcome(str(refusal), refused=True, keys=())
        except (CaseRefused, LookupError) as refusal:
            said = str(refusal) if isinstance(refusal, CaseRefused) else words.NO_SUCH_CASE
            return Outcome(said, refused=True, keys=self._keys_now(pressed))

    def membership(self, chat: str, blocked: bool) -> None:
        """Notes that an officer has blocked the bot, or let it in again."""
        with self._parts.database.write() as session:
            if blocked:
                officer_chats.close(session, chat, officer_chats.BLOCKED, self._parts.clock())
            else:
                officer_chats.open_again(session, chat)

    def _pressed(self, session: Session, officer: Officer, pressed: Button) -> Outcome:
        conversation, case = steps.locked(session, pressed.case_id)
        now, reference, action = self._parts.clock(), str(case.reference), pressed.action or ""
        notice: Optional[str] = None
        messages: Sequence[str] = ()
        if action in STEPS:
            step, said = STEPS[action]
            step(self._parts.holding)(session, pressed.case_id, officer, now)
            notice = said(reference)
        elif action == "resolve":
            steps.must_hold(conversation, case, officer)
            notice = words.asked(reference)
        elif action == "show":
            looks.at_case(session, case, officer, now, CHANNEL)
            messages = conversation_so_far(session, case, self._parts.lender.office(case.market).zone)
        officer_notices.seen(session, str(officer.id), now, pressed.case_id)
        return Outcome(
            notice, messages=messages, keys=buttons(case, conversation, str(officer.id), action == "resolve")
        )

    def _keys_now(self, pressed: Button) -> Sequence[Sequence[Key]]:
        with self._parts.database.read() as session:
            case, found = cases.get(session, pressed.case_id), officer_chats.at(session, pressed.chat)
            if case is None or found is None or cases.erased(session, str(case.id)):
                return ()
            conversation = conversations.get(session, str(case.conversation_id))
            assert conversation is not None, "the case's foreign key keeps its conversation"
            return buttons(case, conversation, str(found[1].id))

    def _officer(self, session: Session, chat: str) -> Officer:
        """The officer whose chat this is, if they may work on cases now. Raises `NotHere`."""
        found = officer_chats.at(session, chat)
        if found is None:
            raise NotHere(words.UNLINKED)
        row, officer = found
        hindered = self._hindered(session, officer)
        if hindered:
            raise NotHere(hindered)
        if row.closed_reason:
            officer_chats.open_again(session, chat)
        return officer

    def _hindered(self, session: Session, officer: Officer) -> Optional[str]:
        return hindrance(session, officer, self._parts.settings.two_factor == "required")


def hindrance(session: Session, officer: Officer, needs_second_factor: bool) -> Optional[str]:
    """Why a chat may do and be told nothing in an officer's name now, or None: what keeps them out of the desk."""
    if not officer.active:
        return words.UNLINKED
    if not may(str(officer.role), May.ACT_ON_CASES):
        return words.NOT_ALLOWED
    if officer.must_change or (needs_second_factor and not second_factors.is_set_up(session, str(officer.id))):
        return words.SETTLE_FIRST
    return None
