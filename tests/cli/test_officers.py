"""`rapport officer …`: who may log in to the desk, and what happens to what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.bootstrap import Parts, now
from bot.cli.app import app
from bot.crm import conversations, officers
from bot.crm.migrate import migrate
from bot.settings import Settings
from tests.conftest import ROOT
from tests.desk.content import PASSWORD, add_officer, add_talk


@pytest.fixture
def parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parts:
    """An installation with the officer ana, which the commands find."""
    for name in ("RAPPORT_DATABASE_URL", "RAPPORT_LENDER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.chdir(ROOT)
    made = Parts(Settings(_env_file=None, var=tmp_path, lender=ROOT / "lender"))  # type: ignore[call-arg]
    migrate(made.database)
    add_officer(made)
    return made


def run(*words: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["officer", *words], input=typed)
    return result.exit_code, result.output


def can_log_in(parts: Parts, password: str = PASSWORD) -> bool:
    with parts.database.read() as session:
        return officers.verify(session, "ana", password) is not None


def test_who_is_disabled_cannot_log_in_and_holds_nothing(parts: Parts) -> None:
    talk = add_talk(parts)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, officers.known(session, "ana"), now())
    assert run("disable", "ana") == (0, "ana cannot log in any more; 1 held conversation given back.\n")
    assert not can_log_in(parts)
    with parts.database.read() as session:
        found = conversations.get(session, talk.conversation_id)
        assert found
        assert found.holder_id is None


def test_who_is_enabled_can(parts: Parts) -> None:
    run("disable", "ana")
    assert run("enable", "ana")[0] == 0
    assert can_log_in(parts)


def test_a_password_is_replaced(parts: Parts) -> None:
    assert run("reset", "ana", typed="another long one\nanother long one\n")[0] == 0
    assert (can_log_in(parts), can_log_in(parts, "another long one")) == (False, True)


def test_a_short_password_is_refused(parts: Parts) -> None:
    code, said = run("reset", "ana", typed="short\nshort\n")
    assert code == 1
    assert "at least 8 characters" in said
    assert can_log_in(parts)


def test_the_list_names_everybody(parts: Parts) -> None:
    add_officer(parts, "wei", "Wei Chen", "supervisor")
    run("disable", "ana")
    assert run("list") == (0, "ana\tAna Torres\tofficer, disabled\nwei\tWei Chen\tsupervisor\n")


@pytest.mark.parametrize("command", ["disable", "enable", "reset"])
def test_an_officer_that_there_is_not_is_named(parts: Parts, command: str) -> None:
    code, said = run(command, "nobody", typed="another long one\nanother long one\n")
    assert code == 1
    assert "There is no officer nobody." in said


def test_which_cases_an_officer_is_given_is_set(parts: Parts) -> None:
    words = ("--languages", "TH,en", "--markets", "us", "--kinds", "fraud", "--capacity", "5", "--role", "supervisor")
    assert run("set", "ana", *words) == (0, "ana is given cases accordingly from now on.\n")
    with parts.database.read() as session:
        ana = officers.known(session, "ana")
        assert (ana.languages, ana.markets, ana.skills) == (["th", "en"], ["US"], ["fraud"])
        assert (ana.capacity, ana.role) == (5, "supervisor")
    assert run("set", "ana", "--languages", "")[0] == 0
    with parts.database.read() as session:
        ana = officers.known(session, "ana")
        assert (ana.languages, ana.markets) == ([], ["US"])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--languages", "xx"), "xx is not known here"),
        (("--markets", "US,XX"), "XX is not known here"),
        (("--kinds", "quarrel"), "quarrel is not known here"),
        (("--capacity", "1001"), "from 0 to 1000"),
        (("--role", "boss"), "There is no role boss"),
    ],
)
def test_what_is_not_known_is_refused_and_nothing_changes(parts: Parts, words: tuple[str, str], expected: str) -> None:
    code, said = run("set", "ana", "--capacity", "7", *words)
    assert (code, expected in said) == (1, True)
    with parts.database.read() as session:
        assert officers.known(session, "ana").capacity == 20
