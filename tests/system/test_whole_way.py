"""The whole way in a real browser, in each language.

A question, a calculation, hardship told without saying so, a complaint, an officer's live answer, a rating.
`RAPPORT_PICTURES` names a folder that keeps what was seen.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.bootstrap import Parts
from bot.crm import cases, feedback
from tests.browser.conftest import chromium, new_page  # noqa: F401
from tests.system.conftest import figures
from tests.system.words import CALCULATION, CODES, COMPLAINT, HARDSHIP, LOCALES, OFFICER, RATE, RATES, STOP

PICTURES = os.environ.get("RAPPORT_PICTURES")
PHONE = {"viewport": {"width": 390, "height": 780}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
ANSWER_WITHIN = 30_000
"""Milliseconds; the machine may be busy with other tests."""


@dataclass
class Chat:
    """The borrower's page."""

    page: Page

    @property
    def texts(self) -> Locator:
        return self.page.get_by_role("log").locator(".text")

    def ask(self, text: str) -> list[str]:
        """Writes a message and returns the answers to it."""
        before = self.texts.count()
        box = self.page.locator("#text")
        box.fill(text)
        box.press("Enter")
        expect(self.texts.nth(before + 1)).to_be_visible(timeout=ANSWER_WITHIN)
        expect(self.page.locator("#typing")).to_be_empty(timeout=ANSWER_WITHIN)
        said = [str(words) for words in self.texts.all_inner_texts()[before:]]
        assert said[0] == text
        return said[1:]

    def session(self) -> str:
        """The conversation's id, which the page keeps."""
        return str(self.page.evaluate("JSON.parse(localStorage.getItem('rapport.session')).session"))


def picture(page: Page, name: str) -> None:
    """Keeps what the page looks like, if somebody wants to look."""
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(Path(PICTURES) / f"{name}.png"), animations="disabled")


def log_in(page: Page, base: str, parts: Parts, login: str) -> None:
    """Logs a demo officer in at the desk."""
    lines = (parts.settings.var / "demo-logins.txt").read_text().splitlines()
    password = dict(line.split(" ", 1) for line in lines)[login]
    page.goto(f"{base}/desk")
    page.get_by_label("Log-in name").fill(login)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Cases")).to_be_visible()


@pytest.mark.parametrize("code", CODES)
def test_the_whole_way(parts: Parts, new_page: Callable[..., Page], code: str) -> None:  # noqa: F811
    base = f"http://127.0.0.1:{parts.settings.port}"
    size = PHONE if CODES.index(code) % 2 else {}
    chat = Chat(new_page(locale=LOCALES[code], color_scheme="dark" if CODES.index(code) % 3 == 0 else "light", **size))
    chat.page.goto(base)

    assert {"6.35", "11.9", "7.2"} <= figures(" ".join(chat.ask(RATES[code])))
    assert "397.91" in figures(" ".join(chat.ask(CALCULATION[code])))
    picture(chat.page, f"chat-{code}-calculation")
    assert "RC-" in " ".join(chat.ask(HARDSHIP[code]))
    picture(chat.page, f"chat-{code}-hardship")
    chat.ask(STOP[code])
    complaint = " ".join(chat.ask(COMPLAINT[code]))
    assert "RC-" in complaint
    chat.ask(STOP[code])
    assert chat.page.locator("html").get_attribute("lang") == code

    desk = new_page(locale="en-GB", color_scheme="light")
    log_in(desk, base, parts, "wei")
    with parts.database.read() as session:
        of_borrower = cases.of_conversation(session, chat.session())
        reference = next(str(case.reference) for case in of_borrower if case.kind == "complaint")
    desk.get_by_label("Reference, borrower, or words of the conversation").fill(reference)
    desk.get_by_role("button", name="Show", exact=True).click()
    row = desk.get_by_role("row").filter(has_text=reference)
    expect(row).to_be_visible()
    picture(desk, f"desk-{code}-inbox")
    row.get_by_role("link").click()
    desk.get_by_role("button", name="Take over").click()
    expect(desk.locator("#talk[data-ready]")).to_be_visible(timeout=ANSWER_WITHIN)
    box = desk.locator("textarea#text")
    box.fill(OFFICER[code])
    box.press("Enter")
    expect(chat.texts.get_by_text(OFFICER[code])).to_be_visible(timeout=ANSWER_WITHIN)
    picture(desk, f"desk-{code}-case")
    picture(chat.page, f"chat-{code}-officer")

    before = chat.texts.count()
    desk.get_by_text("Resolve…").click()
    desk.get_by_role("button", name="Resolve the case").click()
    expect(chat.texts.nth(before)).to_contain_text(reference, timeout=ANSWER_WITHIN)
    chat.ask(RATE[code])
    stars = chat.page.get_by_role("radiogroup").get_by_role("radio")
    expect(stars).to_have_count(5, timeout=ANSWER_WITHIN)
    picture(chat.page, f"chat-{code}-stars")
    before = chat.texts.count()
    stars.nth(4).click()
    expect(chat.texts.nth(before + 1)).to_be_visible(timeout=ANSWER_WITHIN)
    expect(stars).to_have_count(0)
    with parts.database.read() as session:
        assert [rating.score for rating in feedback.of_conversation(session, chat.session(), "rating")] == [5]
    picture(chat.page, f"chat-{code}-rated")
