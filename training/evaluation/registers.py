"""How far the register detector agrees with people who labelled messages: `tests/culture/*.tsv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from bot.culture.language_facts import load_languages
from bot.culture.register import RegisterDetector
from training.examples import ROOT

FOLDER = ROOT / "tests" / "culture"

LABELS = {"informal": "casual"}
"""What the labels of formality are called in the files, where it is not as the detector calls them."""


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


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
