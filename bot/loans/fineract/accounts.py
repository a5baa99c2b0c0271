"""A client's loan accounts in short: which of them run, and which is the latest application.

Fineract keeps an application and the loan that it becomes as one account; its status says how far it is
(`LoanStatus`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.errors import BookDown
from bot.loans.book import Application, ApplicationState
from bot.loans.fineract.reading import count, day, day_or_none, part, words

RUNNING = frozenset({300, 303, 304})
"""Active, and on its way to another office or held on that way; the borrower owes what they owed."""

WITHDRAWN = 400
"""The client took the application back. It is passed over: an earlier one that stands is the latest."""

STATES: Mapping[int, tuple[ApplicationState, str]] = {
    100: ("received", "submittedOnDate"),
    200: ("approved", "approvedOnDate"),
    500: ("declined", "rejectedOnDate"),
    **dict.fromkeys([*RUNNING, 600, 601, 602, 700], ("paid_out", "actualDisbursementDate")),
}
"""By status: what an application is then, and the day in the account's timeline since when.

600 to 602 are closed (paid, written off, rescheduled), 700 is overpaid. Fineract does not say of an application whether
somebody looks at it, or papers are missing: until it is decided it is received.
"""


@dataclass(frozen=True)
class Account:
    """A loan account. `product` is its kind as Fineract calls it; `paid_out` is None before it is."""

    id: int
    number: str
    product: str
    status: int
    submitted: date
    paid_out: date | None
    timeline: Mapping[str, Any]

    @property
    def runs(self) -> bool:
        """Whether something may be owed on it."""
        return self.status in RUNNING


def account(data: Any) -> Account:
    """One of `loanAccounts`. Raises `BookDown`, also for a status that nobody knows."""
    timeline, status = part(data, "timeline"), count(part(data, "status"), "id")
    if status not in STATES and status != WITHDRAWN:
        raise BookDown(f"Fineract has a loan with the status {status}, which is not known here.")
    return Account(
        id=count(data, "id"),
        number=words(data, "accountNo"),
        product=words(data, "productName"),
        status=status,
        submitted=day(timeline, "submittedOnDate"),
        paid_out=day_or_none(timeline, "actualDisbursementDate"),
        timeline=timeline,
    )


def running(accounts: Sequence[Account]) -> Sequence[Account]:
    """Those on which something may be owed, oldest first."""
    return sorted((each for each in accounts if each.runs), key=lambda each: (each.paid_out or date.max, each.number))


def latest_application(accounts: Sequence[Account]) -> Application | None:
    """The one that was submitted last, but for those that were withdrawn. Its product is Fineract's name."""
    standing = [each for each in accounts if each.status != WITHDRAWN]
    latest = max(standing, key=lambda each: (each.submitted, each.id), default=None)
    if latest is None:
        return None
    state, since = STATES[latest.status]
    return Application(latest.number, latest.product, state, day(latest.timeline, since))
