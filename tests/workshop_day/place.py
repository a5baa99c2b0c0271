"""A copy of the project that runs as `rapport run` starts it, with a database, models and a workshop of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx
import yaml

from bot.bootstrap import Parts
from bot.crm import officers
from bot.settings import STORED_SECRETS, Settings
from bot.stored_secrets import stored_secret
from tests.conftest import ROOT
from tests.processes import free_port

RAPPORT = Path(sys.executable).with_name("rapport")
FIRST = 2
"""The model that serves at first has learned every second message only, so that there is something to gain."""

TRAINED_WITHIN = 2700.0
STARTS_WITHIN = 300.0
"""Seconds."""

PASSWORD = "a password for a day in the workshop"
OFFICERS = {
    "tess": ("Tess Teixeira", "trainer"),
    "kofi": ("Kofi Mensah", "trainer"),
    "ines": ("Inês Duarte", "officer"),
}
"""By log-in, names and roles."""


@dataclass(frozen=True)
class Place:
    """Where it runs."""

    folder: Path
    parts: Parts

    @property
    def project(self) -> Path:
        return self.folder / "project"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.parts.settings.port}"

    def rapport(self, *arguments: str, seconds: float = 120.0) -> subprocess.CompletedProcess[str]:
        """A command line of Rapport's, in the copy and on its database."""
        return _rapport(self.parts.settings, self.project, *arguments, seconds=seconds)


@contextmanager
def running(folder: Path) -> Iterator[Place]:
    """Runs in `folder`, which is filled at the first time and taken as it is later, until the end of the block."""
    project = folder / "project"
    if not project.exists():
        subprocess.run(["git", "clone", "-q", str(ROOT), str(project)], check=True)
        if (ROOT / "var" / "cache").exists():  # vectors of messages that were encoded before
            shutil.copytree(ROOT / "var" / "cache", project / "var" / "cache")
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        var=project / "var",
        models=project / "models",
        lender=project / "lender",
        port=free_port(),
        rasa_port=free_port(),
        actions_port=free_port(),
        demo=True,
        code_console=True,
    )
    if not any((project / "models").glob("*.tar.gz")):
        thinned(project, folder / "first", "*/*.yml", FIRST)
        made = _rapport(settings, project, "train", "--folder", str(folder / "first"), seconds=TRAINED_WITHIN)
        assert made.returncode == 0, made.stderr[-3000:]
    with (folder / "run.log").open("ab") as log:
        process = subprocess.Popen(
            [RAPPORT, "run"],
            cwd=project,
            env=_environment(settings, project),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        try:
            _wait(f"http://127.0.0.1:{settings.port}/ready", process, folder / "run.log")
            stored = {name: stored_secret(settings.var, name) for name in STORED_SECRETS}
            parts = Parts(settings.copy(update=stored))
            _add_officers(parts)
            yield Place(folder, parts)
            parts.database.close()
        finally:
            process.terminate()
            process.wait(timeout=60)


def thinned(project: Path, folder: Path, files: str, every: int) -> None:
    """Copies what a model is made of, and keeps only every so-manieth message in some files under `data/nlu/`."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(project / "data", folder / "data")
    for name in ("config.yml", "domain.yml"):
        shutil.copy(project / name, folder / name)
    for file in sorted((folder / "data" / "nlu").glob(files)):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        for each in content["nlu"]:
            each["examples"] = "".join(f"{line}\n" for line in each["examples"].splitlines()[::every])
        file.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _rapport(settings: Settings, project: Path, *arguments: str, seconds: float) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [RAPPORT, *arguments],
        cwd=project,
        env=_environment(settings, project),
        capture_output=True,
        text=True,
        timeout=seconds,
    )


def _environment(settings: Settings, project: Path) -> dict[str, str]:
    given = settings.dict(exclude_unset=True)
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("RAPPORT_")},
        "PYTHONPATH": str(project),
        **{f"RAPPORT_{name.upper()}": str(value) for name, value in given.items() if value is not None},
    }


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    began = time.monotonic()
    while time.monotonic() - began < STARTS_WITHIN and process.poll() is None:
        with suppress(httpx.HTTPError):
            if httpx.get(url, timeout=5).status_code == 200:
                return
        time.sleep(0.5)
    raise AssertionError(f"{url} does not answer; the log ends with: {log.read_text(errors='replace')[-3000:]}")


def _add_officers(parts: Parts) -> None:
    with parts.database.write() as session:
        for login, (name, role) in OFFICERS.items():
            if officers.by_login(session, login) is None:
                officers.add(session, login, name, PASSWORD, role, parts.clock())
