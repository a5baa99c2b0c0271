"""A list of cases as an officer asked for it: its rows, how many there are, and the ways from here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.crm import case_lists
from bot.crm.case_lists import Count
from bot.crm.session import Session
from bot.crm.tables import Officer
from bot.loans.lender import Lender
from desk.inbox import filters as filtering
from desk.inbox.asking import wanted
from desk.inbox.filters import LABELS, Choices, Filters, Pairs
from desk.inbox.rows import Row, rows

PAGE = 50
"""Cases on a page."""

QUICK: Sequence[tuple[str, Pairs]] = (
    ("All", ()),
    ("Mine", [("held", "me")]),
    ("Unassigned", [("held", "nobody")]),
    ("Late", [("clock", "late")]),
    ("Waiting for me", [("held", "me"), ("turn", "officer")]),
)


@dataclass(frozen=True)
class Way:
    """A link to a list: a quick view with its count, or the list without one of its filters (`name`)."""

    label: str
    address: str
    count: int = 0
    current: bool = False
    name: str = ""


@dataclass(frozen=True)
class CaseList:
    """A page of a list. `first` and `further` are the addresses of the first and the next page, where there are any.

    `refresh` is where a script fetches this page's rows again. `choices` are what the filters offer: of the languages
    those of the cases that there are.
    """

    filters: Filters
    choices: Choices
    rows: Sequence[Row]
    count: Count
    quick: Sequence[Way]
    chips: Sequence[Way]
    ignored: Sequence[tuple[str, str]]
    first: Optional[str]
    further: Optional[str]
    refresh: str


def read(
    session: Session,
    lender: Lender,
    languages: Iterable[str],
    officer: Officer,
    now: datetime,
    tab: str,
    pairs: Pairs,
    after: Optional[str],
) -> CaseList:
    """The page of a list behind the case with the id `after`; `pairs` are what the address holds."""
    known = filtering.choices(tab, lender, languages)
    filters = filtering.read(pairs, tab, known)
    asked = wanted(filters, officer.id, lender, now)
    found = case_lists.page(session, asked, filters.sort, after, PAGE + 1)
    shown = found[:PAGE]
    return CaseList(
        filters=filters,
        choices=_offered(session, known, filters),
        rows=rows(session, lender, shown, officer, now),
        count=case_lists.count(session, asked),
        quick=_quick(session, lender, known, filters, officer, now) if tab == "open" else (),
        chips=_chips(known, filters),
        ignored=[(LABELS.get(name, name), value) for name, value in dict.fromkeys(filters.ignored)],
        first=filters.address() if after else None,
        refresh=filters.address("/desk/rows", **({"after": after} if after else {})),
        further=filters.address(after=shown[-1][0].id) if len(found) > PAGE else None,
    )


def _quick(
    session: Session, lender: Lender, known: Choices, filters: Filters, officer: Officer, now: datetime
) -> Sequence[Way]:
    """The quick views, each in the list's present order, and how many open cases each has."""
    sort = [("sort", filters.sort)]
    views = {label: filtering.read([*pairs, *sort], "open", known) for label, pairs in QUICK}
    counted = case_lists.counts(
        session, {label: wanted(view, officer.id, lender, now) for label, view in views.items()}
    )
    return [Way(name, view.address(), counted[name], view.pairs == filters.pairs) for name, view in views.items()]


def _chips(known: Choices, filters: Filters) -> Sequence[Way]:
    return [
        Way(filtering.label(known, name, value), filters.without(name, value).address(), name=LABELS[name])
        for name, value in filters.pairs
        if name != "sort"
    ]


def _offered(session: Session, known: Choices, filters: Filters) -> Choices:
    there = {*case_lists.languages(session, filters.tab == "ended"), *filters.values.get("language", ())}
    languages = {code: name for code, name in known["language"].items() if code in there}
    return {**known, "language": languages}
