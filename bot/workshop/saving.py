"""Saves what a trainer decided to the project's files: the only writer of them while Rapport runs.

Nobody's checkout is touched. In a git repository a save is a commit on the branch `workshop`, made in a work tree of
its own under `<var>/workshop/tree`. In a plain folder that tree is a copy, and a save is a numbered patch under
`<var>/workshop/patches`. Taking either into the project is the team's own step.
"""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from bot.errors import SaveRefused
from bot.workshop.copied_tree import CopiedTree
from bot.workshop.git_tree import GitTree, repository_prefix
from bot.workshop.saved import Author, Saved, Tree

Read = Callable[[str], str | None]
"""The newest text of a file, by its path in the project with `/`; None where there is no such file."""

Change = Callable[[Read], Mapping[str, str | None]]
"""Says the new texts of the files to change (None removes one), from their newest ones.

It is called under the lock and may be called for a state in which somebody else has just saved: so it adds to what it
reads, and never writes what it read before.
"""

WRITABLE = ("data/", "tests/conversations/", "tests/nlu/", "tests/register/", "domain.yml")
"""What may be saved: training data, conversation tests, held-out messages, corrected registers, names of intents."""


def save(project: Path, var: Path, change: Change, message: str, author: Author) -> Saved:
    """Changes files in the workshop's tree and keeps that as one commit or patch.

    `project` is the folder with `config.yml`, `var` the one for what is written while running. Where `change` changes
    nothing, nothing is saved and `Saved.files` is empty. Two saves at once, of several processes too, take turns.

    Raises `SaveRefused` where it cannot be done; then nothing was saved. What `change` raises passes through.
    """
    with _tree(project, var) as tree:
        folder, missed = tree.bring_up_to_date()
        texts = _changed(folder, change)
        if not texts:
            return Saved(files=(), folder=folder, missed=missed)
        return tree.keep(texts, message.strip() or "Changes from the workshop", author, missed)


def newest_folder(project: Path, var: Path) -> Path:
    """The folder with all that was saved so far and the project's newest state: what a candidate is trained from.

    It is made where it is missing. Raises `SaveRefused`.
    """
    with _tree(project, var) as tree:
        return tree.bring_up_to_date()[0]


@contextmanager
def _tree(project: Path, var: Path) -> Iterator[Tree]:
    """The tree of this project, for one at a time."""
    home = var.absolute() / "workshop"
    try:
        home.mkdir(parents=True, exist_ok=True)
        with (home / "lock").open("w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            prefix = repository_prefix(project.absolute())
            yield CopiedTree(project.absolute(), home) if prefix is None else GitTree(project.absolute(), home, prefix)
    except OSError as error:
        raise SaveRefused(f"Nothing was saved: {error.filename or home}: {error.strerror or error}.") from error


def _changed(folder: Path, change: Change) -> Mapping[str, str | None]:
    """What really differs from the files in the folder."""

    def read(path: str) -> str | None:
        return _text(_checked(folder, path, writing=False))

    wished = dict(change(read))
    return {path: text for path, text in wished.items() if text != _text(_checked(folder, path, writing=True))}


def _text(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8") if path.is_file() else None


def _checked(folder: Path, path: str, *, writing: bool) -> Path:
    """Where a file lies; raises `SaveRefused` for what may not be written, and for what would lead out of the tree."""
    parts = PurePosixPath(path).parts
    plain = bool(parts) and "/".join(parts) == path and not {"..", ".git"} & set(parts) and "\\" not in path
    if not plain or path.startswith("/") or "\0" in path:
        raise SaveRefused(f"{path!r} is no path of a file in the project.")
    if writing and not any(path == each or (each.endswith("/") and path.startswith(each)) for each in WRITABLE):
        raise SaveRefused(f"{path} is none of the files that the workshop may write: {', '.join(WRITABLE)}.")
    full = folder / path
    if folder.resolve() not in full.resolve().parents:
        raise SaveRefused(f"{path} leads out of the project by a link.")
    return full
