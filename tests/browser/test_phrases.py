"""Phrases beside the message box in a real browser, before the real desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from starlette.applications import Starlette
from starlette.middleware import Middleware

from bot.bootstrap import Parts, now
from bot.channels.headers import SecurityHeaders
from bot.crm import conversations, officer_sessions
from bot.crm.migrate import migrate
from desk.app import desk_routes
from desk.guard import COOKIE
from tests.channels.serving import serving, until
from tests.desk.conftest import settings
from tests.desk.content import SPANISH, Talk, add_officer, add_talk, made_up_phrases

NewPage = Callable[..., Page]
READ = "I have read everything osté have written with care. There is no need for osté to tell it again."


class Desk:
    """A desk with one held case in Spanish, at an address, and the token of the officer who holds it."""

    def __init__(self, parts: Parts, port: int) -> None:
        self.parts = parts
        self.url = f"http://127.0.0.1:{port}"
        officer = add_officer(parts)
        self.talk: Talk = add_talk(parts, language=SPANISH, at=now() - timedelta(minutes=5))
        with parts.database.write() as session:
            parts.holding.take(session, self.talk.case.id, officer, now())
            self.token = officer_sessions.start(session, officer, now(), now() + timedelta(hours=1))

    def open(self, new_page: NewPage, path: str = "", **options: object) -> Page:
        page = new_page(**options)
        page.context.add_cookies([{"name": COOKIE, "value": self.token, "url": f"{self.url}/desk"}])
        page.goto(f"{self.url}/desk/cases/{self.talk.case.id}{path}")
        return page

    def phrases(self) -> list[str | None]:
        """The phrases in the newest message."""
        with self.parts.database.read() as session:
            newest = conversations.messages_after(session, self.talk.conversation_id, 0)[-1]
            return [piece.get("phrase") for piece in newest.phrases or ()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    parts = Parts(settings(f"sqlite:///{tmp_path / 'rapport.db'}", tmp_path))
    migrate(parts.database)
    made_up_phrases(parts)
    with serving(Starlette(routes=desk_routes(parts), middleware=[Middleware(SecurityHeaders)])) as port:
        yield Desk(parts, port)
    parts.database.close()


def opened(page: Page) -> Locator:
    """The panel, with its phrases in it."""
    page.get_by_text("Phrases in Spanish").click()
    panel = page.locator(".phrasebook")
    expect(panel.get_by_text(READ)).to_be_visible()
    return panel


def fill(panel: Locator, **fields: str) -> None:
    """Types into fields, by what they are called."""
    for label, value in fields.items():
        panel.get_by_label(label.replace("_", " ")).fill(value)


def use(panel: Locator, text: str) -> None:
    panel.locator(".phrase", has_text=text).get_by_role("button").click()


def test_a_phrase_goes_in_at_the_cursor_and_is_sent_only_by_the_officer(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page)
    box = page.locator("#text")
    box.fill("Hola. Hasta luego.")
    box.evaluate("box => box.setSelectionRange(5, 5)")
    use(opened(page), READ)
    expect(box).to_have_value(f"Hola. {READ} Hasta luego.")
    expect(box).to_be_focused()
    assert desk.phrases() == []
    box.press("Enter")
    expect(page.locator("#entries .english")).to_contain_text(
        "Hola. I have read everything you have written with care."
    )
    assert desk.phrases() == [None, "phrase_read_everything", None]
    box.fill("Otra cosa.")
    box.press("Enter")
    expect(page.locator("#entries").get_by_text("Otra cosa.")).to_be_visible()
    assert desk.phrases() == []


def test_what_is_typed_while_a_message_is_on_its_way_is_sent_after_it(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page)
    box = page.locator("#text")
    waiting: list[Route] = []
    page.route("**/messages", lambda route: waiting.append(route), times=1)
    box.fill("Un momento.")
    box.press("Enter")
    while not waiting:
        page.wait_for_timeout(20)
    box.press("End")
    box.type(" Otra cosa.")
    box.press("Enter")
    waiting[0].continue_()
    expect(page.locator("#entries").get_by_text("Otra cosa.")).to_be_visible()
    expect(page.locator("#entries").get_by_text("Un momento.")).to_have_count(1)
    expect(box).to_have_value("")


def test_a_message_that_failed_stays_in_the_box_with_what_was_typed_after_it(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page)
    box = page.locator("#text")
    page.route("**/messages", lambda route: route.abort())
    box.fill("Un momento.")
    box.press("Enter")
    box.type(" Otra cosa.")
    expect(page.get_by_text("Not sent: there is no connection")).to_be_visible()
    expect(box).to_have_value("Un momento. Otra cosa.")


def test_figures_come_in_as_they_are_typed(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page)
    panel = opened(page)
    panel.get_by_text("Figures and names").click()
    fill(panel, Fee_or_refund="12.345")
    expect(panel.locator("#hint-amount")).to_have_text("USD has 2 decimals.")
    fill(panel, Fee_or_refund="1,250.50", Other_day=f"{now() + timedelta(days=10):%Y-%m-%d}")
    expect(panel.get_by_text("osté will receive $1,250.50 back by")).to_be_visible()
    expect(panel.locator("#hint-amount")).to_be_empty()
    use(panel, "osté will receive $1,250.50")
    page.locator("#text").press("Enter")
    until(lambda: desk.phrases() == ["phrase_refund"])


def test_who_speaks_is_remembered_in_this_browser(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page)
    panel = opened(page)
    panel.get_by_text("Figures and names").click()
    panel.get_by_label("You write").select_option("woman")
    page.reload()
    expect(opened(page).get_by_label("You write")).to_have_value("woman")


def test_a_connection_that_fails_is_told_and_tried_again(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page)
    page.route("**/phrases/fill", lambda route: route.abort())
    page.get_by_text("Phrases in Spanish").click()
    panel = page.locator(".phrasebook")
    expect(panel.get_by_role("alert")).to_contain_text("could not be fetched")
    page.unroute("**/phrases/fill")
    page.get_by_text("Phrases in Spanish").click()
    opened(page)
    expect(panel.get_by_role("alert")).to_be_hidden()


def test_without_scripts_the_page_of_phrases_does_it(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page, java_script_enabled=False)
    page.get_by_text("Phrases in Spanish").click()
    page.get_by_role("link", name="Open the phrases").click()
    use(page.locator("form.phrases"), READ)
    page.get_by_role("button", name="Put it into the message box").click()
    expect(page.locator("#text")).to_have_value(READ)
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#entries .english")).to_contain_text("I have read everything you have written with care.")


def test_nothing_runs_out_of_a_telephones_page(desk: Desk, new_page: NewPage) -> None:
    page = desk.open(new_page, viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True)
    panel = opened(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    for button in panel.get_by_role("button", name="Use").all():
        box = button.bounding_box()
        assert box
        assert box["height"] >= 44
