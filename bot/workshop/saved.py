"""What a save is: who made it, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Author:
    """The trainer under whose name something is saved."""

    name: str
    login: str

    @property
    def written_name(self) -> str:
        """The name as git takes it: without what ends a name there."""
        return " ".join("".join(c for c in self.name if c.isprintable() and c not in "<>").split()) or self.address

    @property
    def address(self) -> str:
        """An address that no mail reaches (RFC 2606): a commit wants one, and a trainer's own is nobody's business."""
        return f"{''.join(c if c.isalnum() or c in '._-' else '-' for c in self.login) or 'trainer'}@workshop.invalid"


@dataclass(frozen=True)
class Saved:
    """What a save came to. Without files nothing differed, and there is neither a commit nor a patch."""

    files: tuple[str, ...]
    folder: Path
    """The workshop's tree, with this save in it."""
    branch: str | None = None
    commit: str | None = None
    patch: Path | None = None
    missed: str | None = None
    """A sentence for people, where the project has moved on and what is new there could not be taken in."""

    @property
    def name(self) -> str:
        """How to speak of it: the commit in short, or the patch's file name."""
        return self.commit[:10] if self.commit else self.patch.name if self.patch else ""


class Tree(Protocol):
    """The workshop's own copy of the project."""

    def bring_up_to_date(self) -> tuple[Path, str | None]:
        """Makes it where it is missing and takes in what is new in the project: its folder, and what was missed."""

    def keep(self, texts: Mapping[str, str | None], message: str, author: Author, missed: str | None) -> Saved:
        """Writes the files and keeps that as one save; either all of it or nothing."""


def write(folder: Path, texts: Mapping[str, str | None]) -> None:
    """Writes texts as they are, and removes what has None."""
    for name, text in texts.items():
        path = folder / name
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))


def read(folder: Path, names: Iterable[str]) -> Mapping[str, str | None]:
    """The texts of files; None where there is no such file."""
    paths = {name: folder / name for name in names}
    return {name: path.read_bytes().decode("utf-8") if path.is_file() else None for name, path in paths.items()}
