"""`rapport run` where something is in the way: one sentence that says what, no code 0, and nothing left over."""

from __future__ import annotations

import resource
import shutil
import socket
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.cli import running
from bot.cli.running import CannotStart, check_space
from tests.cli.command import rapport, running_with
from tests.conftest import ROOT
from tests.processes import free_port


@pytest.fixture
def given(tmp_path: Path) -> dict[str, Any]:
    """Settings with which it would start: free ports, a folder of its own, and something that looks like a model."""
    models = tmp_path / "models"
    models.mkdir()
    with tarfile.open(models / "model.tar.gz", "w:gz"):
        pass  # an archive, and no model
    ports = {name: free_port() for name in ("port", "rasa_port", "actions_port")}
    return {"var": tmp_path / "var", "models": models, "lender": ROOT / "lender", "demo": False, **ports}


def refused(done: subprocess.CompletedProcess[str], var: Path) -> str:
    """The sentence with which it ended."""
    said = done.stdout + done.stderr
    assert done.returncode not in (0, None), said
    assert "Traceback" not in said
    assert running_with(var) == []
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("rapport: ")]
    assert line.endswith(".")
    return line


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


@pytest.mark.parametrize("name", ["port", "rasa_port", "actions_port"])
def test_a_port_that_is_taken_is_named_with_its_setting(given: dict[str, Any], taken: int, name: str) -> None:
    line = refused(rapport("run", **{**given, name: taken}), given["var"])
    assert str(taken) in line
    assert f"RAPPORT_{name.upper()}" in line


def test_one_port_for_two_is_refused(given: dict[str, Any]) -> None:
    line = refused(rapport("run", **{**given, "rasa_port": given["port"]}), given["var"])
    assert "RAPPORT_RASA_PORT" in line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("port", "abc"),
        ("port", "70000"),
        ("rasa_port", "0"),
        ("port", ""),
        ("host", "no.such.host.invalid"),
        ("log_level", "loud"),
        ("demo", "perhaps"),
        ("answer_timeout", "-1"),
        ("message_limit", "1e9"),
        ("database_url", "nonsense"),
        ("database_url", "frob://x/y"),
        ("telegram_mode", "pigeon"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(given: dict[str, Any], name: str, value: str) -> None:
    assert f"RAPPORT_{name.upper()}" in refused(rapport("run", **{**given, name: value}), given["var"])


def test_a_webhook_without_an_address_is_refused(given: dict[str, Any]) -> None:
    done = rapport("run", **{**given, "telegram_token": "1:x", "telegram_mode": "webhook"})
    assert "RAPPORT_TELEGRAM_WEBHOOK_URL" in refused(done, given["var"])


@pytest.mark.parametrize("secrets", [{}, {"rasa_token": "a", "desk_secret": "b"}], ids=["made", "given"])
def test_a_folder_that_cannot_be_written_is_named(
    given: dict[str, Any], tmp_path: Path, secrets: dict[str, str]
) -> None:
    (tmp_path / "file").touch()
    var = tmp_path / "file" / "var"
    assert str(var) in refused(rapport("run", **{**given, **secrets, "var": var}), var)


def test_a_lender_that_is_not_there_is_named(given: dict[str, Any], tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    assert str(missing) in refused(rapport("run", **{**given, "lender": missing}), given["var"])


def test_a_fault_in_the_lenders_files_is_named(given: dict[str, Any], tmp_path: Path) -> None:
    lender = tmp_path / "lender"
    shutil.copytree(ROOT / "lender", lender)
    (lender / "offices.yml").write_text("offices: [", encoding="utf-8")
    assert "offices.yml" in refused(rapport("run", **{**given, "lender": lender}), given["var"])


def test_a_database_that_cannot_be_reached_is_said_to_be_so(given: dict[str, Any], tmp_path: Path) -> None:
    done = rapport("run", **given, database_url=f"postgresql://postgres@/rapport?host={tmp_path}")
    assert "database" in refused(done, given["var"])


def test_a_file_that_is_no_database_is_said_to_be_so(given: dict[str, Any]) -> None:
    given["var"].mkdir()
    (given["var"] / "rapport.db").write_bytes(b"This is not a database. " * 100)
    assert "database" in refused(rapport("run", **given), given["var"])


def limit_files() -> None:
    """From here on no file can grow beyond 64 kB, as if the disk were full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, 65_536))


def test_a_disk_that_is_full_is_said_to_be_so(given: dict[str, Any]) -> None:
    assert "database" in refused(rapport("run", first=limit_files, **given), given["var"])


def test_a_disk_with_too_little_space_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "NEEDED_SPACE", shutil.disk_usage(tmp_path).total + 1)
    with pytest.raises(CannotStart, match=f"on the disk of {tmp_path}"):
        check_space(tmp_path)


def test_without_a_model_and_without_data_it_says_what_is_missing(given: dict[str, Any], tmp_path: Path) -> None:
    (given["models"] / "model.tar.gz").unlink()
    empty = tmp_path / "empty"
    empty.mkdir()
    done = rapport("run", folder=empty, **given)
    refused(done, given["var"])
    assert "config.yml" in done.stdout + done.stderr


def test_a_model_that_is_none_is_named(given: dict[str, Any]) -> None:
    (given["models"] / "model.tar.gz").write_bytes(b"")
    done = rapport("run", **given)
    assert "model.tar.gz" in done.stdout + done.stderr
    assert done.returncode not in (0, None)
    assert "Traceback" not in done.stdout + done.stderr
    assert running_with(given["var"]) == []
