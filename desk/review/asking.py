"""Which part of the review queue is asked for, as it stands in an address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from typing import Optional
from urllib.parse import parse_qsl, urlencode

from bot.crm.reviews import Filters
from desk import words

LABELS: Mapping[str, str] = {"language": "Language", "intent": "Taken for", "channel": "Channel"}
DAYS = (date(2000, 1, 1), date(2999, 12, 31))

MADE_BY_CODE = frozenset({"show_plan", "nlu_fallback", "unsupported_language", "ask_faq", "change_reminders"})
"""Intents that no training message can have: a button's, Rasa's, and the processor's."""

Choices = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Asked:
    """`values` are those chosen, by filter; `days` the first and last day on which messages were written, by UTC."""

    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    days: tuple[Optional[date], Optional[date]] = (None, None)

    @property
    def query(self) -> str:
        """As the part of an address behind `?`."""
        pairs = [(name, value) for name, values in self.values.items() for value in values]
        pairs += [(name, day.isoformat()) for name, day in zip(("from", "to"), self.days, strict=True) if day]
        return urlencode(pairs)

    def address(self, path: str) -> str:
        """A page of this room, with the same filters."""
        return f"{path}?{self.query}" if self.query else path

    @property
    def filters(self) -> Filters:
        """As the store takes them."""
        first, last = self.days
        return Filters(
            self.values.get("language", ()),
            self.values.get("intent", ()),
            self.values.get("channel", ()),
            datetime.combine(first, time(), timezone.utc) if first else None,
            datetime.combine(last + timedelta(days=1), time(), timezone.utc) if last else None,
        )


def choices(languages: Iterable[str]) -> Choices:
    """What can be chosen."""
    return {
        "language": {code: words.language_name(code) for code in languages},
        "intent": dict(sorted(words.INTENTS.items(), key=lambda each: each[1])),
        "channel": words.CHANNELS,
    }


def read(pairs: Iterable[tuple[str, str]], known: Choices) -> Asked:
    """The filters of an address; what is none is left out."""
    chosen: dict[str, list[str]] = {}
    days = dict[str, date]()
    for name, value in pairs:
        if value in known.get(name, {}) and value not in chosen.get(name, ()):
            chosen.setdefault(name, []).append(value)
        elif name in ("from", "to") and (day := _day(value)):
            days[name] = day
    return Asked(chosen, (days.get("from"), days.get("to")))


def read_query(query: str, known: Choices) -> Asked:
    """The same from the text that a form sends along."""
    return read(parse_qsl(query[:2000]), known)


def intents() -> Mapping[str, str]:
    """What a message can be taken for, in words, by their alphabet."""
    return {code: said for code, said in choices(())["intent"].items() if code not in MADE_BY_CODE}


def _day(value: str) -> Optional[date]:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if DAYS[0] <= day <= DAYS[1] else None
