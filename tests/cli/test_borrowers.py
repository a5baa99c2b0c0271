"""`rapport borrower contact` and `unlink`, as somebody types them; settings of codes that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import demo
from bot.bootstrap import Parts, now
from bot.cli.app import app
from bot.crm import borrower_events, borrowers, contacts, conversations
from bot.crm.migrate import migrate
from bot.errors import BadSetting
from bot.settings import load_settings
from tests.conftest import ROOT
from tests.desk.conftest import settings


@pytest.fixture
def parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parts:
    """The demo lender in a database of its own, which the commands find; Grace's chat is tied to her."""
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.setenv("RAPPORT_DATABASE_URL", f"sqlite:///{tmp_path / 'rapport.db'}")
    monkeypatch.chdir(ROOT)
    made = Parts(settings(f"sqlite:///{tmp_path / 'rapport.db'}", tmp_path))
    migrate(made.database)
    demo.seed(made.database, now())
    with made.database.write() as session:
        grace = borrowers.by_number(session, "B-1001")
        assert grace
        opened = conversations.open_conversation(session, "webchat", "one", "US", now())
        borrowers.tie(session, conversations.lock(session, opened.id), grace)
    return made


def test_contacts_are_set_refused_and_removed_and_chats_unlinked(parts: Parts) -> None:
    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(app, ["borrower", *words])
        return done.exit_code, done.output

    assert run("contact", "B-1001", "phone", "(212) 555-0123") == (0, "Kept.\n")
    code, said = run("contact", "B-1001", "phone", "12")
    assert (code, "such as +1 212 555 0123" in said) == (1, True)
    assert run("contact", "B-9", "phone", "+12125550123") == (1, "rapport: There is no borrower with this number.\n")
    with parts.database.read() as session:
        grace = borrowers.by_number(session, "B-1001")
        assert grace
        assert [each.value for each in contacts.of_borrower(session, grace.id)] == ["+12125550123"]
    assert run("contact", "B-1001", "phone", "") == (0, "Removed.\n")
    assert run("unlink", "B-1001") == (0, "Unlinked: 1 of 1 chats.\n")
    with parts.database.read() as session:
        assert contacts.of_borrower(session, grace.id) == []
        assert borrowers.conversations_of(session, grace.id) == []
        trail = [(each.who, each.what) for each in borrower_events.of_borrower(session, grace.id)]
    assert sorted(trail) == [("operator", "contact_removed"), ("operator", "contact_set"), ("operator", "untied")]


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"RAPPORT_CODE_BY_MAIL": "true"}, "RAPPORT_SMTP_HOST"),
        ({"RAPPORT_CODE_CONSOLE": "true", "RAPPORT_DEMO": "false"}, "RAPPORT_CODE_CONSOLE"),
        ({"RAPPORT_SMS_URL": "https://sms.example"}, "RAPPORT_SMS_SECRET"),
    ],
)
def test_settings_of_codes_that_cannot_be_used_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, given: dict[str, str], named: str
) -> None:
    for name, value in {**given, "RAPPORT_VAR": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting, match=named):
        load_settings(None)
