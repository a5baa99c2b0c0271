"""The models room in a real browser: a job and the Rasas are followed without a reload, and nothing is too wide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from bot.bootstrap import now
from bot.crm import jobs, models, rasa_instances
from bot.crm.tables import Officer
from tests.browser.desk_world import DeskWorld, desk_world
from tests.conftest import NOW
from tests.desk.content import add_officer
from tests.desk.model_content import NEW, OLD, PASSES, add_comparison, add_model, refused, serve

NewPage = Callable[..., Page]
LONG = "I cannot go on any longer and do not know what to do about this loan"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskWorld]:
    with desk_world(tmp_path_factory.mktemp("desk")) as world:
        add_model(world.parts, OLD)
        add_model(world.parts, NEW)
        serve(world.parts, OLD, now() - timedelta(days=2))
        add_comparison(world.parts, refused(messages=(LONG,)))
        add_comparison(world.parts, PASSES, NOW + timedelta(hours=1))
        yield world


@pytest.fixture(scope="module")
def tom(desk: DeskWorld) -> Officer:
    return add_officer(desk.parts, "tom", "Tom Trần", "trainer")


def report(desk: DeskWorld, serving: str, loading: bool = False) -> None:
    with desk.parts.database.write() as session:
        rasa_instances.report_instance(session, "a" * 32, "one", 7, now(), 1, serving, loading=loading)


def test_nothing_is_wider_than_a_telephone(desk: DeskWorld, new_page: NewPage, tom: Officer) -> None:
    page = desk.page(new_page, tom, viewport={"width": 360, "height": 720})
    with desk.parts.database.read() as session:
        compared = [f"/desk/comparisons/{each.id}" for each in models.events(session, what=("compared",))]
    pages = ("", "/trail", "/trend", "/back", "/20261120-new", "/20261120-new/promote", "/20261120-new/canary")
    for address in (*(f"/desk/models{each}" for each in pages), *compared):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, address


def test_a_job_is_followed_without_a_reload(desk: DeskWorld, new_page: NewPage, tom: Officer) -> None:
    page = desk.page(new_page, tom)
    page.goto("/desk/models")
    page.get_by_role("button", name="Train").click()
    expect(page.get_by_role("heading", name="It waits for the workshop")).to_be_visible()
    page.evaluate("window.same = true")
    with desk.parts.database.write() as session:
        job = jobs.claim(session, "here", now())
        assert job
        jobs.tell(session, str(job.id), now(), "Learning: the intents", 0.5, "Learnt: the words")
    expect(page.get_by_role("heading", name="Learning: the intents")).to_be_visible()
    expect(page.get_by_text("Learnt: the words")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_js_property("value", 0.5)
    with desk.parts.database.write() as session:
        jobs.end(session, str(job.id), jobs.DONE, now(), {"model": NEW, "already": False, "compare": None})
    expect(page.get_by_role("heading", name="Done")).to_be_visible()
    assert page.evaluate("window.same") is True


def test_it_is_seen_how_each_rasa_goes_over(desk: DeskWorld, new_page: NewPage, tom: Officer) -> None:
    report(desk, OLD)
    page = desk.page(new_page, tom)
    page.goto("/desk/models/20261120-new")
    page.get_by_role("link", name="Let it serve…").click()
    page.get_by_role("button", name="Let it serve").click()
    expect(page.get_by_text("it has not gone over yet")).to_be_visible()
    report(desk, OLD, loading=True)
    expect(page.get_by_text("is loading what is wanted")).to_be_visible()
    report(desk, NEW)
    expect(page.get_by_text("It has what is wanted.")).to_be_visible()
    page.get_by_role("link", name="Roll back…").click()
    page.get_by_role("button", name="Roll back").click()
    expect(page.get_by_text("still answers with 20261120-new")).to_be_visible()
