"""What a model must reach: `training/gates.yml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.errors import RapportError
from bot.workshop.models.refusals import Losses

FILE = Path(__file__).parents[1] / "gates.yml"


class BadGates(RapportError):
    """The file with the gates cannot be used."""


@dataclass(frozen=True)
class Gate:
    """A bar for one figure of every language. `least` tells whether it is the least or the most that is allowed."""

    figure: str
    bar: float
    least: bool

    def passes(self, value: float) -> bool:
        """Whether a figure, a share from 0 to 1, is good enough."""
        return value >= self.bar if self.least else value <= self.bar


@dataclass(frozen=True)
class Miss:
    """A language that misses a gate."""

    code: str
    gate: Gate
    value: float

    def __str__(self) -> str:
        sense = "at least" if self.gate.least else "at most"
        return f"{self.code}: {self.gate.figure} is {self.value:.1%}, {sense} {self.gate.bar:.1%} is asked for"


def load_gates(path: Path = FILE, section: str | None = None) -> Sequence[Gate]:
    """The gates in the order of the file, or those of a section in it. Raises `BadGates`."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        data = data[section] if section else data
        return [
            Gate(str(figure), float(bar), sense == "at_least")
            for sense in ("at_least", "at_most")
            for figure, bar in data[sense].items()
        ]
    except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadGates(f"{path}: it needs at_least and at_most with a share for each figure ({error}).") from error


def load_losses(path: Path = FILE) -> Losses:
    """From which losses on a candidate is refused: the section `against_serving`. Raises `BadGates`."""
    try:
        data = dict(yaml.safe_load(path.read_text(encoding="utf-8"))["against_serving"])
        whole = {name: int(data.pop(name)) for name in ("seen", "gates", "conversations")}
        losses = Losses(macro_f1=float(data.pop("macro_f1")), **whole)
    except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError) as error:
        raise BadGates(
            f"{path}: against_serving needs macro_f1, seen, gates and conversations, each with a number ({error})."
        ) from error
    if data or losses.macro_f1 <= 0 or min(whole.values()) < 1:
        raise BadGates(
            f"{path}: in against_serving, numbers are above 0, and there is nothing else ({', '.join(data)})."
        )
    return losses


def misses(gates: Sequence[Gate], languages: Mapping[str, Mapping[str, float]]) -> Sequence[Miss]:
    """All that languages miss. `languages` holds their figures by code. Raises `BadGates` for an unknown figure."""
    found = []
    for code, figures in languages.items():
        for gate in gates:
            if gate.figure not in figures:
                raise BadGates(f"training/gates.yml names {gate.figure}, which is none of {', '.join(figures)}.")
            if not gate.passes(figures[gate.figure]):
                found.append(Miss(code, gate, figures[gate.figure]))
    return found
