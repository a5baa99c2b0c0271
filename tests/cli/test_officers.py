"""`rapport officer …`: who may log in to the desk, and what happens to what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.bootstrap import Parts, now
from bot.cli.app import app
from bot.crm import conversations, officers, second_factors
from bot.crm.migrate import migrate
from bot.crm.sealing import Seal
from bot.crm.tables import Officer
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


def kept(parts: Parts, login: str = "ana") -> Officer:
    with parts.database.read() as session:
        return officers.known(session, login)


def has_secret(parts: Parts, seal: Seal) -> bool:
    with parts.database.read() as session:
        return second_factors.unconfirmed_secret(session, officers.known(session, "ana").id, seal) is not None


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


@pytest.mark.parametrize("command", ["disable", "enable", "reset", "role"])
def test_an_officer_that_there_is_not_is_named(parts: Parts, command: str) -> None:
    more = ["officer"] if command == "role" else []
    code, said = run(command, "nobody", *more, typed="another long one\nanother long one\n")
    assert code == 1
    assert "There is no officer nobody." in said


def test_which_cases_an_officer_is_given_is_set(parts: Parts) -> None:
    words = ("--languages", "TH,en", "--markets", "us", "--kinds", "fraud", "--capacity", "5")
    assert run("set", "ana", *words) == (0, "ana is given cases accordingly from now on.\n")
    with parts.database.read() as session:
        ana = officers.known(session, "ana")
        assert (ana.languages, ana.markets, ana.skills) == (["th", "en"], ["US"], ["fraud"])
        assert ana.capacity == 5
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
    ],
)
def test_what_is_not_known_is_refused_and_nothing_changes(parts: Parts, words: tuple[str, str], expected: str) -> None:
    code, said = run("set", "ana", "--capacity", "7", *words)
    assert (code, expected in said) == (1, True)
    with parts.database.read() as session:
        assert officers.known(session, "ana").capacity == 20


def test_a_temporary_password_has_to_be_changed(parts: Parts) -> None:
    assert run("reset", "ana", "--temporary", typed="another long one\nanother long one\n")[0] == 0
    assert kept(parts).must_change
    assert run("reset", "ana", typed="yet one more of them\nyet one more of them\n")[0] == 0
    assert not kept(parts).must_change


def test_somebody_is_added_with_a_temporary_password(parts: Parts) -> None:
    typed = "another long one\nanother long one\n"
    assert run("add", "wei", "Wei Chen", "--role", "trainer", "--temporary", typed=typed)[0] == 0
    assert (kept(parts, "wei").role, kept(parts, "wei").must_change) == ("trainer", True)


def test_a_password_of_the_lenders_name_is_refused(parts: Parts) -> None:
    code, said = run("reset", "ana", typed="Harbour & Hill 1\nHarbour & Hill 1\n")
    assert code == 1
    assert "easy to guess" in said


def test_a_second_factor_is_removed_only_where_it_is_asked_for(parts: Parts) -> None:
    seal = Seal("a secret", "tests")
    with parts.database.write() as session:
        ana = officers.known(session, "ana")
        second_factors.begin(session, ana, seal, now())
    typed = "another long one\nanother long one\n"
    assert run("reset", "ana", typed=typed)[1].endswith("ana has another password.\n")
    assert has_secret(parts, seal)
    assert run("reset", "ana", "--second-factor", typed=typed)[1].endswith("password and no second factor.\n")
    assert not has_secret(parts, seal)


def test_a_role_is_changed(parts: Parts) -> None:
    assert run("role", "ana", "supervisor") == (0, "ana is supervisor now.\n")
    assert kept(parts).role == "supervisor"


def test_who_may_not_work_on_cases_any_more_holds_nothing(parts: Parts) -> None:
    talk = add_talk(parts)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, officers.known(session, "ana"), now())
    run("role", "ana", "trainer")
    with parts.database.read() as session:
        found = conversations.get(session, talk.conversation_id)
        assert found
        assert found.holder_id is None


def test_a_role_that_there_is_not_is_refused(parts: Parts) -> None:
    code, said = run("role", "ana", "king")
    assert code == 1
    assert "There is no role king; choose one of officer, supervisor, trainer, administrator." in said
    assert kept(parts).role == "officer"
