"""Where people of the lender can be reached, and when: `lender/offices.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, time
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from holidays import HolidayBase, country_holidays
from pydantic import StrictStr, validator

from bot.loans.contact_hours import WEEKDAYS, Weekday
from bot.loans.markets import check_zone
from bot.loans.records import Record, Words

_SHIFT = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)")


class Shift(NamedTuple):
    """Open from `opens` until `closes`, in the office's wall time; closing at 00:00 is midnight at the day's end."""

    opens: time
    closes: time


class Holiday(Record):
    """A day on which an office is closed."""

    day: date
    name: Words


class Office(Record):
    """An office. Weekdays without hours are closed days; a day may have several shifts.

    It is closed on its `holidays` and on the public ones of `public_holidays`: a country (ISO 3166) such as GB, or a
    part of it such as GB-SCT.
    """

    id: StrictStr
    market: StrictStr
    name: Words
    address: Words
    phone: StrictStr
    time_zone: StrictStr
    hours: Mapping[Weekday, tuple[Shift, ...]]
    holidays: tuple[Holiday, ...] = ()
    public_holidays: StrictStr | None = None

    @validator("time_zone")
    def _is_zone(cls, value: str) -> str:
        return check_zone(value)

    @validator("public_holidays")
    def _is_country(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                _public_holidays(value)
            except NotImplementedError as error:
                raise ValueError("a country such as GB, or a part of one such as GB-SCT, is expected") from error
        return value

    @validator("hours", pre=True)
    def _reads_shifts(cls, value: Any) -> Any:
        if not isinstance(value, Mapping) or not any(value.values()):
            raise ValueError('weekdays with hours are expected, such as mon: ["09:00-12:00", "13:00-17:00"]')
        return {weekday: _shifts(weekday, shifts) for weekday, shifts in value.items()}

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of its hours."""
        return ZoneInfo(self.time_zone)

    def shifts(self, day: date) -> Sequence[Shift]:
        """The shifts of a calendar day, in order; none on closed days and holidays."""
        return () if self.is_holiday(day) else self.hours.get(WEEKDAYS[day.weekday()], ())

    def is_holiday(self, day: date) -> bool:
        """Whether a day is one of the office's own holidays or a public one."""
        if any(holiday.day == day for holiday in self.holidays):
            return True
        return bool(self.public_holidays and day in _public_holidays(self.public_holidays))


@cache
def _public_holidays(place: str) -> HolidayBase:
    """The public holidays of a country or a part of it, each year's when it is first asked for.

    Raises `NotImplementedError` for an unknown place.
    """
    country, _, part = place.partition("-")
    return country_holidays(country, subdiv=part or None)


class OfficesFile(Record):
    """The file. The first office of a market is the one that is named and whose hours count."""

    offices: tuple[Office, ...]


def _shifts(weekday: str, values: Any) -> tuple[Shift, ...]:
    if not isinstance(values, list):
        raise TypeError(f'{weekday}: a list of hours is expected, such as ["09:00-17:00"]')
    shifts = tuple(_shift(weekday, value) for value in values)
    end = time(0)
    for number, shift in enumerate(shifts):
        if (number and (shift.opens < end or end == time(0))) or (
            shift.closes != time(0) and shift.closes <= shift.opens
        ):
            raise ValueError(f"{weekday}: each shift must begin before it ends, and after the one before it")
        end = shift.closes
    return shifts


def _shift(weekday: str, value: Any) -> Shift:
    match = _SHIFT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(f"{weekday}: {value!r} is no time of day from-to; write 09:00-17:00")
    opens = time(int(match[1]), int(match[2]))
    return Shift(opens, time(int(match[3]), int(match[4])) if match[3] else time(0))
