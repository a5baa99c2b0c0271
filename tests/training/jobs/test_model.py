"""The job that trains a candidate: from where, told how, and with the comparison asked for afterwards."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import Parts, now
from bot.crm import jobs, models
from bot.settings import load_settings
from tests.conftest import ROOT
from tests.workshop.models.test_service import put
from training import fingerprints, making
from training.jobs import model

RASA = logging.getLogger("rasa.engine.training.hooks")


class Told:
    """What work tells, kept in a list."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def step(self, text: str) -> None:
        self.all.append(f"step {text}")

    def share(self, done: float) -> None:
        self.all.append(f"share {done}")

    def line(self, text: str) -> None:
        self.all.append(f"line {text}")


@pytest.fixture
def parts(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    """An installation whose training only says what Rasa would, and makes a small file."""
    (tmp_path / "models").mkdir()
    (tmp_path / "rapport.db").write_bytes(sqlite_template.read_bytes())
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.setenv("RAPPORT_MODELS", str(tmp_path / "models"))
    monkeypatch.chdir(ROOT)

    def train(to: Path, force: bool, folder: Path) -> Path:
        RASA.warning("Starting to train component 'RulePolicy'.")
        RASA.warning("Finished training component 'RulePolicy'.")
        RASA.warning("Something else.")
        path = put(to, f"candidate-{folder.name or 'project'}")
        fingerprints.write(path, fingerprints.made_of(folder))
        return path

    monkeypatch.setattr(making, "train", train)
    made = Parts(load_settings(None))
    yield made
    made.database.close()


def work(parts: Parts, **arguments: Any) -> tuple[Mapping[str, Any], list[str]]:
    told = Told()
    return model.run({"who": "officer:tara", **arguments}, parts, told), told.all


def saved(parts: Parts) -> None:
    """What trainers have saved, as small as it can be."""
    tree = parts.settings.var / "workshop" / "tree"
    (tree / "data").mkdir(parents=True)
    for name in ("config.yml", "domain.yml"):
        (tree / name).write_text("{}\n")


def test_it_trains_on_what_trainers_saved_and_only_once(parts: Parts) -> None:
    saved(parts)
    result, told = work(parts)
    assert result == {"model": "candidate-tree.tar.gz", "already": False, "compare": None}
    assert told == [
        "step Reading the training data",
        "step Learning: RulePolicy",
        "line Learnt: RulePolicy",
        "line Trained candidate-tree.",
    ]
    again, told = work(parts)
    assert again["already"] is True
    assert told[-1] == "line candidate-tree is there already: nothing has changed since."
    with parts.database.read() as session:
        assert models.existing(session, "candidate-tree.tar.gz").who == "officer:tara"
    assert not RASA.handlers


def test_the_comparison_with_the_serving_model_is_asked_for(parts: Parts) -> None:
    put(parts.settings.models, "old", age=9)
    with parts.database.write() as session:
        models.register(session, "old.tar.gz", now(), 1, "0" * 64, "operator", now())
        models.promote(session, "old.tar.gz", "operator", None, now())
    result, _ = work(parts, **{"from": "project", "compare": True})
    assert result["model"] == "candidate-project.tar.gz"
    with parts.database.read() as session:
        (asked,) = jobs.newest(session, "compare")
        assert asked.id == result["compare"]
        assert asked.arguments == {"candidate": "candidate-project.tar.gz", "against": "old.tar.gz"}


def test_another_place_is_refused(parts: Parts) -> None:
    with pytest.raises(model.BadArguments, match="from the workshop or from the project"):
        work(parts, **{"from": "../elsewhere"})
