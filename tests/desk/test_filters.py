"""The filters of a list: in its address, and over HTTP."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from html import unescape
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bootstrap import Parts
from bot.crm.case_lists import Span
from bot.crm.tables import Officer
from desk.inbox import filters as filtering
from desk.inbox import lists
from desk.inbox.asking import wanted
from desk.inbox.filters import LABELS, PATHS, Filters, choices
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock
from tests.desk.content import SPANISH, Talk, add_borrower, add_talk, look

LINK = re.compile(r'<th scope="row" class="what"><a href="/desk/cases/(\w+)"')


@pytest.fixture(scope="module")
def known(loaded: Parts) -> dict[str, Any]:
    return {tab: choices(tab, loaded.lender, loaded.languages) for tab in PATHS}


def read(known: dict[str, Any], query: str, tab: str = "open") -> Filters:
    return filtering.read(parse_qsl(query, keep_blank_values=True), tab, known[tab])


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("", ""),
        ("severity=2&severity=1&severity=2", "severity=1&severity=2"),
        ("text=++no++puedo+&sort=urgent&state=", "text=no+puedo"),
        ("sort=waiting&held=me", "held=me&sort=waiting"),
        ("after=" + "0" * 32 + "&view=x&kind=fraud", "kind=fraud"),
        ("language=zh-Hant&language=und", "language=zh-Hant&language=und"),
        (f"text={'x' * 300}", f"text={'x' * 120}"),
    ],
)
def test_the_address_of_filters_holds_them(known: dict[str, Any], query: str, kept: str) -> None:
    assert (read(known, query).query, read(known, query).ignored) == (kept, [])


@pytest.mark.parametrize(
    ("query", "tab"),
    [
        ("severity=9", "open"),
        ("kind=gone", "open"),
        ("mood=sad", "open"),
        ("sort=ended", "open"),
        ("from=2026-11-01", "open"),
        ("state=resolved", "open"),
        ("clock=late", "ended"),
        ("held=me", "ended"),
        ("to=2026-02-30", "ended"),
        ("from=0001-01-01", "ended"),
        ("to=9999-12-31", "ended"),
    ],
)
def test_what_is_no_filter_is_left_out_and_told(known: dict[str, Any], query: str, tab: str) -> None:
    filters = read(known, query, tab)
    assert (filters.query, filters.ignored) == ("", parse_qsl(query))


def test_every_filter_has_a_label(known: dict[str, Any]) -> None:
    assert {*known["open"], *known["ended"], "text", "from", "to", "sort"} == set(LABELS)


@given(pairs=st.lists(st.tuples(st.sampled_from([*LABELS, "x", ""]), st.text(max_size=40))))
def test_any_address_can_be_read_and_reads_the_same_again(known: dict[str, Any], pairs: list[tuple[str, str]]) -> None:
    for tab in PATHS:
        once = filtering.read(pairs, tab, known[tab])
        again = filtering.read(once.pairs, tab, known[tab])
        assert (again.pairs, again.ignored) == (once.pairs, [])


def test_each_filter_can_be_taken_off(known: dict[str, Any]) -> None:
    filters = read(known, "state=resolved&kind=fraud&kind=dispute&text=a&from=2026-01-02&to=2026-03-04", "ended")
    for name, value in filters.pairs:
        assert filters.without(name, value).pairs == [pair for pair in filters.pairs if pair != (name, value)]


def test_today_ends_on_the_clock_of_each_markets_office(loaded: Parts, known: dict[str, Any]) -> None:
    asked = wanted(read(known, "clock=today"), "me", loaded.lender, NOW)
    ends = {span.market: span.end.astimezone(timezone.utc).isoformat() for span in asked.due if span.end}
    assert set(ends) == set(loaded.lender.markets)
    assert (ends["US"], ends["TW"], ends["BR"]) == (
        "2026-11-25T05:00:00+00:00",
        "2026-11-24T16:00:00+00:00",
        "2026-11-25T03:00:00+00:00",
    )


def test_the_last_day_is_included(loaded: Parts, known: dict[str, Any]) -> None:
    asked = wanted(read(known, "from=2026-11-01&to=2026-11-01", "ended"), "me", loaded.lender, NOW)
    day = next(span for span in asked.resolved if span.market == "US")
    assert day == Span(
        datetime(2026, 11, 1, 4, tzinfo=timezone.utc), datetime(2026, 11, 2, 5, tzinfo=timezone.utc), "US"
    )


# Over HTTP


def listed(browser: Browser, path: str) -> list[str]:
    return LINK.findall(browser.get(path).text)


@pytest.fixture
def two(parts: Parts) -> dict[str, Talk]:
    return {
        "lucia": add_talk(parts, "No puedo pagar este mes.", language=SPANISH, borrower=add_borrower(parts)),
        "other": add_talk(parts, "Your fee is wrong.", kind="dispute", address="two"),
    }


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["lucia", "other"]),
        ("kind=dispute", ["other"]),
        ("kind=dispute&kind=hardship", ["lucia", "other"]),
        ("language=es", ["lucia"]),
        ("text=lucia", ["lucia"]),
        ("text=B-1002", ["lucia"]),
        ("text=FEE+wrong", ["other"]),
        ("text=nowhere", []),
        ("held=me", []),
        ("clock=four", ["lucia"]),
        ("clock=hour&clock=late", []),
        ("kind=bogus", ["lucia", "other"]),
    ],
)
def test_a_list_holds_what_its_address_asks_for(
    browser: Browser, two: dict[str, Talk], query: str, names: list[str]
) -> None:
    ids = [two[name].case.id for name in names]
    assert listed(browser, f"/desk/?{query}") == ids
    assert re.findall(r'what"><a href="/desk/cases/(\w+)', browser.get(f"/desk/rows?{query}").text) == ids


def test_a_list_is_filtered_on_both_databases(parts_anywhere: Parts) -> None:
    from starlette.applications import Starlette

    from desk.app import desk_routes
    from tests.desk.conftest import enter, new_browser
    from tests.desk.content import add_officer

    browser = enter(
        new_browser(Starlette(routes=desk_routes(parts_anywhere))), parts_anywhere, add_officer(parts_anywhere)
    )
    talk = add_talk(parts_anywhere, "貸款還不出來", language={**SPANISH, "code": "zh-Hant"})
    query = "severity=2&kind=hardship&language=zh-Hant&held=nobody&turn=officer&clock=four&clock=today&text=貸款"
    for sort in ("urgent", "waiting", "newest"):
        assert listed(browser, f"/desk/?{query}&sort={sort}") == [talk.case.id]
    assert listed(browser, f"/desk/?{query}&market=TW") == []
    assert listed(browser, "/desk/ended?from=2026-01-01&to=2026-12-31&text=x") == []


def test_what_was_asked_for_is_shown_and_can_be_taken_off(browser: Browser, two: dict[str, Talk]) -> None:
    page = unescape(browser.get("/desk/?kind=dispute&severity=3&text=fee").text)
    chips = re.findall(r'class="chip" href="([^"]+)"><span class="muted">([^<]+):</span> <bdi>([^<]+)', page)
    assert chips == [
        ("/desk/?kind=dispute&text=fee", "How soon", "Soon"),
        ("/desk/?severity=3&text=fee", "Kind", "Disputes a charge"),
        ("/desk/?severity=3&kind=dispute", "Text", "fee"),
    ]
    assert 'name="kind" value="dispute" checked' in page
    assert 'name="text" type="search" value="fee"' in page


def test_a_filter_that_is_none_is_told_as_text(browser: Browser, two: dict[str, Talk]) -> None:
    page = browser.get("/desk/", params={"kind": "<script>", "x": "1"}).text
    assert "Left out, because it is no filter" in page
    assert "Kind: <bdi>&lt;script&gt;</bdi>" in page


def test_nothing_that_fits_is_told(browser: Browser, two: dict[str, Talk]) -> None:
    assert "No case fits these filters." in browser.get("/desk/?kind=fraud").text


def test_quick_views_are_counted(browser: Browser, parts: Parts, two: dict[str, Talk], ana: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, two["lucia"].case.id, ana, NOW)
    page = browser.get("/desk/?kind=dispute").text
    counts = re.findall(r'<a href="(/desk/[^"]*)">(\w[\w ]+) <span class="number">(\d+)</span>', unescape(page))
    assert counts == [
        ("/desk/", "All", "2"),
        ("/desk/?held=me", "Mine", "1"),
        ("/desk/?held=nobody", "Unassigned", "1"),
        ("/desk/?clock=late", "Late", "0"),
        ("/desk/?held=me&turn=officer", "Waiting for me", "1"),
    ]
    assert listed(browser, "/desk/?held=me&turn=officer") == [two["lucia"].case.id]


def test_the_present_quick_view_is_marked(browser: Browser, two: dict[str, Talk]) -> None:
    marked = re.findall(r'aria-current="page">([\w ]+) <span class="number">', browser.get("/desk/?held=nobody").text)
    assert marked == ["Unassigned"]


@pytest.fixture
def many(parts: Parts) -> list[str]:
    """More cases than three pages hold, in the order in which they were opened."""
    add = range(2 * lists.PAGE + 5)
    return [
        add_talk(parts, address=f"a{n}", at=NOW - timedelta(hours=3) + n * timedelta(minutes=1)).case.id for n in add
    ]


def test_a_long_list_comes_in_pages_without_losing_any(browser: Browser, many: list[str]) -> None:
    path, seen = "/desk/?sort=newest&held=nobody", list[str]()
    for size in (lists.PAGE, lists.PAGE, 5):
        page = browser.get(path).text
        found = LINK.findall(page)
        assert len(found) == size
        assert f"{len(many)} open cases, {len(many)} new; {size} are on this page" in page
        assert f"<title>({len(many)}) Open cases" in page
        seen += found
        further = re.search(r'href="([^"]+)" rel="next"', page)
        path = unescape(further[1]) if further else ""
    assert (seen, path) == (many[::-1], "")


def test_the_live_rows_keep_filters_and_page(browser: Browser, many: list[str]) -> None:
    path = unescape(re.findall(r'href="([^"]+)" rel="next"', browser.get("/desk/?severity=2").text)[0])
    page = browser.get(path).text
    rows = unescape(re.findall(r'data-rows="([^"]+)"', page)[0])
    assert rows == path.replace("/desk/?", "/desk/rows?")
    assert browser.get(rows).text.strip() in page


def test_a_page_behind_a_case_that_is_gone_is_the_first(browser: Browser, two: dict[str, Talk]) -> None:
    for after in ("0" * 32, "nonsense", "%00"):
        assert len(listed(browser, f"/desk/?after={after}")) == 2


def test_ended_cases_are_filtered_by_day(
    browser: Browser, parts: Parts, two: dict[str, Talk], ana: Officer, clock: Clock
) -> None:
    for name, days in (("lucia", 0), ("other", 2)):
        with parts.database.write() as session:
            parts.holding.take(session, two[name].case.id, ana, NOW)
            parts.holding.resolve(session, two[name].case.id, ana, NOW + timedelta(days=days))
    assert look(parts, two["other"])[1].state == "resolved"
    lucia, other = two["lucia"].case.id, two["other"].case.id
    assert listed(browser, "/desk/ended") == [other, lucia]
    assert listed(browser, "/desk/ended?to=2026-11-24") == [lucia]
    assert listed(browser, "/desk/ended?from=2026-11-25&to=2026-11-26") == [other]
    assert listed(browser, "/desk/ended?from=2026-11-26&kind=hardship") == []
    assert listed(browser, "/desk/ended?text=lucia") == [lucia]


def test_only_languages_that_there_are_are_offered(browser: Browser, two: dict[str, Talk]) -> None:
    offered = re.findall(r'name="language" value="([\w-]+)"', browser.get("/desk/?language=th").text)
    assert offered == ["en", "es", "th"]
