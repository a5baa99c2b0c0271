from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.cases.clock import is_open, working_deadline
from bot.loans.lender import Lender


def test_a_day_may_have_two_shifts(lender: Lender) -> None:
    assert lender.office("TW").shifts(date(2026, 11, 24)) == ((time(9), time(12, 30)), (time(13, 30), time(17, 30)))


def test_a_weekday_without_hours_is_closed(lender: Lender) -> None:
    assert lender.office("TW").shifts(date(2026, 11, 29)) == ()


def test_a_holiday_is_closed(lender: Lender) -> None:
    assert lender.office("US").shifts(date(2026, 11, 26)) == ()


def test_public_holidays_are_closed_in_every_year(lender: Lender) -> None:
    office = lender.office("US").copy(update={"holidays": (), "public_holidays": "GB-SCT"})
    assert [office.shifts(date(year, 11, 30)) for year in (2026, 2027)] == [(), ()]  # Saint Andrew's Day
    assert office.shifts(date(2026, 11, 26))  # Thanksgiving is none there


def test_an_office_tells_the_clock_its_hours(lender: Lender) -> None:
    assert is_open(lender.office("TW"), datetime(2026, 11, 28, 10, tzinfo=ZoneInfo("Asia/Taipei")))


def test_a_deadline_skips_thanksgiving(lender: Lender) -> None:
    zone = ZoneInfo("America/New_York")
    deadline = working_deadline(lender.office("US"), datetime(2026, 11, 25, 16, tzinfo=zone), timedelta(hours=2))
    assert deadline == datetime(2026, 11, 27, 10, tzinfo=zone)
