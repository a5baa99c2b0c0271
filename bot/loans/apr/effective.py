"""Effective annual percentage rates: what interest on interest comes to in a year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from bot.loans.apr.equation import Equation, by_time, power_sum, powers
from bot.loans.apr.flows import TimedFlow

_POLYNOMIAL = 366
"""Up to so many parts of a year, times are whole powers of one part; beyond, powers of a year are taken."""


def eu_effective(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Decimal:
    """The EU's annual percentage rate of charge in percent. Raises `OutOfRange` if there is none.

    Σ C(1 + X)^−t = Σ D(1 + X)^−s: Directive 2008/48/EC, Annex I, Part I; the same in 2014/17/EU, Annex I, and (EU)
    2023/2225, Annex III. Times of days are those of `bot.loans.apr.intervals.eu_years`.
    """
    return effective_equation(advances, payments).solution()


def effective_equation(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Equation:
    """The equation of all effective rates; its solutions are yearly percentages."""
    net = by_time(*([(flow.years, flow.amount) for flow in side] for side in (advances, payments)))
    terms = _terms(advances, payments)
    (part, *others) = terms
    if others or part > _POLYNOMIAL:
        return Equation(net, _worth_at_yearly_rate(terms), lambda rate: 100 * rate)
    return Equation(net, worth_at_rate_of_a_part(terms[part]), lambda rate: 100 * ((1 + rate) ** part - 1))


def worth_at_rate_of_a_part(terms: Mapping[int, Decimal]) -> Callable[[Decimal], Decimal]:
    """The value at the first advance, by a rate per part of a year; the keys count parts from then on."""
    summands = powers(terms)
    return lambda rate: power_sum(summands, 1 / (1 + rate))


def _worth_at_yearly_rate(terms: Mapping[int, Mapping[int, Decimal]]) -> Callable[[Decimal], Decimal]:
    """Values flows by denominator and numerator of their years: a root for each denominator, then whole powers."""
    sums = [(denominator, powers(amounts)) for denominator, amounts in terms.items()]

    def worth(rate: Decimal) -> Decimal:
        logarithm = -(1 + rate).ln()
        return sum((power_sum(each, (logarithm / denominator).exp()) for denominator, each in sums), Decimal(0))

    return worth


def _terms(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> dict[int, dict[int, Decimal]]:
    """What is advanced less what is paid by parts of a year: twelfths with twelfths, also where they are quarters."""
    times = {flow.years for side in (advances, payments) for flow in side}
    twelfths = all(12 % time.denominator == 0 for time in times)
    terms: dict[int, dict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for sign, flows in ((1, advances), (-1, payments)):
        for flow in flows:
            parts = 12 if twelfths or 12 % flow.years.denominator == 0 else flow.years.denominator
            terms[parts][int(flow.years * parts)] += sign * flow.amount
    return terms or {1: {}}
