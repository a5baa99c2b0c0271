"""The process of the officers' bot, and the worker's part of it."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from telegram.error import InvalidToken

from bot.bootstrap import Parts
from bot.channels import worker
from bot.channels.telegram.officers import __main__ as process
from bot.cli.running import others
from bot.crm.session import Database
from bot.errors import BadSetting
from bot.settings import load_settings
from tests.channels.officer_world import OfficerWorld, officer_world
from tests.channels.serving import until
from tests.processes import signal_this_process


@pytest.fixture
def world(sqlite_template: Path, tmp_path: Path) -> Iterator[OfficerWorld]:
    database = Database(f"sqlite:///{tmp_path / 'rapport.db'}")
    (tmp_path / "rapport.db").write_bytes(sqlite_template.read_bytes())
    with officer_world(database, tmp_path) as made:
        yield made
    database.close()


def run_until(world: OfficerWorld, condition: object, run: object) -> None:
    """Runs a process until something is so; then a signal stops it."""

    def stop_when_so() -> None:
        try:
            until(condition, 10)  # type: ignore[arg-type]
        finally:
            signal_this_process(signal.SIGTERM)

    watching = threading.Thread(target=stop_when_so)
    watching.start()
    asyncio.run(run(world.parts))  # type: ignore[operator]
    watching.join()


def with_settings(world: OfficerWorld, **more: object) -> Parts:
    return Parts(world.parts.settings.copy(update=more))


def test_the_worker_brings_notices(world: OfficerWorld) -> None:
    world.officer()
    world.talk()
    run_until(world, lambda: world.api.sent(), worker.run)
    assert "I lost my job" in world.api.texts()[0]


def test_the_process_polls_until_a_signal_and_takes_a_webhook_away(world: OfficerWorld) -> None:
    world.api.webhook = {"url": "https://old.example"}
    run_until(world, lambda: world.api.called("getUpdates"), process.run)
    assert world.api.webhook is None


def test_a_bot_of_another_name_is_refused(world: OfficerWorld) -> None:
    with pytest.raises(
        BadSetting, match="RAPPORT_OFFICER_TELEGRAM_BOT is AnotherBot, but the token is that of Rapport"
    ):
        asyncio.run(process.run(with_settings(world, officer_telegram_bot="AnotherBot")))


def test_a_wrong_token_ends_it(world: OfficerWorld) -> None:
    world.api.token = "another"
    with pytest.raises(InvalidToken):
        asyncio.run(process.run(world.parts))


def test_it_does_not_start_without_a_token(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    with monkeypatch.context() as changed:
        changed.setenv("RAPPORT_RASA_TOKEN", "x")
        changed.delenv("RAPPORT_OFFICER_TELEGRAM_TOKEN", raising=False)
        assert process.main() == 1
    assert "RAPPORT_OFFICER_TELEGRAM_TOKEN" in capfd.readouterr().err


def test_rapport_run_starts_it_with_a_token_only(world: OfficerWorld) -> None:
    assert others(world.parts.settings)["officers"] == "bot.channels.telegram.officers"
    assert "officers" not in others(with_settings(world, officer_telegram_token=None).settings)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"officer_telegram_token": "1:x"}, "RAPPORT_OFFICER_TELEGRAM_BOT"),
        (
            {"officer_telegram_token": "1:x", "officer_telegram_bot": "DeskBot", "telegram_token": "1:x"},
            "must not be RAPPORT_TELEGRAM_TOKEN",
        ),
    ],
)
def test_settings_that_do_not_fit_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, given: dict[str, str], said: str
) -> None:
    for name, value in {"var": str(tmp_path), **given}.items():
        monkeypatch.setenv(f"RAPPORT_{name.upper()}", value)
    with pytest.raises(BadSetting, match=said):
        load_settings(None)
