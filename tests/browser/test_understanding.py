"""Saying that a message was misunderstood, in a real browser, on a page that renews itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Page, expect

from bot.bootstrap import now
from tests.browser.desk_world import desk_world
from tests.desk.content import add_officer, add_talk, say


def test_the_choices_stay_open_while_messages_come_and_one_press_tells_the_trainers(
    new_page: Callable[..., Page], tmp_path: Path
) -> None:
    with desk_world(tmp_path) as world:
        officer = add_officer(world.parts)
        talk = add_talk(world.parts, intent="ask_fees", kind="human", at=now() - timedelta(minutes=5))
        page = world.page(new_page, officer)
        page.goto(f"/desk/cases/{talk.case.id}")
        page.get_by_text("Misunderstood?").press("Enter")
        choice = page.get_by_role("button", name="This is financial trouble")
        expect(choice).to_be_visible()
        say(world.parts, talk, "Are you there?", now())
        expect(page.get_by_text("Are you there?")).to_be_visible()
        expect(choice).to_be_visible()
        choice.press("Enter")
        expect(page.get_by_text("You told the trainers:")).to_be_visible()
        expect(page.get_by_role("button", name="Take back")).to_be_visible()
