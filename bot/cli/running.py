"""`rapport run`: from a fresh folder to "ready", and a clean stop."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tarfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path

import typer

from bot.cli.processes import Processes
from bot.errors import RapportError
from bot.settings import Settings, load_settings

NEEDED_SPACE = 500_000_000
"""Bytes that must be free for database, model and logs."""

READY_WITHIN = 180
"""Seconds after which the processes count as stuck."""


class CannotStart(RapportError):
    """Something outside of Rapport is in the way."""


def run_everything() -> int:
    """Prepares, starts all processes, says "ready", and stays until they end.

    Returns the exit code: 0 after Ctrl-C or SIGTERM, else one that says that something went wrong.
    """
    settings = load_settings()
    check_ports(settings)
    check_space(settings.var)
    started = time.monotonic()
    with Processes() as running:
        if has_model(settings):  # what takes longest comes first, and does not need the database to start
            start(running, settings, SLOW)
        prepared = running.run([sys.executable, "-m", PREPARING], environment(settings))
        if prepared != 0:  # it has said why
            return prepared
        start(running, settings, SLOW)
        start(running, settings, others(settings))
        threading.Thread(target=say_when_ready, args=(settings, started, time.monotonic()), daemon=True).start()
        return running.wait()


PREPARING = "bot.cli.preparing"

SLOW = {"rasa": "bot.nlu.serve"}
"""The process that takes longest to start, by name and module."""


def others(settings: Settings) -> dict[str, str]:
    """The other processes; each bot of Telegram's runs only with its token, the workshop where it is wanted."""
    found = {"web": "bot.channels.server", "worker": "bot.channels.worker", "actions": "actions"}
    if settings.telegram_token:
        found["telegram"] = "bot.channels.telegram"
    if settings.officer_telegram_token:
        found["officers"] = "bot.channels.telegram.officers"
    if settings.workshop:
        found["workshop"] = "training.jobs"
    return found


def start(running: Processes, settings: Settings, modules: Mapping[str, str]) -> None:
    """Starts those that do not run yet."""
    for name, module in modules.items():
        if name not in running.names:
            running.start(name, [sys.executable, "-m", module], environment(settings))


def environment(settings: Settings) -> dict[str, str]:
    """The processes' environment: ours, with the one secret that they share.

    Warnings are off unless somebody asks for them: libraries that Rasa brings warn about one another's old calls.
    """
    quiet = {"PYTHONWARNINGS": "ignore", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}
    # glibc otherwise sets memory aside for each thread; the processes have few threads that work at the same time
    quiet["MALLOC_ARENA_MAX"] = "2"
    return {**quiet, **os.environ, "RAPPORT_RASA_TOKEN": settings.rasa_token or "", "PYTHONUNBUFFERED": "1"}


def has_model(settings: Settings) -> bool:
    """Whether there is a trained model. Raises `CannotStart` if the newest one is none."""
    models = sorted(settings.models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if models and not tarfile.is_tarfile(models[-1]):
        raise CannotStart(f"{models[-1]} is not a model: remove it, or train a new one by `rapport train`.")
    return bool(models)


def check_ports(settings: Settings) -> None:
    """Raises `CannotStart` for a port that is in use or given twice, and for an unknown host."""
    taken: dict[int, str] = {}
    for name, host, port in (
        ("RAPPORT_PORT", settings.host, settings.port),
        ("RAPPORT_RASA_PORT", "127.0.0.1", settings.rasa_port),
        ("RAPPORT_ACTIONS_PORT", "127.0.0.1", settings.actions_port),
    ):
        if port in taken:
            raise CannotStart(f"{name} and {taken[port]} are both {port}: give each a port of its own.")
        taken[port] = name
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except socket.gaierror as error:
                raise CannotStart(f"RAPPORT_HOST: {host} is no address of this machine ({error.strerror}).") from error
            except OSError as error:
                raise CannotStart(
                    f"Port {port} cannot be used ({error.strerror}): stop what uses it, or set {name}."
                ) from error


def check_space(folder: Path) -> None:
    """Raises `CannotStart` when the folder cannot be made, or the disk is nearly full."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotStart(f"{folder} cannot be made ({error.strerror}): set RAPPORT_VAR to another folder.") from error
    free = shutil.disk_usage(folder).free
    if free < NEEDED_SPACE:
        raise CannotStart(
            f"Only {free // 1_000_000} MB are free on the disk of {folder}, "
            f"{NEEDED_SPACE // 1_000_000} MB are needed: make room."
        )


def say_when_ready(settings: Settings, started: float, launched: float) -> None:
    """Prints the addresses once a first message would be answered at once.

    `started` is when the command began, which may have trained a model since; `launched` when the last process began.
    """
    base = f"http://{settings.host}:{settings.port}"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy does not know this machine
    missing = "nothing has answered yet"
    while time.monotonic() - launched < READY_WITHIN:
        try:
            with opener.open(f"{base}/ready", timeout=10):
                typer.echo(
                    f"ready after {time.monotonic() - started:.0f} s\n  web chat {base}/\n  desk     {base}/desk"
                )
                return
        except urllib.error.HTTPError as error:
            missing = error.read().decode("utf-8", "replace")
        except OSError:
            pass
        time.sleep(0.3)
    typer.echo(f"Not ready after {READY_WITHIN} s: {missing}", err=True)
