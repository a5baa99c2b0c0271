"""The three kinds of rate of an offer."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.loans.rates import Rate
from bot.loans.schedules.terms import RateStep

INDEX = {"name": {"en": "SOFR"}, "percent": Decimal("3.95"), "as_of": "2026-11-02", "source": "New York Fed"}


@pytest.mark.parametrize(
    ("data", "kind", "steps"),
    [
        ({"fixed": Decimal("6.35")}, "fixed", (RateStep(1, Decimal("6.35")),)),
        ({"floating": {"index": INDEX, "margin": Decimal("1.9")}}, "floating", (RateStep(1, Decimal("5.85")),)),
        (
            {"stepped": [{"percent": 2, "months": 24}, {"percent": 3, "months": 12}, {"percent": 1}]},
            "stepped",
            (RateStep(1, Decimal(2)), RateStep(25, Decimal(3)), RateStep(37, Decimal(1))),
        ),
    ],
)
def test_a_rate_is_one_of_three_kinds(data: dict[str, object], kind: str, steps: tuple[RateStep, ...]) -> None:
    rate = Rate.parse_obj(data)
    assert (rate.kind, rate.steps, rate.initial) == (kind, steps, steps[0].percent)


def test_the_highest_step_counts_for_a_cap() -> None:
    rate = Rate.parse_obj({"stepped": [{"percent": 2, "months": 24}, {"percent": 3, "months": 12}, {"percent": 1}]})
    assert rate.highest == 3
