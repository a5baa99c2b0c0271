"""What is agreed about the repayment of a loan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, get_args

from bot.errors import OutOfRange
from bot.facts import Money
from bot.loans.money import round_amount
from bot.loans.schedules.day_counts import PERIODS, DayCount
from bot.loans.schedules.frequency import MONTH, Frequency
from bot.loans.schedules.rolling import Closed, Rolling, weekend

LONGEST_TERM = 1200
"""Months. Beyond a century a term is a mistake."""

HIGHEST_RATE = Decimal(1000)
"""Percent a year."""

HIGHEST_AMOUNT = Decimal(10) ** 15
"""In any currency; with more, 34 digits might not be enough for exact interest."""

RATE_DECIMALS = 12
"""The same holds for rates of more decimals."""

Method = Literal["equal-instalments", "equal-principal", "interest-only"]
"""Instalments of one amount; of one part of the principal each and interest on top; of interest, all principal last."""

METHODS: tuple[Method, ...] = get_args(Method)

GraceKind = Literal["interest-only", "capitalised", "interest-free"]
"""What happens at the beginning: interest is paid; it is added to the principal and nothing is paid; there is none, and
nothing is paid."""

GRACE_KINDS: tuple[GraceKind, ...] = get_args(GraceKind)


class RateStep(NamedTuple):
    """A nominal rate in percent a year. It holds in the periods that begin in month `from_month` (from 1) or later."""

    from_month: int
    percent: Decimal


class Drawdown(NamedTuple):
    """A part of the loan that is paid out later, on a day before the last due date."""

    day: date
    amount: Decimal


@dataclass(frozen=True)
class LoanTerms:
    """A loan of `principal` in `count` instalments. Whatever cannot be calculated raises `OutOfRange` when it is made.

    `rates` begin with month 1; at each later one the instalment is computed anew for what is left. A floating rate is
    today's; its later changes are steps. `paid_out` and `first_due` give due dates; with only one of them, the other is
    a period away; without both there are no dates, which only day counts with regular periods allow. `due_day` is the
    agreed day of the month where `first_due` could not fall on it.

    `odd_days` counts the days by which the first period is longer or shorter than regular ones; None: by `day_count`.
    `share_odd_days`: they are a part of the regular period, by calendar days, in which they lie.

    `drawdowns` are paid out beside `principal`, later; each makes the instalment anew for what is owed then.

    `grace` is how many of the instalments are special, as `grace_kind` says; `interest_free` how many periods bear no
    interest although instalments are paid. `balloon` is an amount that is due on top of the last instalment;
    `amortised_over`, longer than `count`, has instalments as if there were so many, and the rest due with the last.

    Due dates on days that are `closed` move by `rolling`. Interest runs to the agreed days, or to the moved ones where
    `adjusted`. `even_last` changes the instalment by what the last one differs, spread over all, if it differs by more
    than half a minor unit for each of them.
    """

    principal: Money
    rates: Sequence[RateStep]
    count: int
    method: Method = "equal-instalments"
    every: Frequency = MONTH
    day_count: DayCount = PERIODS
    odd_days: DayCount | None = None
    share_odd_days: bool = False
    paid_out: date | None = None
    first_due: date | None = None
    drawdowns: Sequence[Drawdown] = ()
    due_day: int | None = None
    grace: int = 0
    grace_kind: GraceKind = "interest-only"
    interest_free: int = 0
    balloon: Decimal = Decimal(0)
    amortised_over: int | None = None
    rolling: Rolling = "none"
    closed: Closed = weekend
    adjusted: bool = False
    even_last: bool = False

    def __post_init__(self) -> None:
        _check_amounts(self)
        _check_rates(self.rates)
        _check_lengths(self)
        _check_dates(self)

    @property
    def periods(self) -> int:
        """Over how many periods the instalment is reckoned."""
        return self.amortised_over or self.count

    @property
    def currency(self) -> str:
        """The loan's currency."""
        return self.principal.currency


def _check_amounts(terms: LoanTerms) -> None:
    amount, currency = terms.principal.amount, terms.currency
    if not (amount.is_finite() and amount > 0):
        raise OutOfRange(f"A loan of {amount} {currency} cannot be calculated; give an amount above 0.")
    if amount > HIGHEST_AMOUNT:
        raise OutOfRange(f"A loan of {amount} {currency} cannot be calculated; give at most {HIGHEST_AMOUNT}.")
    if round_amount(amount, currency) != amount:
        raise OutOfRange(f"{amount} {currency} is no amount that can be paid; round it to {currency}'s smallest unit.")
    for drawn in (each.amount for each in terms.drawdowns):
        if not (drawn.is_finite() and 0 < drawn <= HIGHEST_AMOUNT and round_amount(drawn, currency) == drawn):
            raise OutOfRange(f"{drawn} {currency} cannot be paid out; give an amount above 0 in whole smallest units.")
    if not (terms.balloon.is_finite() and 0 <= terms.balloon < amount):
        raise OutOfRange(f"A balloon of {terms.balloon} {currency} cannot be; give one from 0 to below {amount}.")
    if round_amount(terms.balloon, currency) != terms.balloon:
        raise OutOfRange(f"A balloon of {terms.balloon} {currency} cannot be paid; round it to the smallest unit.")
    if terms.balloon and terms.amortised_over:
        raise OutOfRange("A loan has a balloon or is reckoned over a longer term; give one of the two.")
    if terms.method == "interest-only" and (terms.balloon or terms.amortised_over):
        raise OutOfRange("A loan of interest only repays all of its principal at the end; leave the balloon out.")


def _check_rates(rates: Sequence[RateStep]) -> None:
    if not rates or rates[0].from_month != 1:
        raise OutOfRange("A loan needs a rate from its first month on; give one.")
    for earlier, later in zip(rates, rates[1:], strict=False):
        if later.from_month <= earlier.from_month:
            raise OutOfRange(f"A rate from month {later.from_month} on cannot follow one from {earlier.from_month} on.")
    for step in rates:
        if not (step.percent.is_finite() and 0 <= step.percent <= HIGHEST_RATE):
            raise OutOfRange(f"A rate of {step.percent} % cannot be calculated; give one from 0 to {HIGHEST_RATE}.")
        if -int(step.percent.as_tuple().exponent) > RATE_DECIMALS:
            raise OutOfRange(f"A rate of {step.percent} % has too many decimals; give at most {RATE_DECIMALS}.")


def _check_lengths(terms: LoanTerms) -> None:
    longest = int(LONGEST_TERM / (12 * terms.every.share))
    if not 1 <= terms.count <= terms.periods <= longest:
        if terms.every == MONTH and terms.amortised_over is None:
            raise OutOfRange(f"A term of {terms.count} months cannot be calculated; give 1 to {LONGEST_TERM}.")
        raise OutOfRange(f"{terms.count} of {terms.periods} instalments cannot be calculated; give 1 to {longest}.")
    if not 0 <= terms.grace < terms.count:
        raise OutOfRange(f"{terms.grace} instalments of grace leave none to repay {terms.count} with; give fewer.")
    if not 0 <= terms.interest_free <= terms.count:
        raise OutOfRange(f"{terms.interest_free} periods without interest are not in a loan of {terms.count}.")
    if terms.due_day is not None and not 1 <= terms.due_day <= 31:
        raise OutOfRange(f"{terms.due_day} is no day of a month; give 1 to 31.")


def _check_dates(terms: LoanTerms) -> None:
    if terms.paid_out and terms.first_due and terms.first_due <= terms.paid_out:
        raise OutOfRange(f"The first due date, {terms.first_due}, must come after the payment out; correct one.")
    if terms.first_due and terms.due_day and terms.every.later(terms.first_due, 0, terms.due_day) != terms.first_due:
        raise OutOfRange(f"The first due date, {terms.first_due}, is not on day {terms.due_day}; correct one of them.")
    dated = terms.paid_out or terms.first_due
    if not dated and terms.day_count.regular == "days":
        raise OutOfRange(f"Interest by {terms.day_count.name} needs dates; give the day of payment out.")
    if not dated and terms.drawdowns:
        raise OutOfRange("What is paid out later needs dates; give the day of payment out.")
    if not dated and terms.rolling != "none":
        raise OutOfRange("Due dates can move only where there are some; give the day of payment out.")
    if terms.odd_days and terms.day_count.regular == "days":
        raise OutOfRange(f"By {terms.day_count.name}, odd days count as all others; leave their own day count out.")
    if terms.adjusted and terms.day_count.regular == "share":
        raise OutOfRange("Interest that runs to moved days needs a day count; give one such as actual/365.")
