"""What is asked of the statistics, as it stands in the page's address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Optional
from urllib.parse import urlencode

from bot.cases.kinds import KINDS
from bot.crm.case_statistics import NOBODY, Chosen
from bot.crm.tables import Officer
from bot.errors import BadInput
from bot.loans.lender import Lender
from bot.statistics.spans import OWN, PERIODS, USUAL, Between, Span, span
from desk import words

PATH, BREACHES = "/desk/statistics", "/desk/statistics/breaches"

FILTERS: Mapping[str, str] = {"market": "Market", "language": "Language", "kind": "Kind", "officer": "Officer"}
"""What the cases can be restricted to, one value each."""

Choices = Mapping[str, Mapping[str, str]]
"""By filter: the values that can be chosen, with their labels."""


@dataclass(frozen=True)
class Asked:
    """A span and filters. `problem` is why the own days could not be taken, `ignored` what else could not.

    `first` and `last` are the own days as they were typed.
    """

    period: str
    span: Span
    filters: Mapping[str, str]
    first: str = ""
    last: str = ""
    problem: str = ""
    ignored: Sequence[tuple[str, str]] = ()

    @property
    def idle_days(self) -> bool:
        """Whether days were typed that this span does not use."""
        return bool(self.first or self.last) and self.period != OWN and not self.problem

    def chosen(self, between: Between) -> Chosen:
        """Which cases of some time are asked for."""
        given = self.filters.get
        return Chosen(between.start, between.end, given("market"), given("language"), given("kind"), given("officer"))

    def address(self, path: str = PATH, **more: str) -> str:
        """Where the same is asked again, or of another page that takes the same."""
        pairs = [("period", self.period), *self.filters.items()]
        if self.period == OWN:
            pairs += [("from", self.span.first.isoformat()), ("to", self.span.last.isoformat())]
        return f"{path}?{urlencode([*pairs, *more.items()])}"


def choices(lender: Lender, languages: Iterable[str], officers: Iterable[Officer]) -> Choices:
    """What the filters offer; officers by name, also those who have left."""
    in_order = sorted(officers, key=lambda each: (str(each.name).casefold(), str(each.login)))
    return {
        "market": {market: market for market in lender.markets},
        "language": {code: words.language_name(code) for code in languages},
        "kind": {kind: words.KINDS[kind] for kind in KINDS},
        "officer": {NOBODY: "No officer", **{str(each.id): str(each.name) for each in in_order}},
    }


def read(pairs: Iterable[tuple[str, str]], known: Choices, lender: Lender, now: datetime) -> Asked:
    """What an address asks for. Days count on the clock of the chosen market's office, or of the default market's."""
    given, filters, ignored = dict[str, str](), dict[str, str](), list[tuple[str, str]]()
    for name, value in pairs:
        if not value or name == "page":
            continue
        if value in known.get(name, ()):
            filters[name] = value
        elif name in ("from", "to") or (name == "period" and value in PERIODS):
            given[name] = value
        else:
            ignored.append((name, value))
    zone = lender.office(filters.get("market", lender.profile.default_market)).zone
    first, last, period = given.get("from", ""), given.get("to", ""), given.get("period", USUAL)
    if (first or last) and "period" not in given:
        period = OWN
    try:
        asked, problem = span(period, now, zone, _day(first), _day(last)), ""
    except BadInput as error:
        period, problem = USUAL, str(error)
        asked = span(USUAL, now, zone)
    return Asked(period, asked, filters, first, last, problem, ignored)


def _day(typed: str) -> Optional[date]:
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError as error:
        raise BadInput("days", "A day is expected as year-month-day, such as 2026-11-24.") from error
