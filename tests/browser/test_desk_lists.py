"""The officers' lists, keys, and signs of colleagues, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from bot.bootstrap import now
from bot.crm import cases
from bot.crm.tables import Officer
from desk.case.file import SHOWN
from tests.browser.desk_world import DeskWorld, desk_world
from tests.desk.content import Talk, add_officer, add_talk, say

NewPage = Callable[..., Page]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskWorld]:
    with desk_world(tmp_path_factory.mktemp("desk")) as world:
        yield world


@pytest.fixture(scope="module")
def ana(desk: DeskWorld) -> Officer:
    return add_officer(desk.parts)


@pytest.fixture(scope="module")
def wei(desk: DeskWorld) -> Officer:
    return add_officer(desk.parts, "wei", "Wei Chen")


@pytest.fixture(scope="module")
def talks(desk: DeskWorld) -> list[Talk]:
    """Three cases in the order of the list, and a grave one that most filters leave out."""
    at = now() - timedelta(minutes=10)
    kinds = ("crisis", "fraud", "dispute", "human")
    return [add_talk(desk.parts, f"It is about {kind}.", kind, address=kind, at=at) for kind in kinds]


@pytest.fixture
def page(desk: DeskWorld, new_page: NewPage, ana: Officer, talks: list[Talk]) -> Page:
    return desk.page(new_page, ana)


def path(talk: Talk) -> str:
    return f"/desk/cases/{talk.case.id}"


def is_on(page: Page, address: str) -> None:
    """Waits until the page is there, and its scripts run."""
    expect(page).to_have_url(re.compile(f".*{re.escape(address)}$"))
    expect(page.locator("#keys-open")).to_be_visible()


def test_rows_are_walked_through_and_opened_by_keys(page: Page, talks: list[Talk]) -> None:
    page.goto("/desk/?kind=fraud&kind=dispute&kind=human")
    is_on(page, "kind=human")
    for key, talk in (("j", 1), ("ArrowDown", 2), ("j", 3), ("j", 3), ("k", 2), ("ArrowUp", 1), ("k", 1)):
        page.keyboard.press(key)
        expect(page.locator(f'a[href="{path(talks[talk])}"]')).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    is_on(page, path(talks[2]))


def test_from_a_case_keys_lead_to_its_neighbours_and_back_to_the_same_list(page: Page, talks: list[Talk]) -> None:
    page.goto("/desk/?kind=fraud&kind=dispute&kind=human")
    page.locator(f'a[href="{path(talks[2])}"]').click()
    is_on(page, path(talks[2]))
    for key, talk in (("]", 3), ("[", 2), ("[", 1)):
        page.keyboard.press(key)
        is_on(page, path(talks[talk]))
    page.keyboard.press("[")
    is_on(page, path(talks[1]))  # the grave one is not in this list
    page.keyboard.press("u")
    is_on(page, "/desk/?kind=fraud&kind=dispute&kind=human")


def test_two_keys_lead_to_the_rooms(page: Page) -> None:
    page.goto("/desk/")
    for keys, there in (("gb", "/desk/borrowers"), ("gi", "/desk/"), ("gs", "/desk/search")):
        is_on(page, page.url.split("/desk", 1)[1])
        for key in keys:
            page.keyboard.press(key)
        is_on(page, there)


def test_search_is_one_key_away(page: Page, talks: list[Talk]) -> None:
    page.goto("/desk/")
    page.keyboard.press("/")
    expect(page.locator("#text")).to_be_focused()
    page.goto(path(talks[0]))
    is_on(page, path(talks[0]))
    page.keyboard.press("/")
    is_on(page, "/desk/search")


def test_keys_go_to_the_steps_of_a_case_and_do_none(
    desk: DeskWorld, page: Page, talks: list[Talk], ana: Officer
) -> None:
    page.goto(path(talks[3]))
    is_on(page, path(talks[3]))
    page.keyboard.press("t")
    expect(page.get_by_role("button", name="Take over")).to_be_focused()
    page.keyboard.press("n")
    expect(page.locator("#note")).to_be_focused()
    assert _state(desk, talks[3]) == "new"
    with desk.parts.database.write() as session:
        desk.parts.holding.take(session, talks[3].case.id, ana, now())
    page.goto(path(talks[3]))
    is_on(page, path(talks[3]))
    page.keyboard.press("e")
    expect(page.get_by_role("button", name="Resolve the case")).to_be_focused()
    page.locator("#log").focus()
    page.keyboard.press("r")
    expect(page.locator("#text")).to_be_focused()
    assert _state(desk, talks[3]) == "held"
    page.keyboard.type("jk gi ? e")
    expect(page.locator("#text")).to_have_value("jk gi ? e")
    is_on(page, path(talks[3]))


def _state(desk: DeskWorld, talk: Talk) -> str:
    with desk.parts.database.read() as session:
        case = cases.get(session, talk.case.id)
        assert case
        return str(case.state)


def test_keys_with_a_modifier_are_the_browsers(page: Page) -> None:
    page.goto("/desk/")
    is_on(page, "/desk/")
    for key in ("Control+j", "Alt+j", "Meta+j"):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement === document.body")


def test_the_keys_are_listed_and_can_be_turned_off_in_this_browser(page: Page) -> None:
    page.goto("/desk/")
    is_on(page, "/desk/")
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    expect(dialog).to_be_visible()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    dialog.get_by_label("Use these keys in this browser").uncheck()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.reload()
    is_on(page, "/desk/")
    page.keyboard.press("j")
    page.keyboard.press("?")
    assert page.evaluate("document.activeElement === document.body")
    page.get_by_role("button", name="Keys").click()
    expect(dialog).to_be_visible()
    expect(dialog.get_by_label("Use these keys in this browser")).not_to_be_checked()


def test_a_colleague_who_comes_writes_and_goes_is_shown(
    desk: DeskWorld, new_page: NewPage, page: Page, talks: list[Talk], wei: Officer, ana: Officer
) -> None:
    talk, theirs = talks[1], desk.page(new_page, wei)
    page.goto(path(talk))
    theirs.goto(path(talk))
    present = page.locator("#heading .present")
    expect(present).to_contain_text("Wei Chen is looking at this case")
    theirs.locator("summary", has_text="Add a note").click()
    theirs.locator("#note").press_sequentially("Her brother called.")
    expect(present).to_contain_text("Wei Chen is writing here")
    expect(present).to_contain_text("Wei Chen is looking at this case", timeout=15000)
    theirs.goto("/desk/")
    row = theirs.locator("tr", has=theirs.locator(f'a[href="{path(talk)}"]'))
    expect(row.get_by_title("Ana Torres is looking at this case")).to_have_text(re.compile("AT"))
    expect(present).to_have_count(0)
    page.close()
    expect(row.locator(".person")).to_have_count(0)


def test_the_list_keeps_its_filters_when_it_renews_itself(desk: DeskWorld, page: Page, talks: list[Talk]) -> None:
    page.goto("/desk/?kind=complaint")
    expect(page.locator("#rows")).to_contain_text("No case fits these filters.")
    add_talk(desk.parts, kind="request", address="not asked for", at=now())
    made = add_talk(desk.parts, kind="complaint", address="asked for", at=now())
    expect(page.locator(f'a[href="{path(made)}"]')).to_be_visible()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page).to_have_title(re.compile(r"^\(1\) Open cases"))


def test_a_hit_leads_to_its_place_in_a_long_transcript(desk: DeskWorld, page: Page) -> None:
    talk = add_talk(desk.parts, "zebra", "human", address="long", at=now())
    for number in range(SHOWN + 20):
        say(desk.parts, talk, f"line {number}", now())
    page.goto("/desk/search?q=zebra")
    page.get_by_role("link", name="Wants a person").click()
    expect(page.locator("#m1")).to_be_in_viewport()
    page.goto(f"{path(talk)}#m2")  # of an address without `all`, as somebody may have kept it
    expect(page).to_have_url(re.compile(r"all=1#m2$"))
    expect(page.locator("#m2")).to_be_in_viewport()
    page.goto(path(talk))
    expect(page.locator(f"#m{SHOWN + 22}")).to_be_in_viewport()


def test_filters_work_without_a_script(desk: DeskWorld, new_page: NewPage, ana: Officer, talks: list[Talk]) -> None:
    page = desk.page(new_page, ana, java_script_enabled=False)
    page.goto("/desk/")
    page.locator("summary", has_text="Filters").click()
    page.get_by_label("Fraud").check()
    page.get_by_label("Emergency").check()
    page.get_by_role("button", name="Show these").click()
    expect(page.locator("tbody tr")).to_have_count(0)
    page.get_by_role("link", name="How soon: Emergency").click()
    expect(page.locator("tbody tr")).to_have_count(1)


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_is_wider_than_the_screen(desk: DeskWorld, new_page: NewPage, ana: Officer, width: int) -> None:
    page = desk.page(new_page, ana, viewport={"width": width, "height": 800})
    for address in ("/desk/?kind=fraud&text=it", "/desk/ended", "/desk/views", "/desk/search?q=it"):
        page.goto(address)
        page.locator("summary").first.click() if page.locator("summary").count() else None
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
