"""What a borrower does on the chat page, and what they see there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.channels.webchat_world import World

BUTTONS = [{"title": "Our loans", "payload": "/ask_products"}, {"title": "A person", "payload": "/ask_human"}]
SCORES = [{"title": str(n), "payload": f'/rate{{"score": "{n}"}}'} for n in range(1, 6)]


class ChatPage:
    """The page, opened."""

    def __init__(self, page: Page, chat: World) -> None:
        self.page = page
        self.box = page.locator("#text")
        self.log = page.get_by_role("log")
        self.page.goto(chat.url)

    def write(self, text: str) -> None:
        """Writes a message and sends it."""
        self.box.fill(text)
        self.box.press("Enter")

    def says(self, text: str) -> None:
        """Writes a message and waits for the answer that repeats it."""
        self.write(text)
        self.sees(f"You said: {text}")

    def sees(self, *texts: str) -> None:
        """Each text is in the log, once."""
        for text in texts:
            expect(self.log.locator(".text").get_by_text(text, exact=True)).to_have_count(1)

    @property
    def texts(self) -> list[str]:
        """All messages from the oldest to the newest."""
        return [str(text) for text in self.log.locator(".text").all_inner_texts()]

    @property
    def session(self) -> str:
        """The session that the page has opened."""
        return str(json.loads(self.evaluate("localStorage.getItem('rapport.session')"))["session"])

    def evaluate(self, script: str) -> Any:
        return self.page.evaluate(script)

    def box_of(self, shown: Locator) -> Mapping[str, float]:
        """Where something is on the page, in pixels."""
        box = shown.bounding_box()
        assert box, "it is not shown"
        return {"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"]}

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)


def reply(text: str, response: str = "utter_greet", **more: object) -> list[dict[str, object]]:
    """One reply of the assistant's, as Rasa's gate channel sends it."""
    return [{"text": text, "lang": "en", "utter_action": response, **more}]
