"""Taking a conversation over from the assistant, writing in it, and giving it back.

An officer takes a case and with it the whole conversation: while it is held the assistant is silent, and nobody else
can take another case of it. Each step is made in the caller's one transaction with the conversation locked, and leaves
a line in the case's audit trail.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.cases import steps
from bot.cases.assignment import assign
from bot.cases.clocks import Clocks
from bot.cases.repair import Repair, may_be_asked
from bot.conversations import attaching, inbound
from bot.conversations.files import CheckedFile
from bot.conversations.saying import OFFICER_JOINED, say
from bot.crm import conversations
from bot.crm.session import Session
from bot.crm.tables import Case, Message, Officer
from bot.facts import Reply
from bot.replies.notices import Notices


@dataclass(frozen=True)
class Holding:
    """What officers do with cases. `limit` is the longest message in characters.

    Each method raises LookupError for a case that does not exist, and `CaseRefused` where it cannot be done.
    """

    notices: Notices
    clocks: Clocks
    repair: Repair
    limit: int

    def take(self, session: Session, case_id: str, officer: Officer, now: datetime) -> Case:
        """Takes a case over.

        The borrower is told, once, who is there; taking a case that one has already changes nothing.
        """
        conversation, case = steps.locked(session, case_id)
        steps.must_be_open(case)
        steps.must_be_free_for(session, conversation, officer)
        joins = conversation.holder_id is None
        if not joins and case.officer_id == officer.id:
            return case
        case.officer_id, case.state, case.assigned_id = officer.id, "held", None
        steps.note(session, case, officer, now, "taken")
        if joins:
            conversation.holder_id, conversation.held_since = officer.id, now
            say(session, self.notices, conversation, Reply(OFFICER_JOINED, {"officer": officer.name}), now)
        return case

    def write(
        self,
        session: Session,
        case_id: str,
        officer: Officer,
        text: str,
        now: datetime,
        once: Optional[str] = None,
        file: Optional[CheckedFile] = None,
        phrases: Optional[Sequence[Mapping[str, str]]] = None,
        lang: Optional[str] = None,
    ) -> Message:
        """Writes to the borrower, with a file if there is one; then the text may be empty.

        Raises `BadInput` for an empty or too long text.

        `once` is an id that the writing page made up: the same id is the same message, sent again after a lost answer.
        `phrases` are the text's ready phrases and own words, see the column; `lang` is its language, where known.
        """
        plain = "" if file and not text.strip() else inbound.clean(text, self.limit)
        conversation, case = steps.locked(session, case_id)
        external_id = f"desk-{officer.id[:8]}-{once[:40]}" if once else None
        known = conversations.by_external_id(session, conversation.id, external_id) if external_id else None
        if known:
            return known
        steps.must_hold(conversation, case, officer)
        written = conversations.add_message(
            session,
            conversation,
            "officer",
            self.notices.laid_out(plain, conversation.language),
            now,
            officer_id=officer.id,
            officer_name=officer.name,
            external_id=external_id,
            phrases=list(phrases) if phrases else None,
            lang=lang,
        )
        if file:
            attaching.attach(session, written, file, now)
        for each in steps.held(session, conversation, officer.id):
            each.state = "with_borrower"
            self.clocks.answered(session, each, now)
        steps.note(session, case, officer, now, "wrote", {"message": written.id})
        return written

    def hand_back(self, session: Session, case_id: str, officer: Officer, now: datetime) -> Case:
        """Gives the conversation back to the assistant; the officer's cases in it wait for an officer again."""
        conversation, case = steps.locked(session, case_id)
        steps.must_hold(conversation, case, officer)
        for each in steps.held(session, conversation, officer.id):
            each.officer_id, each.state = None, "waiting"
            steps.note(session, each, officer, now, "handed_back")
            self.clocks.officers_turn(session, each, now)
            assign(session, each, now, but=officer.id)
        steps.release(conversation)
        say(session, self.notices, conversation, Reply("utter_officer_left", {"officer": officer.name}), now)
        return case

    def resolve(self, session: Session, case_id: str, officer: Officer, now: datetime) -> Case:
        """Settles a case. The conversation goes back to the assistant unless the officer has another case in it.

        Then the borrower is asked for a rating, once a case; never somebody in distress.
        """
        conversation, case = steps.locked(session, case_id)
        steps.must_hold(conversation, case, officer)
        case.state, case.resolved_at = "resolved", now
        self.clocks.ended(session, case, now)
        self.repair.begin(session, case, officer, now)
        others = steps.held(session, conversation, officer.id)
        asks = not others and may_be_asked(session, conversation, case, now)
        steps.note(session, case, officer, now, "resolved", {"asked_for_rating": asks})
        say(session, self.notices, conversation, Reply("utter_case_resolved", {"reference": case.reference}), now)
        if not others:
            steps.release(conversation)
        if asks:
            say(session, self.notices, conversation, Reply("utter_ask_score"), now)
        return case
