"""What is said of a group of cases, calculated from one row a case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from bot.crm.case_statistics import CaseFacts
from bot.crm.cases import ENDED
from bot.statistics.numbers import ENOUGH, average, median, percentile, share

SCORES = (1, 2, 3, 4, 5)

Measure = Callable[[str, datetime, datetime], float]
"""Seconds of a market's working time between two moments."""

Firsts = Mapping[str, float]
"""Seconds of working time until the first answer, by the case's id, of the cases that have one."""


@dataclass(frozen=True)
class Summary:
    """Figures of a group. Times are in seconds, shares from 0 to 1; None stands for too few to say.

    `first_median` and `first_90` are working time from the opening to an officer's first answer, of the `answered`
    cases. Of the `judged` ones, which were answered or are too late, `in_time` is the share without a missed deadline.
    `settled_median` is the calendar's time from the opening to the settling, of the `settled` cases. `ended_otherwise`
    were closed without being settled. `reopened` is the share, of the `ever_settled` cases, that was opened again.
    `ratings` are by score; `average` is their mean, and `rated` the share of the `asked` borrowers who gave one.
    """

    cases: int
    answered: int
    first_median: Optional[float]
    first_90: Optional[float]
    judged: int
    in_time: Optional[float]
    still_open: int
    settled: int
    ended_otherwise: int
    settled_median: Optional[float]
    ever_settled: int
    reopened: Optional[float]
    asked: int
    rated: Optional[float]
    ratings: Mapping[int, int]
    average: Optional[float]

    @property
    def rating_count(self) -> int:
        """How many cases have a rating."""
        return sum(self.ratings.values())


def summary(facts: Sequence[CaseFacts], answers: Firsts) -> Summary:
    """The figures of these cases."""
    firsts = [answers[each.id] for each in facts if each.id in answers]
    judged = [each for each in facts if each.answered_at or each.missed]
    settled = [each for each in facts if each.settled]
    lengths = [(each.resolved_at - each.opened_at).total_seconds() for each in settled if each.resolved_at]
    ever = [each for each in facts if each.settled or each.reopened]
    asked = [each for each in facts if each.asked]
    scores = [each.rating for each in facts if each.rating]
    return Summary(
        cases=len(facts),
        answered=len(firsts),
        first_median=median(firsts),
        first_90=percentile(firsts, 90),
        judged=len(judged),
        in_time=share(sum(not each.missed for each in judged), len(judged)),
        still_open=sum(each.state not in ENDED for each in facts),
        settled=len(settled),
        ended_otherwise=sum(each.state in ENDED and not each.settled for each in facts),
        settled_median=median(lengths),
        ever_settled=len(ever),
        reopened=share(sum(each.reopened for each in ever), len(ever)),
        asked=len(asked),
        rated=share(sum(each.rating is not None for each in asked), len(asked)),
        ratings={score: scores.count(score) for score in SCORES},
        average=average(scores),
    )


def first_answers(facts: Iterable[CaseFacts], measure: Measure) -> Firsts:
    """How long these cases waited for their first answer."""
    return {each.id: measure(each.market, each.opened_at, each.answered_at) for each in facts if each.answered_at}


def grouped(facts: Iterable[CaseFacts], key: Callable[[CaseFacts], str]) -> Mapping[str, Sequence[CaseFacts]]:
    """The cases by something of theirs."""
    groups: dict[str, list[CaseFacts]] = {}
    for each in facts:
        groups.setdefault(key(each), []).append(each)
    return groups


def with_small_ones_together(
    groups: Mapping[str, Sequence[CaseFacts]], rest: str, enough: int = ENOUGH
) -> Mapping[str, Sequence[CaseFacts]]:
    """Groups of at least `enough` cases; those that are smaller stand together as `rest`.

    If they are too few even together, the next larger group joins them, so that no difference between a sum and its
    parts tells of fewer. Only where there are fewer cases at all is the rest smaller.
    """
    by_size = sorted(groups.items(), key=lambda each: (len(each[1]), each[0]))
    together: list[CaseFacts] = []
    large: dict[str, Sequence[CaseFacts]] = {}
    for name, members in by_size:
        if len(members) < enough or 0 < len(together) < enough:
            together += members
        else:
            large[name] = members
    return {**large, rest: together} if together else large


def by_limits(values: Iterable[float], limits: Sequence[float]) -> Sequence[int]:
    """How many values lie up to each limit and above the one before; in the last place those above all limits."""
    counts = [0] * (len(limits) + 1)
    for value in values:
        counts[next((place for place, limit in enumerate(limits) if value <= limit), len(limits))] += 1
    return counts


def by_weekday_and_hour(moments: Iterable[datetime]) -> Mapping[tuple[int, int], int]:
    """How many moments lie in each hour of the week: (0 for Monday, hour). They are on the clock that is to count."""
    return Counter((moment.weekday(), moment.hour) for moment in moments)
