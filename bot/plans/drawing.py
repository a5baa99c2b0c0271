"""A plan drawn: what is paid above, what is left below, in units of which 360 are as wide as a small telephone.

Nothing here knows of a format: `bot.plans.svg` writes shapes, a page or `bot.plans.document` sets the labels. Parts
differ in shape and pattern, not by colour alone. In a language that is written from right to left, time runs so, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal
from typing import Literal, Optional

from bot.plans.periods import Part, Period, Periods

WIDTH = 360.0
SIDE = 58.0
"""Room for the figures of the scale."""

END = 8.0
LINE = 17.0
"""From one line of the legend, or of a title, to the next."""

PAID, LEFT = 112.0, 72.0
"""Heights of the two fields."""

MOST_LABELS = {"month": 3}
MOST_NUMBERS = 6
"""Names under the picture that have room beside one another, by unit where they are longer than a number."""

INTERVALS = 3
STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))

Role = Literal["title", "scale", "place", "legend"]
Anchor = Literal["start", "middle", "end"]
"""Of a label: `start` is its left end."""


@dataclass(frozen=True)
class Box:
    """A bar, or a sign of the legend; `amount` is what a bar stands for."""

    role: Literal["principal", "interest", "overdue", "before"]
    x: float
    y: float
    width: float
    height: float
    amount: Decimal = Decimal(0)


@dataclass(frozen=True)
class Stroke:
    """A line through points."""

    role: Literal["grid", "axis", "balance", "balance_before"]
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Label:
    """A text; `y` is its base line."""

    role: Role
    x: float
    y: float
    text: str
    anchor: Anchor = "start"


@dataclass(frozen=True)
class Drawing:
    """All of a picture."""

    width: float
    height: float
    boxes: Sequence[Box]
    strokes: Sequence[Stroke]
    labels: Sequence[Label]


@dataclass(frozen=True)
class Captions:
    """The words of a picture: titles of both fields, names of the signs, a scale's figure, a period's name."""

    paid: str
    left: str
    names: dict[str, str]
    figure: Callable[[Decimal], str]
    place: Callable[[tuple[int, ...]], str]


def draw(periods: Periods, captions: Captions, mirrored: bool = False) -> Drawing:
    """The picture of a plan; `mirrored` for a language that is written from right to left."""
    signs, top = _legend(periods, captions)
    paid_top = top + LINE + 3
    left_top = paid_top + PAID + 2 * LINE + 3
    bottom = left_top + LEFT
    paid_scale, left_scale = scale(periods.highest_payment), scale(periods.highest_balance)
    boxes, strokes, labels = list(signs.boxes), list(signs.strokes), list(signs.labels)
    labels += [Label("title", 0, top + 4, captions.paid), Label("title", 0, left_top - LINE + 1, captions.left)]
    for field_top, height, steps in ((paid_top, PAID, paid_scale), (left_top, LEFT, left_scale)):
        lines, figures = _grid(field_top, height, steps, captions.figure)
        strokes += lines
        labels += figures
    boxes += _bars(periods, paid_top, paid_scale[-1])
    strokes += _balances(periods, left_top, left_scale[-1])
    labels += _places(periods, captions, bottom + LINE - 2)
    drawn = Drawing(WIDTH, bottom + LINE + 4, boxes, strokes, labels)
    return _mirrored(drawn) if mirrored else drawn


def scale(highest: Decimal) -> Sequence[Decimal]:
    """Round figures from 0 up to the first that is not less than the highest; `INTERVALS` at most."""
    if highest <= 0:
        return (Decimal(0), Decimal(1))
    power = Decimal(1).scaleb((highest / INTERVALS).adjusted())
    step = next(each * power for each in STEPS if each * power * INTERVALS >= highest)
    count = int((highest / step).to_integral_value(rounding=ROUND_CEILING))
    return tuple(step * number for number in range(count + 1))


def _share(amount: Decimal, highest: Decimal) -> float:
    return float(amount / highest)


def _legend(periods: Periods, captions: Captions) -> tuple[Drawing, float]:
    """The signs and their names, two in a line, and where the next thing may begin."""
    overdue = any(period.overdue for period in (*periods.now, *periods.before) if period)
    roles = ["principal", "interest", *(["overdue"] if overdue else []), *(["before"] if periods.before else [])]
    boxes, labels = [], []
    for number, role in enumerate(roles):
        x, y = (number % 2) * WIDTH / 2, (number // 2) * LINE
        boxes.append(Box(role, x, y + 2, 12, 10))  # type: ignore[arg-type]  # the four roles of a box
        labels.append(Label("legend", x + 17, y + 11, captions.names[role]))
    return Drawing(WIDTH, 0, boxes, (), labels), -(-len(roles) // 2) * LINE + 10


def _grid(
    top: float, height: float, steps: Sequence[Decimal], figure: Callable[[Decimal], str]
) -> tuple[list[Stroke], list[Label]]:
    strokes, labels = [], []
    for step in steps:
        y = top + height * (1 - _share(step, steps[-1]))
        strokes.append(Stroke("grid" if step else "axis", [(SIDE, y), (WIDTH - END, y)]))
        labels.append(Label("scale", SIDE - 6, y + 3.5, figure(step), "end"))
    return strokes, labels


def _slot(periods: Periods) -> float:
    return (WIDTH - END - SIDE) / len(periods.places)


def _bars(periods: Periods, top: float, highest: Decimal) -> list[Box]:
    """A stack of parts for each period; the plan before is an outline around or within it."""
    slot, base = _slot(periods), top + PAID
    room = min(slot * 0.2, 6)
    boxes = []
    for number, period in enumerate(periods.now):
        y = base
        for part in _parts(period):
            height = PAID * _share(part[1], highest)
            y -= height
            boxes.append(Box(part[0], SIDE + number * slot + room / 2, y, slot - room, height, part[1]))
    for number, period in enumerate(periods.before):
        if period and period.payment:
            height = PAID * _share(period.payment, highest)
            x = SIDE + number * slot + room / 4
            boxes.append(Box("before", x, base - height, slot - room / 2, height, period.payment))
    return boxes


def _parts(period: Optional[Period]) -> Sequence[tuple[Part, Decimal]]:
    if period is None:
        return ()
    found: Sequence[tuple[Part, Decimal]] = (
        ("principal", period.principal),
        ("interest", period.interest),
        ("overdue", period.overdue),
    )
    return [(part, amount) for part, amount in found if amount]


def _balances(periods: Periods, top: float, highest: Decimal) -> list[Stroke]:
    strokes = []
    if periods.before:
        strokes.append(
            Stroke("balance_before", _balance(periods.before, periods.start_before, _slot(periods), top, highest))
        )
    strokes.append(Stroke("balance", _balance(periods.now, periods.start, _slot(periods), top, highest)))
    return strokes


def _balance(
    found: Sequence[Optional[Period]], start: Decimal, slot: float, top: float, highest: Decimal
) -> list[tuple[float, float]]:
    """From what was owed before the plan's first period to the end of its last one."""
    points: list[tuple[float, float]] = []
    for number, period in enumerate(found):
        if period is None:
            continue
        if not points:
            points.append((SIDE + number * slot, top + LEFT * (1 - _share(start, highest))))
        points.append((SIDE + (number + 1) * slot, top + LEFT * (1 - _share(period.balance, highest))))
    return points


def _places(periods: Periods, captions: Captions, y: float) -> list[Label]:
    """Names of some periods, evenly apart, the first one always among them."""
    count, slot = len(periods.places), _slot(periods)
    apart = -(-count // MOST_LABELS.get(periods.unit, MOST_NUMBERS))
    return [
        Label("place", SIDE + (number + 0.5) * slot, y, captions.place(periods.places[number]), "middle")
        for number in range(0, count, apart)
    ]


def _mirrored(drawn: Drawing) -> Drawing:
    other: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
    return replace(
        drawn,
        boxes=[replace(box, x=WIDTH - box.x - box.width) for box in drawn.boxes],
        strokes=[replace(line, points=[(WIDTH - x, y) for x, y in line.points]) for line in drawn.strokes],
        labels=[replace(label, x=WIDTH - label.x, anchor=other[label.anchor]) for label in drawn.labels],
    )
