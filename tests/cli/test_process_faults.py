"""A single process that cannot start: one sentence that names the setting, and a code other than 0."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.processes import environment, free_port

PROCESSES = ("bot.channels.server", "bot.channels.worker")


@pytest.mark.parametrize("module", PROCESSES)
@pytest.mark.parametrize(
    ("name", "value"), [("port", "abc"), ("market", "XX"), ("language", "xx"), ("database_url", "nonsense")]
)
def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path, module: str, name: str, value: str) -> None:
    given = environment(**{"var": tmp_path, "port": free_port(), "lender": ROOT / "lender", name: value})
    done = subprocess.run(
        [sys.executable, "-m", module], cwd=ROOT, env=given, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.splitlines()
    assert value in line or f"RAPPORT_{name.upper()}" in line
