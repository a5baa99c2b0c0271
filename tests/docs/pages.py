"""README.md and the pages in docs/, as a reader finds them: shell commands, links, code in the text."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Command:
    """One command of a page, in words as the shell splits them. `answer` is the JSON block right behind its own."""

    page: str
    line: str
    answer: str = ""

    @property
    def words(self) -> list[str]:
        return shlex.split(self.line)


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def prose(page: Path) -> str:
    """A page without its blocks."""
    return _FENCE.sub("", text(page))


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def commands() -> Iterator[Command]:
    """All commands in `sh` and `bash` blocks; one that goes over several lines is one."""
    for page in PAGES:
        blocks = list(_FENCE.finditer(text(page)))
        for place, block in enumerate(blocks):
            if block[2] not in ("sh", "bash"):
                continue
            behind = blocks[place + 1] if place + 1 < len(blocks) else None
            near = behind is not None and text(page)[block.end() : behind.start()].isspace() and behind[2] == "json"
            lines = [line.strip() for line in block[3].replace("\\\n", " ").splitlines()]
            for line in filter(None, lines):
                yield Command(name(page), line, behind[3] if behind and near else "")


def codes(page: Path) -> list[str]:
    """Pieces of code within sentences and tables."""
    return re.findall(r"`([^`\n]+)`", prose(page))
