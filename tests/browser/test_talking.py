"""Writing a story by talking, in a real browser, on a real model."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from bot.bootstrap import now
from bot.crm import jobs, models
from bot.crm.tables import Officer
from bot.workshop.stories.stage_address import stage_file
from tests.browser.desk_world import DeskWorld, desk_world
from tests.desk.content import add_officer
from tests.stage_process import OpenStage

NewPage = Callable[..., Page]
TALKING = "/desk/stories/talking"


@pytest.fixture(scope="module")
def desk(stage: OpenStage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskWorld]:
    """A desk whose stage is not open yet."""
    with desk_world(tmp_path_factory.mktemp("talking")) as world:
        with world.parts.database.write() as session:
            models.register(session, stage.address.model, now(), 1, "f" * 64, "operator", now())
            models.promote(session, stage.address.model, "operator", None, now())
        yield world


@pytest.fixture(scope="module")
def tess(desk: DeskWorld) -> Officer:
    return add_officer(desk.parts, "tess", "Tess Trainer", "trainer")


def open_the_stage(desk: DeskWorld, stage: OpenStage) -> None:
    there = stage_file(desk.parts.settings.var)
    there.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(stage_file(stage.var), there)


def is_in_view(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_a_conversation_goes_on_without_loading_the_page(
    desk: DeskWorld, stage: OpenStage, tess: Officer, new_page: NewPage
) -> None:
    page = desk.page(new_page, tess)
    page.goto(TALKING)
    page.get_by_label("The borrower writes").select_option("es")
    page.get_by_role("button", name="Load the model and begin").click()
    expect(page.get_by_role("status").filter(has_text="Waiting for its turn")).to_be_visible()
    with desk.parts.database.read() as session:
        assert [(job.kind, job.arguments) for job in jobs.newest(session)] == [
            ("rehearse", {"model": stage.address.model})
        ]
    open_the_stage(desk, stage)  # the page looks by itself, and begins
    words = page.get_by_label("The borrower says")
    expect(words).to_be_focused(timeout=30_000)
    page.evaluate("window.kept = true")
    words.fill("¿Qué comisiones cobran?")
    words.press("Enter")
    first = page.locator("#turn-0")
    expect(first.get_by_text("The borrower asks about fees")).to_be_visible()
    expect(first.get_by_text("“answer ask_fees”").first).to_be_visible()
    expect(first.locator(".assistant .text[lang=es]").last).to_contain_text("%")
    expect(words).to_be_focused()
    expect(words).to_have_value("")
    first.get_by_text("No, it means something else").click()
    first.get_by_label("The borrower …").fill("asks which papers are needed")
    first.get_by_label("The borrower …").press("Enter")
    expect(first.get_by_text("“answer ask_documents”").first).to_be_visible()
    expect(first.get_by_text("you said so; the model saw: asks about fees")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(first.get_by_text("“answer ask_fees”").first).to_be_visible()
    first.get_by_text("No, something else").first.click()
    first.get_by_label("The assistant …").first.fill("dances")
    first.get_by_label("The assistant …").first.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("This model knows no action dances.")
    assert page.evaluate("window.kept")
    page.get_by_role("button", name="Keep").click()
    expect(page).to_have_url(re.compile(r"/desk/stories/drafts/[0-9a-f]{32}$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("asks about fees")
    expect(page.get_by_text("¿Qué comisiones cobran?")).to_be_visible()


def test_it_works_without_scripts_on_a_phone_in_arabic(
    desk: DeskWorld, stage: OpenStage, tess: Officer, new_page: NewPage
) -> None:
    open_the_stage(desk, stage)
    stage.ask("DELETE", f"/rehearsals/{tess.id}")
    page = desk.page(
        new_page, tess, java_script_enabled=False, viewport={"width": 360, "height": 740}, color_scheme="dark"
    )
    page.goto(TALKING)
    page.get_by_label("The borrower writes").select_option("ar")
    page.get_by_label("The borrower is").select_option("B-1006")
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("The borrower says").fill("ما وضع طلبي؟")
    page.get_by_role("button", name="Say").click()
    expect(page.get_by_text("The borrower asks how their application stands")).to_be_visible()
    answer = page.locator(".assistant .text[lang=ar]").last
    expect(answer).to_contain_text("AP-5512")
    assert answer.evaluate("each => getComputedStyle(each).direction") == "rtl"
    assert is_in_view(page)
    page.get_by_role("button", name="Throw away and begin anew").click()
    expect(page.get_by_role("button", name="Begin")).to_be_visible()
