"""Reviewing with keys and mouse, in a real browser: messages in several scripts, values marked, on a telephone too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from bot.bootstrap import now
from bot.crm import jobs, reviews
from bot.crm.tables import Officer, ReviewDecision, ReviewTurn
from tests.browser.desk_world import DeskWorld, desk_world
from tests.desk.content import add_officer, add_talk, add_turn

NewPage = Callable[..., Page]
TEXTS = {"ar": "اسمي خالد، كم الرسوم على 5000؟", "th": "ผมชื่อ สมชาย ค่าธรรมเนียมเท่าไหร่", "zh-Hans": "我叫王伟，手续费多少"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskWorld]:
    with desk_world(tmp_path_factory.mktemp("desk")) as world:
        yield world


@pytest.fixture(scope="module")
def turns(desk: DeskWorld) -> dict[str, ReviewTurn]:
    talk = add_talk(desk.parts)
    made = {code: add_turn(desk.parts, talk, text, "a", language=code, score=2.0) for code, text in TEXTS.items()}
    made["en"] = add_turn(desk.parts, talk, "My cat wants 5,000 over 36 months", "b")
    return made


@pytest.fixture(scope="module")
def tom(desk: DeskWorld, turns: dict[str, ReviewTurn]) -> Officer:
    return add_officer(desk.parts, "tom", "Tom Trần", "trainer")


@pytest.fixture
def page(desk: DeskWorld, new_page: NewPage, tom: Officer) -> Page:
    return desk.page(new_page, tom)


def open_group(page: Page, turn: ReviewTurn) -> None:
    page.goto(f"/desk/review/{turn.group_id}")
    is_ready(page)


def is_ready(page: Page) -> None:
    """Waits until the page's scripts run."""
    expect(page.locator("#keys-open")).to_be_visible()


def decisions(desk: DeskWorld) -> list[tuple[str, str, str]]:
    with desk.parts.database.read() as session:
        found = session.query(ReviewDecision).filter(ReviewDecision.superseded_at.is_(None)).all()
        return sorted((each.what, each.intent, each.written) for each in found)


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_is_wider_than_the_page(desk: DeskWorld, new_page: NewPage, tom: Officer, width: int) -> None:
    page = desk.page(new_page, tom, viewport={"width": width, "height": 720})
    with desk.parts.database.read() as session:
        (group, *_) = reviews.groups(session, str(tom.id))
    for address in ("/desk/review", f"/desk/review/{group.id}", "/desk/review/save"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_a_search_is_followed_without_a_reload(page: Page, desk: DeskWorld) -> None:
    page.goto("/desk/review")
    page.get_by_role("button", name="Look for new messages").click()
    expect(page.get_by_text("as soon as the workshop is free")).to_be_visible()
    page.evaluate("window.same = true")
    with desk.parts.database.write() as session:
        job = jobs.claim(session, "here", now())
        assert job
        jobs.tell(session, str(job.id), now(), "Reading messages", 0.5)
    expect(page.get_by_text("Now: Reading messages.")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_js_property("value", 0.5)
    with desk.parts.database.write() as session:
        jobs.end(session, str(job.id), jobs.DONE, now(), {"seen": 4, "added": 4, "changed": 0})
    expect(page.get_by_role("link", name="Show what was found")).to_be_visible()
    expect(page.get_by_role("button", name="Look for new messages")).to_be_enabled()
    assert page.evaluate("window.same") is True


def test_values_are_marked_and_unmarked_with_keys_and_mouse(page: Page, turns: dict[str, ReviewTurn]) -> None:
    open_group(page, turns["en"])
    page.keyboard.press("m")
    field = page.locator(".written")
    expect(field).to_be_focused()
    page.keyboard.press("Home")
    for _ in range("My cat wants ".count("") - 1):
        page.keyboard.press("ArrowRight")
    for _ in "5,000 ":
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Alt+a")
    expect(field).to_have_value("My cat wants [5,000](amount) over 36 months")
    field.evaluate("field => field.setSelectionRange(field.value.indexOf('36'), field.value.length)")
    page.get_by_role("button", name="Term").click()
    expect(field).to_have_value("My cat wants [5,000](amount) over [36 months](term)")
    field.evaluate("field => field.setSelectionRange(16, 16)")
    page.keyboard.press("Alt+u")
    expect(field).to_have_value("My cat wants 5,000 over [36 months](term)")


def test_one_key_decides_and_leads_on(page: Page, desk: DeskWorld, turns: dict[str, ReviewTurn]) -> None:
    page.goto("/desk/review")
    is_ready(page)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("article")).to_have_count(3)
    is_ready(page)
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator("article").nth(1)).to_be_focused()
    page.keyboard.press("c")
    page.keyboard.type("greets")
    page.keyboard.press("Enter")
    expect(page.locator("article")).to_have_count(2)
    assert [(what, intent) for what, intent, _ in decisions(desk)] == [("change", "greet")]
    is_ready(page)
    page.keyboard.press("y")  # both that are left, at one stroke
    expect(page.locator(".words")).to_have_text("My cat wants 5,000 over 36 months")
    assert [(what, intent) for what, intent, _ in decisions(desk)] == [
        ("change", "greet"),
        ("confirm", "ask_fees"),
        ("confirm", "ask_fees"),
    ]
    is_ready(page)
    page.keyboard.press("y")
    expect(page.get_by_text("Nothing waits for you")).to_be_visible()
