"""The command `rapport` in a process of its own, as somebody types it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

import psutil

from tests.conftest import ROOT
from tests.processes import environment

RAPPORT = str(Path(sys.executable).with_name("rapport"))


def rapport(
    *words: str, folder: Path = ROOT, first: Optional[Callable[[], None]] = None, **settings: Any
) -> subprocess.CompletedProcess[str]:
    """Runs it to its end with these settings and no others. `first` is done in its process before it begins."""
    return subprocess.run(
        [RAPPORT, *words],
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=first,
    )


def running_with(var: Path) -> list[psutil.Process]:
    """Every process on this machine whose RAPPORT_VAR is this folder."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.pid != os.getpid() and process.environ().get("RAPPORT_VAR") == str(var):
                found.append(process)
        except psutil.Error:
            continue
    return [process for process in found if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]
