"""Spans of days, and the equally long ones before them, also where the clocks change."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadInput
from bot.statistics.slots import counted, slots
from bot.statistics.spans import LAST, span

NEW_YORK, TAIPEI = ZoneInfo("America/New_York"), ZoneInfo("Asia/Taipei")
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("7", date(2026, 11, 18), date(2026, 11, 24)),
        ("28", date(2026, 10, 28), date(2026, 11, 24)),
        ("90", date(2026, 8, 27), date(2026, 11, 24)),
        ("month", date(2026, 11, 1), date(2026, 11, 24)),
        ("last-month", date(2026, 10, 1), date(2026, 10, 31)),
    ],
)
def test_what_each_span_means(period: str, first: date, last: date) -> None:
    found = span(period, NOW, NEW_YORK)
    assert (found.first, found.last) == (first, last)


def test_last_month_in_january_is_december() -> None:
    found = span("last-month", datetime(2027, 1, 3, 12, tzinfo=timezone.utc), NEW_YORK)
    assert (found.first, found.last) == (date(2026, 12, 1), date(2026, 12, 31))


def test_today_is_that_of_the_zone() -> None:
    late = datetime(2026, 11, 24, 20, 0, tzinfo=timezone.utc)
    assert span("7", late, NEW_YORK).last == date(2026, 11, 24)
    assert span("7", late, TAIPEI).last == date(2026, 11, 25)


def test_a_span_that_goes_on_is_compared_until_the_same_time_of_day_across_a_change_of_the_clocks() -> None:
    found = span("28", NOW, NEW_YORK)  # 10:00 in New York in winter; before 1 November summer time
    assert found.is_going_on
    assert found.counted.end == NOW
    assert found.before.end == datetime(2026, 10, 27, 10, 0, tzinfo=NEW_YORK)
    assert found.before.end.astimezone(timezone.utc).hour == 14
    assert found.before.start == datetime(2026, 9, 30, tzinfo=NEW_YORK)


def test_a_span_that_has_ended_is_counted_to_midnight() -> None:
    found = span("own", NOW, TAIPEI, date(2026, 11, 1), date(2026, 11, 3))
    assert found.counted.end == datetime(2026, 11, 4, tzinfo=TAIPEI)
    assert (found.before.start, found.before.end) == (
        datetime(2026, 10, 29, tzinfo=TAIPEI),
        datetime(2026, 11, 1, tzinfo=TAIPEI),
    )


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        (None, date(2026, 11, 1), "both days"),
        (date(2026, 11, 2), date(2026, 11, 1), "before the first"),
        (date(2026, 11, 25), date(2026, 11, 26), "in the future"),
        (date(2025, 11, 1), date(2026, 11, 2), "more than 366"),
        (date(1999, 12, 31), date(2000, 2, 1), "2000"),
    ],
)
def test_own_days_that_cannot_be_taken(first: date | None, last: date, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        span("own", NOW, NEW_YORK, first, last)


def test_a_last_day_in_the_future_is_today() -> None:
    assert span("own", NOW, NEW_YORK, date(2026, 11, 20), date(2026, 12, 24)).last == date(2026, 11, 24)


moments = st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1), timezones=st.just(timezone.utc))


@given(moments, st.sampled_from([*LAST, "month", "last-month"]), st.sampled_from([NEW_YORK, TAIPEI]))
def test_a_span_and_the_one_before_are_equally_long_and_do_not_overlap(
    now: datetime, period: str, zone: ZoneInfo
) -> None:
    found = span(period, now, zone)
    assert found.before.start < found.before.end <= found.counted.start <= found.counted.end <= now
    drift = found.counted.end - found.counted.start - (found.before.end - found.before.start)
    assert abs(drift) <= timedelta(hours=2)  # the clocks may change in either


@given(moments, st.sampled_from([*LAST, "month"]), st.lists(moments, max_size=30))
def test_the_pieces_cover_a_span_once(now: datetime, period: str, times: list[datetime]) -> None:
    found = span(period, now, NEW_YORK)
    pieces = slots(found)
    days = [each.first + timedelta(days=n) for each in pieces for n in range((each.last - each.first).days + 1)]
    assert days == [found.first + timedelta(days=n) for n in range(found.days)]
    inside = [each for each in times if found.first <= each.astimezone(NEW_YORK).date() <= found.last]
    assert sum(counted(times, pieces, found)) == len(inside)
