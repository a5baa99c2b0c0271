"""Nominal annual percentage rates beside the US one: interest within a year is not compounded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import pairwise

from bot.loans.apr.effective import effective_equation
from bot.loans.apr.equation import Equation
from bot.loans.apr.flows import TimedFlow
from bot.loans.money import CONTEXT


def monthly_nominal(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Decimal:
    """Twelve times the monthly internal rate of return, in percent. Raises `OutOfRange` if there is none.

    Σ C(1 + i)^−12t = Σ D(1 + i)^−12s, and the rate is 12 i.
    """
    return monthly_equation(advances, payments).solution()


def monthly_equation(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Equation:
    """The equation of `monthly_nominal`: the effective one, whose rate is brought back to a month's times twelve."""
    effective = effective_equation(advances, payments)

    def percent(rate: Decimal) -> Decimal:
        yearly = 1 + effective.percent(rate) / 100
        return 1200 * ((yearly.ln() / 12).exp() - 1)

    return Equation(effective.net, effective.worth, percent)


def tw_total_cost(paid_out: Decimal, payments: Sequence[Decimal]) -> Decimal:
    """Taiwan's 總費用年百分率 in percent: `monthly_nominal`, as banks there state it.

    `paid_out` is the amount less all costs at the start; `payments` fall due a month apart, the first after one month.
    """
    flows = [TimedFlow(payment, Fraction(month, 12)) for month, payment in enumerate(payments, start=1)]
    return monthly_nominal([TimedFlow(paid_out, Fraction(0))], flows)


def jp_real_annual(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Decimal:
    """Japan's 実質年率 in percent: what is owed earns simple interest from one payment to the next.

    U₁ = the money that can really be used, Uᵢ = Uᵢ₋₁ − (Pᵢ₋₁ − R·Uᵢ₋₁·Tᵢ₋₁), and nothing is left in the end: formula
    one (算式一) of the annex to 貸金業法施行規則 (Ordinance on the Money Lending Business Act). T is in years.
    Raises `OutOfRange` if there is no rate.
    """
    return jp_equation(advances, payments).solution()


def jp_equation(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Equation:
    """The equation of `jp_real_annual`: U·(1 + R·T) − P, over and over, is worth nothing in the end."""
    sums: dict[Fraction, Decimal] = defaultdict(Decimal)
    for sign, flows in ((1, advances), (-1, payments)):
        for flow in flows:
            sums[flow.years] += sign * flow.amount
    times = sorted(sums)
    net = [sums[time] for time in times]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    longest = max(gaps, default=Fraction(1))
    shares = [_decimal(gap / longest) for gap in (*gaps, Fraction(0))]

    def worth(rate: Decimal) -> Decimal:
        """What is left at the end, discounted; the rate is that of the longest gap, over which none is below −1."""
        total, discount = Decimal(0), Decimal(1)
        for amount, share in zip(net, shares, strict=True):
            total += amount * discount
            discount /= 1 + rate * share
        return total

    return Equation(net, worth, lambda rate: 100 * rate / _decimal(longest))


def simple_annualised(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Decimal:
    """The cost of credit over the principal in use and the years for which it is used, in percent; never compounded.

    (Σ payments − Σ advances) / Σ (advance · years until the last flow) − Σ (principal repaid · years until the last
    flow). Each payment repays principal in the proportion in which all payments do (constant ratio), as cash flows do
    not tell interest from principal. With one advance A, n equal monthly payments and the cost K this is the known
    24·K / (A·(n + 1)). PBoC announcement 2021 No. 3 allows such a rate if it is said to be 单利 (simple interest).
    Raises `OutOfRange` if nothing is advanced or nothing is owed for any time.
    """
    return simple_equation(advances, payments).solution()


def simple_equation(advances: Sequence[TimedFlow], payments: Sequence[TimedFlow]) -> Equation:
    """The equation of `simple_annualised`, which is linear: the cost less the interest at a rate."""
    with localcontext(CONTEXT):
        lent, paid = (sum((flow.amount for flow in side), Decimal(0)) for side in (advances, payments))
        end = max((flow.years for side in (advances, payments) for flow in side), default=Fraction(0))
        in_use = _money_years(advances, end) - _money_years(payments, end) * lent / paid if paid else Decimal(0)
        cost = paid - lent
    # A line crosses zero once, whatever the signs of the flows.
    return Equation([-in_use, in_use], lambda rate: cost - in_use * rate, lambda rate: 100 * rate)


def _money_years(flows: Sequence[TimedFlow], end: Fraction) -> Decimal:
    """Each amount times the years from then to the end, added up."""
    return sum((flow.amount * _decimal(end - flow.years) for flow in flows), Decimal(0))


def _decimal(years: Fraction) -> Decimal:
    return CONTEXT.divide(Decimal(years.numerator), Decimal(years.denominator))
