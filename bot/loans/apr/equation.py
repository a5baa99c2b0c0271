"""What all annual percentage rates have in common: advances and payments are worth the same at the rate looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from itertools import accumulate, pairwise

from bot.loans.money import CONTEXT
from bot.loans.root import nearest_to_zero, no_root, rate_root, rate_roots


@dataclass(frozen=True)
class Equation:
    """`worth` of advances less payments at a rate per period, and the yearly `percent` which such a rate means.

    `net` is what is advanced less what is paid, in the order of time; its signs tell how many rates there can be.
    """

    net: Sequence[Decimal]
    worth: Callable[[Decimal], Decimal]
    percent: Callable[[Decimal], Decimal]

    def solution(self) -> Decimal:
        """The percentage that counts. Raises `OutOfRange` if there is none."""
        return self.solutions()[0]

    def solutions(self) -> tuple[Decimal, ...]:
        """All percentages that solve it: first the one that counts (`nearest_to_zero`), then others in ascending order.

        Where only one rate can count, others are not looked for. Raises `OutOfRange` if there is none.
        """
        with localcontext(CONTEXT):
            changes = changes_of_sign(self.net)
            if changes == 0:
                raise no_root()
            if changes == 1 or self._owes_until_the_end():
                return (self.percent(rate_root(self.worth)),)
            roots = rate_roots(self.worth)
            counts = nearest_to_zero(roots)
            return tuple(self.percent(root) for root in (counts, *(each for each in roots if each != counts)))

    def _owes_until_the_end(self) -> bool:
        """Whether sums without interest change their sign once: then there is exactly one rate above zero.

        Norstrom, "A sufficient condition for a unique nonnegative internal rate of return" (1972).
        """
        sums = list(accumulate(self.net))
        return sums[-1] != 0 and changes_of_sign(sums) == 1


def changes_of_sign(amounts: Iterable[Decimal]) -> int:
    """How often amounts change between above and below 0, zeros aside. No equation has more rates (Descartes)."""
    signs = [amount > 0 for amount in amounts if amount]
    return sum(one != other for one, other in pairwise(signs))


Powers = Sequence[tuple[int, Decimal]]
"""A sum of powers as Horner's rule takes it: each amount with how many powers it lies above the next one."""


def powers(terms: Mapping[int, Decimal]) -> Powers:
    """Amounts by their power, ready for `power_sum`."""
    places = sorted(terms, reverse=True)
    return [(place - below, terms[place]) for place, below in pairwise((*places, 0))]


def power_sum(summands: Powers, step: Decimal) -> Decimal:
    """Σ amount · step^n."""
    worth = Decimal(0)
    for gap, amount in summands:
        worth += amount
        if gap == 1:
            worth *= step
        elif gap:
            worth *= step**gap
    return worth
