"""When, and how often, borrowers of a market may be written to without having asked."""

from __future__ import annotations

import re
from datetime import time
from typing import Any, Literal

from pydantic import Field, root_validator, validator

from bot.loans.records import Count, Record

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


class ContactHours(Record):
    """From `opens` until before `closes` (`from` and `to` in the file), on the clock of the market.

    `most_per_week` is on how many of any seven days in a row a borrower may be written to. `weekdays` are the days on
    which that may be; without them every day but Sunday. On holidays of the market's main office it never is.
    """

    opens: time = Field(..., alias="from")
    closes: time = Field(..., alias="to")
    most_per_week: Count = Count(1)
    weekdays: tuple[Weekday, ...] | None = None

    @validator("opens", "closes", pre=True)
    def _reads_time(cls, value: Any) -> time:
        match = _TIME.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            raise ValueError('a time of day in quotes is expected, such as "08:00"')
        return time(int(match[1]), int(match[2]))

    @validator("weekdays")
    def _names_some(cls, value: tuple[Weekday, ...] | None) -> tuple[Weekday, ...] | None:
        if value is not None and not value:
            raise ValueError("at least one weekday is expected; leave weekdays out for every day but Sunday")
        return value

    @root_validator(skip_on_failure=True)
    def _is_a_span(cls, values: dict[str, Any]) -> dict[str, Any]:
        if values["opens"] >= values["closes"]:
            raise ValueError("from must lie before to, on the same day")
        return values
