"""A drawing as SVG 1.1. Colours stand as attributes, which a page's stylesheet overrides by class, so it has a theme.

No style attribute and no script: a page forbids both. Colours are of Okabe and Ito's set, which people who see colours
differently can tell apart (https://jfly.uni-koeln.de/color/), and interest is hatched besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from bot.plans.drawing import Box, Drawing, Label, Stroke

FILLS: Mapping[str, str] = {"principal": "#0072b2", "interest": "#d55e00", "overdue": "#009e73", "before": "none"}
STROKES: Mapping[str, str] = {
    "grid": "#d0d5dd",
    "axis": "#667085",
    "balance": "#1d2939",
    "balance_before": "#667085",
    "before": "#344054",
}
WIDTHS: Mapping[str, str] = {"grid": "0.7", "axis": "1", "balance": "2", "balance_before": "1.5", "before": "1"}
DASHED = frozenset({"balance_before", "before"})


def svg(drawing: Drawing, alternative: str, key: str, language: str = "en", labels: bool = True) -> str:
    """The picture; `alternative` says in words what it shows, `key` keeps apart the pictures of one page.

    Without `labels` only shapes are written, for somebody who sets the texts themselves.
    """
    size = f"{drawing.width:g} {drawing.height:g}"
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="plan-picture" viewBox="0 0 {size}" role="img" '
            f'width="{drawing.width:g}" height="{drawing.height:g}" '
            f'lang="{escape(language)}" aria-label="{escape(alternative)}">',
            f'<defs><pattern id="{key}" width="5" height="5" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)"><rect class="under" width="5" height="5" fill="#ffffff"/>'
            f'<rect class="hatch" width="2.6" height="5" fill="{FILLS["interest"]}"/></pattern></defs>',
            *_shapes(drawing, key),
            *((_label(label) for label in drawing.labels) if labels else ()),
            "</svg>",
        )
    )


def _shapes(drawing: Drawing, key: str) -> Iterator[str]:
    below = [line for line in drawing.strokes if line.role == "grid"]
    yield from (_stroke(line) for line in below)
    yield from (_box(box, key) for box in drawing.boxes)
    yield from (_stroke(line) for line in drawing.strokes if line.role != "grid")


def _box(box: Box, key: str) -> str:
    fill = f"url(#{key})" if box.role == "interest" else FILLS[box.role]
    edge = {"before": STROKES["before"], "interest": FILLS["interest"]}.get(box.role, "none")
    dashes = ' stroke-dasharray="3 2"' if box.role in DASHED else ""
    place = f'x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"'
    halo = f'<rect class="halo" {place} fill="none" stroke="#ffffff" stroke-width="2.4"/>' if dashes else ""
    return f'{halo}<rect class="{box.role}" {place} fill="{fill}" stroke="{edge}" stroke-width="0.9"{dashes}/>'


def _stroke(line: Stroke) -> str:
    points = " ".join(f"{x:.2f},{y:.2f}" for x, y in line.points)
    dashes = ' stroke-dasharray="5 3"' if line.role in DASHED else ""
    name = line.role.replace("_", "-")
    return (
        f'<polyline class="{name}" points="{points}" fill="none" stroke="{STROKES[line.role]}" '
        f'stroke-width="{WIDTHS[line.role]}"{dashes}/>'
    )


def _label(label: Label) -> str:
    """Left to right is said of the anchor: in a line from right to left, SVG's `start` would be the right end."""
    return (
        f'<text class="{label.role}" x="{label.x:.2f}" y="{label.y:.2f}" text-anchor="{label.anchor}" '
        f'direction="ltr">{escape(label.text)}</text>'
    )
