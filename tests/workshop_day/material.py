"""What the borrowers of the day write, and what an experienced officer says that it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).parent / "messages"
NEW = "new: "
OUT_OF_SCOPE = "out_of_scope"
PRIVATE = "private"


@dataclass(frozen=True)
class Said:
    """One message. `intent` may also be `private`, or `new: ` and a name; `private` is what names somebody."""

    language: str
    text: str
    intent: str
    private: Sequence[str] = ()


Talk = Sequence[Said]


def talks(folder: Path = HERE) -> Sequence[Talk]:
    """All conversations, of all languages in turn, as they would come in over a day."""
    by_language = [_read(file) for file in sorted(folder.glob("*.yml"))]
    longest = max(len(each) for each in by_language)
    return [each[place] for place in range(longest) for each in by_language if place < len(each)]


def _read(file: Path) -> Sequence[Talk]:
    found = yaml.safe_load(file.read_text(encoding="utf-8"))
    return [
        [Said(file.stem, each["text"], each["intent"], tuple(each.get("private", ()))) for each in talk["messages"]]
        for talk in found
    ]
