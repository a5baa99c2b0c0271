"""A real browser for the pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The browser; the tests that need it are skipped where there is none.

    It ends with the module, because while Playwright runs, this thread counts as one with a running event loop, and
    `asyncio.run` of any other test would fail.
    """
    if CHROMIUM is None:
        pytest.skip("chromium is not installed; on Debian: apt-get install -y chromium fonts-noto-cjk fonts-noto-core")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages, each in a browser of its own. None may break its content security policy or have a script error."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def note_violation(line: ConsoleMessage) -> None:
        if "Content Security Policy" in line.text:
            faults.append(line.text)

    def open_page(**options: Any) -> Page:
        context = chromium.new_context(**{"locale": "en-GB", "viewport": {"width": 1280, "height": 800}, **options})
        contexts.append(context)
        context.on("weberror", lambda error: faults.append(str(error.error)))
        context.on("console", note_violation)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
    assert not faults
