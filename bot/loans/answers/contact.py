"""How to reach people of the lender: ask_contact_hours, with weekdays and times as the reply's language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Literal

from babel import Locale
from babel.dates import format_time, get_day_names

from bot.cases.clock import is_open, next_opening
from bot.facts import Reply, Rows
from bot.loans.answers.lines import Row, with_commas
from bot.loans.contact_hours import WEEKDAYS
from bot.loans.offices import Office, Shift
from bot.loans.question import Question


def contact_hours(question: Question) -> Reply:
    """Phone, address and hours of the market's main office, and the hours of any others under their names."""
    offices = question.lender.offices_in(question.market)
    main = offices[0]
    rows: list[Row] = []
    for office in offices:
        name = office.name.by_language[question.lender_language] if len(offices) > 1 else ""
        rows += hours_rows(office, question.lender_language, name)
    state: Literal["open", "closed"] = "open" if is_open(main, question.now) else "closed"
    return Reply(
        "utter_contact",
        {
            "phone": main.phone,
            "email": question.lender.profile.email,
            "address": main.address,
            "items": Rows(rows),
            "open": state,
            "opens_at": next_opening(main, question.now),
        },
    )


def hours_rows(office: Office, language: str, name: str = "") -> list[Row]:
    """An office's week, days with the same hours in one row, from Monday on. Closed days are left out."""
    locale = Locale.parse(language, sep="-")
    rows: list[Row] = []
    first = 0
    for last in range(len(WEEKDAYS)):
        shifts = office.hours.get(WEEKDAYS[first], ())
        if last + 1 < len(WEEKDAYS) and office.hours.get(WEEKDAYS[last + 1], ()) == shifts:
            continue
        if shifts:
            days = _days(first, last, locale)
            facts = {"days": f"{name} · {days}" if name else days, "hours": _hours(shifts, locale)}
            rows.append(("item_hours", facts))
        first = last + 1
    return rows


def _days(first: int, last: int, locale: Locale) -> str:
    names = get_day_names("wide", context="stand-alone", locale=locale)
    return names[first] if first == last else f"{names[first]} – {names[last]}"


def _hours(shifts: Sequence[Shift], locale: Locale) -> str:
    # Babel's format_interval would be the natural thing, but it cannot do the day periods of zh-Hant ("下午").
    spans = [f"{_time(shift.opens, locale)} – {_time(shift.closes, locale)}" for shift in shifts]
    return with_commas(spans, locale)


def _time(moment: time, locale: Locale) -> str:
    return format_time(moment, "short", locale=locale)
