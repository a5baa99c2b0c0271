"""A lender's office hours, as opening a case needs them."""

from __future__ import annotations

from datetime import datetime

from bot.cases import clock
from bot.loans.lender import Lender


class OfficeHours:
    """Answers for the main office of each market. Implements `bot.cases.opening.Hours`."""

    def __init__(self, lender: Lender) -> None:
        self._lender = lender

    def is_open(self, market: str, moment: datetime) -> bool:
        """Whether somebody is there now."""
        return clock.is_open(self._lender.office(market), moment)

    def answer_by(self, market: str, moment: datetime, hours: int) -> datetime:
        """When so many working hours will have passed."""
        return clock.working_deadline(self._lender.office(market), moment, hours)

    def local(self, market: str, moment: datetime) -> datetime:
        """The same moment on the office's clock."""
        return moment.astimezone(self._lender.office(market).zone)
