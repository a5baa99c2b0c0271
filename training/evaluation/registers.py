"""How far the register detector agrees with people: those who labelled messages (`tests/culture/*.tsv`), and trainers
who corrected it (`tests/register/*.tsv`).
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.culture.language_facts import load_languages
from bot.culture.register import RegisterDetector
from bot.workshop.review import registers
from bot.workshop.review.registers import Label
from training.examples import ROOT, BadExamples

FOLDER = ROOT / "tests" / "culture"

LABELS = {"informal": "casual"}
"""What the labels of formality are called in the files, where it is not as the detector calls them."""


@dataclass(frozen=True)
class Misread:
    """A label that a message is still not read like, and how it is read."""

    label: Label
    read: str


@dataclass(frozen=True)
class Corrected:
    """What trainers corrected in one language: the labels, one for each axis of a message, and those still misread.

    All of them were misread once, so the share that is read right says what the markers have learnt since, and nothing
    of how well they do on the whole.
    """

    labels: int
    misread: Sequence[Misread]

    @property
    def right(self) -> int:
        """How many are read like their label by now."""
        return self.labels - len(self.misread)


def labelled(code: str, folder: Path = FOLDER) -> list[tuple[str, str, str]]:
    """A language's labelled messages as (axis, value, text): `axes_<code>.tsv`, and `formality_<code>.tsv` if any."""
    rows = [(row["axis"], row["value"], row["text"]) for row in _rows(folder / f"axes_{code}.tsv")]
    formality = folder / f"formality_{code}.tsv"
    if formality.exists():
        rows += [("formality", LABELS.get(row["label"], row["label"]), row["text"]) for row in _rows(formality)]
    return rows


def agreement(code: str) -> Mapping[str, float]:
    """The share, 0 to 1, of a language's labelled messages that are read like their label, by axis."""
    detector = RegisterDetector(load_languages(only=[code])[code])
    right: dict[str, list[bool]] = {}
    for axis, value, text in labelled(code):
        right.setdefault(axis, []).append(getattr(detector.read(text), axis).value == value)
    return {axis: sum(each) / len(each) for axis, each in sorted(right.items())}


def corrected(code: str, folder: Path = ROOT) -> Corrected:
    """How a language's corrected messages are read now; `folder` is a project's. Raises `BadExamples`."""
    path = folder / registers.file_of(code)
    if not path.exists():
        return Corrected(0, ())
    try:
        found = registers.labels(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadExamples(f"{path}: {error}.") from error
    detector = RegisterDetector(load_languages(only=[code])[code])
    read = [(label, getattr(detector.read(label.text), label.axis).value) for label in found]
    return Corrected(len(found), [Misread(label, value) for label, value in read if value != label.value])


def newest_folder(var: Path) -> Path:
    """The project's folder with the newest corrections: the workshop's tree, where it has saved any."""
    tree = var / "workshop" / "tree"
    return tree if (tree / registers.FOLDER).is_dir() else ROOT


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
