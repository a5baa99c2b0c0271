"""Effective annual percentage rates: what interest on interest comes to in a year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from bot.loans.apr.equation import Equation, power_sum, powers
from bot.loans.apr.flows import TimedFlow

_PARTS = (12, 52, 365, 366)
"""Months, weeks and days of a year. Where all times are such parts of one kind, a rate per part is looked for."""

Terms = Mapping[int, Mapping[int, Decimal]]
"""What is advanced less what is paid, by the kind of part of a year and the number of such parts since the start."""


def eu_effective(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Decimal:
    """The EU's annual percentage rate of charge in percent. Raises `OutOfRange` if there is none.

    Σ C(1 + X)^−t = Σ D(1 + X)^−s: Directives 2008/48/EC and 2014/17/EU, Annex I, Part I. Times of
    days are those of `bot.loans.apr.intervals.eu_years`.
    """
    return effective_equation(advances, payments).solution()


def effective_equation(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Equation:
    """The equation of all effective rates; its solutions are yearly percentages."""
    terms = _terms(advances, payments)
    if len(terms) > 1:
        return Equation(_in_order(terms), _worth_at_yearly_rate(terms), lambda rate: 100 * rate)
    ((part, amounts),) = terms.items()
    net = [amounts[place] for place in sorted(amounts)]
    return Equation(net, _worth_at_rate_of_a_part(amounts), lambda rate: 100 * ((1 + rate) ** part - 1))


def _worth_at_rate_of_a_part(terms: Mapping[int, Decimal]) -> Callable[[Decimal], Decimal]:
    """The value at the first advance, by a rate per part of a year; the keys count parts from then on."""
    summands = powers(terms)
    return lambda rate: power_sum(summands, 1 / (1 + rate))


def _worth_at_yearly_rate(terms: Terms) -> Callable[[Decimal], Decimal]:
    """Values flows by denominator and numerator of their years: a root for each denominator, then whole powers."""
    sums = [(denominator, powers(amounts)) for denominator, amounts in terms.items()]

    def worth(rate: Decimal) -> Decimal:
        logarithm = -(1 + rate).ln()
        return sum((power_sum(each, (logarithm / denominator).exp()) for denominator, each in sums), Decimal(0))

    return worth


def _terms(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Terms:
    denominators = {flow.years.denominator for side in (advances, payments) for flow in side}
    shared = next((part for part in _PARTS if all(part % each == 0 for each in denominators)), None)
    parts = {each: shared or next((part for part in _PARTS if part % each == 0), each) for each in denominators}
    terms: dict[int, dict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for sign, flows in ((1, advances), (-1, payments)):
        for amount, years in ((flow.amount, flow.years) for flow in flows):
            part = parts[years.denominator]
            terms[part][years.numerator * (part // years.denominator)] += sign * amount
    return terms or {1: {}}


def _in_order(terms: Terms) -> list[Decimal]:
    """The amounts in the order of time."""
    sums: dict[Fraction, Decimal] = defaultdict(Decimal)
    for part, amounts in terms.items():
        for place, amount in amounts.items():
            sums[Fraction(place, part)] += amount
    return [sums[time] for time in sorted(sums)]
