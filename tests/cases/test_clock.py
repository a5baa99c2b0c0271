from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.clock import end_of_day, is_open, next_opening, working_deadline, working_time
from bot.errors import BadLenderData

NEW_YORK = ZoneInfo("America/New_York")
TAIPEI = ZoneInfo("Asia/Taipei")
NINE_TO_FIVE = [(time(9), time(17))]
WITH_A_BREAK = [(time(9), time(12)), (time(13), time(17))]
ALWAYS = [(time(0), time(0))]
HOUR = timedelta(hours=1)


@dataclass
class Office:
    zone: ZoneInfo
    week: dict[int, list[tuple[time, time]]]
    holidays: set[date] = field(default_factory=set)

    def shifts(self, day: date) -> list[tuple[time, time]]:
        return [] if day in self.holidays else self.week.get(day.weekday(), [])


OFFICE = Office(TAIPEI, dict.fromkeys(range(5), NINE_TO_FIVE))


def taipei(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in November 2026; the 23rd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=TAIPEI)


@pytest.mark.parametrize(
    ("moment", "hours", "deadline"),
    [
        (taipei(27, 16), 2, taipei(30, 10)),  # Friday 16:00 + 2 h → Monday 10:00
        (taipei(28, 10), 2, taipei(30, 11)),  # Saturday 10:00 + 2 h → Monday 11:00
        (taipei(23, 16), 10, taipei(25, 10)),  # Monday 16:00 + 10 h → Wednesday 10:00
        (taipei(23, 7), 1, taipei(23, 10)),  # before opening
        (taipei(23, 18), 1, taipei(24, 10)),  # after closing
        (taipei(23, 15), 2, taipei(23, 17)),  # just until closing
        (taipei(23, 12), 0, taipei(23, 12)),
        (taipei(28, 12), 0, taipei(30, 9)),
    ],
)
def test_it_counts_working_hours(moment: datetime, hours: int, deadline: datetime) -> None:
    assert working_deadline(OFFICE, moment, timedelta(hours=hours)) == deadline


def test_a_deadline_is_told_in_the_offices_zone() -> None:
    assert working_deadline(OFFICE, datetime(2026, 11, 23, 2, tzinfo=timezone.utc), HOUR).tzinfo is TAIPEI


def test_the_borrowers_zone_does_not_matter() -> None:
    moment = taipei(27, 16)
    assert working_deadline(OFFICE, moment.astimezone(NEW_YORK), 2 * HOUR) == working_deadline(OFFICE, moment, 2 * HOUR)


def test_a_break_at_noon_does_not_count() -> None:
    office = Office(TAIPEI, dict.fromkeys(range(5), WITH_A_BREAK))
    assert working_deadline(office, taipei(23, 11), 2 * HOUR) == taipei(23, 14)


def test_a_holiday_does_not_count() -> None:
    office = Office(TAIPEI, OFFICE.week, {date(2026, 11, 24)})
    assert working_deadline(office, taipei(23, 16), 2 * HOUR) == taipei(25, 10)


@pytest.mark.parametrize(
    ("day", "deadline_hour"),
    [
        (date(2026, 3, 8), 5),  # clocks go from 2:00 to 3:00: four hours after midnight it is 5:00
        (date(2026, 11, 1), 3),  # clocks go from 2:00 back to 1:00: it is 3:00
        (date(2026, 6, 7), 4),
    ],
)
def test_an_hour_is_an_hour_when_the_clocks_change(day: date, deadline_hour: int) -> None:
    office = Office(NEW_YORK, dict.fromkeys(range(7), ALWAYS))
    midnight = datetime.combine(day, time(0), tzinfo=NEW_YORK)
    assert working_deadline(office, midnight, 4 * HOUR).hour == deadline_hour


def test_a_deadline_across_a_clock_change_keeps_to_the_wall_times_of_the_office() -> None:
    office = Office(NEW_YORK, dict.fromkeys(range(5), NINE_TO_FIVE))
    friday = datetime(2026, 3, 6, 16, tzinfo=NEW_YORK)
    assert working_deadline(office, friday, 2 * HOUR) == datetime(2026, 3, 9, 10, tzinfo=NEW_YORK)


@given(st.integers(0, 60 * 24 * 30), st.integers(0, 40))
def test_a_deadline_lies_in_working_hours(minutes: int, hours: int) -> None:
    moment = taipei(1, 0) + timedelta(minutes=minutes)
    deadline = working_deadline(OFFICE, moment, timedelta(hours=hours))
    assert is_open(OFFICE, deadline - timedelta(seconds=1)) or is_open(OFFICE, deadline)


def _offices() -> st.SearchStrategy[Office]:
    """Offices in zones with and without summer time, with breaks, long days and holidays."""
    shifts = st.sampled_from([[], NINE_TO_FIVE, WITH_A_BREAK, ALWAYS, [(time(18), time(0))]])
    days = st.sets(st.dates(date(2026, 10, 1), date(2026, 12, 31)), max_size=10)
    zones = st.sampled_from([TAIPEI, NEW_YORK, ZoneInfo("Europe/Lisbon"), ZoneInfo("Australia/Lord_Howe")])
    weeks = st.fixed_dictionaries(dict.fromkeys(range(7), shifts)).filter(lambda week: any(week.values()))
    return st.builds(Office, zones, weeks, days)


MOMENTS = st.datetimes(datetime(2026, 10, 20), datetime(2026, 11, 30)).map(lambda each: each.replace(tzinfo=TAIPEI))
LENGTHS = st.integers(1, 40 * 3600).map(lambda seconds: timedelta(seconds=seconds))


@given(_offices(), MOMENTS, LENGTHS)
def test_between_a_moment_and_its_deadline_lies_what_was_asked_for(
    office: Office, moment: datetime, length: timedelta
) -> None:
    assert working_time(office, moment, working_deadline(office, moment, length)) == length


@given(_offices(), MOMENTS, LENGTHS, LENGTHS)
def test_two_lengths_one_after_the_other_are_their_sum(
    office: Office, moment: datetime, first: timedelta, second: timedelta
) -> None:
    """So a clock that is stopped and goes on with what was left keeps its promise."""
    between = working_deadline(office, moment, first)
    assert working_deadline(office, between, second) == working_deadline(office, moment, first + second)


@given(_offices(), MOMENTS, MOMENTS, MOMENTS)
def test_working_time_adds_up(office: Office, one: datetime, two: datetime, three: datetime) -> None:
    start, between, end = sorted((one, two, three))
    assert working_time(office, start, between) + working_time(office, between, end) == working_time(office, start, end)


def test_no_working_time_lies_before_a_moment() -> None:
    assert working_time(OFFICE, taipei(24, 12), taipei(23, 12)) == timedelta()


@pytest.mark.parametrize(
    ("moment", "days", "end"),
    [
        (taipei(23, 9), 0, taipei(24, 0)),
        (taipei(23, 23, 59), 3, taipei(27, 0)),
        (datetime(2026, 11, 22, 21, tzinfo=NEW_YORK), 1, taipei(25, 0)),  # Monday morning in Taipei
    ],
)
def test_a_deadline_of_the_law_counts_whole_calendar_days(moment: datetime, days: int, end: datetime) -> None:
    assert end_of_day(TAIPEI, moment, days) == end


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (taipei(23, 9), True),
        (taipei(23, 16, 59), True),
        (taipei(23, 17), False),
        (taipei(23, 8, 59), False),
        (taipei(28, 12), False),
    ],
)
def test_it_knows_when_an_office_is_open(moment: datetime, expected: bool) -> None:
    assert is_open(OFFICE, moment) is expected


def test_it_goes_by_the_offices_own_day() -> None:
    # Sunday evening in New York is Monday morning in Taipei.
    assert is_open(OFFICE, datetime(2026, 11, 22, 21, tzinfo=NEW_YORK))


def test_an_office_can_be_open_until_midnight() -> None:
    office = Office(TAIPEI, {0: [(time(18), time(0))]})
    assert is_open(office, taipei(23, 23, 59))


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        (taipei(23, 8), taipei(23, 9)),
        (taipei(23, 9), taipei(24, 9)),
        (taipei(23, 18), taipei(24, 9)),
        (taipei(27, 18), taipei(30, 9)),
    ],
)
def test_it_finds_the_next_opening(moment: datetime, opening: datetime) -> None:
    assert next_opening(OFFICE, moment) == opening


@pytest.mark.parametrize("question", [next_opening, lambda office, moment: working_deadline(office, moment, HOUR)])
def test_an_office_that_never_opens_is_an_error_in_the_lenders_data(question: object) -> None:
    assert callable(question)
    with pytest.raises(BadLenderData):
        question(Office(TAIPEI, {}), taipei(23, 8))


def test_it_refuses_a_moment_without_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        is_open(OFFICE, datetime(2026, 11, 23, 9))
