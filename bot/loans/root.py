"""Finding where a function of one number crosses zero, in exact decimals and without ever leaving a bracket."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from bot.errors import OutOfRange

Function = Callable[[Decimal], Decimal]

TOLERANCE = Decimal("1e-14")
LIMIT = Decimal(10) ** 9
LOWEST = Decimal("-0.9999")
_FIRST = Decimal("0.01")
_GROWTH = Decimal(4)
_STEPS = 300
_FINEST = Decimal("1e-6")
_RATIO = Decimal("1.05")
_NARROWINGS = 60


def rate_root(function: Function) -> Decimal:
    """The rate (a fraction above −0.9999) at which `function` is zero, to within 1e-14. Raises `OutOfRange` if none.

    The bracket is looked for between 0 and ever higher rates first, as a loan's rate is rarely below zero.
    """
    at_zero = function(Decimal(0))
    if at_zero == 0:
        return Decimal(0)
    low, at_low, high = Decimal(0), at_zero, _FIRST
    while high <= LIMIT:
        at_high = function(high)
        if (at_high < 0) != (at_zero < 0):
            return _bracketed(function, low, at_low, high, at_high)
        low, at_low, high = high, at_high, high * _GROWTH
    at_lowest = function(LOWEST)
    if (at_lowest < 0) != (at_zero < 0):
        return _bracketed(function, LOWEST, at_lowest, Decimal(0), at_zero)
    raise no_root()


def rate_roots(function: Function) -> tuple[Decimal, ...]:
    """All rates from −0.9999 to 10⁹ at which `function` is zero, in ascending order; none if there are none.

    It looks at some 1,200 rates that lie 5 % apart, and where the function turns back before zero it looks closer. Two
    zeros within less than that are found if the function visibly turns between them.
    """
    rates = list(_scale())
    values = [function(rate) for rate in rates]
    found: list[Decimal] = []
    for place, (rate, value) in enumerate(zip(rates, values, strict=True)):
        if value == 0:
            found.append(rate)
        elif place and values[place - 1] * value < 0:
            found.append(_bracketed(function, rates[place - 1], values[place - 1], rate, value))
        elif place > 1 and _turns(values[place - 2 : place + 1]):
            found += _around_the_turn(function, rates[place - 2], rates[place - 1], rate)
    return tuple(sorted(found))


def nearest_to_zero(roots: Sequence[Decimal]) -> Decimal:
    """The root that counts: the lowest that is not below zero, or else the highest. Raises `OutOfRange` without any.

    FCA Handbook, MCOB 10.3.1B R (2): of several rates the positive one nearest to zero, and if there is no positive
    one the negative one nearest to zero. The other methods take it over, as their laws do not say which one counts.
    """
    if not roots:
        raise no_root()
    return min((root for root in roots if root >= 0), default=max(roots))


def no_root() -> OutOfRange:
    """What is raised where there is no rate."""
    return OutOfRange(
        "No annual percentage rate within reason fits these advances and payments; check their amounts and dates."
    )


def _bracketed(function: Function, low: Decimal, at_low: Decimal, high: Decimal, at_high: Decimal) -> Decimal:
    """Regula falsi that lowers a value which is kept (Anderson and Björck), with bisection where that is slow."""
    kept = 0  # which end stayed in the last step: -1 the low one, 1 the high one
    width, since = high - low, 0
    for _ in range(_STEPS):
        if high - low <= TOLERANCE:
            break
        if high - low <= width / 2:
            width, since = high - low, 0
        since += 1
        middle = (low + high) / 2 if since > 3 else (low * at_high - high * at_low) / (at_high - at_low)
        # A root that is all but found is closed in from its other side, so that the bracket closes, too.
        middle = min(max(middle, low + TOLERANCE / 2), high - TOLERANCE / 2)
        at_middle = function(middle)
        if at_middle == 0:
            return middle
        if (at_middle < 0) == (at_low < 0):
            at_high = at_high * _shrinking(at_middle, at_low) if kept == 1 else at_high
            low, at_low, kept = middle, at_middle, 1
        else:
            at_low = at_low * _shrinking(at_middle, at_high) if kept == -1 else at_low
            high, at_high, kept = middle, at_middle, -1
    return (low + high) / 2


def _shrinking(new: Decimal, old: Decimal) -> Decimal:
    """By how much the value at the end that stayed is lowered: Anderson and Björck (1973), else Illinois' half."""
    part = 1 - new / old
    return part if part > 0 else Decimal("0.5")


def _scale() -> Iterator[Decimal]:
    """Rates in ascending order, dense at zero and at both ends."""
    outwards: list[Decimal] = []
    rate = _FINEST
    while rate < LIMIT:
        outwards.append(rate)
        rate *= _RATIO
    towards_nothing = [1 / (1 + rate) - 1 for rate in outwards if 1 / (1 + rate) - 1 > LOWEST]
    yield LOWEST
    yield from reversed(towards_nothing)
    yield Decimal(0)
    yield from outwards


def _turns(values: Sequence[Decimal]) -> bool:
    """Whether three values of one sign come nearer to zero and go away again."""
    first, middle, last = (abs(value) for value in values)
    return middle < first and middle < last and values[0] * values[1] > 0 and values[1] * values[2] > 0


def _around_the_turn(function: Function, low: Decimal, middle: Decimal, high: Decimal) -> list[Decimal]:
    """The two roots between `low` and `high` if the function does cross zero where it turns, by narrowing thirds."""
    sign = function(middle).copy_sign(Decimal(1)) / function(middle)
    left, right = low, high
    for _ in range(_NARROWINGS):
        one, other = left + (right - left) / 3, right - (right - left) / 3
        at_one, at_other = sign * function(one), sign * function(other)
        for rate, value in ((one, at_one), (other, at_other)):
            if value < 0:
                ends = ((low, rate), (rate, high))
                return [_bracketed(function, a, function(a), b, function(b)) for a, b in ends]
        left, right = (left, other) if at_one < at_other else (one, right)
    return []
