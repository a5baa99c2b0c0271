"""Pictures and documents on the chat page, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from bot.crm import attachments, conversations
from tests import made_files
from tests.browser.chat_page import ChatPage
from tests.channels.webchat_world import World, webchat_world

NewPage = Callable[..., Page]


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with webchat_world(tmp_path_factory.mktemp("files"), attachment_mb=1) as world:
        yield world


@pytest.fixture
def page(chat: World, new_page: NewPage) -> ChatPage:
    chat.forget()
    return ChatPage(new_page(), chat)


def chosen(content: bytes, name: str = "payslip.jpg", kind: str = "image/jpeg") -> FilePayload:
    return {"name": name, "mimeType": kind, "buffer": content}


def choose(page: ChatPage, file: FilePayload) -> None:
    page.page.locator("#file").set_input_files(file)


def is_drawn(picture: Locator) -> None:
    """Whether the browser has the picture's pixels, and not only a place for it."""
    expect(picture).to_have_js_property("complete", True)
    expect(picture).to_have_js_property("naturalWidth", 60)


def test_a_picture_is_seen_before_it_goes_and_kept_with_the_words(page: ChatPage, chat: World) -> None:
    choose(page, chosen(made_files.picture()))
    is_drawn(page.page.locator("#tray img"))
    page.write("is this the right one?")
    page.sees("is this the right one?", "You said: is this the right one?")
    is_drawn(page.log.locator(".from-you img"))
    expect(page.page.locator("#tray img, progress")).to_have_count(0)
    page.page.reload()
    is_drawn(page.log.locator(".from-you img"))
    assert page.log.locator(".from-you img").get_attribute("alt") == "payslip.jpg"


def test_a_picture_goes_without_words(page: ChatPage, chat: World) -> None:
    choose(page, chosen(made_files.picture()))
    page.button("Send").click()
    expect(page.log.locator(".from-you img")).to_have_count(1)
    expect(page.log.locator(".from-you .text")).to_be_hidden()
    expect(page.page.locator("#choices").get_by_role("button")).to_have_text(["Talk to a person"])
    assert not chat.rasa.heard


def test_a_picture_can_be_taken_back(page: ChatPage, chat: World) -> None:
    choose(page, chosen(made_files.picture()))
    page.page.get_by_role("button", name="payslip.jpg").click()
    expect(page.page.locator("#tray")).to_be_empty()
    page.says("hello")
    with chat.parts.database.read() as session:
        began = chat.parts.clock().replace(year=2000)
        assert attachments.borrowers_since(session, page.session, began) == 0


def test_it_can_be_pasted(page: ChatPage) -> None:
    page.box.focus()
    page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.items.add(new File(["%PDF-1.7 %%EOF"], "letter.pdf", { type: "application/pdf" }));
          const paste = new ClipboardEvent("paste", { clipboardData: data, cancelable: true });
          document.getElementById("text").dispatchEvent(paste);
        }"""
    )
    expect(page.page.locator("#tray .document")).to_contain_text("letter.pdf")


def test_a_document_of_an_officers_is_saved(page: ChatPage, chat: World) -> None:
    page.says("hello")
    kept = chat.parts.files.check(made_files.pdf(b"plan"), "plan.pdf")
    with chat.parts.database.write() as session:
        conversation, now = conversations.lock(session, page.session), chat.parts.clock()
        sent = conversations.add_message(session, conversation, "officer", "", now, officer_name="Maria Lin")
        facts: dict[str, Any] = {"kind": kept.kind, "media_type": kept.media_type, "name": kept.name}
        attachments.keep(session, sent, kept.content, now, **facts)
    with page.page.expect_download() as started:
        page.log.get_by_role("button", name=re.compile("plan.pdf")).click()
    assert started.value.suggested_filename == "plan.pdf"
    assert Path(started.value.path()).read_bytes() == made_files.pdf(b"plan")


def test_what_is_too_large_is_not_even_sent(page: ChatPage) -> None:
    calls: list[str] = []
    page.page.on("request", lambda request: calls.append(request.url))
    choose(page, chosen(b"x" * 3 * 1024**2))
    expect(page.page.get_by_role("alert")).to_have_text("Not sent. payslip.jpg: 3 MB > 1 MB")
    expect(page.page.locator("#tray")).to_be_empty()
    assert not [each for each in calls if "/sessions" in each]


def test_what_is_refused_is_said_and_given_back(page: ChatPage) -> None:
    choose(page, chosen(b"<script>alert(1)</script>"))
    page.button("Send").click()
    expect(page.log.locator(".state")).to_contain_text("cannot be read here")
    page.button("Try again").click()
    expect(page.page.locator("#tray")).to_contain_text("✕")
    expect(page.log.locator(".message")).to_have_count(0)


def test_without_a_connection_it_waits_and_is_sent_once(page: ChatPage, chat: World) -> None:
    page.says("hello")
    page.page.context.set_offline(True)
    choose(page, chosen(made_files.picture()))
    page.button("Send").click()
    expect(page.log.locator(".state")).to_contain_text("Not sent")
    page.page.context.set_offline(False)
    expect(page.log.locator(".unsent")).to_have_count(0)
    with chat.parts.database.read() as session:
        began = chat.parts.clock().replace(year=2000)
        assert attachments.borrowers_since(session, page.session, began) == 1


def test_the_button_is_reached_with_the_keyboard_and_has_a_name(page: ChatPage) -> None:
    page.box.focus()
    page.page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "file"
    assert page.evaluate("document.activeElement.labels[0].textContent.trim()") == "📎"


def test_the_token_is_in_no_address(page: ChatPage) -> None:
    addresses: list[str] = []
    page.page.on("request", lambda request: addresses.append(request.url))
    choose(page, chosen(made_files.picture()))
    page.write("secret words here")
    page.sees("You said: secret words here")
    page.page.reload()
    is_drawn(page.log.locator("img"))
    assert addresses
    assert not [each for each in addresses if "token" in each or "secret" in each or "payslip" in each]
