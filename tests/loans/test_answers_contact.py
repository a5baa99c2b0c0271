from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.facts import Rows
from bot.loans.answers import ANSWERS
from bot.loans.answers.contact import hours_rows
from bot.loans.lender import Lender
from bot.loans.question import Question

Ask = Callable[..., Question]
TAIPEI = ZoneInfo("Asia/Taipei")


@pytest.mark.parametrize(
    ("language", "days", "hours"),
    [
        ("en", "Monday – Friday", "9:00\u202fAM – 12:30\u202fPM, 1:30\u202fPM – 5:30\u202fPM"),
        ("zh-Hant", "星期一 – 星期五", "上午9:00 – 中午12:30、下午1:30 – 下午5:30"),
        ("zh-Hans", "星期一 – 星期五", "09:00 – 12:30、13:30 – 17:30"),
        ("es", "lunes – viernes", "9:00 – 12:30, 13:30 – 17:30"),
        ("vi", "Thứ Hai – Thứ Sáu", "09:00 – 12:30, 13:30 – 17:30"),
    ],
)
def test_hours_are_written_as_the_language_does(lender: Lender, language: str, days: str, hours: str) -> None:
    assert hours_rows(lender.office("TW"), language)[0] == ("item_hours", {"days": days, "hours": hours})


def test_an_unknown_language_gets_the_lenders_own(ask: Ask) -> None:
    assert ANSWERS["ask_contact_hours"](ask(language="und")) == ANSWERS["ask_contact_hours"](ask(language="en"))


def test_days_with_other_hours_have_their_own_row(lender: Lender) -> None:
    assert [facts["days"] for _, facts in hours_rows(lender.office("TW"), "en")] == ["Monday – Friday", "Saturday"]


@pytest.mark.parametrize(
    ("hour", "state", "opens"),
    [
        (8, "closed", datetime(2026, 11, 24, 9, tzinfo=TAIPEI)),
        (10, "open", datetime(2026, 11, 24, 13, 30, tzinfo=TAIPEI)),
    ],
)
def test_it_tells_whether_the_office_is_open(ask: Ask, hour: int, state: str, opens: datetime) -> None:
    facts = ANSWERS["ask_contact_hours"](ask(market="TW", now=datetime(2026, 11, 24, hour, tzinfo=TAIPEI))).facts
    assert (facts["open"], facts["opens_at"]) == (state, opens)


def test_further_offices_go_under_their_names(ask: Ask, lender: Lender) -> None:
    second = lender.office("TW").copy(update={"id": "tainan", "market": "US"})
    larger = replace(lender, offices=(*lender.offices, second))
    items = ANSWERS["ask_contact_hours"](replace(ask(), lender=larger)).facts["items"]
    assert isinstance(items, Rows)
    assert [facts["days"] for _, facts in items.rows] == [
        "New York office · Monday – Friday",
        "Taipei office · Monday – Friday",
        "Taipei office · Saturday",
    ]
