"""`rapport harvest`, as somebody types it."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.app import app
from tests.conftest import ROOT


def test_it_says_what_it_found_and_reads_no_encoder_where_nothing_is_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.setenv("RAPPORT_DATABASE_URL", f"sqlite:///{tmp_path / 'rapport.db'}")
    monkeypatch.chdir(ROOT)
    done = CliRunner().invoke(app, ["harvest"])
    assert done.exit_code == 0, done.output
    assert done.output.strip() == "0 messages were looked at: 0 are new in the review, 0 have new reasons."
