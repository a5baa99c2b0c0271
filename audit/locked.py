"""What the locks name, as requirements with versions; without the project itself, which comes from no registry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

_PACKAGE = re.compile(
    r'^\[\[package\]\]\nname = "(?P<name>[^"]+)"\nversion = "(?P<version>[^"]+)"\nsource = \{ registry = ', re.MULTILINE
)


def requirements(locks: Sequence[Path]) -> Sequence[str]:
    """Every package of some locks as `name==version`, each once, sorted."""
    named = {
        f"{found['name']}=={found['version']}"
        for lock in locks
        for found in _PACKAGE.finditer(lock.read_text(encoding="utf-8"))
    }
    return sorted(named)


def rounds(requirements: Sequence[str]) -> Sequence[Sequence[str]]:
    """Requirements, sorted, so divided that none has two versions of a package, which pip-audit does not take."""
    by_name = [list(group) for _, group in groupby(requirements, lambda each: each.partition("==")[0])]
    most = max((len(group) for group in by_name), default=0)
    return [[group[number] for group in by_name if number < len(group)] for number in range(most)]
