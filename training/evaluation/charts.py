"""The report's pictures, as SVG that stands inside the page."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

INK, GOOD, BAD, LINE = "#33415c", "#2a7f62", "#b3412e", "#b9c0cc"
"""Colours that can be read on white and on the page's dark ground."""

CONFUSED = 14
"""Intents in the picture of confusions: those that take part in most of them."""


def bars(title: str, values: Mapping[str, float], bar: float | None, least: bool = True) -> str:
    """One figure, a share from 0 to 1, for each language, with the gate as a line."""
    figure, axes = new_axes((7.2, 0.26 * len(values) + 0.7))
    codes = list(values)
    shown = [values[code] for code in codes]
    passed = [bar is None or (value >= bar if least else value <= bar) for value in shown]
    axes.barh(codes, shown, color=[GOOD if each else BAD for each in passed], height=0.62)
    axes.invert_yaxis()
    low = min([*shown, bar if bar is not None else 1.0]) if least else 0.0
    axes.set_xlim(max(0.0, low - 0.05), 1.0 if least else max([*shown, bar or 0.0]) * 1.25 + 0.001)
    if bar is not None:
        axes.axvline(bar, color=INK, linewidth=1, linestyle="--")
    for place, value in enumerate(shown):
        axes.annotate(
            f"{value:.1%}",
            (value, place),
            xytext=(-4 if least else 4, 0),
            textcoords="offset points",
            va="center",
            ha="right" if least else "left",
            color="white" if least else INK,
            fontsize=8,
        )
    axes.set_title(title, loc="left", color=INK, fontsize=10)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    return as_svg(figure, f"{title}: " + ", ".join(f"{code} {value:.1%}" for code, value in values.items()))


def confusions(confused: Mapping[tuple[str, str], int]) -> str:
    """Which intents are taken for which, in all languages together, among those that are confused most."""
    weight: dict[str, int] = {}
    for (meant, taken), count in confused.items():
        for intent in (meant, taken):
            weight[intent] = weight.get(intent, 0) + count
    names = sorted(sorted(weight, key=lambda name: -weight[name])[:CONFUSED])
    figure, axes = new_axes((7.2, 5.6))
    grid = [[confused.get((meant, taken), 0) for taken in names] for meant in names]
    axes.imshow(grid, cmap="Oranges", aspect="auto")
    for row, counts in enumerate(grid):
        for column, count in enumerate(counts):
            if count:
                axes.text(column, row, str(count), ha="center", va="center", fontsize=8, color=INK)
    axes.set_xticks(range(len(names)), names, rotation=60, ha="right", fontsize=7.5)
    axes.set_yticks(range(len(names)), names, fontsize=7.5)
    axes.set_xlabel("taken for", color=INK)
    axes.set_ylabel("meant", color=INK)
    return as_svg(figure, "Confusions between the intents that are confused most")


def times(milliseconds: Mapping[str, Sequence[float]]) -> str:
    """How long messages take to be read, by language: median and middle half, whiskers to the 95th percentile."""
    figure, axes = new_axes((7.2, 0.26 * len(milliseconds) + 0.9))
    codes = list(milliseconds)
    axes.boxplot(
        [milliseconds[code] for code in codes][::-1],
        vert=False,
        whis=(5, 95),
        showfliers=False,
        labels=codes[::-1],
        medianprops={"color": BAD},
        boxprops={"color": INK},
    )
    axes.set_xlabel("milliseconds a message", color=INK)
    return as_svg(figure, "Milliseconds a message by language")


def new_axes(size: tuple[float, float]) -> tuple[Any, Any]:
    """A figure of so many inches, and its axes in the report's style."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained")
    axes = figure.add_subplot()
    axes.tick_params(colors=INK, labelsize=8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(LINE)
    return figure, axes


def as_svg(figure: Any, says: str) -> str:
    """The drawing without the head that only a file of its own needs, with words for those who cannot see it."""
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    drawing = buffer.getvalue()
    return f'<figure role="img" aria-label="{says}">{drawing[drawing.index("<svg") :]}</figure>'
