"""What borrowers ask for in a case and an officer decides on: a new contact, and whether a payment has arrived."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional

from bot.cases import steps
from bot.cases.clocks import Clocks
from bot.conversations import contact_details, linking
from bot.conversations.saying import say
from bot.crm import borrower_requests, borrowers, cases
from bot.crm.borrower_requests import CONTACT, PAYMENT
from bot.crm.session import Session
from bot.crm.tables import BorrowerRequest, Case, Conversation, Officer
from bot.errors import BadInput, CaseRefused
from bot.facts import Fact, Money, Reply, Rows
from bot.replies.notices import Notices

WHY = ("unreached", "bounced", "unsure")
"""Why a new contact is not taken: the borrower was not reached to confirm it, nothing arrives there, or it could not be
made sure that the wish is theirs."""


Row = tuple[str, dict[str, Fact]]
"""The name of a catalog's row, and its facts."""


def propose(session: Session, case: Case, borrower_id: str, kind: str, value: str, now: datetime) -> BorrowerRequest:
    """Keeps a new contact that a recognised borrower names; it counts for nothing until an officer confirms it."""
    made = borrower_requests.add(session, case, CONTACT, now, borrower_id=borrower_id, kind=kind, value=value)
    cases.note(session, case, now, "borrower", "contact_named", {"kind": kind})
    return made


def report(
    session: Session,
    case: Case,
    borrower_id: Optional[str],
    amount: Optional[Money],
    paid_on: Optional[date],
    now: datetime,
) -> BorrowerRequest:
    """Keeps a payment that somebody reports, with what they say of it."""
    said = {"amount": amount.amount, "currency": amount.currency} if amount else {}
    made = borrower_requests.add(session, case, PAYMENT, now, borrower_id=borrower_id, paid_on=paid_on, **said)
    cases.note(session, case, now, "borrower", "payment_reported")
    return made


def payment_rows(amount: Optional[Money], paid_on: Optional[date]) -> list[Row]:
    """What is known of a reported payment, as rows of a reply."""
    rows: list[Row] = [("item_payment_amount", {"amount": amount})] if amount else []
    return [*rows, ("item_payment_day", {"paid_on": paid_on})] if paid_on else rows


@dataclass(frozen=True)
class Requests:
    """What officers decide. `ways` are the kinds of contact to which this lender can write, `language` is its own.

    Each method is one step in the caller's transaction, for an officer who holds the case. It raises LookupError for a
    case or a request that does not exist, and `CaseRefused` where it cannot be done.
    """

    notices: Notices
    clocks: Clocks
    ways: Collection[str]
    language: str

    def confirm(self, session: Session, case_id: str, officer: Officer, request_id: str, now: datetime) -> Case:
        """Sets the new contact, and tells the borrower in the chat; the earlier contact is written to."""
        conversation, case, request = self._open(session, case_id, officer, request_id, CONTACT)
        borrower = borrowers.get(session, request.borrower_id)
        assert borrower is not None, "the conversation is tied to them"
        kind, value = str(request.kind), str(request.value)
        who = f"officer:{officer.login}"
        linking.set_contact(session, borrower, kind, value, who, now, self.ways, self.language)
        reply = Reply("utter_contact_changed", {"way": kind, "contact": contact_details.masked(kind, value)})
        self._decided(session, conversation, case, request, officer, "confirmed", {"kind": kind}, reply, now)
        return case

    def decline(
        self, session: Session, case_id: str, officer: Officer, request_id: str, why: str, now: datetime
    ) -> Case:
        """Leaves the contact as it is, and tells the borrower why. `why` is one of `WHY`; raises `BadInput`."""
        if why not in WHY:
            raise BadInput("why", "Choose why the contact is not changed.")
        conversation, case, request = self._open(session, case_id, officer, request_id, CONTACT)
        request.why, kind = why, str(request.kind)
        told: dict[str, Fact] = {"way": kind, "contact": contact_details.masked(kind, str(request.value)), "why": why}
        reply, detail = Reply("utter_contact_declined", told), {"kind": kind, "reason": why}
        self._decided(session, conversation, case, request, officer, "declined", detail, reply, now)
        return case

    def found(self, session: Session, case_id: str, officer: Officer, request_id: str, now: datetime) -> Case:
        """The payment has arrived, and the borrower hears it."""
        return self._payment(session, case_id, officer, request_id, "found", now)

    def missing(self, session: Session, case_id: str, officer: Officer, request_id: str, now: datetime) -> Case:
        """The payment was not found; the borrower hears it, and what would help to find it."""
        return self._payment(session, case_id, officer, request_id, "missing", now)

    def _payment(
        self, session: Session, case_id: str, officer: Officer, request_id: str, state: str, now: datetime
    ) -> Case:
        conversation, case, request = self._open(session, case_id, officer, request_id, PAYMENT)
        amount = Money(request.amount, str(request.currency)) if request.amount is not None else None
        reference: Row = ("item_case_reference", {"reference": str(case.reference)})
        rows = [reference, *payment_rows(amount, request.paid_on)]
        reply = Reply(f"utter_payment_{state}", {"items": Rows(rows)})
        self._decided(session, conversation, case, request, officer, state, None, reply, now)
        return case

    def _open(
        self, session: Session, case_id: str, officer: Officer, request_id: str, about: str
    ) -> tuple[Conversation, Case, BorrowerRequest]:
        """A request on which nothing is decided, of the borrower who is recognised in the chat now."""
        conversation, case = steps.locked(session, case_id)
        request = borrower_requests.get(session, request_id)
        if request is None or request.case_id != case.id or request.about != about:
            raise LookupError("There is no such request in this case.")
        steps.must_hold(conversation, case, officer)
        if request.state != borrower_requests.OPEN:
            raise CaseRefused("decided", "This is decided already, or the borrower has named another; load the page.")
        if conversation.borrower_id is None:
            raise CaseRefused("unrecognised", "Nobody is recognised in this chat, so nothing is said of an account.")
        if request.borrower_id not in (None, conversation.borrower_id):
            raise CaseRefused("other_borrower", "Somebody else is recognised in this chat now; nothing was changed.")
        if about == CONTACT and request.borrower_id is None:  # its borrower was erased
            raise CaseRefused("erased", "Whoever asked for this is not known any more.")
        return conversation, case, request

    def _decided(
        self,
        session: Session,
        conversation: Conversation,
        case: Case,
        request: BorrowerRequest,
        officer: Officer,
        state: str,
        detail: Optional[dict[str, str]],
        reply: Reply,
        now: datetime,
    ) -> None:
        """Keeps the decision with who made it, and tells the borrower; that is an officer's answer."""
        request.state, request.decided_by, request.decided_at = state, f"officer:{officer.login}", now
        say(session, self.notices, conversation, reply, now)
        case.state = "with_borrower"
        self.clocks.answered(session, case, now)
        steps.note(session, case, officer, now, f"{request.about}_{state}", detail)
