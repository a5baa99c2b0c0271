"""Setting up as a newcomer meets it: `make setup` and `bootstrap.py` on machines with one thing or another missing.

Each test has a project folder, a home and a PATH of its own. Nothing is fetched or installed: a small program stands
for uv and writes down how it was called.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIM = "echo 'pyenv: python3.10: command not found' >&2; exit 127"
NOWHERE = "http://127.0.0.1:9"
"""A proxy at which nobody listens, so that nothing can be fetched."""


@dataclass(frozen=True)
class Machine:
    """A newcomer's machine: `project` holds a fresh copy, `programs` is the whole PATH."""

    project: Path
    programs: Path
    home: Path

    def has(self, name: str, script: str, folder: Path | None = None) -> Path:
        """Puts a shell script there under a program's name."""
        program = (folder or self.programs) / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
        return program

    def has_uv(self, ends_with: int = 0, folder: Path | None = None) -> Path:
        """Puts a program there that answers as uv does, and writes down each `sync`."""
        return self.has(
            "uv",
            f'[ "$1" = --version ] && {{ echo "uv 0.13.9"; exit 0; }}\n'
            f'echo "$*" >> "{self.project}/calls"\n'
            f'echo "${{VIRTUAL_ENV:-none}} $UV_PROJECT_ENVIRONMENT" >> "{self.project}/environments"\n'
            f'{shutil.which("mkdir")} -p "$UV_PROJECT_ENVIRONMENT"\n'
            f"exit {ends_with}",
            folder,
        )

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a command in the project, with nothing of this machine's environment."""
        known = {"PATH": str(self.programs), "HOME": str(self.home), "https_proxy": NOWHERE, "PIP_NO_INDEX": "1"}
        return subprocess.run(
            command, cwd=self.project, env={**known, **environment}, capture_output=True, text=True, timeout=120
        )

    def set_up(self, **environment: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "bootstrap.py", **environment)

    @property
    def calls(self) -> list[str]:
        """How uv was called."""
        written = self.project / "calls"
        return written.read_text(encoding="utf-8").splitlines() if written.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path / "a project", tmp_path / "programs", tmp_path / "home")
    for folder in (made.project, made.programs, made.home):
        folder.mkdir()
    for name in ("bootstrap.py", "Makefile", "pyproject.toml", "uv.lock"):
        shutil.copy(ROOT / name, made.project / name)
    return made


def python(found: Path) -> str:
    return f"sync --locked --python {found}"


def working(version: str = "3, 10") -> str:
    """A script that answers as a Python of a version does, and has ssl and sqlite3."""
    return f"""exec {sys.executable} -c "import sys; sys.version_info = ({version}, 1); exec(sys.argv[1])" "$2" """


# Which Python 3.10


def test_it_takes_the_python_3_10_on_path(machine: Machine) -> None:
    machine.has_uv()
    found = machine.has("python3.10", working())
    assert machine.set_up().returncode == 0
    assert machine.calls == [python(found)]


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(SHIM, id="a shim of pyenv's without a version"),
        pytest.param(working("3, 12"), id="another version under that name"),
        pytest.param("echo True; exit 1", id="one that breaks off"),
    ],
)
def test_it_passes_over_a_python_3_10_that_does_not_run(machine: Machine, script: str) -> None:
    machine.has_uv()
    machine.has("python3.10", script)
    under_pyenv = machine.has("python", working(), machine.home / ".pyenv" / "versions" / "3.10.13" / "bin")
    assert machine.set_up().returncode == 0
    assert machine.calls == [python(under_pyenv)]


def test_it_passes_over_a_program_that_cannot_be_started(machine: Machine) -> None:
    machine.has_uv()
    machine.has("python3.10", "").write_bytes(b"\x7fELF of another machine")
    under_pyenv = machine.has("python", working(), machine.home / ".pyenv" / "versions" / "3.10.13" / "bin")
    assert machine.set_up().returncode == 0
    assert machine.calls == [python(under_pyenv)]


def test_it_asks_pyenv_where_its_versions_are(machine: Machine, tmp_path: Path) -> None:
    machine.has_uv()
    machine.has("pyenv", f"echo {tmp_path}/elsewhere")
    found = machine.has("python", working(), tmp_path / "elsewhere" / "versions" / "3.10.4" / "bin")
    assert machine.set_up().returncode == 0
    assert machine.calls == [python(found)]


def test_without_a_python_3_10_uv_is_asked_for_one(machine: Machine) -> None:
    machine.has_uv()
    machine.has("python3.10", SHIM)
    done = machine.set_up()
    assert "rapport: no Python 3.10 here; uv installs one" in done.stdout
    assert machine.calls == ["sync --locked --python 3.10"]


# Which uv


def test_it_passes_over_a_uv_that_does_not_run(machine: Machine) -> None:
    machine.has("uv", SHIM)
    machine.has_uv(folder=machine.project / ".venv-uv" / "bin")
    done = machine.set_up()
    assert done.returncode == 0
    assert "command not found" not in done.stderr
    assert len(machine.calls) == 1


def test_where_uv_cannot_be_fetched_one_sentence_says_what_to_do(machine: Machine) -> None:
    (machine.project / ".venv-uv").touch()  # so that neither venv nor pip can work
    done = machine.set_up()
    assert done.returncode != 0
    assert re.fullmatch(r"rapport: uv could not be fetched \(.*\): install it, .*\.\n", done.stderr)


# What is made


def test_a_second_time_there_is_nothing_to_do(machine: Machine) -> None:
    machine.has_uv()
    machine.set_up()
    done = machine.set_up()
    assert (done.returncode, done.stdout) == (0, "")
    assert len(machine.calls) == 1


def test_a_changed_lock_is_installed_anew(machine: Machine) -> None:
    machine.has_uv()
    machine.set_up()
    with (machine.project / "uv.lock").open("a", encoding="utf-8") as lock:
        lock.write("\n")
    machine.set_up()
    assert len(machine.calls) == 2


def test_what_failed_is_told_in_a_sentence_and_tried_again(machine: Machine) -> None:
    machine.has_uv(ends_with=2)
    done = machine.set_up()
    assert done.returncode != 0
    assert re.fullmatch(r"rapport: the environment could not be made; .*\.\n", done.stderr)
    machine.has_uv()
    assert machine.set_up().returncode == 0
    assert len(machine.calls) == 2


def test_an_environment_that_is_active_is_left_alone(machine: Machine) -> None:
    machine.has_uv()
    machine.set_up(VIRTUAL_ENV="/home/somebody/other")
    assert (machine.project / "environments").read_text() == f"none {machine.project}/.venv\n"


# make


def make() -> str:
    found = shutil.which("make")
    assert found, "make is needed to set Rapport up at all: install it"
    return found


def test_make_starts_with_the_first_python_that_runs(machine: Machine) -> None:
    machine.has_uv()
    machine.has("python3", SHIM)
    machine.has("python", f'exec {sys.executable} "$@"')
    done = machine.run(make(), "setup")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(machine.calls) == 1


@pytest.mark.parametrize("script", [None, SHIM, "exit 1"], ids=["none", "a shim that fails", "too old"])
def test_without_any_python_make_says_what_to_install(machine: Machine, script: str | None) -> None:
    if script:
        machine.has("python3", script)
    done = machine.run(make(), "setup")
    assert done.returncode != 0
    assert done.stdout == "rapport: no Python 3.8 or newer on PATH runs; install Python 3.10.\n"


def phony() -> list[str]:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return " ".join(re.findall(r"^\.PHONY:(.*)$", text, re.MULTILINE)).split()


@pytest.fixture(scope="module")
def listed() -> dict[str, str]:
    """What `make help` prints: target and what it does."""
    path = os.environ["PATH"]
    said = subprocess.run([make(), "help"], cwd=ROOT, capture_output=True, text=True, check=True, env={"PATH": path})
    return dict(line.split(maxsplit=1) for line in said.stdout.splitlines())


@pytest.mark.parametrize("target", phony())
def test_help_lists_the_target(target: str, listed: dict[str, str]) -> None:
    assert listed[target]


def test_help_lists_nothing_else(listed: dict[str, str]) -> None:
    assert set(listed) == set(phony())


def test_every_target_is_phony() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert set(re.findall(r"^([a-z-]+):(?!=)", text, re.MULTILINE)) == set(phony())
