"""The training messages in `data/nlu/<lang>/` and the held-out ones in `tests/nlu/<lang>.yml`, as people wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from bot.culture.language_facts import FAST_LOADER
from bot.errors import RapportError
from bot.workshop.review.conflicts import same_words

ROOT = Path(__file__).parent.parent
"""The project's folder."""

VALUE = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
"""A marked value, such as `[50 triệu](amount)`."""

FILES = ("complaint", "conversation", "difficulty", "feedback", "my_loan", "questions")
"""Each language has these, so that the same intent is found in the same place."""


class BadExamples(RapportError):
    """A file with messages cannot be read."""


@dataclass(frozen=True)
class Example:
    """One message, and the intent under which it stands."""

    intent: str
    written: str

    @property
    def text(self) -> str:
        """The message without the marks around its values."""
        return VALUE.sub(r"\1", self.written)

    @property
    def values(self) -> Sequence[tuple[str, str]]:
        """The marked values as (entity, words), in their order."""
        return [(entity, words) for words, entity in VALUE.findall(self.written)]

    @property
    def same(self) -> str:
        """Equal for messages that differ in case, signs and diacritics only; signs count where there are no letters."""
        return same_words(self.text)


@cache
def training(code: str) -> Sequence[Example]:
    """A language's training messages."""
    return read_training(ROOT, code)


def read_training(folder: Path, code: str) -> Sequence[Example]:
    """A language's training messages in a project's folder, as they are now. Raises `BadExamples`."""
    return _read((folder / "data" / "nlu" / code).glob("*.yml"))


@cache
def held_out(code: str) -> Sequence[Example]:
    """A language's held-out messages."""
    return _read([ROOT / "tests" / "nlu" / f"{code}.yml"])


def held_out_under(folder: Path, code: str) -> Sequence[Example]:
    """A language's held-out messages in another copy of the project, such as the workshop's tree."""
    return _read([folder / "tests" / "nlu" / f"{code}.yml"])


def _read(paths: Iterable[Path]) -> Sequence[Example]:
    found = []
    for path in sorted(paths):
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=FAST_LOADER)  # noqa: S506
        for entry in data["nlu"]:
            lines = [line for line in entry["examples"].splitlines() if line.strip()]
            if not all(line.startswith("- ") for line in lines):
                raise BadExamples(f"{path}, {entry['intent']}: every line begins with '- '.")
            found += [Example(entry["intent"], line[2:].strip()) for line in lines]
    return found
