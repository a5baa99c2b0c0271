"""Opening a case, adding to it, and telling the borrower what happens next."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Optional, Protocol

from bot.cases import severity
from bot.cases.assignment import assign, give
from bot.cases.clocks import Clocks
from bot.cases.kinds import OF_THE_CHAT
from bot.cases.reference import new_reference
from bot.crm import cases, officer_notices, officers
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Message
from bot.culture.language_facts import LanguageFacts
from bot.facts import Reply


class Hours(Protocol):
    """When the officers of a market are there."""

    def is_open(self, market: str, moment: datetime) -> bool:
        """Whether somebody is there now."""

    def is_urgent(self, market: str, kind: str) -> bool:
        """Whether a kind of case is urgent in a market, whatever it is elsewhere."""

    def local(self, market: str, moment: datetime) -> datetime:
        """The same moment on the office's clock."""


@dataclass(frozen=True)
class Opened:
    """A case, whether it was open before, and the reply that tells the borrower about it."""

    case: Case
    known: bool
    reply: Reply


RECEIPTS = frozenset({"utter_case_opened", "utter_case_completed", "utter_case_kept", "utter_case_known"})
"""Responses by which a borrower has the receipt of a case in writing: each names its reference."""


class CaseDesk:
    """Opens and keeps cases; used by the gate and by the actions."""

    def __init__(self, hours: Hours, clocks: Clocks, languages: Mapping[str, LanguageFacts]) -> None:
        self._hours = hours
        self._clocks = clocks
        self._languages = languages

    def open(
        self,
        session: Session,
        conversation: Conversation,
        kind: str,
        now: datetime,
        first_message: Optional[Message] = None,
        story: Optional[str] = None,
    ) -> Opened:
        """Opens a case, or adds the story to the one of this kind that is still open.

        That may be in another chat of the same borrower, as far as the kind is not about the chat itself.
        """
        known = self._known(session, conversation, kind)
        if known is not None:
            if story:
                self.add(session, known, story, now, conversation)
            return Opened(known, True, self.known_reply(known))
        language = (conversation.language or {}).get("code", "und")
        signs = severity.signs_of_person(story or "", language, self._languages)
        signs = severity.with_new(signs, severity.signs_of_history(session, conversation, kind, now))
        if self._hours.is_urgent(conversation.market, kind):
            signs.append({"sign": severity.MARKET})
        made = cases.add(
            session,
            reference=new_reference(),
            conversation_id=conversation.id,
            borrower_id=conversation.borrower_id,
            kind=kind,
            severity=severity.severity(kind, signs),
            signs=signs,
            state="new",
            market=conversation.market,
            language=language,
            register=conversation.register,
            story=story,
            first_message_id=first_message.id if first_message else None,
            model=first_message.model if first_message else None,
            opened_at=now,
            answer_by=self._clocks.first_answer_by(kind, conversation.market, now),
        )
        self._clocks.opened(session, made)
        holder = officers.get(session, conversation.holder_id)
        if holder is not None:
            give(session, made, holder, now)
        else:
            assign(session, made, now)
        return Opened(made, False, self.opened_reply(made, now))

    def _known(self, session: Session, conversation: Conversation, kind: str) -> Optional[Case]:
        """The open case of a kind; one of another chat is locked, because only this chat is locked so far."""
        here = cases.of_conversation(session, conversation.id, only_open=True)
        elsewhere = () if kind in OF_THE_CHAT else cases.open_elsewhere(session, conversation)
        found = next((each for each in (*here, *elsewhere) if each.kind == kind), None)
        if found is None or found.conversation_id == conversation.id:
            return found
        locked = cases.lock(session, found.id)
        return locked if locked.state not in cases.ENDED else None

    def add(
        self, session: Session, case: Case, words: str, now: datetime, chat: Optional[Conversation] = None
    ) -> Reply:
        """Adds to what the borrower told of an open case; returns what he hears. `chat` is where, if it may be another
        than the case's.
        """
        away = {"channel": str(chat.channel)} if chat is not None and chat.id != case.conversation_id else {}
        case.story = f"{case.story}\n{words}" if case.story else words
        cases.note(session, case, now, "borrower", "added", {"story": words, **away})
        self._weigh(session, case, words, now)
        return self.known_reply(case)

    def known_reply(self, case: Case) -> Reply:
        """What the borrower hears of a case that was open before, and to which he has added something."""
        return Reply("utter_case_known", self._facts(case))

    def opened_reply(self, case: Case, now: datetime) -> Reply:
        """What the borrower hears when a case has been opened."""
        is_open = "open" if self._hours.is_open(case.market, now) else "closed"
        return Reply("utter_case_opened", {**self._facts(case), "case": case.kind, "open": is_open})

    def completed_reply(self, case: Case) -> Reply:
        """What the borrower hears when the form is done."""
        return Reply("utter_case_completed", {**self._facts(case), "case": case.kind})

    def kept_reply(self, case: Case) -> Reply:
        """What the borrower hears when the form was left; the case stays."""
        return Reply("utter_case_kept", self._facts(case))

    def state_facts(self, case: Case) -> dict[str, str | datetime]:
        """What a borrower may know of a case: reference, kind, state, and when somebody answers."""
        return {**self._facts(case), "state": case.state, "case": case.kind}

    def tell(self, session: Session, case: Case, question: str, answer: str, now: datetime) -> None:
        """Keeps an answer of the form.

        `question` is `case_story`, `case_wish` or `case_since`; without its prefix it is a column.
        """
        setattr(case, question.removeprefix("case_"), answer)
        cases.note(session, case, now, "borrower", "told", {question: answer})
        self._weigh(session, case, answer, now)

    def told_borrower(
        self, session: Session, conversation: Conversation, said: Collection[Message], now: datetime
    ) -> None:
        """The assistant has said this: a case whose reference was told in it is acknowledged in writing."""
        receipts = [str(each.text) for each in said if each.response in RECEIPTS]
        if not receipts:
            return
        for case in cases.of_conversation(session, conversation.id, only_open=True):
            if any(case.reference in text for text in receipts):
                self._clocks.acknowledged(session, case, now)

    def borrower_wrote(self, session: Session, conversation: Conversation, message: Message, now: datetime) -> None:
        """Notes in the held cases that the borrower wrote to the officer who has the conversation: whose turn it is.

        The officer's own chat gets the message once, whatever the number of cases.
        """
        open_cases = cases.of_conversation(session, conversation.id, only_open=True)
        held = [case for case in open_cases if case.officer_id == conversation.holder_id]
        for case in held:
            case.state = "held"
            cases.note(session, case, now, "borrower", "wrote", {"message": message.id})
            self._clocks.officers_turn(session, case, now)
            self._weigh(session, case, message.text, now)
        if held:
            gravest = min(held, key=lambda case: int(case.severity))
            officer_notices.wrote(session, str(conversation.holder_id), gravest, message, now)

    def _weigh(self, session: Session, case: Case, words: str, now: datetime) -> None:
        """A case becomes graver by what the borrower adds, and never less grave."""
        signs = severity.with_new(case.signs or [], severity.signs_of_person(words, case.language, self._languages))
        if len(signs) == len(case.signs or []):
            return
        before, case.signs = case.severity, signs
        case.severity = min(before, severity.severity(case.kind, signs))
        cases.note(session, case, now, "assistant", "weighed", {"from": before, "to": case.severity, "signs": signs})

    def borrower_sent_file(
        self, session: Session, conversation: Conversation, message: Message, now: datetime
    ) -> Optional[Reply]:
        """Notes in the open cases that the borrower sent a file; what he hears of it, or None without a case.

        He is told of the gravest one.
        """
        known = cases.of_conversation(session, conversation.id, only_open=True)
        for case in known:
            cases.note(session, case, now, "borrower", "attached", {"message": message.id})
        return self.known_reply(min(known, key=lambda case: int(case.severity))) if known else None

    def _facts(self, case: Case) -> dict[str, str | datetime]:
        return {"reference": case.reference, "by": self._hours.local(case.market, case.answer_by)}
