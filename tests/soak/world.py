"""Rapport's processes on a database of their own, to be killed and started again, and a Bot API that outlives them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import httpx
import yaml

from bot.bootstrap import Parts
from bot.crm import officers
from bot.crm.migrate import migrate
from bot.settings import Settings
from tests.channels.bot_api import BotApi
from tests.channels.serving import serving
from tests.channels.telegram_world import TOKEN
from tests.conftest import ROOT
from tests.processes import answers, environment, free_port
from tests.soak.databases import MIGRATING, Disturbance, opened
from tests.soak.scale import Scale

MODULES: Mapping[str, str] = {
    "rasa": "bot.nlu.serve",
    "actions": "actions",
    "web": "bot.channels.server",
    "worker": "bot.channels.worker",
    "telegram": "bot.channels.telegram",
}
STARTS_WITHIN = 240.0
PASSWORD = "a password of the soak test"
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass
class KeptBotApi(BotApi):
    """A Bot API to which updates come as calls, so that only its own event loop changes what it keeps."""

    last_update: int = 700_000_000

    async def _arrives(self, asked: dict[str, Any]) -> int:
        """Numbers an update in the order of arrival, as Telegram does, and returns its number."""
        self.last_update += 1
        self.updates.append({**asked["update"], "update_id": self.last_update})
        return self.last_update


@dataclass
class Process:
    """One process that is meant to run until it is killed."""

    name: str
    log: Path
    environment: Mapping[str, str]
    kills: int = 0
    running: Optional[subprocess.Popen[bytes]] = None

    def start(self) -> None:
        with self.log.open("ab") as written:
            self.running = subprocess.Popen(
                [sys.executable, "-m", MODULES[self.name]],
                cwd=ROOT,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=written,
                stderr=written,
                start_new_session=True,
            )

    @property
    def ended(self) -> Optional[int]:
        """The code with which it has ended by itself, if it has."""
        return self.running.poll() if self.running else None

    def kill(self) -> None:
        """Ends it, and whatever it started, without a word."""
        assert self.running is not None, "only what runs can be killed"
        if self.running.poll() is None:
            os.killpg(self.running.pid, signal.SIGKILL)
        self.running.wait()
        self.kills += 1


@dataclass
class World:
    """Everything that runs. `parts` is how the test itself looks into the database."""

    kind: str
    parts: Parts
    disturb: Disturbance
    api: KeptBotApi
    api_url: str
    logins: tuple[str, ...]
    processes: dict[str, Process] = field(default_factory=dict)
    ended: list[str] = field(default_factory=list)
    """Processes that ended by themselves, each as a sentence."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.parts.settings.port}"

    def start(self) -> None:
        for each in self.processes.values():
            each.start()

    def look(self) -> None:
        """Notes which processes have ended by themselves, and starts them again."""
        for each in self.processes.values():
            if each.ended is not None:
                self.ended.append(f"The process {each.name} ended by itself with code {each.ended}.")
                each.start()

    def wait_until_ready(self) -> None:
        """Until a first message would be answered at once. Raises AssertionError with the end of the logs."""
        end = time.monotonic() + STARTS_WITHIN
        while not answers(f"{self.url}/ready"):
            assert time.monotonic() < end, f"{self.kind} is not ready; the logs end with: {self._last_words()}"
            time.sleep(0.2)

    def arrives(self, update: Mapping[str, Any]) -> int:
        """An update reaches Telegram, which keeps it until the bot confirms it; returns its number."""
        taken = httpx.post(
            f"{self.api_url}/bot{TOKEN}/arrives", data={"update": json.dumps(update)}, trust_env=False, timeout=30
        )
        taken.raise_for_status()
        return int(taken.json()["result"])

    def stop(self) -> None:
        for each in self.processes.values():
            if each.running is not None:
                each.kill()

    def _last_words(self) -> str:
        return "\n".join(
            f"{each.name}: {each.log.read_text(errors='replace')[-600:]}" for each in self.processes.values()
        )


@contextmanager
def world(kind: str, folder: Path, models: Path, scale: Scale, server: Optional[str] = None) -> Iterator[World]:
    """A world on a database of a kind, started and ready."""
    api = KeptBotApi(TOKEN)
    with ExitStack() as stack:
        url, disturb = stack.enter_context(opened(kind, folder, server))
        port = stack.enter_context(serving(api.app()))
        parts = Parts(settings(url, folder, models, scale, f"http://127.0.0.1:{port}"))
        stack.callback(parts.database.close)
        with MIGRATING:
            migrate(parts.database)
        logins = tuple(f"officer{number}" for number in range(1, scale.officers + 1))
        add_officers(parts, logins)
        made = World(kind, parts, disturb, api, f"http://127.0.0.1:{port}", logins)
        given = {
            **environment(**parts.settings.dict(exclude_none=True)),
            "PYTHONWARNINGS": "ignore",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        }
        made.processes = {name: Process(name, folder / f"{name}.log", given) for name in MODULES}
        stack.callback(made.stop)
        made.start()
        made.wait_until_ready()
        yield made
        api.open = False


def settings(url: str, folder: Path, models: Path, scale: Scale, api_url: str) -> Settings:
    """The settings of a world."""
    return Settings(  # type: ignore[call-arg]
        _env_file=None,
        var=folder,
        models=models,
        lender=always_open(folder),
        database_url=url,
        demo=False,
        port=free_port(),
        rasa_port=free_port(),
        actions_port=free_port(),
        rasa_token=uuid.uuid4().hex,
        desk_secret=uuid.uuid4().hex,
        telegram_token=TOKEN,
        telegram_api=api_url,
        answer_timeout=scale.answer_timeout,
        log_level="warning",
    )


def always_open(folder: Path) -> Path:
    """The lender with offices that never close: so clocks go on at whatever hour and day this runs."""
    lender = folder / "lender"
    shutil.copytree(ROOT / "lender", lender)
    path = lender / "offices.yml"
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    for office in data["offices"]:
        office["hours"] = {day: ["00:00-24:00"] for day in WEEK}
        office["holidays"] = []
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return lender


def add_officers(parts: Parts, logins: tuple[str, ...]) -> None:
    """Officers who can log in with `PASSWORD`."""
    with parts.database.write() as session:
        for login in logins:
            officers.add(session, login, f"Officer {login[-1]}", PASSWORD, "officer", parts.clock())
