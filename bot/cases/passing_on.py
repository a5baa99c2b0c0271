"""Cases that go from one officer to another, or back to all of them, or that are opened again; and notes on them.

The rules are those of `bot.cases.holding`: one transaction, the conversation locked, a line in the audit trail.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.cases import severity, steps
from bot.cases.assignment import assign, give
from bot.cases.clocks import Clocks
from bot.cases.opening import Hours
from bot.conversations import inbound
from bot.conversations.saying import OFFICER_JOINED, say
from bot.crm import cases, conversations, officers
from bot.crm.roles import May, may
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Officer
from bot.errors import BadInput, CaseRefused
from bot.facts import Reply
from bot.replies.notices import Notices


@dataclass(frozen=True)
class PassingOn:
    """What officers and the worker do with cases beside holding them.

    Methods that take a case's id raise LookupError where there is no such case, `CaseRefused` where it cannot be done,
    and `BadInput` for a note that is empty or has more than `steps.NOTE_LIMIT` characters.
    """

    notices: Notices
    hours: Hours
    clocks: Clocks

    def transfer(self, session: Session, case_id: str, officer: Officer, to: str, why: str, now: datetime) -> Case:
        """Gives the conversation, with all of the officer's cases in it, to the officer with the log-in name `to`.

        `why` is for that officer. The borrower is told who is there now. The time to answer is counted anew, but not
        beyond what was promised. Raises `BadInput` where nobody who can log in has that name, or it is the officer's
        own.
        """
        reason = inbound.clean(why, steps.NOTE_LIMIT)
        conversation, case = steps.locked(session, case_id)
        steps.must_hold(conversation, case, officer)
        other = officers.by_login(session, to)
        if other is None or not other.active or not may(other.role, May.ACT_ON_CASES):
            raise BadInput("officer", f"Nobody with the log-in name {to} works on cases; choose somebody else.")
        if other.id == officer.id:
            raise BadInput("officer", "You hold this case already; choose somebody else.")
        for each in steps.held(session, conversation, officer.id):
            each.officer_id = other.id
            give(session, each, other, now)
            self.clocks.passed_on(session, each, now)
            steps.note(session, each, officer, now, "transferred", {"to": other.login, "why": reason})
        conversation.holder_id, conversation.held_since = other.id, now
        say(session, self.notices, conversation, Reply(OFFICER_JOINED, {"officer": other.name}), now)
        return case

    def reopen(self, session: Session, case_id: str, officer: Officer, why: str, now: datetime) -> Case:
        """Opens a case that has ended once more; it waits for an officer, with a new time to answer by.

        Raises `CaseRefused` (`open`) for a case that has not ended.
        """
        reason = inbound.clean(why, steps.NOTE_LIMIT)
        _, case = steps.locked(session, case_id)
        if case.state not in cases.ENDED:
            raise CaseRefused("open", f"Case {case.reference} has not ended, so it cannot be opened again.")
        case.state, case.officer_id, case.resolved_at = "reopened", None, None
        steps.note(session, case, officer, now, "reopened", {"why": reason})
        self.clocks.reopened(session, case, now)
        case.signs = severity.with_new(case.signs or [], [{"sign": "repeated"}])
        case.severity = min(case.severity, severity.severity(case.kind, case.signs))
        case.assigned_id = None
        assign(session, case, now)
        return case

    def remark(self, session: Session, case_id: str, officer: Officer, text: str, now: datetime) -> Case:
        """Adds a note for colleagues to the audit trail, also of a case that has ended. Borrowers never see it."""
        words = inbound.clean(text, steps.NOTE_LIMIT)
        _, case = steps.locked(session, case_id)
        steps.note(session, case, officer, now, "noted", {"text": words})
        return case

    def give_up_all(self, session: Session, officer: Officer, now: datetime) -> int:
        """Lets go of all that an officer holds, who has left the desk; returns how many conversations that were."""
        held = conversations.held_by(session, officer.id)
        for each in held:
            self._let_go(session, conversations.lock(session, each.id), now, "officer_left")
        return len(held)

    def let_go_unattended(self, session: Session, patience: timedelta, clock: Callable[[], datetime]) -> Sequence[str]:
        """Lets go of conversations in which it has been the officer's turn for longer than `patience`.

        Returns their ids. Each is read again once it is locked, because the officer may just have written.
        """
        let_go, before = [], clock() - patience
        held = conversations.held_since_before(session, before)
        for conversation_id in [each.id for each in held if _is_unattended(session, each, before)]:
            conversation = conversations.lock(session, conversation_id)
            session.expire_all()
            if conversation.holder_id and _is_unattended(session, conversation, before):
                self._let_go(session, conversation, clock(), "timed_out")
                let_go.append(str(conversation.id))
        return let_go

    def _let_go(self, session: Session, conversation: Conversation, now: datetime, what: str) -> None:
        """The cases wait for an officer again; the borrower hears it, with the time by which somebody answers."""
        holder = officers.get(session, conversation.holder_id)
        assert holder is not None, "the conversation's foreign key keeps its officer"
        waiting = steps.held(session, conversation, holder.id)
        for each in waiting:
            each.officer_id, each.state = None, "waiting"
            cases.note(session, each, now, "assistant", what, {"officer": holder.login})
            self.clocks.officers_turn(session, each, now)
        steps.release(conversation)
        for each in waiting:
            assign(session, each, now, but=holder.id)
        if waiting:
            by = min(self.hours.local(each.market, each.answer_by) for each in waiting)
            say(
                session,
                self.notices,
                conversation,
                Reply("utter_officer_away", {"officer": holder.name, "by": by}),
                now,
            )


def _is_unattended(session: Session, conversation: Conversation, before: datetime) -> bool:
    """Whether it has been the turn of the officer who holds a conversation since before a moment.

    It is from the take-over until they write, and from the first message that none has answered.
    """
    if not any(each.state == "held" for each in steps.held(session, conversation, conversation.holder_id)):
        return False
    unanswered = conversations.unanswered_since(session, [conversation.id]).get(conversation.id)
    return bool(max(conversation.held_since, unanswered or conversation.held_since) < before)
