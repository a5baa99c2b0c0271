"""Opening a case, adding to it, and telling the borrower what happens next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Optional, Protocol

from bot.cases.kinds import KINDS
from bot.cases.reference import new_reference
from bot.crm import cases
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Message
from bot.facts import Reply


class Hours(Protocol):
    """When the officers of a market are there."""

    def is_open(self, market: str, moment: datetime) -> bool:
        """Whether somebody is there now."""

    def answer_by(self, market: str, moment: datetime, hours: int) -> datetime:
        """When so many working hours will have passed, in the office's time zone."""

    def local(self, market: str, moment: datetime) -> datetime:
        """The same moment on the office's clock."""


@dataclass(frozen=True)
class Opened:
    """A case, whether it was open before, and the reply that tells the borrower about it."""

    case: Case
    known: bool
    reply: Reply


class CaseDesk:
    """Opens and keeps cases; used by the gate and by the actions."""

    def __init__(self, hours: Hours) -> None:
        self._hours = hours

    def open(
        self,
        session: Session,
        conversation: Conversation,
        kind: str,
        now: datetime,
        first_message: Optional[Message] = None,
        story: Optional[str] = None,
    ) -> Opened:
        """Opens a case, or adds the story to the one of this kind that is still open in the conversation."""
        for known in cases.of_conversation(session, conversation.id, only_open=True):
            if known.kind == kind:
                if story:
                    self.add(session, known, story, now)
                return Opened(known, True, self.known_reply(known))
        rules = KINDS[kind]
        made = cases.add(
            session,
            reference=new_reference(),
            conversation_id=conversation.id,
            borrower_id=conversation.borrower_id,
            kind=kind,
            severity=rules.severity,
            state="new",
            market=conversation.market,
            language=(conversation.language or {}).get("code", "und"),
            register=conversation.register,
            story=story,
            first_message_id=first_message.id if first_message else None,
            model=first_message.model if first_message else None,
            opened_at=now,
            answer_by=self._hours.answer_by(conversation.market, now, rules.hours),
        )
        return Opened(made, False, self.opened_reply(made, now))

    def add(self, session: Session, case: Case, words: str, now: datetime) -> Reply:
        """Adds to what the borrower told of an open case; returns what he hears."""
        case.story = f"{case.story}\n{words}" if case.story else words
        cases.note(session, case, now, "borrower", "added", {"story": words})
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

    def borrower_wrote(self, session: Session, conversation: Conversation, message: Message, now: datetime) -> None:
        """Notes in the held cases that the borrower wrote to the officer who has the conversation: whose turn it is."""
        for case in cases.of_conversation(session, conversation.id, only_open=True):
            if case.officer_id == conversation.holder_id:
                case.state = "held"
                cases.note(session, case, now, "borrower", "wrote", {"message": message.id})

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
