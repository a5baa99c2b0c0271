"""The statistics in a real browser: on a telephone and a wide screen, light and dark, and the files that are saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from bench.made_cases import fill
from bot.bootstrap import now
from bot.crm.tables import Officer
from tests.browser.desk_world import DeskWorld, desk_world
from tests.desk.content import add_officer

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskWorld]:
    with desk_world(tmp_path_factory.mktemp("desk")) as served:
        yield served


@pytest.fixture(scope="module")
def sam(world: DeskWorld) -> Officer:
    """A supervisor; there are 300 cases of the last ten weeks."""
    made = add_officer(world.parts, "sam", "Sam Otieno", "supervisor")
    with world.parts.database.write() as session:
        fill(session, 300, now() - timedelta(days=70), now(), [made.id])
    return made


@pytest.mark.parametrize("path", ["/desk/statistics?period=90", "/desk/statistics/breaches?period=90"])
def test_a_telephone_needs_no_scrolling_to_the_side(
    world: DeskWorld, sam: Officer, new_page: Callable[..., Page], path: str
) -> None:
    page = world.page(new_page, sam, **PHONE)
    page.goto(path)
    assert page.evaluate("[document.documentElement.scrollWidth, innerWidth]") == [390, 390]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_bars_are_drawn_in_colours_that_can_be_told_from_the_paper(
    world: DeskWorld, sam: Officer, new_page: Callable[..., Page], scheme: str
) -> None:
    page = world.page(new_page, sam, color_scheme=scheme)
    page.goto("/desk/statistics?period=90")
    bar = page.locator(".columns rect.fill").nth(5)
    paper = page.locator("figure.card").evaluate("each => getComputedStyle(each).backgroundColor")
    assert bar.evaluate("each => each.getBoundingClientRect().height") > 5
    assert contrast(bar.evaluate("each => getComputedStyle(each).fill"), paper) >= 3  # WCAG 2.2, 1.4.11
    for shade in range(1, 5):
        found = page.locator(f".shade-{shade}").first
        if found.count():
            colours = found.evaluate("each => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor]")
            assert contrast(*colours) >= 4.5  # WCAG 2.2, 1.4.3


def test_the_cases_are_saved_as_a_file(
    world: DeskWorld, sam: Officer, new_page: Callable[..., Page], tmp_path: Path
) -> None:
    page = world.page(new_page, sam)
    page.goto("/desk/statistics?period=90&language=es")
    with page.expect_download() as saving:
        page.get_by_role("link", name="Save the cases").click()
    saved = tmp_path / "cases.csv"
    saving.value.save_as(saved)
    assert saving.value.suggested_filename.startswith("cases-20")
    shown = page.locator(".total").first.inner_text()
    assert len(saved.read_text(encoding="utf-8-sig").splitlines()) == int(shown) + 1


def test_the_form_asks_for_another_span(world: DeskWorld, sam: Officer, new_page: Callable[..., Page]) -> None:
    page = world.page(new_page, sam)
    page.goto("/desk/statistics")
    page.get_by_label("Span").select_option("7")
    page.get_by_label("Kind", exact=True).select_option("complaint")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**period=7**kind=complaint**")
    assert page.get_by_text("in the 7 days before").count() > 0
    assert page.get_by_role("img", name="Cases opened and settled").count() == 1


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2 of what a browser computes: `rgb(…)` of 0 to 255, or `color(srgb …)` of 0 to 1."""
    parts = colour.removeprefix("color(srgb").removeprefix("rgba").removeprefix("rgb").strip("() ").replace(",", " ")
    scale = 1 if colour.startswith("color(") else 255
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in (float(part) / scale for part in parts.split()[:3])
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
