"""The schedule that terms lead to, from change to change: the end of grace, a new rate, an early repayment, the end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple

from bot.errors import OutOfRange
from bot.loans.money import CONTEXT, minor_unit
from bot.loans.schedules import amortise
from bot.loans.schedules.periods import Factor, Periods, periods
from bot.loans.schedules.rows import BESIDE, Columns, Schedule
from bot.loans.schedules.terms import LoanTerms

_TRIES = 3
"""How often the instalment is evened out at most."""


def plan(terms: LoanTerms) -> Schedule:
    """The schedule of a loan. Raises `OutOfRange` where a due date is beyond all dates, or no day near it is open."""
    with localcontext(CONTEXT):
        repayment = Repayment(terms, periods(terms))
        repayment.run(repayment.count)
    return repayment.schedule()


class Movement(NamedTuple):
    """Principal that is repaid beside the instalments on a day; below zero where it is paid out."""

    day: date
    repaid: Decimal


class Repayment:
    """A loan while its rows are made; used within `bot.loans.money.CONTEXT`.

    `place` is how many periods are done, `balance` what is owed then, `count` how many there will be. `payment` is the
    instalment, or its part of principal, `kept` one that is not to be computed anew at the end of grace.
    """

    def __init__(self, terms: LoanTerms, spans: Periods) -> None:
        self.terms, self.periods = terms, spans
        self.unit = minor_unit(terms.currency)
        self.zero = Decimal(0).quantize(self.unit)
        self.columns = Columns()
        self.balance = terms.principal.amount.quantize(self.unit)
        self.place, self.count, self.over = 0, terms.count, terms.periods
        self.payment: Decimal | None = None
        self.kept: Decimal | None = None
        self._evens = terms.even_last and terms.method == "equal-instalments" and terms.amortised_over is None
        self._steps = {terms.every.periods_before(step.from_month): step.percent for step in terms.rates}
        self._drawn: dict[int, list[Movement]] = {}
        for day, amount in terms.drawdowns:
            self._drawn.setdefault(spans.place(day, terms.count), []).append(Movement(day, -amount))
        self._percent, self._factors = self._steps[0], spans.factors(self._steps[0])

    @property
    def regular(self) -> Decimal:
        """`payment`, once it has been reckoned."""
        assert self.payment is not None, "renewed before"
        return self.payment

    @property
    def balloon(self) -> Decimal:
        """What is due on top of the last instalment; no more than is owed after early repayment."""
        return min(self.terms.balloon, self.balance)

    def schedule(self) -> Schedule:
        """The rows so far."""
        return self.columns.schedule(self.terms.currency, self.terms.grace)

    def run(self, end: int) -> None:
        """Makes the rows until `end` periods are done; the last of all repays what is left."""
        while self.place < min(end, self.count):
            self.renew()  # after which there may be fewer
            if self.place in self._drawn:
                due = self.move([])
                if self.place >= self.terms.grace:
                    self.agree(due)
                self.row(due)
                continue
            changes = [place for place in (*self._steps, *self._drawn, self.terms.grace) if self.place < place]
            self._rows(min([*changes, end, self.count]))

    def renew(self) -> None:
        """What holds from this place on: the rate, and the instalment for what is left."""
        percent = self._steps.get(self.place, self._percent)
        changed = percent != self._percent
        if changed:
            self._percent, self._factors = percent, self.periods.factors(percent)
        if self.place < self.terms.grace:
            return
        if self.payment is None and self.kept is not None:
            self.keep(self.kept)
        elif self.payment is None or (changed and self.terms.method == "equal-instalments"):
            self.agree()

    def factors(self, start: int, end: int) -> list[Factor]:
        """The interest of a unit in some periods, at the rate of this place."""
        return self._factors[start:end]

    def agree(self, due: Decimal | None = None) -> None:
        """A new instalment for what is left; evened out where that is wished and nothing changes it until the end."""
        self.payment = self._reckon(due)
        if self._evens and not any(place > self.place for place in (*self._steps, *self._drawn)):
            self.payment = self._even(self.payment, self._factors_from_here(due))

    def _factors_from_here(self, due: Decimal | None) -> list[Factor]:
        """The interest of a unit in each period that is left; `due` is that of the period under way, if known."""
        factors = self.factors(self.place, self.count)
        if due is not None:
            factors[0] = (due, self.balance)
        return factors

    def _reckon(self, due: Decimal | None) -> Decimal:
        """The instalment, or its part of principal, for what is left.

        `due` is the interest of the period under way where that is known: then P + I is owed at its end, and the first
        instalment with it: (P + I − F·Dₙ) / (1 + Σ Dₖ), over the periods after it.
        """
        terms, balance, left = self.terms, self.balance, self.balloon
        if terms.method == "interest-only":
            return self.zero
        if terms.method == "equal-principal":
            return ((balance - left) / (self.over - self.place)).quantize(self.unit)
        if due is None:
            return amortise.annuity(balance, self.factors(self.place, self.over), self.unit, left)
        discount, total = amortise.discounts(self.factors(self.place + 1, self.over))
        return ((balance + due - left * discount) / (1 + total)).quantize(self.unit)

    def keep(self, payment: Decimal, due: Decimal | None = None) -> None:
        """Goes on with an instalment; the term ends as soon as it has repaid the loan, if that is sooner."""
        self.payment, self._evens = payment, False
        if self.terms.method == "interest-only" or self._drawn:  # which only ends once all is paid out
            return
        trial, factors = Columns(), self._factors_from_here(due)
        rows = amortise.level if self.terms.method == "equal-instalments" else amortise.equal_parts
        rows(trial, self.balance, payment, factors, self.unit)
        if not trial.balances[-1]:
            ended = self.place + trial.balances.index(trial.balances[-1]) + 1
            self.over, self.count = self.over - self.count + ended, ended

    def row(self, due: Decimal) -> None:
        """One row, whose interest is known."""
        terms, balance = self.terms, self.balance
        if self.place == self.count - 1:
            repaid = balance
        elif self.place < terms.grace:
            repaid = self.zero if terms.grace_kind == "interest-only" else -due
        else:
            wanted = self.regular - due if terms.method == "equal-instalments" else self.regular
            repaid = min(wanted, balance)
        self.balance -= repaid
        self.columns.amounts(repaid, due, self.balance)
        self._number(self.place + 1)

    def move(self, movements: Sequence[Movement], until: date | None = None) -> Decimal:
        """Principal that moves in the period under way; returns its interest, to its end or to a day, rounded once.

        Interest runs on each balance for its own days. Raises `OutOfRange` for more than is owed, and where something
        is paid out after `until`.
        """
        place, terms, passed = self.place, self.terms, Fraction(0)
        if until is not None and any(each.day > until for all in self._drawn.values() for each in all):
            raise OutOfRange(f"Some of the loan is paid out after {until}; leave that drawdown out.")
        numerator, denominator = self.factors(place, place + 1)[0]
        earned, of = Fraction(0), Fraction(numerator) / Fraction(denominator)
        for day, repaid in sorted([*self._drawn.pop(place, []), *movements]):
            now = self.periods.passed(place, day, terms)
            earned, passed = earned + Fraction(self.balance) * of * (now - passed), now
            if repaid > self.balance:
                raise OutOfRange(f"{repaid} {terms.currency} is more than the {self.balance} owed on {day}.")
            if repaid > 0:
                self.beside(day, repaid, self.zero)
            else:
                self.balance -= repaid
        now = Fraction(1) if until is None else self.periods.passed(place, until, terms)
        earned += Fraction(self.balance) * of * (now - passed)
        return (Decimal(earned.numerator) / Decimal(earned.denominator)).quantize(self.unit)

    def beside(self, day: date, principal: Decimal, interest: Decimal) -> None:
        """A payment that is no instalment."""
        self.balance -= principal
        self.columns.amounts(principal.quantize(self.unit), interest, self.balance)
        self.columns.numbers.append(BESIDE)
        self.columns.dues.append(day)

    def _rows(self, end: int) -> None:
        """Rows of one kind until `end` periods are done."""
        terms, factors = self.terms, self.factors(self.place, end)
        if self.place < terms.grace:
            if terms.grace_kind == "interest-only":
                self.balance = amortise.equal_parts(self.columns, self.balance, self.zero, factors, self.unit)
            else:
                self.balance = amortise.capitalised(self.columns, self.balance, factors, self.unit)
            self._number(end)
            return
        self.balance = self._repay(self.columns, self.regular, factors, end == self.count)
        self._number(end)

    def _repay(self, columns: Columns, payment: Decimal, factors: list[Factor], closing: bool) -> Decimal:
        """The rows of regular instalments, the last of all included where `closing`; returns what is left."""
        rows = amortise.level if self.terms.method == "equal-instalments" else amortise.equal_parts
        balance = rows(columns, self.balance, payment, factors[:-1] if closing else factors, self.unit)
        if closing:
            columns.amounts(balance, amortise.interest(balance, factors[-1], self.unit), self.zero)
        return self.zero if closing else balance

    def _even(self, payment: Decimal, factors: list[Factor]) -> Decimal:
        """The instalment after which the last one differs less, as Apache Fineract's progressive loans have it.

        What the last differs is divided over all, if it is more than half a minor unit for each and that helps.
        """
        count, off = len(factors), self._off(payment, factors)
        for _ in range(_TRIES):
            if abs(off) <= count // 2 * self.unit:
                break
            tried = payment + (off / count).quantize(self.unit)
            still_off = self._off(tried, factors)
            if abs(still_off) >= abs(off):
                break
            payment, off = tried, still_off
        return payment

    def _off(self, payment: Decimal, factors: list[Factor]) -> Decimal:
        """By how much the last payment differs from the regular one, its balloon left aside."""
        columns = Columns()
        self._repay(columns, payment, factors, True)
        return columns.payments[-1] - self.balloon - payment

    def _number(self, end: int) -> None:
        self.columns.numbers.extend(range(self.place + 1, end + 1))
        self.columns.dues.extend(self.periods.dues[self.place : end])
        self.place = end
