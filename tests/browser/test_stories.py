"""The editor of stories in a real browser: without loading the page anew, by keys, without scripts, and on a phone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from bot.bootstrap import now
from bot.crm import jobs, story_drafts
from bot.crm.tables import Officer
from bot.workshop.stories.findings import Finding, Place
from tests.browser.desk_world import DeskWorld, desk_world
from tests.desk.content import add_officer, add_talk
from tests.desk.story_content import A_CALCULATION, keep_events

NewPage = Callable[..., Page]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskWorld]:
    with desk_world(tmp_path_factory.mktemp("desk")) as world:
        yield world


@pytest.fixture(scope="module")
def tom(desk: DeskWorld) -> Officer:
    return add_officer(desk.parts, "tom", "Tom Trainer", "trainer")


@pytest.fixture(scope="module")
def talk_id(desk: DeskWorld) -> str:
    talk = add_talk(desk.parts, at=now(), intent="calculate_instalment", text="What would a car loan cost?")
    keep_events(desk.parts, talk.conversation_id, A_CALCULATION)
    return talk.conversation_id


def draft_of(page: Page, talk_id: str) -> str:
    """Makes a draft as a trainer does; returns its id."""
    page.goto("/desk/stories/conversations")
    page.get_by_role("button", name="Make a story of it").click()
    expect(page.get_by_role("heading", level=2, name="Turn 1")).to_be_visible()
    return page.url.rsplit("/", 1)[1].split("#")[0]


def finish_check(desk: DeskWorld, draft_id: str, *found: Finding) -> None:
    """As the workshop's process does."""
    with desk.parts.database.write() as session:
        draft = story_drafts.find(session, draft_id)
        assert draft
        job = jobs.claim(session, "here", now())
        assert job
        story_drafts.checked(session, draft_id, int(draft.version), [each.as_json() for each in found])
        jobs.end(session, str(job.id), jobs.DONE, now(), {})


def test_steps_are_changed_and_checked_without_loading_the_page_anew(
    desk: DeskWorld, new_page: NewPage, tom: Officer, talk_id: str
) -> None:
    page = desk.page(new_page, tom)
    draft_id = draft_of(page, talk_id)
    page.evaluate("window.stayed = true")
    page.locator("#s0").get_by_role("button", name="Leave out step 1").click()
    expect(page.locator("#s0 .out-why")).to_be_visible()
    expect(page.locator("#s0")).to_be_focused()
    page.locator("#s0").get_by_role("button", name="Put in step 1").click()
    expect(page.locator("#s0 .out-why")).to_have_count(0)

    page.locator("#s0 summary").click()
    page.locator("#s0").get_by_label("What the borrower wants").fill("ask_fees")
    page.keyboard.press("Enter")
    expect(page.locator("#s0 .wish b")).to_have_text("asks about fees")

    page.get_by_role("button", name="Check now").click()
    expect(page.locator("#progress")).to_be_visible()
    finish_check(
        desk, draft_id, Finding("contradicts_rule", "No.", [Place("", "x", 0), Place("data/rules/a.yml", "y")])
    )
    expect(page.locator("#s0 .finding")).to_contain_text("Against a rule", timeout=10_000)
    assert page.evaluate("window.stayed") is True


def test_somebody_elses_change_is_told_and_shown(
    desk: DeskWorld, new_page: NewPage, tom: Officer, talk_id: str
) -> None:
    page = desk.page(new_page, tom)
    draft_id = draft_of(page, talk_id)
    with desk.parts.database.write() as session:
        story_drafts.change(session, draft_id, 1, tom, now(), title="another title")
    page.locator("#s0").get_by_role("button", name="Leave out step 1").click()
    expect(page.get_by_role("alert")).to_contain_text("has changed this draft meanwhile")
    expect(page.get_by_role("heading", level=1)).to_have_text("another title")
    page.locator("#s0").get_by_role("button", name="Leave out step 1").click()
    expect(page.locator("#s0 .out-why")).to_be_visible()


def test_without_scripts_it_works_as_well_and_on_a_phone_nothing_is_cut_off(
    desk: DeskWorld, new_page: NewPage, tom: Officer, talk_id: str
) -> None:
    page = desk.page(new_page, tom, java_script_enabled=False, viewport={"width": 360, "height": 740})
    draft_of(page, talk_id)
    page.locator("#s1").get_by_role("button", name="Leave out step 2").click()
    expect(page.locator("#s1 .out-why")).to_be_visible()
    assert page.url.endswith("#s1")
    phone = desk.page(new_page, tom, viewport={"width": 360, "height": 740})
    for path in (page.url, "/desk/stories", "/desk/stories/conversations", "/desk/stories/existing?q=calculation"):
        phone.goto(path)
        phone.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
        assert phone.evaluate("document.documentElement.scrollWidth") <= 360, path
