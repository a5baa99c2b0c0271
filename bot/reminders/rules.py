"""When a borrower may be reminded, and of which instalments; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from bot.cases.kinds import CARE
from bot.loans.contact_hours import WEEKDAYS, ContactHours
from bot.loans.markets import Market
from bot.loans.offices import Office
from bot.loans.schedules.rows import Instalment

Which = Literal["before", "after"]

USUAL = ContactHours.parse_obj({"from": "09:00", "to": "19:00"})
"""The hours in a market that names none, on days on which its main office is open."""

WEEK = 7
"""Days over which a market counts how often somebody is written to."""

TOO_LATE = 14
"""So many days after its day a reminder of an overdue instalment is not sent any more: it would be news to nobody."""

QUIET_KINDS = CARE
"""Kinds of case during which nobody is reminded: somebody in the middle of them hears from people."""

QUIET_DAYS = 30
"""Days of quiet after such a case was settled."""


REPORTED_DAYS = 14
"""Days of quiet at most while nobody has looked for a payment that was reported: no reminder says it has not come."""

FOUND_DAYS = 3
"""Days of quiet after it was found, until it is booked."""


@dataclass(frozen=True)
class ContactTimes:
    """When borrowers of a market may be written to unasked."""

    zone: ZoneInfo
    office: Office
    contact: ContactHours | None

    @classmethod
    def of(cls, market: Market, office: Office) -> ContactTimes:
        """Those of a market with this main office."""
        return cls(market.zone, office, market.contact)

    @property
    def most_per_week(self) -> int:
        """On how many days of any seven a borrower may be written to."""
        return int((self.contact or USUAL).most_per_week)

    def today(self, moment: datetime) -> date:
        """The day on the market's calendar."""
        return moment.astimezone(self.zone).date()

    def allow(self, moment: datetime) -> bool:
        """Whether a borrower may be written to at a moment (aware)."""
        hours, local = self.contact or USUAL, moment.astimezone(self.zone)
        clock = time(local.hour, local.minute, local.second, local.microsecond)
        return hours.opens <= clock < hours.closes and self._is_day(local.date())

    def _is_day(self, day: date) -> bool:
        if self.contact is None:
            return bool(self.office.shifts(day))
        weekdays = self.contact.weekdays or WEEKDAYS[:-1]
        return WEEKDAYS[day.weekday()] in weekdays and not self.office.is_holiday(day)


@dataclass(frozen=True)
class Due:
    """An instalment that is to be reminded of today, before its due date or after it."""

    row: Instalment
    due: date
    which: Which


def to_remind(unpaid: Sequence[Instalment], today: date, days_before: int, days_after: int) -> Due | None:
    """What there is to be reminded of on a day, of the open instalments of one loan; None where there is nothing.

    `days_before` and `days_after` are how many days before and after the due date it is time; 0 stands for never. On
    the due date itself it never is. Of several overdue instalments the one that fell due last counts. It goes before
    the next one, which is not spoken of in the same breath.
    """
    dated = [(row.due, row) for row in unpaid if row.due is not None and row.payment > 0]
    late = max((each for each in dated if each[0] < today), default=None)
    if late and days_after and days_after <= (today - late[0]).days <= days_after + TOO_LATE:
        return Due(late[1], late[0], "after")
    coming = min((each for each in dated if each[0] > today), default=None)
    if coming and (coming[0] - today).days <= days_before:
        return Due(coming[1], coming[0], "before")
    return None
