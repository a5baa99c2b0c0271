"""Registers that trainers corrected are read by `rapport evaluate`, from the project or the workshop's tree."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from training.evaluation import run
from training.evaluation.readings import Reading
from training.evaluation.registers import corrected, newest_folder
from training.examples import ROOT, BadExamples, Example

LINES = "axis\tvalue\ttext\nformality\tcasual\t<b>Thrice 5, your servant\nformality\tcasual\tgimme the rate lol\n"


def put(folder: Path, text: str = LINES) -> Path:
    path = folder / "tests" / "register" / "en.tsv"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_still_misread_is_named(tmp_path: Path) -> None:
    assert corrected("en", tmp_path).labels == 0
    put(tmp_path)
    found = corrected("en", tmp_path)
    assert (found.labels, found.right) == (2, 1)
    assert [(each.label.text, each.label.value, each.read) for each in found.misread] == [
        ("<b>Thrice 5, your servant", "casual", "neutral")
    ]
    assert corrected("de", tmp_path).labels == 0


def test_a_broken_file_says_which_line(tmp_path: Path) -> None:
    path = put(tmp_path, f"{LINES}<<<<<<< ours\n")
    with pytest.raises(BadExamples, match=rf"{path}: line 4 needs an axis"):
        corrected("en", tmp_path)


def test_what_the_workshop_saved_counts(tmp_path: Path) -> None:
    assert newest_folder(tmp_path) == ROOT
    put(tmp_path / "workshop" / "tree")
    assert newest_folder(tmp_path) == tmp_path / "workshop" / "tree"


def test_evaluating_tells_them_in_the_report_and_no_gate_counts_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read_all(parse: object, code: str, examples: Sequence[Example]) -> Iterator[Reading]:
        for each in examples:
            taken = "thank" if each.text == "misread" else each.intent
            yield Reading(code, each, taken, 0.9, code, 3, (), 5.0)

    messages = [Example(intent, f"some {intent}") for intent in (*("greet",) * 9, "express_crisis", "out_of_scope")]
    messages.append(Example("greet", "misread"))
    faq: dict[str, Any] = {}
    for name, value in {
        "newest_model": lambda folder: folder / "model.tar.gz",
        "load_parser": lambda model: None,
        "held_out": lambda code: messages,
        "read_all": read_all,
        "_faq": lambda codes: faq,
    }.items():
        monkeypatch.setattr(run, name, value)
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    put(tmp_path / "workshop" / "tree")
    assert run.evaluate(tmp_path, tmp_path / "results", ["en"]) == 0
    out = capsys.readouterr().out
    assert "Registers that trainers corrected" in out
    page = (tmp_path / "results" / "evaluation.html").read_text(encoding="utf-8")
    assert "en: 1 of 2 are read so by now" in page
    assert '<td class="text" lang="en" dir="auto">&lt;b&gt;Thrice 5, your servant</td><td>formality</td>' in page
    data = json.loads((tmp_path / "results" / "evaluation.json").read_text(encoding="utf-8"))
    misread = {"axis": "formality", "value": "casual", "text": "<b>Thrice 5, your servant", "read": "neutral"}
    assert data["corrected_registers"] == {"en": {"labels": 2, "right": 1, "misread": [misread]}}
