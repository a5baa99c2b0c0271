"""The workshop's tree of a plain folder: a copy, beside what the project was when it was last looked at."""

from __future__ import annotations

import difflib
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from bot.workshop.saved import Author, Saved, read, write

COPIED = ("config.yml", "domain.yml", "data", "tests/nlu", "tests/register", "tests/stories", "tests/conversations")
"""What a candidate is trained from and tested with."""

KINDS = (".yml", ".yaml", ".md", ".tsv")
"""How names of files end that are copied."""


class CopiedTree:
    """A copy under `home`. The caller holds the lock."""

    def __init__(self, project: Path, home: Path) -> None:
        self._project = project
        self._folder = home / "tree"
        self._before = home / "project"
        """The project as it was when it was last taken in; what differs from it is new there."""
        self._patches = home / "patches"

    def bring_up_to_date(self) -> tuple[Path, str | None]:
        """As `Tree` says. A file that was changed on both sides stays as it is in the workshop."""
        now = read(self._project, _files(self._project))
        before = read(self._before, _files(self._before))
        missed = []
        for name in sorted({*now, *before}):
            new, old = now.get(name), before.get(name)
            if new == old:
                continue
            ours = read(self._folder, [name])[name]
            if ours == old:
                write(self._folder, {name: new} if new is not None or ours is not None else {})
            elif ours != new:
                missed.append(name)
                continue
            write(self._before, {name: new})
        self._folder.mkdir(parents=True, exist_ok=True)
        if not missed:
            return self._folder, None
        return self._folder, (
            f"{', '.join(missed)} changed in the project and in the workshop; the workshop's is kept until "
            "the project has all patches."
        )

    def keep(self, texts: Mapping[str, str | None], message: str, author: Author, missed: str | None) -> Saved:
        """As `Tree` says: one patch that `git am`, `git apply` and `patch -p1` take."""
        names = sorted(texts)
        old = read(self._folder, names)
        self._patches.mkdir(parents=True, exist_ok=True)
        number = 1 + max((int(path.name[:4]) for path in self._patches.glob("[0-9][0-9][0-9][0-9]-*.patch")), default=0)
        path = self._patches / f"{number:04d}-{_short(message)}.patch"
        try:
            write(self._folder, texts)
            _write_whole(path, _heading(message, author) + "".join(_difference(n, old[n], texts[n]) for n in names))
        except OSError:
            write(self._folder, {n: text for n, text in old.items() if text is not None or (self._folder / n).exists()})
            raise
        return Saved(tuple(names), self._folder, patch=path, missed=missed)


def _files(folder: Path) -> list[str]:
    found = []
    for each in COPIED:
        path = folder / each
        inside = path.rglob("*") if path.is_dir() else [path]
        found += [p.relative_to(folder).as_posix() for p in inside if p.is_file() and p.suffix in KINDS]
    return found


def _short(message: str) -> str:
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in message.splitlines()[0].lower()).split()
    return "-".join(words)[:40].strip("-") or "change"


def _heading(message: str, author: Author) -> str:
    """A patch's heading as mail, which is where git looks for who made it and why."""
    first, _, rest = message.partition("\n")
    return f"From: {author.written_name} <{author.address}>\nSubject: [PATCH] {first}\n\n{rest.strip()}\n---\n\n"


def _difference(name: str, old: str | None, new: str | None) -> str:
    """One file's part of a patch, as git writes it."""
    head = f"diff --git a/{name} b/{name}\n"
    head += "new file mode 100644\n" if old is None else "deleted file mode 100644\n" if new is None else ""
    names = ("/dev/null" if old is None else f"a/{name}", "/dev/null" if new is None else f"b/{name}")
    lines = difflib.unified_diff(_lines(old), _lines(new), *names)
    return head + "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str | None) -> list[str]:
    """Lines by `\\n` alone: other signs that break lines in Unicode are ordinary ones to `patch`."""
    if not text:
        return []
    *whole, last = text.split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])


def _write_whole(path: Path, text: str) -> None:
    """Writes a file so that it is there whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            os.fsync(file.fileno())
        shutil.move(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
