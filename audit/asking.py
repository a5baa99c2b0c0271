"""Has pip-audit ask a service about packages. It is in an environment of its own (`make tools`)."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from audit.verdict import NotAsked

SECONDS = 600
"""So long asking about all packages may take."""

TIMEOUT = 15
"""Seconds that one answer may take."""


@dataclass(frozen=True)
class Service:
    """Who is asked: `osv` (at `url`, if another than the public one) or `pypi`."""

    name: str
    url: Optional[str] = None


def ask(program: Path, service: Service, requirements: Sequence[str]) -> str:
    """pip-audit's report as JSON. Raises `NotAsked`."""
    if not program.exists():
        raise NotAsked("pip-audit is not installed: run `make tools`.")
    with tempfile.TemporaryDirectory(prefix="rapport-audit-") as folder:
        listed = Path(folder) / "requirements.txt"
        listed.write_text("".join(f"{each}\n" for each in requirements), encoding="utf-8")
        command = [str(program), "--requirement", str(listed), "--no-deps", "--disable-pip", "--format", "json"]
        command += ["--progress-spinner", "off", "--timeout", str(TIMEOUT), "--cache-dir", str(Path(folder) / "cache")]
        command += ["--vulnerability-service", service.name, *(["--osv-url", service.url] if service.url else [])]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)  # noqa: S603
        except subprocess.TimeoutExpired as error:
            raise NotAsked(f"It took longer than {SECONDS} seconds.") from error
    if done.returncode not in (0, 1) or not done.stdout.strip():
        said = done.stderr.strip().splitlines()
        raise NotAsked(f"pip-audit says: {said[-1]}" if said else f"pip-audit ended with code {done.returncode}.")
    return done.stdout
