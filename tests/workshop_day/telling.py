"""Two stories: one made of a conversation of the day, one by talking with the model that serves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from playwright.sync_api import Page, expect

from bot.crm.tables import Message
from tests.workshop_day.material import Said
from tests.workshop_day.place import Place
from tests.workshop_day.writing import taken_for

CHECKED_WITHIN = 180_000
LOADED_WITHIN = 240_000
"""Milliseconds; the workshop may have something else to do first."""

TALK = ("Bonjour, je voudrais savoir ce que coûte un dossier chez vous", "et quels papiers faut-il ?", "merci bien")
FIRST_MEANT = "asks about fees"

Show = Callable[[Page, str], None]


def of_a_conversation(page: Page, place: Place, meant: Mapping[str, Said], title: str, show: Show) -> Path:
    """Makes a story of a conversation in which all was understood; returns the file it is in."""
    page.goto(f"{place.url}/desk/stories/conversations")
    show(page, "conversations")
    page.goto(f"{place.url}/desk/stories/conversations/{_understood(place, meant)}")
    page.get_by_role("button", name="Make a story of it").first.click()
    expect(page.get_by_role("heading", level=2, name="Turn 1")).to_be_visible()
    while page.get_by_role("button", name="Cut turn").count() > 3:  # the beginning is what it is about
        count = page.get_by_role("button", name="Cut turn").count()
        page.get_by_role("button", name="Cut turn").last.click()
        expect(page.get_by_role("button", name="Cut turn")).to_have_count(count - 1)
    return _check_and_save(page, place, title, lambda at: show(at, "story-draft"))


def _understood(place: Place, meant: Mapping[str, Said]) -> str:
    """The longest conversation of which every message was taken for what it means: no other is worth learning."""
    with place.parts.database.read() as session:
        right: dict[str, list[bool]] = {}
        for message in session.query(Message).filter(Message.author == "borrower"):
            said = meant.get(str(message.text))
            right.setdefault(str(message.conversation_id), []).append(
                said is not None and taken_for(message) == said.intent
            )
    return max((each for each in right if all(right[each])), key=lambda each: len(right[each]))


def by_talking(page: Page, place: Place, title: str, show: Show) -> Path:
    """Plays a borrower who writes French, says once that something else was meant, and keeps it; returns the file."""
    page.goto(f"{place.url}/desk/stories/talking")
    page.get_by_label("The borrower writes").select_option("fr")
    page.get_by_role("button", name=re.compile("begin", re.IGNORECASE)).first.click()
    words = page.get_by_label("The borrower says")
    expect(words).to_be_visible(timeout=LOADED_WITHIN)
    for number, text in enumerate(TALK):
        words.fill(text)
        words.press("Enter")
        expect(page.locator(f"#turn-{number}")).to_be_visible(timeout=30_000)
    first = page.locator("#turn-0")
    if not first.get_by_text(f"The borrower {FIRST_MEANT}").count():
        first.get_by_text("No, it means something else").click()
        first.get_by_label("The borrower …").fill(FIRST_MEANT)
        first.get_by_label("The borrower …").press("Enter")
        expect(first.get_by_text(f"The borrower {FIRST_MEANT}")).to_be_visible()
    show(page, "talking")
    page.get_by_label("Keep it as a draft").fill(title)
    page.get_by_role("button", name="Keep").click()
    expect(page).to_have_url(re.compile(r"/desk/stories/drafts/[0-9a-f]{32}$"))
    return _check_and_save(page, place, title, lambda at: show(at, "talked-draft"))


def _check_and_save(page: Page, place: Place, title: str, show: Callable[[Page], None]) -> Path:
    page.get_by_label("Title").fill(title)
    page.get_by_role("button", name="Change", exact=True).last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    page.get_by_role("button", name="Check now").click()
    expect(page.locator("#check").get_by_text(re.compile("Nothing stands against it|finding"))).to_be_visible(
        timeout=CHECKED_WITHIN
    )
    show(page)
    page.get_by_label("What it is good for").fill(f"What is told in “{title}” goes on like this")
    page.locator("#saved").get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved as")).to_be_visible()
    return place.parts.settings.var / "workshop" / "tree" / page.locator("#saved code").nth(1).inner_text()
