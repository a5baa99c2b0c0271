"""The workshop's tree of a git repository: a work tree of its own, on the branch `workshop`."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.errors import SaveRefused
from bot.workshop.saved import Author, Saved, write

BRANCH = "workshop"

_RAPPORT = {"GIT_COMMITTER_NAME": "Rapport", "GIT_COMMITTER_EMAIL": "rapport@workshop.invalid"}

_PLAIN = (
    "core.hooksPath=/dev/null",
    "commit.gpgSign=false",
    "core.autocrlf=false",
    "gc.auto=0",
    "core.quotePath=false",
)
"""A team's hooks are for its developers' machines, and there is no key of a trainer's here to sign with."""

_SECONDS = 120


def repository_prefix(project: Path) -> str | None:
    """The project's path in its git repository (empty at its top), or None where it is a plain folder.

    A folder that lies in a repository without being kept in it is a plain one. Raises `SaveRefused` where it is a
    repository and git cannot read it.
    """
    if not any((folder / ".git").exists() for folder in (project, *project.parents)):
        return None
    ran = _run(project, ["rev-parse", "--show-prefix"])
    if ran.returncode:
        raise SaveRefused(f"git cannot read the repository of {project}: {_last_line(ran)}")
    kept = _run(project, ["cat-file", "-e", "HEAD:./domain.yml"]).returncode == 0
    return ran.stdout.strip().rstrip("/") if kept else None


class GitTree:
    """A work tree under `home`, and what is committed in it. The caller holds the lock."""

    def __init__(self, project: Path, home: Path, prefix: str) -> None:
        self._project = project
        self._root = home / "tree"
        self._folder = self._root / prefix if prefix else self._root
        self._unfinished = home / "unfinished.json"
        """Names what is being written: what a process that was ended left half done is put back by the next one."""

    def bring_up_to_date(self) -> tuple[Path, str | None]:
        """As `Tree` says. A merge that conflicts is given up, and the branch stays as it is."""
        if not (self._root / ".git").exists():
            self._make()
        self._put_back()
        by_hand = self._git("status", "--porcelain", "--untracked-files=no")
        if by_hand:
            raise SaveRefused(
                f"{self._root} was changed by hand ({by_hand.splitlines()[0][3:]}): commit that there, or undo it with "
                f"`git -C {self._root} checkout -f`."
            )
        if self._git("rev-parse", "--abbrev-ref", "HEAD") != BRANCH:
            raise SaveRefused(
                f"{self._root} is not on the branch {BRANCH}: bring it back with `git -C {self._root} switch {BRANCH}`."
            )
        return self._folder, self._take_in()

    def keep(self, texts: Mapping[str, str | None], message: str, author: Author, missed: str | None) -> Saved:
        """As `Tree` says: one commit with the trainer as author and Rapport as committer."""
        names = sorted(texts)
        self._unfinished.write_text(json.dumps(names), encoding="utf-8")
        try:
            write(self._folder, texts)
            self._git("add", "--force", "--all", "--", *names, folder=self._folder)
            who = {"GIT_AUTHOR_NAME": author.written_name, "GIT_AUTHOR_EMAIL": author.address, **_RAPPORT}
            commit = ("commit", "--quiet", "--no-verify", "--cleanup=whitespace", "--file=-")
            self._git(*commit, given=message, names=who)
        except (OSError, SaveRefused):
            self._put_back()
            raise
        self._unfinished.unlink()
        return Saved(tuple(names), self._folder, BRANCH, self._git("rev-parse", "HEAD"), None, missed)

    def _make(self) -> None:
        """Makes the work tree, from the branch where there is one, else from what the project has checked out."""
        self._git("worktree", "prune", folder=self._project)
        has_branch = not _run(self._project, ["rev-parse", "--verify", "--quiet", f"refs/heads/{BRANCH}"]).returncode
        if self._root.exists() and any(self._root.iterdir()):
            raise SaveRefused(f"{self._root} is in the way: it is no work tree of this repository. Move it elsewhere.")
        new = [str(self._root), BRANCH] if has_branch else ["-b", BRANCH, str(self._root), "HEAD"]
        self._git("worktree", "add", "--quiet", *new, folder=self._project)

    def _put_back(self) -> None:
        """Undoes what a save or a merge that was ended half way has left in the tree."""
        if not _run(self._root, ["rev-parse", "--verify", "--quiet", "MERGE_HEAD"]).returncode:
            self._git("merge", "--abort")
        if not self._unfinished.exists():
            return
        for name in json.loads(self._unfinished.read_text(encoding="utf-8") or "[]"):
            self._git("reset", "--quiet", "--", name, folder=self._folder)
            if _run(self._folder, ["cat-file", "-e", f"HEAD:./{name}"]).returncode:
                (self._folder / name).unlink(missing_ok=True)
            else:
                self._git("checkout", "--quiet", "HEAD", "--", name, folder=self._folder)
        self._unfinished.unlink()

    def _take_in(self) -> str | None:
        """Merges what the project has checked out; says what stood against it."""
        newest = self._git("rev-parse", "HEAD", folder=self._project)
        if not _run(self._root, ["merge-base", "--is-ancestor", newest, "HEAD"]).returncode:
            return None
        names = {"GIT_AUTHOR_NAME": "Rapport", "GIT_AUTHOR_EMAIL": "rapport@workshop.invalid", **_RAPPORT}
        ran = _run(
            self._root, ["merge", "--no-edit", "--quiet", "-m", "Take in the project's newest state", newest], names
        )
        if ran.returncode == 0:
            return None
        conflicts = self._git("diff", "--name-only", "--diff-filter=U").splitlines()
        _run(self._root, ["merge", "--abort"])
        why = f"both changed {', '.join(conflicts)}" if conflicts else _last_line(ran)
        return (
            f"The project's newest commits could not be merged into {BRANCH} ({why}); somebody must merge them by hand."
        )

    def _git(
        self, *arguments: str, folder: Path | None = None, given: str = "", names: Mapping[str, str] = _RAPPORT
    ) -> str:
        ran = _run(folder or self._root, arguments, names, given)
        if ran.returncode:
            raise SaveRefused(f"Nothing was saved: git {arguments[0]} says: {_last_line(ran)}")
        return ran.stdout.rstrip("\n")


def _run(
    folder: Path, arguments: Sequence[str], names: Mapping[str, str] = _RAPPORT, given: str = ""
) -> subprocess.CompletedProcess[str]:
    """Runs git in a folder, without what the surroundings say about another repository."""
    settings = [part for each in _PLAIN for part in ("-c", each)]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    clean |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", **names}
    try:
        return subprocess.run(  # noqa: S603
            ["git", "-C", str(folder), *settings, *arguments],  # noqa: S607
            input=given,
            env=clean,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except FileNotFoundError as missing:
        raise SaveRefused(
            f"{folder} is kept with git, but git is not installed here: install it, then save again."
        ) from missing
    except subprocess.TimeoutExpired as late:
        raise SaveRefused(f"Nothing was saved: git {arguments[0]} took longer than {_SECONDS} seconds.") from late


def _last_line(ran: subprocess.CompletedProcess[str]) -> str:
    lines = (ran.stderr.strip() or ran.stdout.strip()).splitlines()
    return next((line for line in lines if line.startswith(("fatal:", "error:"))), lines[-1] if lines else "nothing")
