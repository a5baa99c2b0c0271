"""The cases of a span by market, kind, officer, language and manner."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.crm.case_statistics import NOBODY, CaseFacts
from bot.statistics.figures import Firsts, Summary, grouped, summary, with_small_ones_together
from desk import words
from desk.statistics.asking import Choices

REST = "rest"
NEUTRAL = "neutral"
"""What a manner is without evidence; so is that of a case of which nothing was read, or whose words are erased."""


@dataclass(frozen=True)
class Line:
    """A group with its figures; `key` is its code."""

    key: str
    name: str
    figures: Summary


@dataclass(frozen=True)
class Breakdown:
    """All groups of one sort. `protected` says that small ones stand together."""

    key: str
    name: str
    protected: bool
    lines: Sequence[Line]


@dataclass(frozen=True)
class _Sort:
    key: str
    name: str
    of: Callable[[CaseFacts], str]
    protected: bool = False


SORTS = (
    _Sort("market", "Market", lambda each: each.market),
    _Sort("kind", "Kind", lambda each: each.kind),
    _Sort("officer", "Officer", lambda each: each.officer_id or NOBODY),
    _Sort("language", "Language", lambda each: each.language, True),
    _Sort("formality", "Formality", lambda each: each.formality or NEUTRAL, True),
    _Sort("directness", "Directness", lambda each: each.directness or NEUTRAL, True),
    _Sort("orientation", "Orientation", lambda each: each.orientation or NEUTRAL, True),
)


def breakdowns(facts: Sequence[CaseFacts], known: Choices, answers: Firsts) -> Sequence[Breakdown]:
    """Officers stand by name, because this is about work and not about who is better; all others by their number of
    cases."""
    return [_breakdown(sort, facts, known.get(sort.key, {}), answers) for sort in SORTS]


def _breakdown(sort: _Sort, facts: Sequence[CaseFacts], names: Mapping[str, str], answers: Firsts) -> Breakdown:
    groups = grouped(facts, sort.of)
    if sort.protected:
        groups = with_small_ones_together(groups, REST)
    lines = [Line(key, _name(key, sort.key, names), summary(members, answers)) for key, members in groups.items()]
    if sort.key == "officer":
        lines.sort(key=lambda line: (line.key == NOBODY, line.name.casefold(), line.key))
    else:
        lines.sort(key=lambda line: (line.key == REST, -line.figures.cases, line.name))
    return Breakdown(sort.key, sort.name, sort.protected, lines)


def _name(key: str, sort: str, names: Mapping[str, str]) -> str:
    if key == REST:
        return "Smaller groups together"
    if sort == "language":
        return names.get(key) or words.language_name(key)
    return names.get(key) or words.spaced(key).capitalize()
