"""A borrower's copy holds everything that is kept of them, and nothing of anybody else."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, ForeignKey, Table

from bot.bootstrap import Parts
from bot.crm import borrowers, conversations
from bot.crm.borrower_tables import NOT_EXPORTED, RULES, leading_to_borrower
from bot.crm.tables import Base
from bot.crm.tables.base import ID
from bot.errors import BackupRefused
from bot.keeping.export import export
from tests.conftest import NOW
from tests.desk.content import add_borrower, add_talk
from tests.keeping.people import WORDS, add_person


def exported(parts: Parts, folder: Path, number: str = "B-1002") -> Any:
    path = folder / "export.json"
    export(parts.database, number, path, NOW, force=True)
    return json.loads(path.read_text(encoding="utf-8"))


def rows_by_title(value: Any, title: str = "borrower") -> dict[str, list[dict[str, Any]]]:
    """Every row in the file under the title of its table."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in value if isinstance(value, list) else [value]:
        if not isinstance(row, dict):
            continue
        found.setdefault(title, []).append(row)
        for name, below in row.items():
            if name in TITLES:
                for each, rows in rows_by_title(below, name).items():
                    found.setdefault(each, []).extend(rows)
    return found


TITLES = {rule.title for rule in RULES.values()}


def test_every_table_and_column_is_told_or_named_with_a_reason(parts: Parts, tmp_path: Path) -> None:
    add_person(parts)
    told = exported(parts, tmp_path)
    rows = rows_by_title(told["borrower"])
    for table in leading_to_borrower():
        if table in NOT_EXPORTED:
            assert told["left_out"][table]
            continue
        columns = {column.name for column in Base.metadata.tables[table].columns}
        for row in rows[RULES[table].title]:
            assert all(told["left_out"][f"{table}.{column}"] for column in columns - set(row))


def test_all_words_are_in_it(parts: Parts, tmp_path: Path) -> None:
    add_person(parts)
    told = exported(parts, tmp_path)
    text = json.dumps(told, ensure_ascii=False)
    assert [word for word in WORDS if word not in text] == []
    person = told["borrower"]
    assert [loan["number"] for loan in person["loans"]] == ["RP-1002"]
    assert sorted(len(each["messages"]) for each in person["conversations"]) == [1, 5]
    (case,) = person["cases"]
    assert {event["what"] for event in case["audit_trail"]} >= {"opened", "told", "noted", "taken", "resolved"}
    assert "code_hash" not in person["codes"][0]
    assert "h" * 64 not in text


def test_nothing_of_others_is_in_it(parts: Parts, tmp_path: Path) -> None:
    add_person(parts)
    add_talk(parts, "My giraffe", address="ben", borrower=add_borrower(parts, "B-7", "Ben Ode"))
    text = json.dumps(exported(parts, tmp_path), ensure_ascii=False)
    assert [word for word in ("giraffe", "B-7", "Ben Ode", "RP-7") if word in text] == []
    assert "giraffe" in json.dumps(exported(parts, tmp_path, "B-7"))


def test_a_case_from_before_somebody_was_recognised_is_in_it(parts: Parts, tmp_path: Path) -> None:
    talk, person = add_talk(parts, "My zebra"), add_borrower(parts)
    with parts.database.write() as session:
        borrowers.tie(session, conversations.lock(session, talk.conversation_id), person)
    assert [case["story"] for case in exported(parts, tmp_path)["borrower"]["cases"]] == ["My zebra"]


def test_the_file_is_private_and_not_written_over(parts: Parts, tmp_path: Path) -> None:
    add_borrower(parts)
    path = tmp_path / "a.json"
    export(parts.database, "B-1002", path, NOW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(BackupRefused, match="there already"):
        export(parts.database, "B-1002", path, NOW)
    with pytest.raises(LookupError):
        export(parts.database, "B-9", tmp_path / "b.json", NOW)
    assert not (tmp_path / "b.json").exists()


def test_a_table_without_a_rule_would_be_found() -> None:
    """The walk over foreign keys sees a table that only leads to a borrower over others."""
    added = Table("mood", Base.metadata, Column("event_id", ID, ForeignKey("case_event.id")))
    try:
        assert "mood" in leading_to_borrower()
        assert set(RULES) != leading_to_borrower()
    finally:
        Base.metadata.remove(added)
