"""The names of a language's months and weekdays and its relative days, and what each says of a date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.culture.scripts import HAN, script_of
from bot.culture.value_facts import Dates
from bot.culture.values.day_parts import END, START, DayParts
from bot.culture.values.words import key

_EDGES = {
    "start_of_month": ("months", START),
    "end_of_month": ("months", END),
    "start_of_year": ("years", START),
    "end_of_year": ("years", END),
}


class CalendarWords:
    """`known` words make a date or a part of one; `bound` words ("next", "end of") count only beside a part of one."""

    def __init__(self, dates: Dates) -> None:
        self._months = _numbered(dates.months, dates.months_short)
        self._weekdays = _numbered(dates.weekdays, dates.weekdays_short)
        self.known: dict[str, DayParts] = {
            **{word: DayParts(month=number + 1) for word, number in self._months.items()},
            **{word: DayParts(weekday=number) for word, number in self._weekdays.items()},
            **{key(each): _relative(value) for words, value in dates.relative for each in words.split("|")},
        }
        self.bound: dict[str, DayParts] = {
            **{key(word): DayParts(turn=1) for word in dates.next},
            **{key(word): DayParts(turn=-1) for word in dates.last},
            **{key(word): DayParts(edge=START) for word in dates.starts},
            **{key(word): DayParts(edge=END) for word in dates.ends},
        }

    def month(self, name: str) -> int | None:
        """The number of a month's name, from 1."""
        number = self._months.get(key(name))
        return None if number is None else number + 1

    def weekday(self, name: str) -> int | None:
        """The number of a weekday, Monday 0, by its name or by the last part of its name (五 for 星期五)."""
        return next((number for word, number in self._weekdays.items() if word.endswith(key(name))), None)

    def weekday_tails(self) -> str:
        """The last signs of all weekdays' names in Chinese, which stand for them; other scripts have none."""
        return "".join(sorted({word[-1] for word in self._weekdays if script_of(word[-1]) == HAN}))


def _numbered(*lists: Sequence[str]) -> dict[str, int]:
    return {
        key(each): number for words in lists for number, word in enumerate(words) for each in word.split("|") if each
    }


def _relative(value: int | dict[str, int]) -> DayParts:
    """What a language file says of a relative day; full weeks can be joined by a weekday."""
    if isinstance(value, int):
        return DayParts(weeks=value // 7) if value and value % 7 == 0 else DayParts(days=value)
    given: dict[str, Any] = {}
    for name, number in value.items():
        if name in _EDGES:
            given[_EDGES[name][0]], given["edge"] = number, _EDGES[name][1]
        else:
            given[name] = number
    return DayParts(**given)
