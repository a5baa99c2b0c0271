"""Intents of other training data: files are read or refused with a reason, and a tiny set is learnt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench import intents
from tests.conftest import ROOT


def written(folder: Path, text: str) -> Path:
    path = folder / "some.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_messages_and_intents_are_read(tmp_path: Path) -> None:
    path = written(tmp_path, 'text,category\n"a card, lost",lost_card\nany fees?,fees\n')
    assert intents.read_csv(path) == [("a card, lost", "lost_card"), ("any fees?", "fees")]


@pytest.mark.parametrize("text", ["", "message,intent\nhello,greet\n", "text,intent\n"])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(intents.BadCsv, match=r"some\.csv"):
        intents.read_csv(written(tmp_path, text))


def test_accuracy_is_in_per_cent() -> None:
    assert intents.accuracy(["a", "b", "b", "b"], [("1", "a"), ("2", "b"), ("3", "c"), ("4", "b")]) == 75


def test_a_small_set_is_learnt_and_measured(tmp_path: Path) -> None:
    """In a process of its own, as anybody runs it: training leaves workers behind for a while."""
    taught = {
        "fees": ("any fees?", "what does it cost", "fee for early payment", "how much is the fee", "charges"),
        "greet": ("hello", "hi there", "good morning", "hey", "good evening to you"),
    }
    rows = "".join(f"{text},{intent}\n" for intent, texts in taught.items() for text in texts)
    train, test = tmp_path / "train.csv", tmp_path / "test.csv"
    train.write_text(f"text,intent\n{rows}", encoding="utf-8")
    test.write_text("text,intent\nhello there,greet\nis there a fee?,fees\n", encoding="utf-8")
    command = [sys.executable, "-m", "bench.intents", "csv", str(train), str(test)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert "2 messages, 2 intents: 100.00 % understood" in done.stdout, done.stderr
