"""Merging a borrower's second case into the one that goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.cases import severity, steps
from bot.cases.clocks import LEGAL, Clocks
from bot.conversations import inbound
from bot.crm import borrower_requests, case_clocks, cases, conversations
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Officer
from bot.errors import BadInput, CaseRefused


@dataclass(frozen=True)
class Merging:
    """What is told in both cases is kept in the one that goes on; the other one is closed and points to it."""

    clocks: Clocks

    def merge(
        self, session: Session, case_id: str, officer: Officer, into: str, why: str, clock: Callable[[], datetime]
    ) -> Case:
        """Closes a case in favour of the one with the reference `into`, and returns that.

        Both must be open and of one borrower or one conversation, and neither may be in another officer's hands. The
        one that goes on takes over the story, what is asked for in it, the graver severity, and deadlines of the law
        that fall due sooner. The moment is read behind the locks. Raises LookupError, `CaseRefused`, or `BadInput` for
        a reference that fits no case or a reason that is none.
        """
        reason = inbound.clean(why, steps.NOTE_LIMIT)
        goal = cases.by_reference(session, into)
        if goal is None or goal.id == case_id:
            raise BadInput("reference", f"There is no other case {into.strip()[:20]}; look at its reference again.")
        conversations_, second, first = self._locked(session, case_id, goal.id)
        now = clock()
        for each in (second, first):
            steps.must_be_open(each)
        if not _belong_together(*conversations_):
            raise CaseRefused("other_borrower", f"Case {first.reference} is not this borrower's; nothing was merged.")
        for conversation in conversations_:
            steps.must_be_free_for(session, conversation, officer)
        self._take_over(session, first, second, now)
        self.clocks.ended(session, second, now, settled=False)
        second.state, second.resolved_at, second.merged_into_id = "closed", now, first.id
        second.officer_id = second.assigned_id = None
        if not steps.held(session, conversations_[0], officer.id):
            steps.release(conversations_[0])
        steps.note(session, second, officer, now, "merged_into", {"reference": first.reference, "why": reason})
        steps.note(session, first, officer, now, "merged", {"reference": second.reference, "why": reason})
        return first

    def _locked(self, session: Session, one: str, other: str) -> tuple[list[Conversation], Case, Case]:
        """Both cases locked, their conversations before them in the order of their ids; LookupError if one is none."""
        found = [cases.get(session, each) for each in (one, other)]
        if found[0] is None or found[1] is None:
            raise LookupError("There is no such case.")
        ids = [str(each.conversation_id) for each in found if each]
        locked = {each: conversations.lock(session, each) for each in sorted(set(ids))}
        return [locked[each] for each in ids], cases.lock(session, one), cases.lock(session, other)

    def _take_over(self, session: Session, first: Case, second: Case, now: datetime) -> None:
        first.story = "\n".join(each for each in (first.story, second.story) if each) or None
        first.wish, first.since = first.wish or second.wish, first.since or second.since
        borrower_requests.move(session, second.id, first.id)
        first.signs = severity.with_new(first.signs or [], second.signs or [])
        first.severity = min(first.severity, second.severity)
        kept, more = case_clocks.going(session, first.id), case_clocks.going(session, second.id)
        for name in LEGAL:
            clock, present = more.get(name), kept.get(name)
            if clock is None or (present is not None and present.due_at <= clock.due_at):
                continue
            if present is not None:
                present.stopped_at = now
            clock.case_id = first.id
        session.flush()


def _belong_together(one: Conversation, other: Conversation) -> bool:
    same_borrower = one.borrower_id is not None and one.borrower_id == other.borrower_id
    return one.id == other.id or same_borrower
