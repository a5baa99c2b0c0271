"""The command that measures the model: a real model on real messages, and what it writes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from training.evaluation import charts
from training.evaluation.gates import load_gates
from training.evaluation.readings import NoModel, newest_model
from training.examples import held_out

CODE = "zh-Hant"
RAPPORT = str(ROOT / ".venv" / "bin" / "rapport")


@pytest.fixture(scope="module")
def measured(model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The folder with the report on one language, and how the command ended."""
    folder = tmp_path_factory.mktemp("results")
    command = [RAPPORT, "evaluate", CODE, "--folder", str(folder)]
    return folder, subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=250)


def data(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "evaluation.json").read_text(encoding="utf-8")))


def test_it_reads_every_held_out_message(measured: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, ended = measured
    report = data(folder)
    assert list(report["languages"]) == [CODE], ended.stderr
    assert report["languages"][CODE]["messages"] == report["all"]["messages"] == len(held_out(CODE))
    assert 0 < report["all"]["median_ms"] <= report["all"]["slowest_twentieth_ms"]


def test_its_code_tells_whether_a_gate_is_missed(measured: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, ended = measured
    report = data(folder)
    figures = {**report["languages"][CODE], "register": min(report["languages"][CODE]["register"].values())}
    missed = [gate for gate in load_gates() if not gate.passes(figures[gate.figure])]
    assert ended.returncode == (1 if missed else 0)
    assert len(report["misses"]) == len(missed)
    for miss in report["misses"]:
        assert " ".join(miss.split()) in " ".join(ended.stdout.split())


def test_the_model_is_no_worse_than_it_was(measured: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    figures = data(measured[0])["languages"][CODE]
    assert figures["macro_f1"] >= 0.92
    assert figures["escalation_recall"] >= 0.97
    assert figures["crisis_recall"] >= 0.9


def test_each_misunderstood_message_is_listed(measured: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    figures = data(measured[0])["languages"][CODE]
    wrong = round((1 - figures["accuracy"]) * figures["messages"])
    assert len(figures["misunderstood"]) == wrong == sum(count for *_, count in figures["confused"])


def test_the_page_has_its_pictures_and_its_table(measured: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    page = (measured[0] / "evaluation.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 9
    assert page.count('role="img" aria-label="') == 9
    assert f"<tr><td>{CODE}</td>" in page
    assert "http://" not in page.replace("http://www.w3.org", "").replace("http://purl.org", "").replace(
        "http://creativecommons.org", ""
    )


def test_an_unknown_language_is_an_error() -> None:
    ended = subprocess.run([RAPPORT, "evaluate", "xx"], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert (ended.returncode, ended.stderr.splitlines()[-1]) == (1, "rapport: There is no language xx.")


def test_without_a_model_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NoModel, match="make train"):
        newest_model(tmp_path)


def test_a_picture_says_its_figures_in_words() -> None:
    assert 'aria-label="F1: en 91.0%, ja 88.0%"' in charts.bars("F1", {"en": 0.91, "ja": 0.88}, 0.9)
