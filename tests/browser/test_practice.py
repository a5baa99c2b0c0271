"""Practice in a real browser: by keys, without scripts, in Arabic and Japanese, on a phone and in the dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from bot.crm.tables import Officer
from bot.culture.conversation_register import ConversationRegister
from tests.browser.desk_world import DeskWorld, desk_world
from tests.desk.content import add_officer

NewPage = Callable[..., Page]
PHONE = {"width": 360, "height": 740}
FORMAL = ConversationRegister()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskWorld]:
    with desk_world(tmp_path_factory.mktemp("desk")) as world:
        yield world


@pytest.fixture(scope="module")
def ana(desk: DeskWorld) -> Officer:
    return add_officer(desk.parts)


def begin(page: Page, language: str, manner: str = "formally", situation: str = "A fee") -> None:
    page.goto("/desk/practice")
    page.get_by_label("Language").select_option(label=language)
    page.get_by_role("radio", name=manner).check()
    page.get_by_role("radio", name=situation).check()
    page.get_by_role("button", name="Begin").click()


def is_within(page: Page) -> bool:
    """Whether nothing sticks out at the side."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_a_whole_practice_by_keys(desk: DeskWorld, new_page: NewPage, ana: Officer) -> None:
    page = desk.page(new_page, ana)
    begin(page, "Japanese")
    box = page.get_by_label("Write in Japanese")
    expect(box).to_be_focused()
    box.press_sequentially("お問い合わせいただきありがとうございます。どの手数料でしょうか。")
    page.keyboard.press("Enter")
    expect(page.locator("#entries .borrower")).to_have_count(3)
    expect(box).to_be_empty()
    page.get_by_label("Write in Japanese").fill("確認いたします。")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("明日までにご連絡いたします。")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("the review")
    expect(page.locator(".findings").last).to_contain_text("with a day")
    page.get_by_role("link", name="Practise again").click()
    expect(page.locator(".kept li")).to_have_count(1)


def test_without_scripts_on_a_phone_in_the_dark_from_right_to_left(
    desk: DeskWorld, new_page: NewPage, ana: Officer
) -> None:
    page = desk.page(new_page, ana, viewport=PHONE, java_script_enabled=False, color_scheme="dark", has_touch=True)
    begin(page, "Arabic", situation="Harassed")
    expect(page.get_by_text("Practice: nobody reads this.")).to_be_visible()
    first = page.locator("#entries .text").first
    assert first.evaluate("each => getComputedStyle(each).direction") == "rtl"
    page.get_by_text("Phrases in Arabic").click()
    page.get_by_role("button", name="Use: May I ask since when").click()
    expect(page.locator("#text")).to_have_value(desk.parts.phrasebook.word("phrase_ask_since", {}, "ar", FORMAL))
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#entries .borrower")).to_have_count(3)
    assert is_within(page)
    page.get_by_role("button", name="End, and read the review").click()
    expect(page.locator(".findings")).to_have_count(1)
    assert is_within(page)
    page.get_by_role("button", name="Delete this practice").click()
    assert is_within(page)
