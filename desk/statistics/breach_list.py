"""Every deadline that was missed in a span, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.crm import case_statistics
from bot.crm.case_statistics import Breach
from bot.crm.session import Session
from bot.loans.lender import Lender
from desk.statistics import report
from desk.statistics.asking import BREACHES, Asked, Choices

PAGE = 100
"""Deadlines on a page."""


@dataclass(frozen=True)
class Breaches:
    """A page of them; `first` and `further` are the addresses of the first and the next page, where there are any."""

    asked: Asked
    choices: Choices
    by_clock: Mapping[str, int]
    rows: Sequence[Breach]
    first: Optional[str]
    further: Optional[str]

    @property
    def count(self) -> int:
        """How many there are on all pages."""
        return sum(self.by_clock.values())


def read(session: Session, lender: Lender, pairs: Sequence[tuple[str, str]], now: datetime, page: int) -> Breaches:
    """A page of the missed deadlines; pages are counted from 0."""
    asked, known = report.ask(session, lender, pairs, now)
    chosen = asked.chosen(asked.span.counted)
    found = case_statistics.breaches(session, chosen, PAGE + 1, page * PAGE)
    return Breaches(
        asked=asked,
        choices=known,
        by_clock=case_statistics.missed_by_clock(session, chosen),
        rows=found[:PAGE],
        first=asked.address(BREACHES) if page else None,
        further=asked.address(BREACHES, page=str(page + 1)) if len(found) > PAGE else None,
    )
