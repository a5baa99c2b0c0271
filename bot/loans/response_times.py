"""How soon the lender's officers act, by kind of case: `lender/response_times.yml`."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import StrictStr, root_validator

from bot.loans.records import Count, Record


class ResponseTimes(Record):
    """Working hours until the first answer, until each further one, and until the case is settled."""

    first: Count
    next: Count
    resolve: Count

    @root_validator(skip_on_failure=True)
    def _is_consistent(cls, values: dict[str, int]) -> dict[str, int]:
        if values["resolve"] < values["first"]:
            raise ValueError("resolve must not be less than first")
        return values


class ResponseTimesFile(Record):
    """The file."""

    kinds: Mapping[StrictStr, ResponseTimes]
