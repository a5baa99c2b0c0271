"""Figures of groups of cases, small groups together, and distributions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.cases.clock import Ruler, working_time
from bot.crm.case_statistics import CaseFacts
from bot.statistics.figures import by_limits, by_weekday_and_hour, with_small_ones_together
from tests.statistics.facts import fact, told


def test_figures_of_a_group() -> None:
    facts = [fact(n, after=10 * (n + 1), done=100 * (n + 1)) for n in range(9)]
    facts += [fact(9, missed=True), fact(10), fact(11, after=5000, state="closed", missed=True)]
    found = told(facts)
    assert (found.cases, found.answered, found.judged) == (12, 10, 11)
    assert (found.first_median, found.first_90) == (55 * 60, 90 * 60)
    assert found.in_time == 9 / 11
    assert (found.settled, found.still_open, found.ended_otherwise) == (9, 2, 1)
    assert found.settled_median == 500 * 60


def test_a_case_that_was_opened_again_counts_among_those_once_settled() -> None:
    facts = [*(fact(n, done=9) for n in range(5)), fact(5, reopened=True), fact(6, done=9, reopened=True), fact(7)]
    found = told(facts)
    assert (found.ever_settled, found.reopened) == (7, 2 / 7)


def test_ratings() -> None:
    facts = [fact(n, asked=True, rating=score) for n, score in enumerate((5, 5, 4, 1, 5))]
    found = told([*facts, fact(8, asked=True), fact(9)])
    assert (found.average, found.rating_count, found.asked, found.rated) == (4.0, 5, 6, 5 / 6)
    assert found.ratings == {1: 1, 2: 0, 3: 0, 4: 1, 5: 3}


def test_a_rating_without_being_asked_does_not_count_as_an_answer() -> None:
    found = told([*(fact(n, asked=True) for n in range(5)), fact(7, rating=3)])
    assert (found.rated, found.rating_count) == (0.0, 1)


def test_of_nothing_there_are_no_means() -> None:
    found = told([])
    assert (found.cases, found.first_median, found.in_time, found.average, found.rated) == (0, None, None, None, None)


sizes = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.integers(1, 20), max_size=8)


def groups_of(counts: dict[str, int]) -> dict[str, list[CaseFacts]]:
    return {name: [fact(n) for n in range(count)] for name, count in counts.items()}


@given(sizes)
def test_no_group_is_small_unless_there_are_few_cases_at_all(counts: dict[str, int]) -> None:
    together = with_small_ones_together(groups_of(counts), "rest")
    shown = {name: len(members) for name, members in together.items()}
    assert sum(shown.values()) == sum(counts.values())
    if sum(counts.values()) >= 5:
        assert all(count >= 5 for count in shown.values())
    assert all(counts[name] == count for name, count in shown.items() if name != "rest")


def test_large_groups_stay_as_they_are() -> None:
    assert set(with_small_ones_together(groups_of({"en": 9, "es": 5}), "rest")) == {"en", "es"}


def test_a_small_rest_takes_the_next_group_with_it() -> None:
    together = with_small_ones_together(groups_of({"en": 9, "es": 6, "vi": 1}), "rest")
    assert {name: len(members) for name, members in together.items()} == {"en": 9, "rest": 7}


def test_values_lie_up_to_a_limit_with_the_limit() -> None:
    assert by_limits([0, 10, 11, 20, 21, 1e9], (10, 20)) == [2, 2, 2]


def test_hours_of_the_week() -> None:
    monday = datetime(2026, 11, 23, 9, 59, tzinfo=timezone.utc)
    found = by_weekday_and_hour([monday, monday - timedelta(minutes=59), monday + timedelta(days=6, minutes=1)])
    assert found == {(0, 9): 2, (6, 10): 1}


@dataclass(frozen=True)
class Shop:
    """Open in the morning, and in the evening until midnight; closed on Sundays."""

    zone: ZoneInfo = ZoneInfo("America/New_York")

    def shifts(self, day: date) -> Sequence[tuple[time, time]]:
        return [] if day.weekday() == 6 else [(time(8, 30), time(12)), (time(18), time(0))]


moments = st.datetimes(datetime(2026, 1, 2), datetime(2026, 12, 30), timezones=st.just(timezone.utc))
RULER = Ruler(Shop(), datetime(2026, 1, 1, tzinfo=timezone.utc), datetime(2027, 1, 1, tzinfo=timezone.utc))


@given(moments, moments)
def test_the_ruler_measures_as_the_clock_of_one_case_does(start: datetime, end: datetime) -> None:
    assert abs(RULER.seconds(start, end) - working_time(Shop(), start, end).total_seconds()) < 0.001


def test_the_ruler_measures_nothing_before_the_first_opening() -> None:
    sunday = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
    ruler = Ruler(Shop(), sunday, sunday + timedelta(days=2))
    assert ruler.seconds(sunday, sunday + timedelta(hours=9)) == 0
    assert ruler.seconds(sunday, datetime(2026, 11, 23, 14, 30, tzinfo=timezone.utc)) == 3600
