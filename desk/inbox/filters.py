"""The filters of a list of cases, as they stand in its address.

Whoever gets the address sees the same filters, and a page needs no script for them. What an address holds that is no
filter, or no longer one, is left out and told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional
from urllib.parse import urlencode

from bot.cases.kinds import OPEN_STATES
from bot.crm.cases import ENDED
from bot.loans.lender import Lender
from desk import words

Pairs = Sequence[tuple[str, str]]

PATHS: Mapping[str, str] = {"open": "/desk/", "ended": "/desk/ended"}
SORTS: Mapping[str, Sequence[str]] = {"open": ("urgent", "waiting", "newest"), "ended": ("ended", "newest")}
"""The first one is the order that a list has by itself."""

LABELS: Mapping[str, str] = {
    "severity": "How soon",
    "clock": "Clock",
    "held": "Held by",
    "turn": "Whose turn",
    "state": "State",
    "kind": "Kind",
    "language": "Language",
    "market": "Market",
    "channel": "Channel",
    "text": "Text",
    "from": "Ended from",
    "to": "Ended until",
    "sort": "Order",
}
OF_OPEN, OF_ENDED = frozenset({"clock", "held", "turn"}), frozenset({"from", "to"})
"""What can only be asked of open, and of ended cases."""

BESIDE = frozenset({"after", "view"})
"""What else an address holds: where the page begins, and the saved view that was opened."""

LONGEST_TEXT = 120
"""Characters of the text that is looked for."""

DAYS = (date(2000, 1, 1), date(2999, 12, 31))
"""The days that can be asked for."""

Choices = Mapping[str, Mapping[str, str]]
"""By filter: the values that can be chosen, with their labels."""


def choices(tab: str, lender: Lender, languages: Iterable[str]) -> Choices:
    """What can be chosen in a list."""
    states = OPEN_STATES if tab == "open" else ENDED
    all_choices: Choices = {
        "severity": {str(level): label for level, label in words.SEVERITIES.items()},
        "clock": words.DUE,
        "held": words.HOLDERS,
        "turn": words.TURNS,
        "state": {state: words.STATES[state] for state in states},
        "kind": words.KINDS,
        "language": {code: words.language_name(code) for code in (*languages, "und")},
        "market": {market: market for market in lender.markets},
        "channel": words.CHANNELS,
    }
    return {name: values for name, values in all_choices.items() if tab == "open" or name not in OF_OPEN}


@dataclass(frozen=True)
class Filters:
    """What a list is restricted to, and its order.

    `values` are those chosen, by filter; `days` the first and the last day on which a case ended. `ignored` is what the
    address holds beyond that and cannot be used.
    """

    tab: str
    values: Mapping[str, Sequence[str]]
    text: str = ""
    days: tuple[Optional[date], Optional[date]] = (None, None)
    sort: str = ""
    ignored: Pairs = ()

    @property
    def pairs(self) -> Pairs:
        """The filters as an address has them."""
        pairs = [(name, value) for name, values in self.values.items() for value in values]
        pairs += [("text", self.text)] if self.text else []
        pairs += [(name, day.isoformat()) for name, day in zip(("from", "to"), self.days, strict=True) if day]
        return pairs + ([("sort", self.sort)] if self.sort != SORTS[self.tab][0] else [])

    @property
    def query(self) -> str:
        """The filters as the part of an address behind `?`."""
        return urlencode(self.pairs)

    @property
    def restricts(self) -> bool:
        """Whether anything is filtered at all."""
        return bool(self.values or self.text or any(self.days))

    def address(self, path: str = "", **more: str) -> str:
        """The list's address; `path` is another that takes the same filters."""
        pairs = [*self.pairs, *more.items()]
        return (path or PATHS[self.tab]) + (f"?{urlencode(pairs)}" if pairs else "")

    def without(self, name: str, value: str) -> Filters:
        """The filters with one taken off."""
        rest = {each: [v for v in chosen if (each, v) != (name, value)] for each, chosen in self.values.items()}
        return replace(
            self,
            values={each: chosen for each, chosen in rest.items() if chosen},
            text="" if name == "text" else self.text,
            days=(None if name == "from" else self.days[0], None if name == "to" else self.days[1]),
        )


def read(pairs: Iterable[tuple[str, str]], tab: str, known: Choices) -> Filters:
    """The filters in an address."""
    chosen: dict[str, set[str]] = {}
    text, sort, days, ignored = "", SORTS[tab][0], dict[str, date](), list[tuple[str, str]]()
    for name, value in pairs:
        if name in BESIDE or not value:
            continue
        if value in known.get(name, ()):
            chosen.setdefault(name, set()).add(value)
        elif name == "text":
            text = " ".join(value.replace("\0", " ").split())[:LONGEST_TEXT]
        elif name == "sort" and value in SORTS[tab]:
            sort = value
        elif name in OF_ENDED and tab == "ended" and (day := _day(value)):
            days[name] = day
        else:
            ignored.append((name, value))
    in_order = {
        name: tuple(value for value in known[name] if value in chosen[name]) for name in known if name in chosen
    }
    return Filters(tab, in_order, text, (days.get("from"), days.get("to")), sort, ignored)


def label(known: Choices, name: str, value: str) -> str:
    """A filter's value in words."""
    return words.SORTS.get(value, value) if name == "sort" else known.get(name, {}).get(value, value)


def _day(value: str) -> Optional[date]:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if DAYS[0] <= day <= DAYS[1] else None
