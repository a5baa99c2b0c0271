"""A repayment plan on the chat page, in a real browser: seen, opened, saved, in both themes and directions."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chat_page import ChatPage, reply
from tests.channels.webchat_world import World, webchat_world
from tests.plans.made import change_plan, loan_plan, quote_plan

NewPage = Callable[..., Page]
PHONE = {"viewport": {"width": 360, "height": 740}}


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with webchat_world(tmp_path_factory.mktemp("plans")) as world:
        yield world


def told(chat: World, page: Page, language: str = "en", plan: str = "quote") -> ChatPage:
    """The page, with an answer that tells a plan."""
    chat.forget()
    chat.rasa.language = language
    made = {"quote": quote_plan, "loan": loan_plan, "change": change_plan}[plan]()
    chat.rasa.replies["plan"] = reply("The plan: …", "utter_plan", lang=language, rateable=True, plan=made.as_json())  # type: ignore[assignment]
    opened = ChatPage(page, chat)
    opened.write("plan")
    opened.log.locator(".plan-picture").wait_for()
    return opened


def test_a_plan_is_seen_under_its_answer_and_again_after_a_reload(chat: World, new_page: NewPage) -> None:
    page = told(chat, new_page())
    picture = page.log.get_by_role("img", name="60 instalments, the first of $397.91")
    expect(picture).to_be_visible()
    page.page.reload()
    expect(page.log.get_by_role("img", name="60 instalments, the first of $397.91")).to_be_visible()
    expect(page.log.locator(".plan")).to_have_count(1)


def test_the_table_opens_by_keyboard_and_has_every_row(chat: World, new_page: NewPage) -> None:
    page = told(chat, new_page())
    table = page.log.get_by_role("table", name="Repayment plan: Car loan, $20,000 over 5 years")
    expect(table).to_be_hidden()
    page.log.locator(".plan summary").focus()
    page.page.keyboard.press("Enter")
    expect(table).to_be_visible()
    expect(table.get_by_role("columnheader")).to_have_text(["No.", "Instalment", "Principal", "Interest", "Balance"])
    expect(table.get_by_role("rowheader")).to_have_count(61)
    expect(table.get_by_role("row").nth(1).get_by_role("cell")).to_have_text(
        ["397.91", "277.91", "120.00", "19,722.09"]
    )
    expect(table.get_by_role("row").last).to_contain_text("23,874.92")


@pytest.mark.parametrize(("name", "ending"), [("Save as PDF", "pdf"), ("Save as CSV", "csv")])
def test_it_is_saved_under_its_own_name(chat: World, new_page: NewPage, name: str, ending: str) -> None:
    page = told(chat, new_page())
    with page.page.expect_download() as saved:
        page.button(name).click()
    assert saved.value.suggested_filename == f"Repayment-plan-Car-loan-20,000-over-5-years.{ending}"
    content = Path(saved.value.path()).read_bytes()
    if ending == "pdf":
        assert content.startswith(b"%PDF-")
    else:
        assert len(list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))) == 61


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("plan", ["quote", "loan", "change"])
def test_on_a_telephone_nothing_is_cut_off_and_texts_can_be_read(
    chat: World, new_page: NewPage, scheme: str, plan: str
) -> None:
    page = told(chat, new_page(**PHONE, color_scheme=scheme), "ja", plan)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    frame = page.box_of(page.log.locator(".plan-picture"))
    texts = page.log.locator(".plan-picture text")
    for place in range(texts.count()):
        box = page.box_of(texts.nth(place))
        assert frame["x"] - 1 <= box["x"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 1
        assert box["height"] >= 9
    page.log.locator(".plan summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, 1.4.11: of two colours as a browser computes them."""

    def light(colour: str) -> float:
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_shapes_and_texts_stand_out_in_both_themes(chat: World, new_page: NewPage, scheme: str) -> None:
    page = told(chat, new_page(color_scheme=scheme), plan="change")

    def colour(selector: str, what: str) -> str:
        found = page.log.locator(f".plan {selector}" if selector else ".plan").first
        return str(found.evaluate(f"each => getComputedStyle(each).{what}"))

    ground = str(page.log.locator(".plan").evaluate("each => getComputedStyle(each).backgroundColor"))
    for selector, what in ((".principal", "fill"), (".hatch", "fill"), (".balance", "stroke"), (".before", "stroke")):
        assert contrast(colour(selector, what), ground) >= 3, selector
    for selector in (".title", ".scale", ".legend", ".place"):
        assert contrast(colour(selector, "fill"), ground) >= 4.5, selector


def test_in_arabic_time_runs_from_right_to_left(chat: World, new_page: NewPage) -> None:
    page = told(chat, new_page(), "ar", "loan")
    expect(page.log.locator(".plan")).to_have_attribute("dir", "rtl")
    places = page.log.locator(".plan-picture .place")
    first, last = page.box_of(places.first), page.box_of(places.last)
    assert first["x"] > last["x"]
    scale = page.box_of(page.log.locator(".plan-picture .scale").first)
    assert scale["x"] > first["x"]
