"""Registers that trainers corrected, as lines in the files that the register detector is measured with.

`tests/register/<code>.tsv` has a line for each corrected axis of a message: the axis, what it is, and the message with
its stand-ins. The files are outside of `data/`, because no model learns from them: there they would make every model
count as made of other data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.culture.register import AXES

FOLDER = "tests/register"
HEADING = "axis\tvalue\ttext"


@dataclass(frozen=True)
class Label:
    """One axis of a message's register, as a trainer says that it is."""

    axis: str
    value: str
    text: str


def file_of(language: str) -> str:
    """The file with a language's labels, seen from the project's folder."""
    return f"{FOLDER}/{language}.tsv"


def corrected(read: Mapping[str, Any] | None, decided: Mapping[str, Any] | None) -> Mapping[str, str]:
    """The axes that a trainer decided to be something else than was read, and what. What was not read is neutral."""
    found = {}
    for axis, (*_, neutral) in AXES.items():
        value = (decided or {}).get(axis)
        if value in AXES[axis] and value != ((read or {}).get(axis) or neutral):
            found[axis] = str(value)
    return found


def labels(text: str) -> Sequence[Label]:
    """The labels in a file's text. Raises ValueError that names the first line which holds none."""
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.rstrip("\r") == HEADING:
            continue
        axis, value, said = (*line.rstrip("\r").split("\t"), "", "")[:3]
        if value not in AXES.get(axis, ()) or not said:
            raise ValueError(f"line {number} needs an axis, its value and a message, with tabs between them")
        found.append(Label(axis, value, said))
    return found


def with_labels(text: str | None, message: str, register: Mapping[str, str]) -> tuple[str, bool]:
    """A file's text with the axes of a message behind the rest, which stays; and whether it contradicts the file.

    What the file says of the same message already is not written again, and what it says otherwise is left as it is:
    somebody has to look. Upper case, signs and emoji count, because they are part of the register.
    """
    longer, said = text or f"{HEADING}\n", " ".join(message.split())
    if not longer.endswith("\n"):
        longer += "\n"
    contrary = False
    for axis, value in register.items():
        known = {other for other in AXES[axis] if f"\n{axis}\t{other}\t{said}\n" in longer.replace("\r\n", "\n")}
        contrary = contrary or bool(known - {value})
        if not known:
            longer += f"{axis}\t{value}\t{said}\n"
    return longer, contrary
