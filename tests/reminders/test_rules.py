"""When somebody may be reminded, and of what: hours, days, zones, and the instalments of a loan."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any, Optional
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pydantic import ValidationError

from bot.loans.contact_hours import WEEKDAYS, ContactHours
from bot.loans.lender import Lender
from bot.loans.offices import Office
from bot.loans.schedules.rows import Instalment
from bot.reminders.rules import TOO_LATE, ContactTimes, to_remind

ZONES = ("America/New_York", "Asia/Taipei", "Asia/Kolkata", "Europe/London", "Australia/Lord_Howe", "America/Sao_Paulo")
OPEN = {day: ["09:00-17:00"] for day in WEEKDAYS[:5]}


def office(**more: Any) -> Office:
    words = {"en": "x"}
    given = {"id": "o", "market": "US", "name": words, "address": words, "phone": "1", "time_zone": "America/New_York"}
    return Office.parse_obj({**given, "hours": OPEN, **more})


def times(zone: str = "America/New_York", more: Optional[dict[str, Any]] = None, **of_office: Any) -> ContactTimes:
    return ContactTimes(ZoneInfo(zone), office(**of_office), ContactHours.parse_obj(more) if more else None)


def at(day: int, hour: int, minute: int = 0, zone: str = "America/New_York") -> datetime:
    """In December 2026; the 7th is a Monday."""
    return datetime(2026, 12, day, hour, minute, tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [(at(7, 8, 59), False), (at(7, 9), True), (at(7, 18, 59), True), (at(7, 19), False), (at(12, 12), False)],
)
def test_a_market_that_names_no_hours_keeps_to_nine_to_seven_on_open_days(moment: datetime, allowed: bool) -> None:
    assert times().allow(moment) == allowed


@pytest.mark.parametrize(("day", "allowed"), [(11, True), (12, True), (13, False), (14, True), (25, False)])
def test_sundays_and_holidays_are_quiet(day: int, allowed: bool) -> None:
    hours = {"from": "08:00", "to": "21:00"}
    assert times(more=hours, public_holidays="US").allow(at(day, 12)) == allowed


def test_a_market_may_allow_sundays_but_never_a_holiday() -> None:
    hours = {"from": "08:00", "to": "21:00", "weekdays": ["sun", "fri"]}
    found = [day for day in range(7, 28) if times(more=hours, public_holidays="US").allow(at(day, 12))]
    assert found == [11, 13, 18, 20, 27]


@given(
    moment=some.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=some.just(timezone.utc)),
    zone=some.sampled_from(ZONES),
    opens=some.times(time(0), time(12)),
    length=some.integers(1, 11 * 60),
    weekdays=some.sets(some.sampled_from(WEEKDAYS), min_size=1),
)
def test_nobody_is_written_to_outside_of_the_hours(
    moment: datetime, zone: str, opens: time, length: int, weekdays: set[str]
) -> None:
    begin = opens.replace(second=0, microsecond=0)
    end = (datetime.combine(date(2026, 1, 1), begin) + timedelta(minutes=length)).time()
    record = {"from": f"{begin:%H:%M}", "to": f"{end:%H:%M}", "weekdays": sorted(weekdays)}
    found = times(zone, record, public_holidays="US")
    local = moment.astimezone(ZoneInfo(zone))
    on_the_clock = begin <= local.time() < end and WEEKDAYS[local.weekday()] in weekdays
    assert found.allow(moment) == (on_the_clock and not found.office.is_holiday(local.date()))
    assert found.today(moment) == local.date()


@given(moment=some.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=some.just(timezone.utc)))
def test_the_lenders_markets_keep_within_the_law(lender: Lender, moment: datetime) -> None:
    for code, earliest, latest in (("US", 8, 21), ("TW", 7, 22)):
        found = ContactTimes.of(lender.market(code), lender.office(code))
        if found.allow(moment):
            assert earliest <= moment.astimezone(found.zone).hour < latest
            assert found.today(moment).weekday() != 6


def test_on_the_west_coast_it_is_not_before_eight_either(lender: Lender) -> None:
    found = ContactTimes.of(lender.market("US"), lender.office("US"))
    assert not found.allow(at(7, 7, 59, "America/Los_Angeles"))
    assert found.allow(at(7, 8, 0, "America/Los_Angeles"))


@pytest.mark.parametrize(
    ("record", "named"),
    [
        ({"from": "8:00", "to": "21:00"}, "from"),
        ({"from": 480, "to": "21:00"}, "from"),
        ({"from": "21:00", "to": "08:00"}, "before to"),
        ({"from": "08:00", "to": "21:00", "most_per_week": 0}, "most_per_week"),
        ({"from": "08:00", "to": "21:00", "weekdays": []}, "at least one weekday"),
        ({"from": "08:00", "to": "21:00", "weekdays": ["day"]}, "weekdays"),
        ({"from": "08:00", "to": "21:00", "until": "x"}, "until"),
    ],
)
def test_what_is_no_contact_record_is_refused(record: dict[str, Any], named: str) -> None:
    with pytest.raises(ValidationError, match=named):
        ContactHours.parse_obj(record)


# Which instalment

DUE = date(2026, 12, 15)


def row(number: int, due: date, payment: str = "100") -> Instalment:
    return Instalment(number, due, Decimal(payment), Decimal(payment), Decimal(0), Decimal(0))


MONTHLY = (row(1, DUE), row(2, date(2027, 1, 15)), row(3, date(2027, 2, 15)))


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2026, 12, 11), None),
        (date(2026, 12, 12), (DUE, "before")),
        (date(2026, 12, 14), (DUE, "before")),
        (DUE, None),
        (date(2026, 12, 17), None),
        (date(2026, 12, 18), (DUE, "after")),
        (date(2027, 1, 1), (DUE, "after")),
        (date(2027, 1, 2), None),
        (date(2027, 1, 12), (date(2027, 1, 15), "before")),
        (date(2027, 1, 18), (date(2027, 1, 15), "after")),
        (date(2027, 4, 1), None),
    ],
)
def test_an_instalment_has_its_days(today: date, found: Optional[tuple[date, str]]) -> None:
    due = to_remind(MONTHLY, today, 3, 3)
    assert (due and (due.due, due.which)) == found


def test_what_is_off_is_never_reminded_of() -> None:
    days = [DUE + timedelta(days=each) for each in range(-40, 90)]
    assert {due.which for day in days if (due := to_remind(MONTHLY, day, 0, 3))} == {"after"}
    assert {due.which for day in days if (due := to_remind(MONTHLY, day, 3, 0))} == {"before"}


def test_nothing_is_asked_for_that_is_nothing() -> None:
    assert to_remind((row(1, DUE, "0"),), DUE - timedelta(days=1), 3, 3) is None


@given(
    gaps=some.lists(some.integers(1, 40), min_size=1, max_size=8),
    offset=some.integers(-60, 200),
    before=some.integers(0, 28),
    after=some.integers(0, 28),
)
def test_before_is_before_the_due_date_and_after_is_after_it(
    gaps: list[int], offset: int, before: int, after: int
) -> None:
    days = [DUE + timedelta(days=sum(gaps[: each + 1])) for each in range(len(gaps))]
    today = DUE + timedelta(days=offset)
    due = to_remind([row(each, day) for each, day in enumerate(days, 1)], today, before, after)
    if due is None:
        return
    away = (due.due - today).days
    assert due.due in days
    assert 0 < away <= before if due.which == "before" else 0 < after <= -away <= after + TOO_LATE
