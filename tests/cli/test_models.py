"""`rapport train`, `models`, `promote` and `rollback`, over a folder with small files in place of models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

import pytest
from typer.testing import CliRunner, Result

from bot.bootstrap import Parts, now
from bot.cli import models as commands
from bot.cli.app import app
from bot.cli.preparing import put_into_use
from bot.crm import models
from bot.settings import load_settings
from bot.workshop.models.shelf import made_file
from tests.conftest import ROOT
from tests.workshop.models.test_service import put
from training import fingerprints, making


@pytest.fixture
def parts(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    """An installation with two models, of which none is in use yet."""
    folder = tmp_path / "models"
    folder.mkdir()
    for age, name in enumerate(("new", "old")):
        put(folder, name, made=name == "new", age=age)
    (tmp_path / "rapport.db").write_bytes(sqlite_template.read_bytes())
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.setenv("RAPPORT_MODELS", str(folder))
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(commands, "WAIT", 0.2)
    monkeypatch.setattr(commands, "LOOK", 0.1)
    made = Parts(load_settings(None))
    yield made
    made.database.close()


@pytest.fixture
def serving(parts: Parts) -> Parts:
    """The same with the old model in service."""
    rapport("models")
    with parts.database.write() as session:
        models.promote(session, "old.tar.gz", "operator", None, now())
    return parts


def rapport(*words: str) -> Result:
    return CliRunner().invoke(app, list(words), catch_exceptions=False)


def compare(parts: Parts, *refusals: str, crisis: bool = False) -> None:
    detail = {"against": "old.tar.gz", "passes": not refusals, "refusals": list(refusals), "crisis": crisis}
    with parts.database.write() as session:
        models.note(session, "compared", "new.tar.gz", "rapport", now(), detail=detail)


def in_use(parts: Parts) -> Optional[tuple[Any, ...]]:
    with parts.database.read() as session:
        used = models.in_use(session)
        return None if used is None else (used.serving, used.previous, used.canary, used.canary_share)


def test_at_the_first_start_the_newest_model_serves(parts: Parts) -> None:
    put_into_use(parts)
    assert in_use(parts) == ("new.tar.gz", None, None, None)
    put(parts.settings.models, "newer", age=-5)
    put_into_use(parts)
    assert in_use(parts) == ("new.tar.gz", None, None, None), "a file that is added does not serve by itself"
    with parts.database.read() as session:
        assert models.existing(session, "newer.tar.gz").source == "added"


def test_the_list_says_what_each_is(serving: Parts) -> None:
    compare(serving, "Thai is worse.", "Spanish is worse.")
    new, old = rapport("models").stdout.splitlines()[1:]
    assert new.split()[:2] == ["new", "candidate"]
    assert "12 messages in 2 languages, 11111111" in new
    assert new.rstrip().endswith("refused (2) against old")
    assert old.split()[:2] == ["old", "serving"]
    assert "unknown: its file was added" in old
    assert old.rstrip().endswith("not yet")


def test_an_empty_folder_says_what_to_do(parts: Parts) -> None:
    for file in parts.settings.models.iterdir():
        file.unlink()
    assert rapport("models").stdout == "There is no model yet: rapport train makes one.\n"


def test_promoting_needs_a_comparison_that_passes(serving: Parts) -> None:
    done = rapport("promote", "new")
    assert done.exit_code == 1
    assert "has not been compared with old" in done.stderr
    compare(serving, "Spanish: 2 messages are lost.")
    done = rapport("promote", "new")
    assert done.exit_code == 1
    assert "- Spanish: 2 messages are lost." in done.stderr
    assert "--overrule" in done.stderr
    compare(serving)
    done = rapport("promote", "new.tar.gz")
    assert (done.exit_code, done.stdout.splitlines()[0]) == (0, "new serves now.")
    assert "taken at the next start" in done.stdout
    assert in_use(serving) == ("new.tar.gz", "old.tar.gz", None, None)
    done = rapport("rollback")
    assert done.stdout.splitlines()[0] == "old serves again."
    assert in_use(serving) == ("old.tar.gz", "new.tar.gz", None, None)


def test_overruling_needs_a_reason_and_no_crisis(serving: Parts) -> None:
    compare(serving, "Spanish: 2 messages are lost.")
    assert "10 characters" in rapport("promote", "new", "--overrule", "because").stderr
    compare(serving, "A crisis is missed.", crisis=True)
    done = rapport("promote", "new", "--overrule", "we want it all the same")
    assert done.exit_code == 1
    assert "Nobody can overrule that." in done.stderr
    assert "--overrule" not in done.stderr
    compare(serving, "Spanish: 2 messages are lost.")
    assert rapport("promote", "new", "--overrule", "we want it all the same", "--canary", "5").exit_code == 0
    assert in_use(serving) == ("old.tar.gz", None, "new.tar.gz", 5)


def test_a_canary_gets_the_share_that_is_set(serving: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    compare(serving)
    monkeypatch.setenv("RAPPORT_CANARY_SHARE", "25")
    assert "serves for 25 percent of new conversations." in rapport("promote", "new", "--as-canary").stdout
    assert in_use(serving) == ("old.tar.gz", None, "new.tar.gz", 25)


def test_it_says_by_name_which_rasa_does_not_have_it(serving: Parts) -> None:
    compare(serving)
    with serving.database.write() as session:
        models.report_instance(session, "1", "west", 7, now(), 1, "old.tar.gz")
    done = rapport("promote", "new")
    assert (done.exit_code, done.stderr) == (1, "Rasa on west (process 7) still has old.\n")
    with serving.database.write() as session:
        models.report_instance(session, "1", "west", 7, now(), 3, "old.tar.gz", "new.tar.gz")
    done = rapport("rollback")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "Every Rasa has it.")


def test_a_model_before_whose_file_is_gone_hinders_nothing_and_is_told(serving: Parts) -> None:
    compare(serving)
    gone = serving.settings.models / "old.tar.gz"
    error = f"old.tar.gz is not in {serving.settings.models} on this machine: copy its file there."
    gone.rename(gone.with_suffix(".away"))
    with serving.database.write() as session:
        models.report_instance(session, "1", "west", 7, now(), 2, "new.tar.gz", None, error=error)
    done = rapport("promote", "new")
    nowhere = f"There is no roll-back to old: {gone} is not on this machine. Copy it there."
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["new serves now.", nowhere, "Every Rasa has it."]
    assert in_use(serving) == ("new.tar.gz", "old.tar.gz", None, None)
    done = rapport("rollback")
    assert (done.exit_code, done.stderr) == (1, f"rapport: {nowhere}\n")
    assert in_use(serving) == ("new.tar.gz", "old.tar.gz", None, None)
    gone.with_suffix(".away").rename(gone)
    with serving.database.write() as session:
        models.report_instance(session, "1", "west", 7, now(), 3, "old.tar.gz", "new.tar.gz")
    assert rapport("rollback").stdout.splitlines() == ["old serves again.", "Every Rasa has it."]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("promote", "none"), "There is no model none.tar.gz; `rapport models` lists them."),
        (("promote", "../../etc/passwd"), "That is no name of a model"),
        (("rollback",), "nothing to go back to"),
        (("models", "--remove", "old"), "old.tar.gz serves: it has to stay."),
        (("train", "--folder", "docs"), "There is no config.yml in"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(serving: Parts, words: tuple[str, ...], said: str) -> None:
    done = rapport(*words)
    assert done.exit_code == 1
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_model_is_removed_with_what_stands_beside_it(serving: Parts) -> None:
    assert rapport("models", "--remove", "new").stdout == "Removed new.\n"
    assert [path.name for path in serving.settings.models.iterdir()] == ["old.tar.gz"]


def test_what_was_trained_of_the_same_is_not_trained_again(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "project"
    (project / "data").mkdir(parents=True)
    for name in ("config.yml", "domain.yml"):
        (project / name).write_text("{}\n")
    trained = []

    def train(to: Path, force: bool, folder: Path) -> Path:
        trained.append(folder)
        path = put(to, f"trained-{len(trained)}", age=-len(trained))
        fingerprints.write(path, fingerprints.made_of(folder))
        return path

    monkeypatch.setattr(making, "train", train)
    assert "Trained" in rapport("train", "--folder", str(project)).stdout
    again = rapport("train", "--folder", str(project)).stdout
    assert again.startswith("trained-1 was made of the same data")
    assert "--force" in again
    assert "trained-2" in rapport("train", "--force", "--folder", str(project)).stdout
    (project / "data" / "stories.yml").write_text("stories: []\n")
    assert "trained-3" in rapport("train", "--folder", str(project)).stdout
    assert trained == [project] * 3
    assert made_file(parts.settings.models / "trained-3.tar.gz").exists()
    assert in_use(parts) is None, "training brings nothing into service"
