"""Whether it got better: shares of conversations by model, language and time, each with what chance leaves open.

A conversation counts once for every model that answered in it. The interval is Wilson's (E. B. Wilson, "Probable
inference, the law of succession, and statistical inference", JASA 22, 1927), which holds for few conversations and near
0 and 1 too. Two models are compared by Fisher's exact test, and as four shares are compared, by Holm's adjustment.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Optional, TypeVar

from scipy.stats import binomtest, fisher_exact

from bot.crm.model_trend import Answered, Said
from bot.statistics.numbers import ENOUGH

Key = TypeVar("Key", bound=Hashable)

MEASURES = ("fell_back", "handed_over", "judged_badly", "to_review")
"""In all of them less is better."""

LEVEL = 0.05
"""Below this probability a difference is said to be one."""

FEWER, SAME, MORE, TOO_FEW = "fewer", "same", "more", "too_few"


@dataclass(frozen=True)
class Rate:
    """So many conversations of so many. `share` from 0 to 1 with its 95 % interval; None of fewer than five."""

    part: int
    whole: int

    @property
    def share(self) -> Optional[float]:
        """The part of the whole."""
        return self.part / self.whole if self.whole >= ENOUGH else None

    @property
    def interval(self) -> Optional[tuple[float, float]]:
        """Where the share lies with 95 % confidence, if conversations are drawn by chance."""
        if self.whole < ENOUGH:
            return None
        found = binomtest(self.part, self.whole).proportion_ci(0.95, method="wilson")
        return float(found.low), float(found.high)


@dataclass(frozen=True)
class Difference:
    """A share beside the one before: `fewer`, `same` (no difference that chance would not make), `more`, `too_few`.

    `p` is adjusted for the number of shares; 1 of too few.
    """

    verdict: str
    p: float = 1.0


@dataclass(frozen=True)
class Rates:
    """The conversations of a group, and its shares by measure."""

    conversations: int
    of: Mapping[str, Rate]


@dataclass(frozen=True)
class OfModel:
    """A model's span of answers and its shares; `against` is beside the model that began to answer before it."""

    model: str
    first: datetime
    last: datetime
    rates: Rates
    before: Optional[str]
    against: Mapping[str, Difference]


@dataclass
class _Group:
    """Conversations, each with its model, so that one in which two answered counts for both."""

    all: set[tuple[str, str]] = field(default_factory=set)
    fell_back: set[tuple[str, str]] = field(default_factory=set)
    handed_over: set[tuple[str, str]] = field(default_factory=set)
    judged: set[tuple[str, str]] = field(default_factory=set)
    judged_badly: set[tuple[str, str]] = field(default_factory=set)
    to_review: set[tuple[str, str]] = field(default_factory=set)


@dataclass(frozen=True)
class Facts:
    """Everything that is counted."""

    answered: Sequence[Answered]
    handed_over: Sequence[Said]
    judged: Sequence[Said]
    to_review: Sequence[Said]


def by(facts: Facts, key: Callable[[Answered | Said], Optional[Key]]) -> Mapping[Key, Rates]:
    """The shares of each group; what has no key is in none."""
    groups: dict[Key, _Group] = {}
    for each in facts.answered:
        name = key(each)
        if name is not None:
            group = groups.setdefault(name, _Group())
            group.all.add((each.conversation_id, each.model))
            if each.fell_back:
                group.fell_back.add((each.conversation_id, each.model))
    for said, into, badly in (
        (facts.handed_over, "handed_over", None),
        (facts.judged, "judged", "judged_badly"),
        (facts.to_review, "to_review", None),
    ):
        _put(groups, said, key, into, badly)
    return {name: _rates(group) for name, group in groups.items()}


def by_model(facts: Facts) -> Sequence[OfModel]:
    """The models in the order in which they began to answer, each beside the one before."""
    spans: dict[str, tuple[datetime, datetime]] = {}
    for each in facts.answered:
        first, last = spans.get(each.model, (each.first, each.last))
        spans[each.model] = min(first, each.first), max(last, each.last)
    rates = by(facts, lambda each: each.model)
    found: list[OfModel] = []
    for name in sorted(spans, key=lambda name: (spans[name][0], name)):
        before = found[-1] if found else None
        against = differences(rates[name], before.rates) if before else {}
        found.append(OfModel(name, *spans[name], rates[name], before.model if before else None, against))
    return found


def differences(now: Rates, before: Rates) -> Mapping[str, Difference]:
    """How the shares of one group differ from those of another."""
    raw = {
        name: _chance(now.of[name], before.of[name])
        for name in MEASURES
        if min(now.of[name].whole, before.of[name].whole) >= ENOUGH
    }
    made, highest = dict[str, float](), 0.0
    for place, name in enumerate(sorted(raw, key=lambda each: (raw[each], each))):
        highest = max(highest, min(1.0, (len(raw) - place) * raw[name]))
        made[name] = highest
    return {name: _difference(now.of[name], before.of[name], made.get(name)) for name in MEASURES}


def _difference(now: Rate, before: Rate, p: Optional[float]) -> Difference:
    if p is None:
        return Difference(TOO_FEW)
    if p >= LEVEL:
        return Difference(SAME, p)
    return Difference(FEWER if now.part * before.whole < before.part * now.whole else MORE, p)


def _chance(now: Rate, before: Rate) -> float:
    table = [[now.part, now.whole - now.part], [before.part, before.whole - before.part]]
    return float(fisher_exact(table)[1])


def _put(
    groups: Mapping[Key, _Group],
    said: Iterable[Said],
    key: Callable[[Answered | Said], Optional[Key]],
    into: str,
    badly: Optional[str],
) -> None:
    """Something counts where the model answered in that conversation, in the same group."""
    for each in said:
        name, this = key(each), (each.conversation_id, each.model)
        group = groups.get(name) if name is not None else None
        if group is None or this not in group.all:
            continue
        getattr(group, into).add(this)
        if badly and each.bad:
            getattr(group, badly).add(this)


def _rates(group: _Group) -> Rates:
    count = len(group.all)
    return Rates(
        count,
        {
            "fell_back": Rate(len(group.fell_back), count),
            "handed_over": Rate(len(group.handed_over), count),
            "judged_badly": Rate(len(group.judged_badly), len(group.judged)),
            "to_review": Rate(len(group.to_review), count),
        },
    )
