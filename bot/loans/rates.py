"""The rates of an offer: fixed, floating (a published rate and a margin), or stepped (agreed beforehand)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from pydantic import Field, StrictStr, root_validator

from bot.loans.records import Count, Record, Words
from bot.loans.schedules.terms import RateStep

RateKind = Literal["fixed", "floating", "stepped"]


class ReferenceRate(Record):
    """A rate that somebody else publishes; it was `percent` a year on the day `as_of`. `source` says where to look."""

    name: Words
    percent: Decimal = Field(..., gt=-10, lt=100)
    as_of: date
    source: StrictStr


class FloatingRate(Record):
    """What a floating rate follows, and the lender's `margin` on it in percent a year."""

    index: ReferenceRate
    margin: Decimal = Field(..., ge=0, lt=100)


class AgreedStep(Record):
    """`percent` a year for `months`; the last step has no end."""

    percent: Decimal = Field(..., ge=0, lt=100)
    months: Count | None = None


def _leads_on(steps: Sequence[AgreedStep]) -> bool:
    endless = [step.months is None for step in steps]
    return len(steps) > 1 and endless == [False] * (len(steps) - 1) + [True]


class Rate(Record):
    """One rate, in percent a year: exactly one of the three kinds."""

    fixed: Decimal | None = Field(None, ge=0, lt=100)
    floating: FloatingRate | None = None
    stepped: tuple[AgreedStep, ...] | None = None

    @root_validator(skip_on_failure=True)
    def _is_one_kind(cls, values: dict[str, Any]) -> dict[str, Any]:
        if sum(value is not None for value in values.values()) != 1:
            raise ValueError("exactly one of fixed, floating and stepped is expected")
        steps = values["stepped"]
        if steps is not None and not _leads_on(steps):
            raise ValueError("two steps or more are expected, each with its months but the last")
        floating = values["floating"]
        if floating and floating.index.percent + floating.margin < 0:
            raise ValueError("the reference rate and the margin together must not be below 0")
        return values

    @property
    def kind(self) -> RateKind:
        """Which of the three it is."""
        if self.fixed is not None:
            return "fixed"
        return "floating" if self.floating is not None else "stepped"

    @property
    def steps(self) -> tuple[RateStep, ...]:
        """The rate from each month on, as far as it is known today: a floating one is taken to stay where it is."""
        if self.fixed is not None:
            return (RateStep(1, self.fixed),)
        if self.floating is not None:
            return (RateStep(1, self.floating.index.percent + self.floating.margin),)
        assert self.stepped is not None, "one of the three is there, see _is_one_kind"
        found, month = [], 1
        for step in self.stepped:
            found.append(RateStep(month, step.percent))
            month += step.months or 0
        return tuple(found)

    @property
    def initial(self) -> Decimal:
        """The rate of the first month."""
        return self.steps[0].percent

    @property
    def highest(self) -> Decimal:
        """The highest rate that is known today."""
        return max(step.percent for step in self.steps)
