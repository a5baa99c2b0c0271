"""`rapport run`: from a fresh folder to "ready", and a clean stop."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import threading
import time
from pathlib import Path

import httpx
import typer
from honcho.manager import Manager
from honcho.printer import Printer

from bot import demo
from bot.bootstrap import Parts
from bot.crm.migrate import migrate
from bot.errors import RapportError
from bot.loans.lender_data import load_lender
from bot.settings import Settings, load_settings

NEEDED_SPACE = 500_000_000
"""Bytes that must be free for database, model and logs."""

READY_WITHIN = 180
"""Seconds until the processes count as stuck."""


class CannotStart(RapportError):
    """Something outside of Rapport is in the way."""


def run_everything() -> int:
    """Prepares, starts all processes, says "ready", and stays until they end; returns the exit code."""
    settings = load_settings()
    check_ports(settings)
    check_space(settings.var)
    load_lender(settings.lender)  # a fault in the lender's files shows before anything is started
    parts = Parts(settings)
    prepare(parts)
    manager = Manager(Printer(sys.stdout))
    for name, module in processes(settings):
        manager.add_process(name, f"exec {sys.executable} -m {module}", env=environment(settings))
    threading.Thread(target=say_when_ready, args=(settings, time.monotonic()), daemon=True).start()
    manager.loop()
    return int(manager.returncode or 0)


def processes(settings: Settings) -> list[tuple[str, str]]:
    """The processes by name and module; telegram runs only with a token."""
    all_of_them = [
        ("rasa", "bot.nlu.serve"),
        ("actions", "actions"),
        ("web", "bot.channels.server"),
        ("worker", "bot.channels.worker"),
    ]
    return all_of_them + ([("telegram", "bot.channels.telegram")] if settings.telegram_token else [])


def environment(settings: Settings) -> dict[str, str]:
    """The processes' environment: ours, with the one secret that they share.

    Warnings are off unless somebody asks for them: libraries that Rasa brings warn about one another's old calls.
    """
    quiet = {"PYTHONWARNINGS": "ignore", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}
    return {**quiet, **os.environ, "RAPPORT_RASA_TOKEN": settings.rasa_token or "", "PYTHONUNBUFFERED": "1"}


def prepare(parts: Parts) -> None:
    """Database, demo lender, model: whatever is missing."""
    settings = parts.settings
    migrate(parts.database)
    passwords = demo.seed(parts.database, parts.clock()) if settings.demo else None
    if passwords:
        note = settings.var / "demo-logins.txt"
        note.touch(mode=0o600)
        note.write_text("".join(f"{login} {password}\n" for login, password in passwords.items()), encoding="utf-8")
        typer.echo(f"A demo lender was made. Officers' logins are in {note}.")
    parts.database.close()
    if not any(settings.models.glob("*.tar.gz")):
        typer.echo("There is no model yet: training one, which takes a few minutes.")
        from training.train import run_training

        run_training(settings.models)


def check_ports(settings: Settings) -> None:
    """Raises `CannotStart` for a port that somebody else listens on."""
    for name, host, port in (
        ("RAPPORT_PORT", settings.host, settings.port),
        ("RAPPORT_RASA_PORT", "127.0.0.1", settings.rasa_port),
        ("RAPPORT_ACTIONS_PORT", "127.0.0.1", settings.actions_port),
    ):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                raise CannotStart(
                    f"Port {port} cannot be used ({error.strerror}): stop what uses it, or set {name}."
                ) from error


def check_space(folder: Path) -> None:
    """Raises `CannotStart` when the disk is nearly full."""
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < NEEDED_SPACE:
        raise CannotStart(
            f"Only {free // 1_000_000} MB are free on the disk of {folder}, "
            f"{NEEDED_SPACE // 1_000_000} MB are needed: make room."
        )


def say_when_ready(settings: Settings, started: float) -> None:
    """Prints the addresses once a first message would be answered at once."""
    base = f"http://{settings.host}:{settings.port}"
    missing = "nothing has answered yet"
    while time.monotonic() - started < READY_WITHIN:
        try:
            response = httpx.get(f"{base}/ready", timeout=10)
            if response.status_code == 200:
                typer.echo(
                    f"ready after {time.monotonic() - started:.0f} s\n  web chat {base}/\n  desk     {base}/desk"
                )
                return
            missing = response.text
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    typer.echo(f"Not ready after {READY_WITHIN} s: {missing}", err=True)
