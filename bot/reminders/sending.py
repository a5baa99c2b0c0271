"""Reminds borrowers of instalments in their own chats, each instalment at most once before and once after its due date.

A reminder is kept in the transaction that puts it into the chat and its outbox. So a crash sends none twice and loses
none, and however many processes work at it, the lock on the borrower and the key of the table let one of them send it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Optional

from bot.conversations.saying import say
from bot.crm import borrower_requests, borrowers, cases, reminders
from bot.crm.belonging import any_waiting, lock_if_there
from bot.crm.session import Database, DatabaseBusy, Session
from bot.crm.tables import Conversation
from bot.errors import BookDown
from bot.facts import Fact, Reply
from bot.loans.book import Loan, LoanBook
from bot.loans.lender import Lender
from bot.loans.money import round_money
from bot.reminders.rules import (
    FOUND_DAYS,
    QUIET_DAYS,
    QUIET_KINDS,
    REPORTED_DAYS,
    WEEK,
    ContactTimes,
    Due,
    to_remind,
)
from bot.replies.notices import Notices

logger = logging.getLogger(__name__)

AT_ONCE = 100
"""Borrowers of a market who are looked at in one go."""

SILENT = timedelta(minutes=30)
"""Whoever has written within this time is in the middle of something, and is not interrupted."""

AGAIN = timedelta(minutes=15)
"""After this time a borrower is looked at again of whom the loan book could not tell."""

GIVE_UP = 3
"""After so many borrowers in a row of whom it could not tell, the loan book is taken to be down for all of them."""

RESPONSES = {"before": "utter_reminder_before", "after": "utter_reminder_after"}


@dataclass
class Reminders:
    """What the worker does about reminders; `days_before` and `days_after` the due date, 0 for never."""

    database: Database
    book: LoanBook
    lender: Lender
    notices: Notices
    days_before: int
    days_after: int
    _unknown: dict[str, datetime] = field(default_factory=dict)
    """When to look again at borrowers of whom the loan book could not tell, by their ids."""

    def send(self, clock: Callable[[], datetime]) -> int:
        """Looks at borrowers of all markets in which it is the hour; returns how many reminders were sent.

        Each borrower is looked at once a day, so that the loan book is asked no more often than that.
        """
        return sum(
            self._in_market(market.code, ContactTimes.of(market, self.lender.office(market.code)), clock)
            for market in self.lender.markets.values()
        )

    def _in_market(self, market: str, times: ContactTimes, clock: Callable[[], datetime]) -> int:
        now = clock()
        if not times.allow(now):
            return 0
        self._unknown = {each: again for each, again in self._unknown.items() if again > now}
        with self.database.read() as session:
            found = reminders.to_look_at(session, market, times.today(now), now - SILENT, self._unknown, AT_ONCE)
        sent, in_a_row = 0, 0
        for borrower_id in found:
            now = clock()  # a slow loan book may take until the hours are over
            if not times.allow(now):
                break
            try:
                sent += self._look_at(borrower_id, times, now)
                in_a_row = 0
            except BookDown as error:
                self._unknown[borrower_id] = now + AGAIN
                in_a_row += 1
                if in_a_row == 1:
                    logger.warning("Reminders wait for the loan book, which is asked again later: %s", error)
                if in_a_row == GIVE_UP:
                    break
            except DatabaseBusy:
                raise
            except Exception as error:  # a fault with one borrower's records must not keep reminders from the others
                self._unknown[borrower_id] = now + AGAIN
                logger.error("A reminder could not be sent (%s); it is tried again later.", type(error).__name__)
        return sent

    def _look_at(self, borrower_id: str, times: ContactTimes, now: datetime) -> int:
        """One borrower's loans; returns how many reminders were sent. Raises `BookDown`."""
        with self.database.read() as session:
            chat = _chat(session, borrower_id)
            quiet = chat is None or _is_quiet(session, borrower_id, chat, now)
        due = [] if quiet or chat is None else self._due(borrower_id, times.today(now))
        with self.database.write() as session:
            talk = lock_if_there(session, chat.id) if chat else None
            return self._keep(session, borrower_id, talk, due, times, now)

    def _due(self, borrower_id: str, today: date) -> Sequence[tuple[Loan, Due]]:
        found = []
        for loan in self.book.loans(borrower_id, today):
            due = to_remind(self.book.schedule(loan), today, self.days_before, self.days_after)
            if due:
                found.append((loan, due))
        return found

    def _keep(
        self,
        session: Session,
        borrower_id: str,
        talk: Optional[Conversation],
        due: Sequence[tuple[Loan, Due]],
        times: ContactTimes,
        now: datetime,
    ) -> int:
        """Says what is due in the locked chat, if nothing has changed since it was looked for; notes the look.

        Reminders of several loans come together, so that they are one time of writing and not several.
        """
        today = times.today(now)
        borrower = reminders.lock(session, borrower_id)
        if borrower is None or borrower.reminders_off or borrower.reminders_looked_on == today:
            return 0
        current = _chat(session, borrower_id)
        if (talk.id if talk else None) != (current.id if current else None):
            return 0  # they write elsewhere by now: the next look finds that chat
        if talk is not None and due:
            if _in_the_middle(session, borrower_id, now):
                return 0
            if _is_quiet(session, borrower_id, talk, now):
                due = []
        borrower.reminders_looked_on = today
        earlier = reminders.days_since(session, borrower_id, today - timedelta(days=WEEK - 1))
        if talk is None or earlier >= times.most_per_week:
            return 0
        new = [
            (loan, each)
            for loan, each in due
            if not reminders.was_sent(session, borrower_id, loan.number, each.due, each.which)
        ]
        for loan, each in new:
            told = (loan.number, each.due, each.which, str(talk.channel))
            reminders.add(session, borrower_id, *told, today, now)
            amount = round_money(each.row.payment, loan.principal.currency)
            facts: dict[str, Fact] = {"amount": amount, "number": loan.number, "due": each.due}
            say(session, self.notices, talk, Reply(RESPONSES[each.which], facts), now)
        return len(new)


def _chat(session: Session, borrower_id: str) -> Optional[Conversation]:
    """The chat of a borrower in which they wrote last."""
    written = (each for each in borrowers.conversations_of(session, borrower_id) if each.last_inbound_at is not None)
    return next(written, None)


def _in_the_middle(session: Session, borrower_id: str, now: datetime) -> bool:
    """Whether somebody speaks with the borrower now: an officer, or the assistant."""
    chats = borrowers.conversations_of(session, borrower_id)
    spoken = any(each.holder_id or (each.last_inbound_at and each.last_inbound_at > now - SILENT) for each in chats)
    return spoken or any_waiting(session, [each.id for each in chats], now - timedelta(days=1))


def _is_quiet(session: Session, borrower_id: str, chat: Conversation, now: datetime) -> bool:
    """Whether nobody may be reminded: in trouble or lately so, not to be reached, or not wished for in this chat.

    Nor while a payment that they reported is looked for, or found and not yet booked.
    """
    if chat.closed_reason is not None or chat.reminders_off_at is not None:
        return True
    asked, found = now - timedelta(days=REPORTED_DAYS), now - timedelta(days=FOUND_DAYS)
    if borrower_requests.has_reported(session, borrower_id, asked, found):
        return True
    since = now - timedelta(days=QUIET_DAYS)
    return any(
        case.kind in QUIET_KINDS and (case.state not in cases.ENDED or (case.resolved_at or case.opened_at) > since)
        for case in cases.of_borrower(session, borrower_id)
    )
