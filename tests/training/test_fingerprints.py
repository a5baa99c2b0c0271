"""Fingerprints of what a model is made of, and that the same data give the same model."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.nlu import two_machines
from bot.workshop.models.shelf import made_file
from tests.conftest import ROOT
from training import fingerprints

NLU = "version: '3.1'\nnlu:\n- intent: affirm\n  examples: |\n    - yes\n    - yes please\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with what a model is made of."""
    for code, more in (("en", ""), ("fr", "    - oui\n")):
        file = tmp_path / "data" / "nlu" / code / "conversation.yml"
        file.parent.mkdir(parents=True)
        file.write_text(NLU + more, encoding="utf-8")
    (tmp_path / "config.yml").write_text("language: en\n", encoding="utf-8")
    (tmp_path / "domain.yml").write_text("intents: [affirm]\n", encoding="utf-8")
    return tmp_path


def test_it_counts_messages_by_language(project: Path) -> None:
    made = fingerprints.made_of(project)
    assert made.messages == {"en": 2, "fr": 3}
    assert set(made.libraries) >= {"rasa", "scikit-learn", "numpy"}
    assert made.commit is None


@pytest.mark.parametrize(
    ("changed", "part"),
    [("data/nlu/fr/conversation.yml", "data"), ("config.yml", "config"), ("domain.yml", "domain")],
)
def test_each_part_has_its_own_print(project: Path, changed: str, part: str) -> None:
    before = vars(fingerprints.made_of(project).prints)
    with (project / changed).open("a", encoding="utf-8") as file:
        file.write("# a word more\n")
    after = vars(fingerprints.made_of(project).prints)
    assert [name for name in before if before[name] != after[name]] == [part]


def test_a_name_counts_and_editors_files_do_not(project: Path) -> None:
    before = fingerprints.made_of(project).prints
    (project / "data" / ".conversation.yml.swp").write_text("x")
    assert fingerprints.made_of(project).prints == before
    file = project / "data" / "nlu" / "fr" / "conversation.yml"
    file.rename(file.with_name("questions.yml"))
    assert fingerprints.made_of(project).prints.data != before.data


def test_code_and_libraries_count(tmp_path: Path) -> None:
    (tmp_path / "bot" / "nlu").mkdir(parents=True)
    source = tmp_path / "bot" / "nlu" / "margins.py"
    source.write_text("x = 1\n")
    first = fingerprints.code_print({"numpy": "1"}, tmp_path)
    assert fingerprints.code_print({"numpy": "2"}, tmp_path) != first
    (tmp_path / "bot" / "nlu" / "__pycache__").mkdir()
    (tmp_path / "bot" / "nlu" / "__pycache__" / "margins.py").write_text("")
    assert fingerprints.code_print({"numpy": "1"}, tmp_path) == first
    source.write_text("x = 2\n")
    assert fingerprints.code_print({"numpy": "1"}, tmp_path) != first


def test_a_commit_is_named(project: Path) -> None:
    subprocess.run(["git", "init", "-q", str(project)], check=True)
    assert fingerprints.commit_of(project) is None
    names = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
    subprocess.run(["git", "-C", str(project), *names, "commit", "-q", "--allow-empty", "-m", "x"], check=True)
    found = fingerprints.commit_of(project)
    assert found is not None
    assert len(found) == 40


def test_a_machine_is_the_same_whatever_is_fitted_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(1)
    features = csr_matrix(random.normal(size=(400, 30)))
    labels = np.array([f"i{number % 5}" for number in range(400)])
    monkeypatch.setattr(two_machines, "processors", lambda: 2)
    monkeypatch.setattr(two_machines, "MANY", 1)  # so that the second has a process of its own
    machine = LinearSVC(C=0.5, tol=0.03, random_state=7)
    made = two_machines.fit_both(machine, (features, labels), (features[:200], labels[:200]))
    for each, size in zip(made, (400, 200), strict=True):
        alone = LinearSVC(C=0.5, tol=0.03, random_state=7).fit(features[:size], labels[:size])
        assert np.array_equal(each.coef_, alone.coef_)
    assert not np.array_equal(made[0].coef_, made[1].coef_)


TRAINING = """
import sys
from pathlib import Path
from training.train import train_understanding
words = [(a + " " + b, i) for i, starts in {
    "affirm": ("yes", "sure", "of course", "ja"), "deny": ("no", "never", "not now", "nein")
}.items() for a in starts for b in ("please", "thanks", "today", "danke", "my friend")]
train_understanding(words, Path(sys.argv[1]))
"""


def contents(model: Path) -> Mapping[str, bytes]:
    """What the components keep in a model. Its other files say when it was made."""
    with tarfile.open(model) as archive:
        names = [each.name for each in archive.getmembers() if each.isfile() and "components" in each.name]
        return {name: archive.extractfile(name).read() for name in names}  # type: ignore[union-attr]


def test_the_same_data_give_the_same_model_to_the_last_bit(tmp_path: Path) -> None:
    running = []
    for seed in ("1", "2"):  # Python orders sets by it, and nothing may hang on that
        folder = tmp_path / seed  # of their own: what one has learnt would else be the other's
        folder.mkdir()
        given = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", TRAINING, "."]
        running.append(subprocess.Popen(command, cwd=folder, env=given, stdout=subprocess.DEVNULL))
    assert [each.wait(300) for each in running] == [0, 0]
    one, other = (contents(next((tmp_path / seed / "models").glob("*.tar.gz"))) for seed in ("1", "2"))
    assert one == other
    assert any(name.endswith("machine.npz") for name in one)


def test_what_a_model_was_made_of_stands_beside_it(project: Path) -> None:
    model = project / "20261129-1-a.tar.gz"
    fingerprints.write(model, fingerprints.made_of(project))
    assert made_file(model).name == "20261129-1-a.json"
    assert '"en": 2' in made_file(model).read_text(encoding="utf-8")
