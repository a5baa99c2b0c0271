"""The whole day: `python -m tests.workshop_day`. Ends with code 1 if something does not hold."""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.workshop_day import flagging, making, material, telling, writing
from tests.workshop_day.place import Place, running
from tests.workshop_day.trainer import Trainer, log_in

ENOUGH = 200
"""Messages that have to be reviewed."""

STEPS = ("write", "flag", "review", "tell", "make", "refuse", "back")


def main() -> int:
    """Does what was asked for, in order, and prints what came of it."""
    asked = arguments()
    with tempfile.TemporaryDirectory(prefix="rapport-day-") as made:
        folder = asked.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        with running(folder) as place, browser() as open_page:
            day = Day(place, open_page, asked.pictures or folder / "pictures")
            for step in asked.only or STEPS:
                began = time.monotonic()
                getattr(day, step)()
                say(f"{step}: {time.monotonic() - began:.0f} s")
    for line in day.wrong:
        say(f"WRONG: {line}")
    return 1 if day.wrong else 0


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.workshop_day", description=__doc__)
    parser.add_argument("--keep", type=Path, help="a folder in which all of it is kept, and taken up again")
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the pages")
    parser.add_argument("--only", nargs="+", choices=STEPS, help="only these steps, in a folder that was kept")
    return parser.parse_args()


def say(line: str) -> None:
    """A line of the report."""
    print(line, flush=True)


@contextmanager
def browser() -> Iterator[Callable[[], Page]]:
    """Opens pages, each in a browser of its own."""
    assert CHROMIUM, "chromium is not installed"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield lambda: opened.new_context(locale="en-GB", viewport={"width": 1280, "height": 800}).new_page()
        opened.close()


class Day:
    """The steps, each of which can be done alone where those before it were done."""

    def __init__(self, place: Place, open_page: Callable[[], Page], pictures: Path) -> None:
        self.place, self._open_page, self._pictures = place, open_page, pictures
        self.talks = material.talks()
        self.wrong: list[str] = []
        pictures.mkdir(parents=True, exist_ok=True)

    def show(self, page: Page, name: str) -> None:
        """Keeps a picture of what is seen."""
        page.screenshot(path=self._pictures / f"{name}.png")

    def expect(self, holds: bool, what: str) -> None:
        """Notes what does not hold."""
        if not holds:
            self.wrong.append(what)

    def write(self) -> None:
        """Borrowers write."""
        done = writing.write_all(self.place, self.talks)
        say(f"written: {done.messages} messages {done.by_language}, {done.thumbs_down} thumbs down")
        say(f"taken for what they mean: {done.understood}")
        self.expect(not done.unanswered, f"without an answer: {done.unanswered}")

    def flag(self) -> None:
        """An officer goes through the cases."""
        page = self._open_page()
        log_in(page, self.place, "ines")
        say(f"an officer said: {dict(flagging.flag_all(page, self.place, self._meant()))}")

    def review(self) -> None:
        """One trainer reviews all, the second what is shown to two, the first settles; then it is saved."""
        searched = self.place.rapport("harvest", seconds=900)
        say(searched.stdout.strip().splitlines()[-1])
        self.expect(searched.returncode == 0, searched.stderr[-500:])
        tess, kofi = self._trainer("tess"), self._trainer("kofi", stubborn=5)
        tess.page.goto(f"{self.place.url}/desk/review")
        self.show(tess.page, "review")
        tess.page.locator(".review-queue th[scope=row] a").first.click()
        self.show(tess.page, "review-group")
        tess.review()
        kofi.review()
        tess.review()
        self.show(tess.page, "review-done")
        for each in (tess, kofi):
            done = each.done
            waits = sorted(done.waits) or [0.0]
            say(f"reviewed: {done.messages} in {done.decisions} decisions, {dict(done.by_language)}, {dict(done.what)}")
            say(f"  to the next page: median {statistics.median(waits):.2f} s, longest {waits[-1]:.2f} s")
            say(f"  pieces that name somebody: {dict(done.named)}; without a stand-in: {done.left_in}")
        self.expect(tess.done.messages >= ENOUGH, f"only {tess.done.messages} messages were reviewed")
        self.expect(len(tess.done.by_language) >= 6, f"languages: {dict(tess.done.by_language)}")
        tess.page.goto(f"{self.place.url}/desk/review/save")
        tess.page.get_by_role("button", name="Save under my name").click()
        self.show(tess.page, "review-saved")
        say(tess.page.locator("main section").first.inner_text())

    def tell(self) -> None:
        """Two stories."""
        page = self._trainer("tess").page
        told = {
            "a borrower of the day asks and asks on": partial(telling.of_a_conversation, meant=self._meant()),
            "asks about fees, papers, and thanks": telling.by_talking,
        }
        for title, make in told.items():
            file = make(page, self.place, title=title, show=self.show)
            say(f"saved: {title}, in {file.name}")
            self.expect(title in file.read_text(encoding="utf-8"), f"{title} is not in {file}")

    def make(self) -> None:
        """A candidate of what was saved, promoted under load."""
        page = self._trainer("tess").page
        comparison = making.candidate_of_what_was_saved(page, self.place, self.show)
        self.show(page, "comparison")
        say(page.locator("main section").first.inner_text())
        took, load = making.promote(page, self.place, comparison, self.show)
        self._tell_load("promoted", took, load)

    def refuse(self) -> None:
        """A candidate that was made worse on purpose is refused."""
        page = self._trainer("tess").page
        comparison = making.worse_on_purpose(page, self.place, self.show)
        why = making.refused(page, self.place, comparison, self.show)
        for line in why:
            say(f"refused: {line}")
        self.expect(any("Vietnamese" in line for line in why), "it is not refused for what was done to it")

    def back(self) -> None:
        """The model serves again that did before, under load."""
        took, load = making.roll_back(self._trainer("tess").page, self.place, self.show)
        self._tell_load("rolled back", took, load)
        self.expect(took < making.BACK_WITHIN, f"going back took {took:.1f} s")

    def _tell_load(self, what: str, took: float, load: making.Load) -> None:
        say(f"{what} in {took:.1f} s; {load.messages} messages meanwhile, answered by {dict(load.models)}")
        self.expect(not load.wrong, f"{what}: {load.wrong}")
        self.expect(len(load.models) == 2, f"{what}: only one model answered")

    def _trainer(self, login: str, stubborn: int = 0) -> Trainer:
        page = self._open_page()
        log_in(page, self.place, login)
        return Trainer(page, self.place, self._meant(), stubborn)

    def _meant(self) -> dict[str, material.Said]:
        return {each.text: each for talk in self.talks for each in talk}


if __name__ == "__main__":
    sys.exit(main())
