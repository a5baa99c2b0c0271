"""`rapport backup`, `restore`, `purge` and `borrower …`: as somebody types them, and when the power goes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from bot import demo
from bot.bootstrap import Parts, now
from bot.cli.app import app
from bot.crm import borrowers, conversations
from bot.crm.migrate import migrate
from bot.settings import Settings
from tests.conftest import ROOT
from tests.keeping.places import add_rasa_events, contents, rasa_contents
from tests.processes import environment

NUMBER = "B-1001"


@pytest.fixture
def parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parts:
    """An installation with the demo lender, which the commands find."""
    for name in ("RAPPORT_DATABASE_URL", "RAPPORT_TRACKER_URL", "RAPPORT_LENDER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(ROOT)
    made = installed(tmp_path / "var")
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path / "var"))
    migrate(made.database)
    demo.seed(made.database, now())
    return made


def installed(var: Path) -> Parts:
    return Parts(Settings(_env_file=None, var=var, lender=ROOT / "lender"))  # type: ignore[call-arg]


def run(*words: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, words, input=typed)
    return result.exit_code, result.output


def talk(parts: Parts, count: int = 4) -> str:
    """The borrower has written so often."""
    with parts.database.write() as session:
        person = borrowers.by_number(session, NUMBER)
        assert person
        opened = conversations.open_conversation(session, "webchat", "one", "US", now())
        locked = conversations.lock(session, opened.id)
        borrowers.tie(session, locked, person)
        for number in range(count):
            conversations.add_message(session, locked, "borrower", f"zebra {number} " * 100, now(), state="answered")
    add_rasa_events(parts.tracker, opened.id, 3)
    return str(opened.id)


def test_what_is_backed_up_is_restored(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    talk(parts)
    file = tmp_path / "backup.zip"
    code, said = run("backup", str(file))
    assert code == 0, said
    assert said == f"{file}: 22 rows, {file.stat().st_size} bytes.\n"
    assert run("backup", str(file))[0] == 1
    assert run("backup", str(file), "--force")[0] == 0
    code, said = run("restore", str(file))
    assert code == 1
    assert "The database is not empty" in said
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path / "new"))
    code, said = run("restore", str(file))
    assert code == 0, said
    assert said.startswith("22 rows are restored")
    new = installed(tmp_path / "new")
    assert contents(new.database) == contents(parts.database)
    assert rasa_contents(new.tracker) == rasa_contents(parts.tracker)


def test_a_backup_does_not_migrate(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path / "new"))
    code, said = run("backup", str(tmp_path / "a.zip"))
    assert code == 1
    assert "no tables of Rapport's" in said


def test_the_number_is_typed_again(parts: Parts) -> None:
    talk(parts)
    code, said = run("borrower", "erase", NUMBER, typed="B-1002\n")
    assert code == 1
    assert "4 messages" in said
    assert "nothing was erased" in said
    code, said = run("borrower", "erase", NUMBER, typed=f"{NUMBER}\n")
    assert code == 0, said
    assert "Erased: 1 conversations, 4 messages" in said
    assert rasa_contents(parts.tracker) == []
    assert run("borrower", "erase", NUMBER, "--yes", NUMBER) == (1, "rapport: There is no borrower with this number.\n")


def test_a_script_gives_the_number_twice(parts: Parts) -> None:
    assert run("borrower", "erase", NUMBER, "--yes", "B-1002")[0] == 1
    assert run("borrower", "erase", NUMBER, "--yes", NUMBER)[0] == 0
    with parts.database.read() as session:
        assert borrowers.by_number(session, NUMBER) is None
        assert borrowers.by_number(session, "B-1002")


def test_nothing_that_is_printed_names_the_borrower(parts: Parts, caplog: pytest.LogCaptureFixture) -> None:
    talk(parts)
    caplog.set_level("DEBUG")
    _, said = run("borrower", "erase", NUMBER, "--yes", NUMBER)
    for words in (said, caplog.text):
        assert [word for word in (NUMBER, "Grace", "Okafor", "zebra", "RP-204816") if word in words] == []


def test_a_copy_is_written(parts: Parts, tmp_path: Path) -> None:
    talk(parts)
    file = tmp_path / "copy.json"
    code, said = run("borrower", "export", NUMBER, str(file))
    assert (code, said) == (0, f"{file}: everything that is kept of this borrower, with 4 messages.\n")
    assert json.loads(file.read_text(encoding="utf-8"))["borrower"]["name"] == "Grace Okafor"
    assert run("borrower", "export", "B-9", str(tmp_path / "no.json"))[0] == 1


def test_old_things_go(parts: Parts) -> None:
    talk(parts)
    code, said = run("purge", "--older-than", "24m", "--dry-run")
    assert code == 0
    assert "would go: 0 conversations" in said
    code, said = run("purge", "--older-than", "2 weeks")
    assert code == 1
    assert "write days, months or years" in said
    with parts.database.write() as session:
        session.execute(text("UPDATE message SET created_at = '2020-01-01 00:00:00.000000'"))
        session.execute(text("UPDATE conversation SET created_at = '2020-01-01 00:00:00.000000'"))
    assert "would go: 1 conversations, 4 messages" in run("purge", "--older-than", "24m", "--dry-run")[1]
    assert "Erased: 1 conversations, 4 messages" in run("purge", "--older-than", "24m")[1]
    assert "Erased: 0 conversations" in run("purge", "--older-than", "24m")[1]


@pytest.mark.parametrize("file", ["tracker.db-wal", "rapport.db-wal"])
def test_a_restore_that_is_killed_leaves_nothing(parts: Parts, tmp_path: Path, file: str) -> None:
    """SIGKILL while one of the databases is just being written; afterwards the same restore still works."""
    conversation_id = talk(parts, 2500)
    add_rasa_events(parts.tracker, conversation_id, 2500)
    backup, var = tmp_path / "backup.zip", tmp_path / "killed"
    assert run("backup", str(backup))[0] == 0
    process, limit = restoring(backup, var), time.monotonic() + 60
    while not (var / file).exists() or (var / file).stat().st_size < 50_000:
        assert process.poll() is None, "it was too quick for this test"
        assert time.monotonic() < limit
        time.sleep(0.001)
    os.kill(process.pid, signal.SIGKILL)
    process.wait(20)
    found = installed(var)
    assert not rows(found)
    found.database.close()
    assert restoring(backup, var).wait(100) == 0
    again = installed(var)
    assert contents(again.database) == contents(parts.database)
    assert rasa_contents(again.tracker) == rasa_contents(parts.tracker)


def restoring(file: Path, var: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", "from bot.cli.app import app; app()", "restore", str(file)]
    return subprocess.Popen(command, cwd=ROOT, env=environment(var=var), text=True, stdout=subprocess.DEVNULL)


def rows(parts: Parts) -> bool:
    """Whether there is anything in the database that a restore would have brought."""
    with parts.database.read() as session:
        if not session.execute(text("SELECT count(*) FROM sqlite_master WHERE name = 'borrower'")).scalar():
            return False
        return bool(session.execute(text("SELECT count(*) FROM borrower")).scalar())
