"""A trainer who reviews what waits, in a browser and by keys where there are keys."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from playwright.sync_api import Locator, Page, expect

from bot.crm import reviews
from bot.crm.tables import Message, ReviewTurn
from desk.review import asking
from tests.workshop_day.material import NEW, OUT_OF_SCOPE, PRIVATE, Said
from tests.workshop_day.place import PASSWORD, Place

WHY = "Borrowers ask for it, and no intent has it."
LOADED = 20_000
"""Milliseconds that a page may take."""


@dataclass
class Reviewed:
    """What one trainer did. `left_in` are pieces that name somebody and had no stand-in, each with its language."""

    messages: int = 0
    by_language: Counter[str] = field(default_factory=Counter)
    what: Counter[str] = field(default_factory=Counter)
    decisions: int = 0
    """Strokes or presses that decided something: one for a whole group."""
    named: Counter[str] = field(default_factory=Counter)
    """By language, pieces that name somebody in what was reviewed."""
    left_in: list[tuple[str, str]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    """Seconds from each decision to the next page."""


def log_in(page: Page, place: Place, login: str) -> None:
    """Logs in at the desk as one of the day's officers."""
    page.goto(f"{place.url}/desk/")
    page.get_by_label("Log-in name").fill(login)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(lambda url: "login" not in url)


class Trainer:
    """A browser in which somebody is logged in, and what they know of what borrowers meant."""

    def __init__(self, page: Page, place: Place, meant: Mapping[str, Said], stubborn: int = 0) -> None:
        """`stubborn` says of every so-manieth message that it is not about loans, whatever it is."""
        self.page, self._place, self._meant, self._stubborn = page, place, meant, stubborn
        self.done = Reviewed()
        page.set_default_timeout(LOADED)

    def review(self) -> None:
        """Reviews until nothing waits."""
        self.page.goto(f"{self._place.url}/desk/review")
        rows = self.page.locator(".review-queue th[scope=row] a")
        if rows.count():
            rows.first.click()
        while self.page.locator("article.decision").count():
            self._decide()
        expect(self.page.get_by_text("Nothing waits for you")).to_be_visible()

    def _decide(self) -> None:
        expect(self.page.locator("#keys-open")).to_be_visible()
        articles = self.page.locator("article.decision")
        turns = [self._turn(str(each.get_attribute("id"))[2:]) for each in articles.all()]
        said = [self._said(turn) for turn in turns]
        whole = len(turns) > 1 and all(self._is_taken_right(t, s) for t, s in zip(turns, said, strict=True))
        began = time.monotonic()
        if whole:
            for each, turn in zip(said, turns, strict=True):
                self._note(each, "confirm", str(turn.text))
            self._go("y")
        else:
            self._one(articles.first, turns[0], said[0])
        self.done.decisions += 1
        self.done.waits.append(time.monotonic() - began)

    def _is_taken_right(self, turn: ReviewTurn, said: Said) -> bool:
        return turn.intent == said.intent and turn.language == said.language and not _left_in(str(turn.text), said)

    def _one(self, article: Locator, turn: ReviewTurn, said: Said) -> None:
        article.focus()
        for piece in _left_in(str(turn.text), said):
            self._replace(article, piece)
        if turn.language != said.language and said.intent != PRIVATE:
            article.locator(".manner summary").click()
            article.locator("select[name=language]").select_option(said.language)
            article.focus()
        if self._stubborn and self.done.messages % self._stubborn == self._stubborn - 1:
            self._note(said, "not_for_us", str(turn.text))
            self._go(article.get_by_role("button", name="Not for us"))
        elif said.intent == PRIVATE:
            self._note(said, PRIVATE, str(turn.text))
            self._go(article.get_by_role("button", name="Private: drop"))
        elif said.intent == OUT_OF_SCOPE:
            self._note(said, "not_for_us", str(turn.text))
            self._go(article.get_by_role("button", name="Not for us"))
        elif said.intent.startswith(NEW):
            self._note(said, "new_intent", str(turn.text))
            article.get_by_text("New intent…").click()
            article.get_by_label("Its name").fill(said.intent.removeprefix(NEW))
            article.get_by_label("What it is for, in a line").fill(WHY)
            self._go(article.get_by_role("button", name="Propose it"))
        else:
            self._note(said, "confirm" if turn.intent == said.intent else "change", str(turn.text))
            if turn.intent != said.intent:
                self.page.keyboard.press("c")
                self.page.keyboard.type(asking.intents()[said.intent])
                self._go("Enter")
            else:
                self._go("y")

    def _replace(self, article: Locator, piece: str) -> None:
        """Puts something else in the place of what the rules did not find."""
        article.locator("details.values").evaluate("each => { each.open = true }")
        field = article.locator(".written")
        other = "".join("0" if sign.isdigit() else sign for sign in piece) if any(map(str.isdigit, piece)) else "Kim"
        field.fill(field.input_value().replace(piece, other))
        article.focus()

    def _go(self, how: str | Locator) -> None:
        with self.page.expect_navigation():
            if isinstance(how, str):
                self.page.keyboard.press(how)
            else:
                how.click()
        assert not self.page.locator("main [role=alert]").count(), self.page.locator("main").inner_text()[:500]

    def _note(self, said: Said, what: str, stands_in: str) -> None:
        self.done.messages += 1
        self.done.by_language[said.language] += 1
        self.done.what[what] += 1
        self.done.named[said.language] += len(said.private)
        self.done.left_in += [(said.language, piece) for piece in _left_in(stands_in, said)]

    def _turn(self, turn_id: str) -> ReviewTurn:
        with self._place.parts.database.read() as session:
            found = reviews.get(session, turn_id)
        assert found is not None, turn_id
        return found

    def _said(self, turn: ReviewTurn) -> Said:
        with self._place.parts.database.read() as session:
            message: Optional[Message] = session.get(Message, turn.message_id)
        assert message is not None
        return self._meant[str(message.text)]


def _left_in(text: str, said: Said) -> list[str]:
    return [piece for piece in said.private if piece in text]
