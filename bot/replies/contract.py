"""The contract between code and catalogs: `messages.yml`, read and checked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal, Optional

import yaml
from pydantic import BaseModel, Extra

from bot.culture.language_facts import FAST_LOADER

FOLDER = Path(__file__).parent

Kind = Literal["social", "answer", "task", "care", "notice", "item"]


class Entry(BaseModel):
    """One message: what kind it is, the facts it takes (name → type), its buttons by name, and what it must tell."""

    kind: Kind
    facts: dict[str, str] = {}
    buttons: list[str] = []
    says: str

    class Config:
        extra = Extra.forbid
        frozen = True


class Wording(BaseModel):
    """A piece, a unit, a line of the web page or a word of a repayment plan."""

    facts: dict[str, str] = {}
    says: str

    class Config:
        extra = Extra.forbid
        frozen = True


class Contract(BaseModel):
    """All that every catalog must have. `buttons` maps a button's name to what it sends to Rasa."""

    buttons: dict[str, str]
    messages: dict[str, Entry]
    pieces: dict[str, Wording]
    units: dict[str, Wording]
    page: dict[str, Wording]
    plan: dict[str, Wording]

    class Config:
        extra = Extra.forbid
        frozen = True

    def names(self) -> list[str]:
        """Every message id that a catalog must define."""
        buttons = [f"button-{name}" for name in self.buttons]
        return [*self.messages, *self.pieces, *self.units, *self.page, *self.plan, *buttons]

    def variants(self, piece: str) -> int:
        """How many numbered variants a piece has, such as 3 for `opener-answer`."""
        return sum(1 for name in self.pieces if name.rsplit("-", 1)[0] == piece)


@lru_cache(maxsize=1)
def contract(path: Optional[Path] = None) -> Contract:
    """The contract in `messages.yml`."""
    text = (path or FOLDER / "messages.yml").read_text(encoding="utf-8")
    return Contract.parse_obj(yaml.load(text, Loader=FAST_LOADER))  # noqa: S506
