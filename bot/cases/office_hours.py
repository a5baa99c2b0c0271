"""A lender's office hours and promises, as the cases need them."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.cases import clock
from bot.cases.clocks import ACKNOWLEDGEMENT, FINAL, LATEST, Span
from bot.loans.lender import Lender


class OfficeHours:
    """Answers for the main office of each market. Implements `bot.cases.opening.Hours` and `bot.cases.clocks.Times`."""

    def __init__(self, lender: Lender) -> None:
        self._lender = lender

    def is_open(self, market: str, moment: datetime) -> bool:
        """Whether somebody is there now."""
        return clock.is_open(self._lender.office(market), moment)

    def local(self, market: str, moment: datetime) -> datetime:
        """The same moment on the office's clock."""
        return moment.astimezone(self._lender.office(market).zone)

    def is_urgent(self, market: str, kind: str) -> bool:
        """Whether a kind of case is urgent in a market, whatever it is elsewhere."""
        return kind in self._lender.market(market).urgent_kinds

    def promised(self, kind: str, span: Span) -> timedelta:
        """The working time that the lender promises for a kind of case."""
        return timedelta(hours=getattr(self._lender.response_times[kind], span))

    def due(self, market: str, start: datetime, length: timedelta) -> datetime:
        """When so much working time will have passed, on the office's clock."""
        return clock.working_deadline(self._lender.office(market), start, length)

    def left(self, market: str, now: datetime, due: datetime) -> timedelta:
        """How much working time lies between two moments."""
        return clock.working_time(self._lender.office(market), now, due)

    def by_law(self, market: str, received: datetime, name: str) -> datetime:
        """The end of the last calendar day of a deadline of the law, on the market's calendar."""
        rules = self._lender.market(market)
        days = {
            ACKNOWLEDGEMENT: rules.complaints.acknowledge_days,
            FINAL: rules.complaints.answer_days,
            LATEST: rules.complaints.latest_answer_days,
        }
        return clock.end_of_day(rules.zone, received, days[name])
