"""How well the lender's questions and answers are found: held-out ways of asking and other questions, `tests/faq`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.culture.language_facts import FAST_LOADER
from bot.nlu.faq_finder import FaqFinder, Match
from training.examples import ROOT

FOLDER = ROOT / "tests" / "faq"

EVERY = "all"
"""The name under which the figures of all languages together stand."""

FIGURES = ("recall", "answered", "offered", "wrong")


@dataclass(frozen=True)
class Asked:
    """A held-out question, and the entry that answers it; None where no entry does."""

    code: str
    text: str
    entry: str | None


@dataclass(frozen=True)
class Searched:
    """A held-out question, and what was found."""

    asked: Asked
    match: Match | None

    @property
    def first(self) -> bool:
        """Whether the right entry is nearest."""
        return self.match is not None and self.match.id == self.asked.entry

    @property
    def answered(self) -> bool:
        """Whether an entry would be said."""
        return self.match is not None and self.match.is_found

    @property
    def offered(self) -> bool:
        """Whether the right entry would be said or be among those to choose from."""
        return self.match is not None and (self.first and self.answered or self.asked.entry in self.match.near)


def held_out_questions(code: str, folder: Path = FOLDER) -> list[Asked]:
    """A language's questions in the order of its file."""
    data = yaml.load((folder / f"{code}.yml").read_text(encoding="utf-8"), Loader=FAST_LOADER)  # noqa: S506
    asked = [Asked(code, text, entry) for entry, texts in data["asked"].items() for text in texts]
    return asked + [Asked(code, text, None) for text in data["none"]]


def search(finder: FaqFinder, questions: Sequence[Asked], market: str) -> list[Searched]:
    """Each question through the finder alone, whatever the classifier would make of it."""
    return [Searched(each, finder.find(each.text, each.code, market)) for each in questions]


def faq_figures(searched: Sequence[Searched]) -> Mapping[str, Mapping[str, float]]:
    """Shares from 0 to 1 by language, and of all together under `EVERY`.

    `recall`: of the questions with an entry, the right one is nearest; `answered`: it is said; `offered`: it is said or
    among those to choose from. `wrong`: of all questions, an entry is said that is not the right one.
    """
    codes = list(dict.fromkeys(each.asked.code for each in searched))
    parts = {code: [each for each in searched if each.asked.code == code] for code in codes}
    return {name: _counted(part) for name, part in {**parts, EVERY: list(searched)}.items()}


def _counted(searched: Sequence[Searched]) -> Mapping[str, float]:
    kept = [each for each in searched if each.asked.entry is not None]
    return {
        "recall": _share(kept, lambda each: each.first),
        "answered": _share(kept, lambda each: each.first and each.answered),
        "offered": _share(kept, lambda each: each.offered),
        "wrong": _share(searched, lambda each: each.answered and not each.first),
    }


def _share(searched: Sequence[Searched], is_so: Callable[[Searched], bool]) -> float:
    return sum(map(is_so, searched)) / len(searched) if searched else 1.0
