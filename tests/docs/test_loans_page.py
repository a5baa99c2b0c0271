"""The worked examples of docs/loans.md are what the commands print."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.app import app
from bot.loans.schedules.day_counts import DAY_COUNTS
from bot.loans.schedules.frequency import FREQUENCIES
from bot.loans.schedules.rolling import ROLLINGS
from bot.loans.schedules.terms import GRACE_KINDS
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "loans.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```sh\n(.*?)^```\n\n```\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("commands", "shown"), EXAMPLES, ids=[f"example {n + 1}" for n in range(len(EXAMPLES))])
def test_the_example_is_what_is_printed(
    commands: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.delenv("RAPPORT_LENDER", raising=False)
    monkeypatch.chdir(ROOT)
    printed = []
    for line in commands.replace("\\\n", " ").splitlines():
        program, *words = shlex.split(line)
        assert program == ".venv/bin/rapport"
        result = CliRunner().invoke(app, words)
        assert result.exit_code == 0, result.output
        printed.append(result.output)
    assert "\n".join(printed) == shown


def test_every_kind_has_its_example() -> None:
    shown = " ".join(commands for commands, _ in EXAMPLES)
    for word in ("equal-principal", "interest-only", "--balloon", "--step", "--grace", "--day-count", "--first-due"):
        assert word in shown
    for word in ("--roll", "--adjusted", "--even-last", "--extra", "--early-charge", "--payoff", "--product"):
        assert word in shown


def test_every_name_is_told() -> None:
    names = [*DAY_COUNTS, *FREQUENCIES, *ROLLINGS, *GRACE_KINDS]
    assert [name for name in names if f"`{name}`" not in PAGE and f"--roll {name}`" not in PAGE] == []
