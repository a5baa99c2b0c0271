"""A candidate of what was saved, and one made worse on purpose: trained, compared, promoted, refused, taken back."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from playwright.sync_api import Page, expect

from bot.crm import models
from tests.workshop_day.load import Load, under_load
from tests.workshop_day.place import Place, thinned

MADE_WITHIN = 45 * 60_000
"""Milliseconds for training and comparing beside what serves."""

GONE_OVER_WITHIN = 180_000
BACK_WITHIN = 10.0
"""Seconds: a promise."""

WORSE_FILE, WORSE_EVERY = "vi/difficulty.yml", 12
"""Of which the worse model learns nothing but one message in twelve."""

REASON = "More messages are understood than before; what is lost was looked at and is learned next."

Show = Callable[[Page, str], None]


def candidate_of_what_was_saved(page: Page, place: Place, show: Show) -> str:
    """Trains it from the page on which reviews are saved; returns the address of its comparison."""
    page.goto(f"{place.url}/desk/models")
    page.get_by_role("button", name="Train", exact=True).click()
    expect(page.locator("#job")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_be_visible(timeout=60_000)
    show(page, "training")
    follow = page.get_by_role("link", name="Its comparison with the model that serves")
    expect(follow).to_be_visible(timeout=MADE_WITHIN)
    follow.click()
    return _comparison(page)


def worse_on_purpose(page: Page, place: Place, show: Show) -> str:
    """Trains a model that has hardly seen a Vietnamese borrower in trouble, and has it compared from its page."""
    folder = place.folder / "worse"
    thinned(place.parts.settings.var / "workshop" / "tree", folder, WORSE_FILE, WORSE_EVERY)
    made = place.rapport("train", "--folder", str(folder), seconds=MADE_WITHIN / 1000)
    assert made.returncode == 0, made.stderr[-2000:]
    page.goto(f"{place.url}/desk/models")
    page.locator("table.candidates th a").first.click()
    page.get_by_role("button", name="Compare with the model that serves").click()
    return _comparison(page)


def _comparison(page: Page) -> str:
    to_it = page.get_by_role("link", name=re.compile("see the comparison"))
    expect(to_it).to_be_visible(timeout=MADE_WITHIN)
    to_it.click()
    page.wait_for_url(re.compile("/desk/comparisons/"))
    return page.url


def promote(page: Page, place: Place, comparison: str, show: Show) -> tuple[float, Load]:
    """Lets the candidate serve from the page of its comparison, while borrowers write; seconds until all have it.

    Where it is refused, the refusal is overruled with a written reason.
    """
    page.goto(comparison)
    page.get_by_role("link", name="Let it serve…").click()
    show(page, "promoting")
    button = page.get_by_role("button", name="Let it serve")
    if page.get_by_text("It is refused:").count():
        page.get_by_label("Why it shall serve all the same").fill(REASON)
        button = page.get_by_role("button", name="Overrule the refusal")
    with under_load(place) as load:
        time.sleep(3)
        began = time.monotonic()
        button.click()
        expect(page.get_by_text(re.compile("It has what is wanted|Each has what is wanted"))).to_be_visible(
            timeout=GONE_OVER_WITHIN
        )
        took = time.monotonic() - began
        time.sleep(3)
    show(page, "promoted")
    return took, load


def refused(page: Page, place: Place, comparison: str, show: Show) -> list[str]:
    """Tries to let the worse one serve; what the page says against it."""
    before = _serving(place)
    page.goto(comparison)
    why = [each.inner_text() for each in page.locator(".refusals > li > p").all()]
    show(page, "refused")
    with place.parts.database.read() as session:
        worse = str(models.events(session, what=("compared",))[0].model)
    page.goto(f"{place.url}/desk/models/{worse.removesuffix('.tar.gz')}/promote")  # no page has a link to it
    expect(page.get_by_text(re.compile("It is refused:|This cannot be done:"))).to_be_visible()
    show(page, "refusal")
    page.get_by_role("link", name=re.compile("Leave it as it is|Back$")).first.click()
    assert _serving(place) == before
    return why


def roll_back(page: Page, place: Place, show: Show) -> tuple[float, Load]:
    """Goes back from the desk, while borrowers write; seconds until all have it."""
    before = _serving(place)
    page.goto(f"{place.url}/desk/models")
    page.get_by_role("link", name="Roll back…").click()
    show(page, "rolling-back")
    with under_load(place) as load:
        time.sleep(3)
        began = time.monotonic()
        page.get_by_role("button", name="Roll back").click()
        expect(page.get_by_text(re.compile("It has what is wanted|Each has what is wanted"))).to_be_visible(
            timeout=GONE_OVER_WITHIN
        )
        took = time.monotonic() - began
        time.sleep(3)
    show(page, "rolled-back")
    assert _serving(place) != before
    return took, load


def _serving(place: Place) -> str:
    with place.parts.database.read() as session:
        used = models.in_use(session)
    assert used is not None
    return str(used.serving)
