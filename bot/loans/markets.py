"""What the law of a market says, as dated records with their sources: `lender/markets/<code>.yml`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal
from zoneinfo import ZoneInfo

from babel.numbers import list_currencies
from pydantic import Field, StrictBool, StrictStr, root_validator, validator

from bot.loans.apr.methods import AprMethod
from bot.loans.contact_hours import ContactHours
from bot.loans.records import Count, Record, Whole, Words
from bot.loans.relief import ReliefOption

Topic = Literal[
    "apr",
    "rate_cap",
    "cooling_off",
    "early_repayment",
    "complaints",
    "decision",
    "collection",
    "relief",
    "data",
    "ai_disclosure",
]

ANY_LICENCE = "any"

CAP_KINDS = ("rate", "apr", "month", "day", "charges")
"""What a cap may be in; each has one of them."""


class Cap(Record):
    """The most that a loan may cost, in percent of what is owed, or for `charges` of the loan.

    `rate` is the nominal rate a year and `month` the same a month, without fees; `apr` is the market's annual
    percentage rate and `day` all interest and fees a day; `charges` are all of them together. It holds for loans of
    `from` and more but `below` (in the market's currency), for terms up to `months`, and for those longer than
    `longer_than` months; all of these may be left out.
    """

    rate: Decimal | None = Field(None, gt=0)
    apr: Decimal | None = Field(None, gt=0)
    month: Decimal | None = Field(None, gt=0)
    day: Decimal | None = Field(None, gt=0)
    charges: Decimal | None = Field(None, gt=0)
    least: Decimal = Field(Decimal(0), ge=0, alias="from")
    below: Decimal | None = Field(None, gt=0)
    months: Count | None = None
    longer_than: Count | None = None

    @root_validator(skip_on_failure=True)
    def _is_one_kind(cls, values: dict[str, Any]) -> dict[str, Any]:
        if sum(values[name] is not None for name in CAP_KINDS) != 1:
            raise ValueError(f"exactly one of {', '.join(CAP_KINDS)} is expected")
        return values

    @property
    def yearly_rate(self) -> Decimal | None:
        """The most that the nominal rate may be, in percent a year, where it is a rate without fees."""
        return self.month * 12 if self.month is not None else self.rate


class Rule(Record):
    """One rule, in words for the borrower.

    It holds from `effective_from` to `effective_to` (both included), for lenders with a `licence` among those named
    (`ANY_LICENCE`: all), and for the kinds of loan in `products` (all when left out). `unverified` rules are passed
    on only with the advice to ask an officer. `cap` is what a `rate_cap` allows, where it is a figure.
    """

    id: StrictStr
    topic: Topic
    line: Words
    licence: tuple[StrictStr, ...]
    products: tuple[StrictStr, ...] | None = None
    cap: Cap | None = None
    effective_from: date
    effective_to: date | None = None
    source: StrictStr
    last_verified: date
    unverified: StrictBool = False

    @root_validator(skip_on_failure=True)
    def _is_consistent(cls, values: dict[str, Any]) -> dict[str, Any]:
        if values["effective_to"] is not None and values["effective_to"] < values["effective_from"]:
            raise ValueError("effective_to must not lie before effective_from")
        if values["cap"] is not None and values["topic"] != "rate_cap":
            raise ValueError("cap belongs to the topic rate_cap only")
        return values

    def holds(self, on: date, licence: str, product: str | None = None) -> bool:
        """Whether the rule is in force on a day, for a lender's licence and a kind of loan (None: for any)."""
        in_force = self.effective_from <= on and (self.effective_to is None or on <= self.effective_to)
        binds = ANY_LICENCE in self.licence or licence in self.licence
        return in_force and binds and (product is None or self.products is None or product in self.products)


class Apr(Record):
    """How the market's law computes the annual percentage rate, and what it calls it."""

    method: AprMethod
    name: Words


class ComplaintDeadlines(Record):
    """Calendar days from the receipt of a complaint: to acknowledge it, to answer it, to answer it at the latest."""

    acknowledge_days: Whole
    answer_days: Count
    latest_answer_days: Count


class Market(Record):
    """A country with its currency (ISO 4217), its time zone (IANA) and its rules. `code` is ISO 3166.

    `urgent_kinds` are kinds of case that officers treat as urgent here, whatever they are elsewhere. `relief` is what
    may be offered to a borrower who cannot pay as agreed. `contact` is when borrowers may be reminded; where it is left
    out, the main office's open days count.
    """

    code: StrictStr
    name: Words
    currency: StrictStr
    time_zone: StrictStr
    apr: Apr
    complaints: ComplaintDeadlines
    urgent_kinds: tuple[StrictStr, ...] = ()
    helpline: Words
    relief: tuple[ReliefOption, ...] = ()
    contact: ContactHours | None = None
    rules: tuple[Rule, ...]

    @validator("currency")
    def _is_currency(cls, value: str) -> str:
        if value not in list_currencies():
            raise ValueError("an ISO 4217 currency such as USD is expected")
        return value

    @validator("time_zone")
    def _is_zone(cls, value: str) -> str:
        return check_zone(value)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone whose calendar decides what "today" is."""
        return ZoneInfo(self.time_zone)

    def rules_in_force(self, on: date, licence: str, product: str | None = None) -> Sequence[Rule]:
        """The rules of a day for a lender's licence, for one kind of loan or for all, in the file's order."""
        return [rule for rule in self.rules if rule.holds(on, licence, product)]


def check_zone(name: str) -> str:
    """The name of a time zone, if it is one. Raises `ValueError`."""
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError("an IANA time zone such as Asia/Taipei is expected") from error
    return name
