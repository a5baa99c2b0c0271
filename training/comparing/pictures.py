"""The pictures of a comparison, as SVG that stands inside the page."""

from __future__ import annotations

from collections.abc import Mapping

from bot.workshop.models.comparison import Compared, LanguageCompared
from training.evaluation.charts import BAD, GOOD, INK, LINE, as_svg, new_axes


def gains(languages: Mapping[str, LanguageCompared], limit: float) -> str:
    """What each language gains in mean F1, in points, with the 95 % interval; a line at the loss that is refused."""
    figure, axes = new_axes((7.2, 0.3 * len(languages) + 0.9))
    axes.axvline(0, color=INK, linewidth=1)
    axes.axvline(-100 * limit, color=BAD, linewidth=1, linestyle="--")
    told = []
    for place, (code, each) in enumerate(languages.items()):
        gain = 100 * (each.macro_f1_after - each.macro_f1_before)
        colour = BAD if gain <= -100 * limit + 1e-9 else GOOD if gain > 0 else INK
        axes.plot([100 * each.low, 100 * each.high], [place, place], color=LINE, linewidth=4, solid_capstyle="butt")
        axes.plot([gain], [place], "o", color=colour, markersize=6)
        told.append(f"{code} {gain:+.1f}")
    axes.set_yticks(range(len(languages)), list(languages))
    axes.set_ylim(len(languages) - 0.5, -0.5)
    axes.set_title(
        "Mean F1 gained, in points, and where it lies with 95 % confidence", loc="left", color=INK, fontsize=10
    )
    return as_svg(figure, f"Mean F1 gained, in points: {', '.join(told)}")


def turned(title: str, groups: Mapping[str, Compared]) -> str:
    """How many messages of each group only one of the two models understood: worse to the left, better to the right."""
    figure, axes = new_axes((7.2, 0.28 * max(len(groups), 1) + 0.9))
    names = list(groups)
    better, worse = [groups[name].better for name in names], [groups[name].worse for name in names]
    axes.barh(range(len(names)), better, color=GOOD, height=0.62)
    axes.barh(range(len(names)), [-count for count in worse], color=BAD, height=0.62)
    axes.axvline(0, color=INK, linewidth=1)
    most = max([*better, *worse, 1])
    axes.set_xlim(-1.2 * most, 1.2 * most)
    for place in range(len(names)):
        for count, sense, side in ((better[place], 1, "left"), (worse[place], -1, "right")):
            if count:
                axes.annotate(
                    str(count),
                    (sense * count, place),
                    xytext=(3 * sense, 0),
                    textcoords="offset points",
                    ha=side,
                    va="center",
                    fontsize=8,
                    color=INK,
                )
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(max(len(names), 1) - 0.5, -0.5)
    axes.xaxis.set_major_formatter(lambda value, _: f"{abs(value):g}")
    axes.set_title(title, loc="left", color=INK, fontsize=10)
    told = ", ".join(f"{name} {groups[name].worse} worse and {groups[name].better} better" for name in names)
    return as_svg(figure, f"{title}: {told}")
