"""The project's own exceptions: finished, not past their day, and about packages that the locks name."""

from __future__ import annotations

from datetime import date

from audit import exceptions, locked
from audit.__main__ import LOCKS
from tests.conftest import ROOT


def test_the_projects_exceptions_are_what_they_have_to_be() -> None:
    wanted = locked.requirements([ROOT / lock for lock in LOCKS])
    exceptions.read(ROOT / "audit" / "exceptions.yml", {each.partition("==")[0] for each in wanted}, date.today())


def test_both_locks_are_read_whole() -> None:
    for lock in LOCKS:
        text = (ROOT / lock).read_text(encoding="utf-8")
        assert len(locked.requirements([ROOT / lock])) == text.count("\n[[package]]\n") - text.count(
            "\nsource = { editable"
        ) - text.count("\nsource = { virtual")


def test_a_package_with_two_versions_is_asked_about_in_two_rounds() -> None:
    assert locked.rounds(["a==1", "b==1", "b==2", "c==1"]) == [["a==1", "b==1", "c==1"], ["b==2"]]
