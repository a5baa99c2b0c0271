"""Models that come into service and go back, with their files and the registry."""

from __future__ import annotations

import io
import json
import os
import tarfile
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import pytest

from bot.crm import models
from bot.crm.models import Made, ModelRefused, Prints
from bot.crm.session import Database
from bot.crm.tables import RasaInstance
from bot.workshop.models import service, shelf
from bot.workshop.models.service import Wish
from tests.conftest import NOW

MADE = Made(Prints("1" * 64, "2" * 64, "3" * 64, "4" * 64), {"rasa": "3.6.20"}, {"en": 7, "th": 5}, "ab" * 20)


def put(folder: Path, name: str, made: bool = False, age: int = 0) -> Path:
    """A small archive in a folder, as a model's file is one."""
    path = folder / f"{name}.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        content = name.encode()
        entry = tarfile.TarInfo("metadata.json")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    moment = NOW.timestamp() - age
    os.utime(path, (moment, moment))
    if made:
        shelf.made_file(path).write_text(json.dumps(asdict(MADE)), encoding="utf-8")
    return path


@pytest.fixture
def folder(database: Database, tmp_path: Path) -> Path:
    """Three models, the oldest of which serves."""
    models_folder = tmp_path / "models"
    models_folder.mkdir()
    for age, name in enumerate(("new", "middle", "old")):
        put(models_folder, name, name == "new", age)
    with database.write() as session:
        shelf.enter_all(session, models_folder, "operator", NOW)
        models.promote(session, "old.tar.gz", "operator", None, NOW)
    return models_folder


def compare(database: Database, name: str, *refusals: str, against: str = "old", crisis: bool = False) -> None:
    detail = {"against": f"{against}.tar.gz", "passes": not refusals, "refusals": list(refusals), "crisis": crisis}
    with database.write() as session:
        models.note(session, "compared", f"{name}.tar.gz", "rapport", NOW, detail=detail)


def test_files_are_entered_once_with_what_they_were_made_of(database: Database, folder: Path) -> None:
    (folder / "notes.tar.gz").write_text("no archive")
    put(folder, "by hand")  # no name that a model has
    with database.write() as session:
        assert list(shelf.enter_all(session, folder, "operator", NOW)) == []
        new, old = models.existing(session, "new.tar.gz"), models.existing(session, "old.tar.gz")
        assert (new.source, new.data_print, new.messages, new.commit) == ("trained", "1" * 64, MADE.messages, "ab" * 20)
        assert (old.source, old.data_print) == ("added", None)
        assert old.sha256 != new.sha256
        with pytest.raises(ModelRefused, match="is not a model"):
            shelf.enter(session, folder / "notes.tar.gz", "operator", NOW)


@pytest.mark.parametrize("name", ["../etc/passwd", "a/b", "", ".hidden", "a\nb", "x" * 200])
def test_what_leads_out_of_the_folder_is_no_name(name: str) -> None:
    with pytest.raises(LookupError, match="no name of a model"):
        shelf.full_name(name)


def test_a_model_that_passed_comes_into_service_and_back(database: Database, folder: Path) -> None:
    compare(database, "new")
    with database.write() as session:
        decision, used = service.bring(session, folder, Wish("new", "officer:tara"), NOW)
        assert decision.allowed
        assert used is not None
        assert (used.serving, used.previous) == ("new.tar.gz", "old.tar.gz")
        back = service.back(session, folder, "officer:tom", "complaints", NOW)
        assert (back.serving, back.previous) == ("old.tar.gz", "new.tar.gz")


def test_a_refusal_is_kept_and_nothing_changes(database: Database, folder: Path) -> None:
    compare(database, "new", "Thai is worse.")
    with database.write() as session:
        decision, used = service.bring(session, folder, Wish("new", "officer:tara"), NOW)
    assert (decision.allowed, used) == (False, None)
    with database.read() as session:
        (last,) = models.events(session, limit=1)
        assert (last.what, last.model, last.who) == ("refused", "new.tar.gz", "officer:tara")
        assert last.detail["refusals"] == ["Thai is worse."]
        serves = models.in_use(session)
        assert serves is not None
        assert serves.serving == "old.tar.gz"


def test_overruling_is_kept_with_its_reason(database: Database, folder: Path) -> None:
    compare(database, "new", "Thai is worse.")
    with database.write() as session:
        wish = Wish("new", "officer:tara", overrule="Nobody writes Thai here")
        _, used = service.bring(session, folder, wish, NOW)
        assert used is not None
        (last,) = models.events(session, limit=1)
        assert (last.what, last.why, last.who) == ("overruled", "Nobody writes Thai here", "officer:tara")


def test_a_canary_has_to_pass_as_well(database: Database, folder: Path) -> None:
    compare(database, "new", "A crisis is missed.", crisis=True)
    compare(database, "middle")
    with database.write() as session:
        wish = Wish("new", "officer:tara", overrule="We want to see it all the same", canary=5)
        assert service.bring(session, folder, wish, NOW)[1] is None
        _, used = service.bring(session, folder, Wish("middle", "officer:tara", canary=5), NOW)
        assert used is not None
        assert (used.serving, used.canary, used.canary_share) == ("old.tar.gz", "middle.tar.gz", 5)
        states = [service.state_of(f"{name}.tar.gz", used) for name in ("new", "middle", "old")]
        assert states == ["candidate", "canary", "serving"]


def test_a_model_without_its_file_does_not_come_into_service(database: Database, folder: Path) -> None:
    compare(database, "new")
    (folder / "new.tar.gz").unlink()
    with database.write() as session, pytest.raises(LookupError, match="copy it there"):
        service.bring(session, folder, Wish("new", "operator"), NOW)


def test_removing_takes_both_files_and_never_those_in_use(database: Database, folder: Path) -> None:
    with database.write() as session:
        with pytest.raises(ModelRefused, match="serves"):
            shelf.remove(session, folder, "old", "operator", NOW)
        shelf.remove(session, folder, "new", "operator", NOW)
    assert sorted(path.name for path in folder.iterdir()) == ["middle.tar.gz", "old.tar.gz"]


def test_going_back_to_a_model_without_its_file_is_refused_in_a_sentence(database: Database, folder: Path) -> None:
    compare(database, "new")
    with database.write() as session:
        with pytest.raises(ModelRefused, match="nothing to go back to"):
            service.back(session, folder, "operator", None, NOW)
        service.bring(session, folder, Wish("new", "operator"), NOW)
        assert service.no_way_back(folder, models.in_use(session)) is None
        (folder / "old.tar.gz").unlink()
        with pytest.raises(ModelRefused, match=r"There is no roll-back to old: .*old\.tar\.gz is not on this machine"):
            service.back(session, folder, "operator", None, NOW)
        used = models.in_use(session)
        assert used is not None
        assert used.serving == "new.tar.gz"


@pytest.mark.parametrize(
    ("there", "loaded", "serving", "words"),
    [
        (True, False, "old", None),
        (False, True, "old", "copy it there"),
        (False, False, "new", "new serves now"),
    ],
    ids=["its file is there", "another machine has it loaded", "nobody has it"],
)
def test_at_a_start_the_serving_model_stays_unless_nobody_has_it(
    database: Database, folder: Path, there: bool, loaded: bool, serving: str, words: str | None
) -> None:
    if not there:
        (folder / "old.tar.gz").unlink()
    with database.write() as session:
        if loaded:
            models.report_instance(session, "1", "east", 1, NOW, 1, "old.tar.gz")
        warning = service.begin(session, folder, "new.tar.gz", NOW)
        used = models.in_use(session)
        assert used is not None
        assert used.serving == f"{serving}.tar.gz"
    assert (warning is None) == (words is None)
    assert words is None or words in str(warning)


def test_who_is_behind_is_named(database: Database, folder: Path) -> None:
    compare(database, "new")
    with database.write() as session:
        service.bring(session, folder, Wish("new", "operator"), NOW)
        later = NOW + timedelta(seconds=1)
        models.report_instance(session, "1", "east", 1, later, 2, "new.tar.gz", "old.tar.gz")
        models.report_instance(session, "2", "west", 7, later, 1, "old.tar.gz")
        models.report_instance(session, "3", "yard", 8, later, 1, "old.tar.gz", error="There is no such file.")
        models.report_instance(session, "4", "zoo", 9, later, 2, "new.tar.gz", error="old.tar.gz is not here.")
        used = models.in_use(session)
        assert used is not None
        found: list[RasaInstance] = list(models.instances(session, later))
        assert list(service.behind(found, used)) == [
            "Rasa on west (process 7) still has old.",
            "Rasa on yard (process 8): There is no such file.",
        ]
