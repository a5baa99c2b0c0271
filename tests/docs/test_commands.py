"""Every command that README.md and docs/ show does what a reader expects. One that this test does not know fails."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import demo
from bot.bootstrap import Parts, now
from bot.cli.app import app
from bot.crm.migrate import migrate
from bot.settings import Settings
from tests.channels.webchat_world import World, webchat_world
from tests.conftest import ROOT
from tests.docs import pages
from tests.docs.pages import PAGES, Command

COMMANDS = list(pages.commands())
TARGETS = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

TAKES_LONG = ("run", "train")
"""Of these it is only tested that they exist and take the options."""

FILES = (".zip", ".json")
"""What commands write and read; it is kept out of the folder of the sources."""


def program(command: Command) -> str:
    """What a command calls: the first word that sets no variable."""
    return next(word for word in command.words if not re.fullmatch(r"[A-Z_]+=.*", word))


def arguments(command: Command) -> list[str]:
    return command.words[command.words.index(program(command)) + 1 :]


def calling(*programs: str) -> list[Command]:
    return [command for command in COMMANDS if program(command) in programs]


def exists(words: list[str]) -> bool:
    """Whether `rapport` has this command with these options; runs nothing."""
    return CliRunner().invoke(app, [*words, "--help"]).exit_code == 0


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A stand-in for the running assistant."""
    with webchat_world(tmp_path_factory.mktemp("world")) as made:
        yield made


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, world: World) -> Settings:
    """Rapport with its demo lender, in a folder of its own, and the settings that lead there."""
    settings = Settings(_env_file=None, var=tmp_path, lender=ROOT / "lender", rasa_token=world.rasa.token)  # type: ignore[call-arg]
    parts = Parts(settings)
    migrate(parts.database)
    demo.seed(parts.database, now())
    parts.database.close()
    monkeypatch.chdir(ROOT)
    for name in ("RAPPORT_DATABASE_URL", "RAPPORT_TRACKER_URL", "RAPPORT_LENDER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.setenv("RAPPORT_RASA_PORT", str(world.parts.settings.rasa_port))
    monkeypatch.setenv("RAPPORT_RASA_TOKEN", world.rasa.token)
    return settings


def test_there_are_commands() -> None:
    assert {"make", ".venv/bin/rapport", ".venv/bin/python", "curl"} <= {program(command) for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: f"{command.page}: {command.line[:60]}")
def test_every_command_is_known_to_these_tests(command: Command) -> None:
    known = ("make", ".venv/bin/rapport", ".venv/bin/python", "curl", "cp", "echo")
    assert program(command) in known, f"{command.page}: teach tests/docs how to check {command.line!r}"


@pytest.mark.parametrize("command", calling("make"), ids=lambda command: command.line)
def test_make_has_the_target(command: Command) -> None:
    assert set(arguments(command)) <= set(TARGETS)


@pytest.mark.parametrize("command", calling("cp"), ids=lambda command: command.line)
def test_what_is_copied_is_there(command: Command) -> None:
    assert (ROOT / arguments(command)[0]).is_file()


@pytest.mark.parametrize("command", calling(".venv/bin/python"), ids=lambda command: command.line)
def test_the_module_is_there(command: Command) -> None:
    flag, module, *given = arguments(command)
    assert flag == "-m"
    assert importlib.util.find_spec(module) is not None
    assert all((ROOT / path).exists() for path in given if "/" in path)


@pytest.mark.parametrize("command", calling(".venv/bin/rapport"), ids=lambda command: command.line)
def test_rapport_does_it(command: Command, installation: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    words = [str(installation.var / Path(word).name) if word.endswith(FILES) else word for word in arguments(command)]
    if words[0] in TAKES_LONG:
        assert exists(words)
        return
    if words[0] == "restore":  # what was backed up, into a new folder
        assert CliRunner().invoke(app, ["backup", *words[1:]]).exit_code == 0
        monkeypatch.setenv("RAPPORT_VAR", str(installation.var / "new"))
    result = CliRunner().invoke(app, words, input="a long password\na long password\n")
    assert result.exit_code == 0, result.output
    assert result.output.strip()


@pytest.mark.parametrize("command", calling("echo"), ids=lambda command: command.line)
def test_rapport_answers_what_is_piped_into_it(command: Command) -> None:
    given, pipe, called, *words = arguments(command)
    assert (pipe, called) == ("|", ".venv/bin/rapport")
    result = CliRunner().invoke(app, words, input=given)
    assert result.exit_code == 0, result.output
    if command.answer:
        assert json.loads(result.stdout) == json.loads(command.answer)
    else:
        assert result.stdout.strip() in pages.text(ROOT / command.page)


def test_an_option_that_there_is_not_would_be_found() -> None:
    assert not exists(["train", "--faster"])


def test_rapport_is_installed_as_a_program() -> None:
    said = subprocess.run([Path(sys.executable).with_name("rapport"), "--help"], capture_output=True, text=True)
    assert said.returncode == 0, said.stderr


@pytest.mark.parametrize("page", PAGES, ids=pages.name)
def test_commands_within_sentences_exist(page: Path) -> None:
    for code in pages.codes(page):
        words = code.split()
        if words[0] == "make" and len(words) > 1:
            assert words[1] in TARGETS, code
        if words[0] == "rapport" and len(words) > 1:
            assert exists(words[1:]), code
