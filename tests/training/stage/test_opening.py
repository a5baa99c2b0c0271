"""What a stage needs before it opens, and that what it plays on leads nowhere."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.bootstrap import Parts
from bot.crm import borrowers, conversations
from bot.demo import BORROWERS
from bot.settings import Settings
from bot.workshop.stories.stage_address import StageAddress, read_address, stage_file
from tests.conftest import NOW, ROOT
from training.stage.job import CannotRehearse, model_file
from training.stage.scratch import Scratch, make_template, scratch_settings

OUTSIDE = {
    "telegram_token": "1:secret",
    "officer_telegram_token": "2:secret",
    "webhook_url": "https://lender.example/hook",
    "webhook_secret": "whsec_" + "A" * 32,
    "smtp_host": "mail.lender.example",
    "smtp_password": "secret",
    "mail_from": "desk@lender.example",
    "mail_to": "officers@lender.example",
    "sms_url": "https://sms.example",
    "loan_book": "fineract",
    "fineract_url": "https://core.lender.example",
    "fineract_password": "secret",
    "redis_url": "redis://cache",
    "database_url": "postgresql://real/rapport",
    "tracker_url": "postgresql://real/rapport",
    "rasa_token": "the real token",
    "desk_secret": "the real secret",
    "market": "TW",
}


def real_settings(**more: object) -> Settings:
    return Settings(_env_file=None, lender=ROOT / "lender", **more)  # type: ignore[arg-type,call-arg]


def test_a_rehearsal_has_no_way_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in OUTSIDE.items():
        monkeypatch.setenv(f"RAPPORT_{name.upper()}", value)
    real = real_settings()
    made = scratch_settings(real, tmp_path)
    assert real.smtp_host == "mail.lender.example"
    told = {name: getattr(made, name) for name in OUTSIDE}
    assert {name: value for name, value in told.items() if value == OUTSIDE[name]} == {"market": "TW"}
    assert made.database == f"sqlite:///{tmp_path / 'rapport.db'}"
    assert made.tracker_database == f"sqlite:///{tmp_path / 'tracker.db'}"
    assert (made.loan_book, made.code_ways) == ("sql", ())


def test_its_database_goes_back_to_where_it_was(tmp_path: Path, sqlite_template: Path) -> None:
    template = tmp_path / "template.db"
    shutil.copy(sqlite_template, template)
    make_template(template, NOW)
    scratch = Scratch(Parts(real_settings(), lambda: NOW), tmp_path / "one", template, {})
    opened = scratch.open_conversation("es", "B-1003")
    kept = scratch.keep()
    with scratch.parts.database.write() as session:
        conversation = conversations.lock(session, opened)
        conversations.add_message(session, conversation, "borrower", "hola", NOW)
        assert conversation.language["code"] == "es"
    scratch.go_back(kept)
    with scratch.parts.database.read() as session:
        again = conversations.get(session, opened)
        assert again is not None
        assert (again.last_seq, again.market) == (0, "TW")
        tied = borrowers.get(session, again.borrower_id)
        assert tied is not None
        assert tied.name == next(each.name for each in BORROWERS if each.number == "B-1003")
    with pytest.raises(LookupError):
        scratch.open_conversation("es", "B-9999")
    scratch.close()
    assert not (tmp_path / "one").exists()


@pytest.mark.parametrize("name", ["", "../models/a.tar.gz", "/etc/passwd", "a.zip", "gone.tar.gz", "a b.tar.gz"])
def test_only_a_models_file_is_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "models").mkdir()
    for each in ("models/a.tar.gz", "models/a.zip", "models/a b.tar.gz"):
        (tmp_path / each).touch()
    assert model_file(tmp_path / "models", "a.tar.gz").is_file()
    assert model_file(tmp_path / "models", "a").is_file()
    with pytest.raises(CannotRehearse, match="Choose another"):
        model_file(tmp_path / "models", name)


def test_what_is_no_address_is_none(tmp_path: Path) -> None:
    assert read_address(tmp_path) is None
    stage_file(tmp_path).parent.mkdir(parents=True)
    stage_file(tmp_path).write_text("{}")
    assert read_address(tmp_path) is None
    stage_file(tmp_path).write_text(StageAddress(port=1, token="t", model="m", pid=2).json())
    assert read_address(tmp_path) == StageAddress(port=1, token="t", model="m", pid=2)
