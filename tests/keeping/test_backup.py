"""A backup holds everything, exactly; it is restored into either database, whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import stat
import threading
import zipfile
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import MetaData, text

from bot.crm import cases, conversations, loading, snapshot
from bot.crm.migrate import VERSION_TABLE, differences, migrate, migrate_on, revisions
from bot.crm.portable import kind_of
from bot.crm.session import Database
from bot.crm.tables import Base, Message
from bot.errors import BackupRefused
from bot.keeping.archive import MANIFEST, Manifest, Reader
from bot.keeping.backup import back_up
from bot.keeping.restore import restore
from tests.conftest import NOW
from tests.keeping.anything import fill
from tests.keeping.places import KINDS, Place, add_rasa_events, contents, rasa_contents


def bring_back(path: Path, database: Database, tracker: Database | None = None) -> Manifest:
    with Reader(path) as backup:
        return restore(database, tracker or database, backup)


def filled(place: Place, kind: str, seed: int = 1, rows: int = 4) -> Database:
    made = place(kind)
    migrate(made)
    with made.write() as session:
        fill(session, Random(seed), rows)
    add_rasa_events(made, "ca")
    return made


@pytest.mark.parametrize("there", KINDS)
@pytest.mark.parametrize("here", KINDS)
def test_what_is_restored_is_what_was_there(place: Place, tmp_path: Path, here: str, there: str) -> None:
    for seed in range(4):
        old, new = filled(place, here, seed), place(there)
        path = tmp_path / f"{seed}.zip"
        made = back_up(old, old, path, NOW)
        assert bring_back(path, new) == made
        assert contents(new) == contents(old)
        assert rasa_contents(new) == rasa_contents(old)
        assert differences(new) == []


@pytest.mark.parametrize("kind", KINDS)
def test_many_rows_come_in_more_than_one_piece(
    place: Place, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "AT_ONCE", 3)
    monkeypatch.setattr(loading, "AT_ONCE", 5)
    old, new = filled(place, kind, rows=16), place(kind)
    back_up(old, old, tmp_path / "a.zip", NOW)
    bring_back(tmp_path / "a.zip", new)
    assert contents(new) == contents(old)


@pytest.mark.parametrize("revision", sorted(revisions()))
@pytest.mark.parametrize("there", KINDS)
def test_a_backup_of_older_tables_is_brought_to_the_present(
    place: Place, tmp_path: Path, revision: str, there: str
) -> None:
    old, new, known = place("sqlite"), place(there), MetaData()
    with old.write() as session:
        migrate_on(session.connection(), revision)
        known.reflect(session.connection())
    known.remove(known.tables[VERSION_TABLE])
    with old.write() as session:
        there_are = fill(session, Random(3), 4, known)
    made = back_up(old, old, tmp_path / "a.zip", NOW)  # before anybody has migrated it
    assert made.revision == revision
    migrate(new)
    bring_back(tmp_path / "a.zip", new)
    assert differences(new) == []
    again = back_up(new, new, tmp_path / "b.zip", NOW).tables
    expected = {name: count for name, count in there_are.items() if name in Base.metadata.tables}
    if revision < "0005":
        expected["officer_session"] = 0  # that migration ends all log-ins
    assert {name: again[name].rows for name in there_are if name in again} == expected


def test_every_table_is_in_it_with_every_column(place: Place, tmp_path: Path) -> None:
    database = filled(place, "sqlite")
    made = back_up(database, database, tmp_path / "a.zip", NOW)
    assert {name: part.rows for name, part in made.tables.items()} == dict.fromkeys(Base.metadata.tables, 4)
    assert {name: sorted(part.columns) for name, part in made.tables.items()} == {
        name: sorted(table.columns.keys()) for name, table in Base.metadata.tables.items()
    }


def test_a_type_that_nobody_named_is_told() -> None:
    from sqlalchemy import Column, Interval, MetaData, Table

    table = Table("t", MetaData(), Column("a", Interval()))
    with pytest.raises(TypeError, match="t.a is of a type that no backup can hold"):
        kind_of(table.c.a)


@pytest.mark.parametrize("kind", KINDS)
def test_it_goes_on_as_if_nothing_had_been(place: Place, tmp_path: Path, kind: str) -> None:
    old, new = filled(place, "sqlite"), place(kind)
    back_up(old, old, tmp_path / "a.zip", NOW)
    bring_back(tmp_path / "a.zip", new)
    add_rasa_events(new, "cb", 1)  # its number comes behind the others
    assert [row[0] for row in rasa_contents(new)] == [1, 2, 3, 4]
    with new.write() as session:
        opened = conversations.open_conversation(session, "webchat", "new", "US", NOW)
        first = conversations.add_message(session, opened, "borrower", "Hello", NOW)
        conversations.add_message(session, opened, "assistant", "Hello", NOW, answers_id=first.id)
    with pytest.raises(Exception, match="(?i)foreign key"), new.write() as session:
        session.execute(text("UPDATE message SET answers_id = 'nobody'"))


def test_rasas_store_may_be_a_database_of_its_own(place: Place, tmp_path: Path) -> None:
    old, tracker = place("sqlite"), place("sqlite")
    migrate(old)
    add_rasa_events(tracker, "ca")
    back_up(old, tracker, tmp_path / "a.zip", NOW)
    new, new_tracker = place("postgresql"), place("sqlite")
    bring_back(tmp_path / "a.zip", new, new_tracker)
    assert rasa_contents(new_tracker) == rasa_contents(tracker)


def test_a_restore_that_ended_between_the_two_databases_is_begun_again(place: Place, tmp_path: Path) -> None:
    old = filled(place, "sqlite")
    back_up(old, old, tmp_path / "a.zip", NOW)
    new, tracker = place("sqlite"), place("sqlite")
    add_rasa_events(tracker, "ca")  # the same rows
    bring_back(tmp_path / "a.zip", new, tracker)
    assert rasa_contents(tracker) == rasa_contents(old)
    other, busy = place("sqlite"), place("sqlite")
    add_rasa_events(busy, "cb")
    with pytest.raises(BackupRefused, match="tracker store is not empty"):
        bring_back(tmp_path / "a.zip", other, busy)
    with other.read() as session:
        assert session.execute(text("SELECT count(*) FROM sqlite_master")).scalar() == 0


def test_rasa_may_never_have_started(place: Place, tmp_path: Path) -> None:
    old, new = place("sqlite"), place("postgresql")
    migrate(old)
    made = back_up(old, old, tmp_path / "a.zip", NOW)
    assert made.rasa == {}
    bring_back(tmp_path / "a.zip", new)
    assert differences(new) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_snapshot_is_one_moment(place: Place, tmp_path: Path, kind: str) -> None:
    """Somebody writes all the time: each backup has messages without a gap, and events only of what it has."""
    database, stop, trouble = place(kind), threading.Event(), []
    migrate(database)
    with database.write() as session:
        talk = conversations.open_conversation(session, "telegram", "ana", "US", NOW).id

    def write() -> None:
        number = 0
        try:
            while not stop.is_set():
                number += 1
                with database.write() as session:
                    locked = conversations.lock(session, talk)
                    asked = conversations.add_message(session, locked, "borrower", f"{number}", NOW)
                    conversations.add_message(session, locked, "assistant", "yes", NOW, answers_id=asked.id)
                    case = {"conversation_id": talk, "kind": "human", "severity": 4, "state": "new", "market": "US"}
                    moments = {"opened_at": NOW, "answer_by": NOW + timedelta(hours=1)}
                    cases.add(
                        session, reference=f"R{number}", language="en", first_message_id=asked.id, **case, **moments
                    )
        except Exception as error:
            trouble.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        sizes = []
        for number in range(8):
            made = back_up(database, database, tmp_path / f"{number}.zip", NOW)
            sizes.append(made.tables["message"].rows)
            new = place("sqlite")
            bring_back(tmp_path / f"{number}.zip", new)  # its foreign keys hold
            with new.read() as session:
                locked = conversations.get(session, talk)
                assert locked
                seqs = [row.seq for row in session.query(Message.seq).order_by(Message.seq)]
            assert seqs == list(range(1, locked.last_seq + 1))
            counts = {name: made.tables[name].rows for name in ("message", "outbox", "case_file", "case_event")}
            assert counts == {
                "message": len(seqs),
                **dict.fromkeys(("outbox", "case_file", "case_event"), len(seqs) // 2),
            }
    finally:
        stop.set()
        writer.join(30)
    assert not trouble
    assert sizes[0] < sizes[-1]  # it was written meanwhile


def test_the_file_is_private_and_is_not_written_over(place: Place, tmp_path: Path) -> None:
    database, path = filled(place, "sqlite"), tmp_path / "a.zip"
    back_up(database, database, path, NOW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    with pytest.raises(BackupRefused, match="--force"):
        back_up(database, database, path, NOW)
    assert path.read_bytes() == before
    back_up(database, database, path, NOW + timedelta(days=1), force=True)
    assert path.read_bytes() != before
    assert [each.name for each in tmp_path.iterdir() if each.suffix in (".zip", ".part")] == ["a.zip"]


def test_nothing_is_left_of_a_backup_that_fails(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = filled(place, "sqlite")

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    folder = tmp_path / "backups"
    folder.mkdir()
    with pytest.raises(BackupRefused, match="No space left"):
        back_up(database, database, folder / "a.zip", NOW)
    assert [*folder.iterdir()] == []
    with pytest.raises(BackupRefused, match="cannot be written"):
        back_up(database, database, tmp_path / "nowhere" / "a.zip", NOW)
    with pytest.raises(BackupRefused, match="is a folder"):
        back_up(database, database, folder, NOW)


def test_a_database_without_tables_is_no_backup(place: Place, tmp_path: Path) -> None:
    empty = place("sqlite")
    with pytest.raises(BackupRefused, match="no tables of Rapport's"):
        back_up(empty, empty, tmp_path / "a.zip", NOW)
    assert not (tmp_path / "a.zip").exists()


@pytest.mark.parametrize("kind", KINDS)
def test_only_an_empty_database_is_filled(place: Place, tmp_path: Path, kind: str) -> None:
    old = filled(place, "sqlite")
    back_up(old, old, tmp_path / "a.zip", NOW)
    busy = filled(place, kind, seed=2)
    before = contents(busy)
    with pytest.raises(BackupRefused, match=r"not empty .*4 in borrower"):
        bring_back(tmp_path / "a.zip", busy)
    assert contents(busy) == before


@pytest.mark.parametrize("kind", KINDS)
def test_a_migrated_database_without_rows_is_empty(place: Place, tmp_path: Path, kind: str) -> None:
    old, new = filled(place, "sqlite"), place(kind)
    migrate(new)
    back_up(old, old, tmp_path / "a.zip", NOW)
    bring_back(tmp_path / "a.zip", new)
    assert contents(new) == contents(old)


def test_a_file_that_was_changed_is_refused_or_says_the_same(place: Place, tmp_path: Path) -> None:
    """One byte at many places: what would change a row is always found, before anything is written."""
    old, new, path = filled(place, "sqlite"), place("sqlite"), tmp_path / "a.zip"
    back_up(old, old, path, NOW)
    whole, chance, refused = path.read_bytes(), Random(5), 0
    for _ in range(300):
        where = chance.randrange(len(whole))
        path.write_bytes(whole[:where] + bytes([whole[where] ^ (1 << chance.randrange(8))]) + whole[where + 1 :])
        try:
            with Reader(path) as backup:
                backup.check()
                parts = backup.manifest.members
                read = {name: [*backup.rows(name)] for name in parts}
        except BackupRefused:
            refused += 1
            with pytest.raises(BackupRefused):
                bring_back(path, new)
        else:
            path.write_bytes(whole)
            with Reader(path) as backup:
                assert read == {name: [*backup.rows(name)] for name in backup.manifest.members}
    assert refused > 200
    with new.read() as session:
        assert session.execute(text("SELECT count(*) FROM sqlite_master")).scalar() == 0


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_short_is_refused(place: Place, tmp_path: Path, part: float) -> None:
    old, path = filled(place, "sqlite"), tmp_path / "a.zip"
    back_up(old, old, path, NOW)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    with pytest.raises(BackupRefused, match="cut short"):
        bring_back(path, place("sqlite"))


def rewritten(path: Path, name: str, change: object) -> None:
    """The same ZIP file with another member: a whole one, as far as ZIP goes."""
    old = path.with_suffix(".old")
    shutil.move(path, old)
    with zipfile.ZipFile(old) as source, zipfile.ZipFile(path, "w") as target:
        for each in source.namelist():
            data = source.read(each).decode()
            target.writestr(each, change(data) if each == name else data)  # type: ignore[operator]


def with_manifest(**values: object) -> object:
    return lambda data: json.dumps({**json.loads(data), **values})


CHANGES = [
    ("rapport/borrower.jsonl", lambda data: data.replace("]", " ]", 1), "has been changed"),
    ("rapport/borrower.jsonl", lambda data: data.split("\n", 1)[1], "has been changed"),
    (MANIFEST, with_manifest(revision="9999"), "does not know"),
    (MANIFEST, with_manifest(format=99), "another version"),
    (MANIFEST, with_manifest(tables={}), "not those of its manifest"),
    (MANIFEST, lambda data: "[]", "manifest cannot be read"),
    (MANIFEST, lambda data: "{", "manifest cannot be read"),
]


@pytest.mark.parametrize(("name", "change", "said"), CHANGES, ids=[f"{name} {said}" for name, _, said in CHANGES])
def test_what_was_changed_is_named(place: Place, tmp_path: Path, name: str, change: object, said: str) -> None:
    old, new, path = filled(place, "sqlite"), place("sqlite"), tmp_path / "a.zip"
    back_up(old, old, path, NOW)
    rewritten(path, name, change)
    with pytest.raises(BackupRefused, match=said):
        bring_back(path, new)
    with new.read() as session:
        assert session.execute(text("SELECT count(*) FROM sqlite_master")).scalar() == 0


def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    for path, said in (
        (tmp_path / "a.txt", "no backup"),
        (tmp_path / "b.zip", "no file"),
        (tmp_path, "cannot be read"),
    ):
        with pytest.raises(BackupRefused, match=said):
            Reader(path)


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_that_points_to_nothing_is_refused(place: Place, tmp_path: Path, kind: str) -> None:
    old, new = filled(place, "sqlite"), place(kind)
    with old.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("UPDATE message SET answers_id = 'nobody'")
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        connection.exec_driver_sql("BEGIN")
    back_up(old, old, tmp_path / "a.zip", NOW)
    with pytest.raises(BackupRefused, match="points to one that it does not hold"):
        bring_back(tmp_path / "a.zip", new)
    migrate(new)  # it is as empty as before
    assert not any(contents(new).values())
