"""What a loan costs besides interest: setting up, paying late, paying early."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import Field, StrictBool, root_validator

from bot.loans.calendar import add_months
from bot.loans.money import CONTEXT, round_amount
from bot.loans.records import Count, Record, Whole


def _one_of(values: dict[str, Any], names: tuple[str, ...]) -> None:
    if sum(values.get(name) is not None for name in names) != 1:
        raise ValueError(f"exactly one of {' and '.join(names)} is expected")


class SetUpFee(Record):
    """Once at the start: nothing (`none: true`), an amount, or a percentage of the loan with a minimum."""

    none: StrictBool = False
    money: Decimal | None = Field(None, gt=0)
    percent: Decimal | None = Field(None, gt=0, lt=100)
    minimum: Decimal = Field(Decimal(0), ge=0)

    @root_validator(skip_on_failure=True)
    def _is_one_kind(cls, values: dict[str, Any]) -> dict[str, Any]:
        _one_of({**values, "none": values["none"] or None}, ("none", "money", "percent"))
        if values["minimum"] and values["percent"] is None:
            raise ValueError("minimum goes with percent only")
        return values

    def charge(self, amount: Decimal, currency: str) -> Decimal:
        """The fee for a loan of `amount`, rounded to the currency's minor unit."""
        if self.money is not None:
            return self.money
        if self.percent is None:
            return Decimal(0)
        return round_amount(max(CONTEXT.multiply(amount, self.percent) / 100, self.minimum), currency)


class LateCharge(Record):
    """An amount for each late instalment, or interest in percent a year on the overdue part, after days of grace."""

    money: Decimal | None = Field(None, gt=0)
    percent: Decimal | None = Field(None, gt=0, lt=100)
    grace_days: Whole

    @root_validator(skip_on_failure=True)
    def _is_one_kind(cls, values: dict[str, Any]) -> dict[str, Any]:
        _one_of(values, ("money", "percent"))
        return values


class EarlyCharge(Record):
    """Nothing (`free: true`), or a percentage of what is repaid early within the first `within_months`."""

    free: StrictBool = False
    percent: Decimal | None = Field(None, gt=0, lt=100)
    within_months: Count | None = None

    @root_validator(skip_on_failure=True)
    def _is_one_kind(cls, values: dict[str, Any]) -> dict[str, Any]:
        _one_of({**values, "free": values["free"] or None}, ("free", "percent"))
        if (values["percent"] is None) != (values["within_months"] is None):
            raise ValueError("percent and within_months go together")
        return values

    def charge(self, repaid: Decimal, currency: str, paid_out: date, day: date) -> Decimal:
        """The charge for principal that is repaid early on a day, rounded to the currency's minor unit.

        The first `within_months` end with the day before that many months after the payment out.
        """
        if self.percent is None or self.within_months is None or day >= add_months(paid_out, self.within_months):
            return Decimal(0)
        return round_amount(CONTEXT.multiply(repaid, self.percent) / 100, currency)
