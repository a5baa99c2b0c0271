"""Finding where a function of one number crosses zero, in exact decimals and without ever leaving a bracket."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from bot.errors import OutOfRange

Function = Callable[[Decimal], Decimal]

TOLERANCE = Decimal("1e-14")
LIMIT = Decimal(10) ** 9
_LOWEST = Decimal("-0.9999")
_STEPS = 300


def rate_root(function: Function) -> Decimal:
    """The rate (a fraction above −0.9999) at which `function` is zero, to within 1e-14. Raises `OutOfRange` if none.

    The bracket is looked for between 0 and ever higher rates first, as a loan's rate is rarely below zero.
    """
    at_zero = function(Decimal(0))
    if at_zero == 0:
        return Decimal(0)
    low, at_low, high = Decimal(0), at_zero, Decimal("0.125")
    while high <= LIMIT:
        at_high = function(high)
        if (at_high < 0) != (at_zero < 0):
            return _bracketed(function, low, at_low, high, at_high)
        low, at_low, high = high, at_high, high * 4
    at_lowest = function(_LOWEST)
    if (at_lowest < 0) != (at_zero < 0):
        return _bracketed(function, _LOWEST, at_lowest, Decimal(0), at_zero)
    raise OutOfRange("These advances and payments have no annual percentage rate; check their amounts and dates.")


def _bracketed(function: Function, low: Decimal, at_low: Decimal, high: Decimal, at_high: Decimal) -> Decimal:
    """Illinois' regula falsi, with a bisection whenever three steps have not halved the bracket."""
    kept = 0  # which end stayed in the last step: -1 the low one, 1 the high one
    width, since = high - low, 0
    for _ in range(_STEPS):
        if high - low <= TOLERANCE:
            break
        if high - low <= width / 2:
            width, since = high - low, 0
        since += 1
        middle = (low + high) / 2 if since > 3 else (low * at_high - high * at_low) / (at_high - at_low)
        at_middle = function(middle)
        if at_middle == 0:
            return middle
        if (at_middle < 0) == (at_low < 0):
            low, at_low = middle, at_middle
            at_high = at_high / 2 if kept == 1 else at_high
            kept = 1
        else:
            high, at_high = middle, at_middle
            at_low = at_low / 2 if kept == -1 else at_low
            kept = -1
    return (low + high) / 2
