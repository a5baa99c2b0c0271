"""What `rapport apr` reads: amounts are exact, and what is wrong is named by its field."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from bot.errors import BadInput
from bot.loans.apr.request import Answer, answer
from tests.loans import vectors
from tests.loans.apr_loans import days, half_months, months


def asked(method: str = "eu_effective", advances: Any = None, payments: Any = None, **more: Any) -> str:
    advances = [{"t": 0, "amount": 100}] if advances is None else advances
    payments = [{"t": 1, "amount": 110}] if payments is None else payments
    return json.dumps({"method": method, "advances": advances, "payments": payments, **more})


def dated(*payments: tuple[str, Any], amount: Any = 100, on: str = "2026-01-10", **more: Any) -> str:
    listed = [{"date": day, "amount": money} for day, money in payments]
    return asked("us_actuarial", [{"date": on, "amount": amount}], listed, **more)


def percent(text: str, places: int = 4) -> Decimal:
    return round(answer(text).percent, places)


def test_it_reads_flows_in_years() -> None:
    assert percent(asked()) == 10


def test_it_reads_flows_on_days() -> None:
    found = answer(dated(("2026-02-10", "50.5"), ("2026-03-10", "50.5")))
    assert (str(found.unit_period), round(found.percent, 2)) == ("1 month", Decimal("7.99"))


def test_a_unit_period_can_be_given() -> None:
    assert percent(dated(("2026-02-10", 101), unit_period="31 days"), 9) == round(Decimal(365) / 31, 9)
    found = answer(dated(("2026-02-07", 101), unit_period="28 days"))
    assert round(found.percent, 9) == round(Decimal(365) / 28, 9)  # one advance, one payment: its days are parts of 365


@pytest.mark.parametrize("number", [100.1, "100.1", "1.001e2", " 100.10 "])
def test_amounts_are_exact(number: Any) -> None:
    assert percent(asked(advances=[{"t": 0, "amount": number}], payments=[{"t": 1, "amount": "110.11"}]), 9) == 10


@pytest.mark.parametrize("t", [0.0833, 0.08333, 0.08333333, 0.083333333333333329, "0.0833333333"])
def test_a_twelfth_may_be_rounded(t: Any) -> None:
    assert percent(asked(payments=[{"t": t, "amount": 101}]), 6) == Decimal("12.682503")


def test_other_times_are_taken_as_they_are() -> None:
    # 28 days of a year of 365.25.
    assert percent(asked(payments=[{"t": 0.07665982, "amount": "127.988"}]), 1) == Decimal("2400.3")


def test_times_count_from_the_first_advance() -> None:
    assert percent(asked(advances=[{"t": 2, "amount": 100}], payments=[{"t": 3, "amount": 110}])) == 10


def test_other_rates_are_told() -> None:
    advances = [{"t": 0, "amount": 100}, {"t": 2, "amount": 132}]
    found = answer(asked(advances=advances, payments=[{"t": 1, "amount": 230}]), below_zero=True)
    assert (round(found.percent, 9), [round(each, 9) for each in found.others]) == (10, [20])


def test_a_rate_below_zero_is_allowed_if_that_is_said() -> None:
    found: Answer = answer(asked(payments=[{"t": 1, "amount": 90}]), below_zero=True)
    assert round(found.percent, 9) == -10


@vectors.needs_vectors
@pytest.mark.parametrize("example", vectors.read("us_regz_appendix_j.json")["examples"], ids=lambda each: each["id"])
@pytest.mark.parametrize("given", [True, False])
def test_it_agrees_with_appendix_j(example: dict[str, Any], given: bool) -> None:
    count, first, period = example["n_payments"], example["first_payment_date"], example["unit_period"]
    if period == "half-month":
        on = half_months(first, count)
    else:
        step = int(period.split()[0])
        on = months(first, count, step) if "month" in period else days(first, count, step)
    amounts = [example["first_payment"], *[example["regular_payment"]] * (count - 2), example["final_payment"]]
    flows = [(day.isoformat(), str(amount)) for day, amount in zip(on, amounts, strict=True)]
    named = {"unit_period": period} if given else {}
    text = dated(*flows, amount=example["amount_financed"], on=example["advance_date"], **named)
    assert abs(percent(text) - example["expected_apr_percent"]) <= Decimal("0.01")


@vectors.needs_vectors
@pytest.mark.parametrize(
    "example",
    [each for each in vectors.read("eu_aprc_examples.json")["examples"] if "cashflows_main" in each],
    ids=lambda each: each["id"],
)
@pytest.mark.parametrize("decimals", [4, 8])
def test_it_agrees_with_the_commissions_examples(example: dict[str, Any], decimals: int) -> None:
    sides: dict[bool, list[dict[str, str]]] = {True: [], False: []}
    for flow in example["cashflows_main"]:
        for number in range(flow["n"]):
            t = round(Decimal(round(flow["first_t_years"] * 12) + number) / 12, decimals)
            sides[flow["amount"] > 0].append({"t": str(t), "amount": str(abs(flow["amount"]))})
    rate = percent(asked(advances=sides[True], payments=sides[False]), 6)
    assert abs(rate - example["published_exact_percent"][0]) <= Decimal("0.0001")


WRONG = [
    ("json", "hello"),
    ("json", ""),
    ("the input", "[1]"),
    ("json", '{"method": NaN}'),
    ("json", '{"method": 1e99999999999999999999}'),
    ("json", "[" * 100_000),
    ("amount", '{"advances": [{"amount": 1, "amount": 2}]}'),
    ("method", asked(method="apr")),
    ("method", asked(method=None)),  # type: ignore[arg-type]
    ("colour", asked(colour="red")),
    ("advances", asked(advances=[])),
    ("payments", asked(payments=[])),
    ("payments", asked(payments={})),
    ("payments", asked(payments=[{"t": 1, "amount": 1}] * 10_001)),
    ("payments[0]", asked(payments=[5])),
    ("note", asked(payments=[{"t": 1, "amount": 110, "note": "x"}])),
    ("payments[0].amount", asked(payments=[{"t": 1}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": "110 USD"}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": "NaN"}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": "Infinity"}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": True}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": -110}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": 0}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": 1e300}])),
    ("payments[0].amount", asked(payments=[{"t": 1, "amount": "110.000000000001"}])),
    ("advances[0].amount", asked(advances=[{"t": 0, "amount": "1e15"}])),
    ("payments[0].t", asked(payments=[{"t": -1, "amount": 110}])),
    ("payments[0].t", asked(payments=[{"t": 101, "amount": 110}])),
    ("payments[0].t", asked(payments=[{"t": "1e-500", "amount": 110}])),
    ("payments[0].t", asked(payments=[{"t": "soon", "amount": 110}])),
    ("payments[0].date", asked(payments=[{"date": "2026-01-01", "amount": 110}])),
    ("payments[0].date", asked(payments=[{"date": "2026-01-01", "t": 1, "amount": 110}])),
    ("payments[0].date", asked(payments=[{"amount": 110}])),
    ("payments[0].date", dated(("2026-02-30", 110))),
    ("payments[0].date", dated(("10.02.2026", 110))),
    ("payments[0].date", dated(("2025-12-31", 110))),
    ("payments[0].date", dated(("2226-01-01", 110))),
    ("t", asked("us_actuarial")),
    ("unit_period", dated(("2026-02-10", 110), unit_period="moon")),
    ("unit_period", dated(("2026-02-10", 110), unit_period=7)),
    ("unit_period", asked(unit_period="1 month")),
    ("payments", asked(payments=[{"t": 1, "amount": 99}])),
    ("payments", asked(payments=[{"t": 0, "amount": 110}])),
    ("payments", dated(("2026-01-11", "1e14"))),
    ("payments[0].currency", asked(payments=[{"t": 1, "amount": 110, "currency": "EUR"}], currency="USD")),
    ("currency", asked(currency="gold")),
    ("currency", asked(currency=["USD"])),
]


@pytest.mark.parametrize(("field", "text"), WRONG, ids=[f"{each[0]} {each[1][:60]}" for each in WRONG])
def test_what_is_wrong_is_named(field: str, text: str) -> None:
    with pytest.raises(BadInput) as refused:
        answer(text)
    assert refused.value.code == field
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")


def test_one_currency_may_be_named() -> None:
    flows = [{"t": 0, "amount": 100, "currency": "USD"}], [{"t": 1, "amount": 110}]
    assert percent(asked(advances=flows[0], payments=flows[1], currency="USD")) == 10
