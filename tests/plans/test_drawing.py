"""The picture: bars add up to the payments, nothing is outside of it, and it says the same in every direction."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts import Money
from bot.loans.plan import Plan, plan_from_json
from bot.loans.schedules.monthly import schedule
from bot.loans.schedules.rows import Instalment
from bot.plans.drawing import LEFT, PAID, SIDE, WIDTH, Captions, Drawing, draw, scale
from bot.plans.periods import MOST_INSTALMENTS, parts, periods
from bot.plans.svg import svg
from tests.plans.made import change_plan, loan_plan, quote_plan, statement_plan

CAPTIONS = Captions("paid", "left", dict.fromkeys(("principal", "interest", "overdue", "before"), "x"), str, str)
PLANS = {
    "quote": quote_plan(),
    "short": quote_plan(months=12),
    "loan": loan_plan(),
    "long": quote_plan("1500000000", "VND", 360),
    "statement": statement_plan(),
    "change": change_plan(),
}
each_plan = pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)


def drawn(plan: Plan, mirrored: bool = False) -> Drawing:
    return draw(periods(plan), CAPTIONS, mirrored)


def paused() -> Plan:
    """Two months without a payment, whose interest is added to the loan; then the rest, with arrears on top of one."""
    rows = [
        Instalment(1, date(2026, 12, 1), Decimal(0), Decimal(-10), Decimal(10), Decimal(1010)),
        Instalment(2, date(2027, 1, 1), Decimal(4), Decimal(-6), Decimal(10), Decimal(1016)),
        Instalment(3, date(2027, 2, 1), Decimal(600), Decimal(500), Decimal(10), Decimal(516)),
        Instalment(4, date(2027, 3, 1), Decimal(521), Decimal(516), Decimal(5), Decimal(0)),
    ]
    return Plan("loan", "USD", {}, rows)


@each_plan
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_stands_outside(plan: Plan, mirrored: bool) -> None:
    picture = drawn(plan, mirrored)
    for box in picture.boxes:
        assert 0 <= box.x <= box.x + box.width <= picture.width + 1e-6
        assert 0 <= box.y <= box.y + box.height <= picture.height
        assert box.width > 0
    for x, y in (point for line in picture.strokes for point in line.points):
        assert -1e-6 <= x <= picture.width + 1e-6
        assert 0 <= y <= picture.height
    for label in picture.labels:
        assert 0 <= label.x <= picture.width
        assert 0 < label.y <= picture.height


@each_plan
def test_the_bars_add_up_to_the_payments_and_to_the_principal(plan: Plan) -> None:
    bars = [box for box in drawn(plan).boxes if box.amount]
    now = [box for box in bars if box.role != "before"]
    assert sum(box.amount for box in now) == sum(row.payment for row in plan.rows)
    assert sum(box.amount for box in now if box.role == "principal") == sum(row.principal for row in plan.rows)
    assert sum(b.amount for b in bars if b.role == "before") == sum(row.payment for row in plan.before)


@each_plan
def test_a_bar_is_as_high_as_its_amount(plan: Plan) -> None:
    found = periods(plan)
    top = scale(found.highest_payment)[-1]
    stacks: dict[float, float] = defaultdict(float)
    for box in (box for box in drawn(plan).boxes if box.amount):
        assert box.height == pytest.approx(PAID * float(box.amount / top))
        if box.role != "before":
            stacks[box.x] += box.height
    heights = [PAID * float(period.payment / top) for period in found.now if period]
    assert [stacks[x] for x in sorted(stacks)] == pytest.approx(heights)


@each_plan
def test_the_line_begins_with_what_is_owed_and_ends_at_nothing(plan: Plan) -> None:
    line = next(stroke for stroke in drawn(plan).strokes if stroke.role == "balance")
    found = periods(plan)
    top = scale(found.highest_balance)[-1]
    (_, first), (_, last) = line.points[0], line.points[-1]
    assert last - first == pytest.approx(LEFT * float(found.start / top))
    assert [y for _, y in line.points] == sorted(y for _, y in line.points)
    assert line.points[0][0] >= SIDE


def test_more_instalments_than_have_room_are_shown_by_the_year() -> None:
    assert periods(quote_plan(months=MOST_INSTALMENTS)).unit == "number"
    assert periods(quote_plan(months=MOST_INSTALMENTS + 1)).unit == "loan_year"
    assert periods(loan_plan(months=MOST_INSTALMENTS)).unit == "month"
    yearly = periods(loan_plan(months=MOST_INSTALMENTS + 1))
    assert (yearly.unit, yearly.places) == ("year", [(2026,), (2027,), (2028,)])


def test_a_change_shows_both_plans_at_the_same_places() -> None:
    found = periods(change_plan())
    assert found.places == [(2026,), (2027,), (2028,), (2029,)]
    assert [period is None for period in found.before] == [False, False, False, True]
    assert not any(period is None for period in found.now)
    assert {line.role for line in drawn(change_plan()).strokes} >= {"balance", "balance_before"}


def test_a_payment_is_split_without_a_negative_part() -> None:
    plan = paused()
    assert [parts(row) for row in plan.rows] == [
        (Decimal(0), Decimal(0), Decimal(0)),
        (Decimal(0), Decimal(4), Decimal(0)),
        (Decimal(500), Decimal(10), Decimal(90)),
        (Decimal(516), Decimal(5), Decimal(0)),
    ]
    bars = [box for box in drawn(plan).boxes if box.amount]
    assert sum(box.amount for box in bars) == sum(row.payment for row in plan.rows)
    assert {box.role for box in bars} == {"principal", "interest", "overdue"}


def test_the_mirror_keeps_amounts_and_turns_places() -> None:
    plan = loan_plan()
    for one, other in zip(drawn(plan).boxes, drawn(plan, mirrored=True).boxes, strict=True):
        assert (one.amount, one.height, one.y) == (other.amount, other.height, other.y)
        assert one.x + one.width == pytest.approx(WIDTH - other.x)


@given(st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10) ** 13, places=2))
def test_a_scale_holds_the_highest_in_two_or_three_steps(highest: Decimal) -> None:
    steps = scale(highest)
    assert steps[-1] >= highest
    assert 2 <= len(steps) - 1 <= 3
    assert steps[-2] < highest
    assert {steps[n + 1] - steps[n] for n in range(len(steps) - 1)} == {steps[1]}


@given(
    st.decimals(min_value=Decimal(100), max_value=Decimal(10) ** 9, places=0),
    st.decimals(min_value=Decimal(0), max_value=Decimal(60), places=2),
    st.integers(min_value=1, max_value=480),
    st.booleans(),
)
def test_every_loan_can_be_drawn(amount: Decimal, rate: Decimal, months: int, dated: bool) -> None:
    rows = schedule(Money(amount, "USD"), rate, months, date(2026, 1, 31) if dated else None).rows
    plan = Plan("loan", "USD", {}, rows)
    now = [box for box in drawn(plan).boxes if box.amount]
    assert sum(box.amount for box in now) == sum(row.payment for row in rows)
    assert all(box.x >= SIDE and box.x + box.width <= WIDTH for box in now)


def test_the_svg_is_one_that_a_page_may_show() -> None:
    text = svg(drawn(change_plan()), 'a "b" <c> & d', "k1")
    root = ElementTree.fromstring(text)
    assert (root.get("role"), root.get("aria-label")) == ("img", 'a "b" <c> & d')
    assert not re.search(r"style=|<style|<script|href|onload", text)
    shapes = {each.get("class") for each in root.iter()}
    assert shapes >= {
        "principal",
        "interest",
        "before",
        "balance",
        "balance-before",
        "title",
        "scale",
        "place",
        "legend",
    }
    patterns = {each.get("id") for each in root.iter("{http://www.w3.org/2000/svg}pattern")}
    assert patterns == {"k1"}
    assert {each.get("fill") for each in root.iter() if each.get("class") == "interest"} == {"url(#k1)"}


def test_without_labels_there_is_no_text() -> None:
    assert "<text" not in svg(drawn(quote_plan()), "x", "k", labels=False)


@each_plan
def test_a_plan_comes_back_from_json_as_it_was(plan: Plan) -> None:
    again = plan_from_json(plan.as_json())
    assert again.as_json() == plan.as_json()
    assert list(again.rows) == list(plan.rows)
    assert list(again.before) == list(plan.before)
