"""How the tests are shared out among processes."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.conftest import ROOT, grouped


@dataclass
class Item:
    """A test as pytest collects it."""

    path: Path
    fixturenames: list[str]
    groups: list[str] = field(default_factory=list)

    def add_marker(self, mark: pytest.MarkDecorator) -> None:
        self.groups.append(mark.args[0])


def test_a_file_stays_in_one_process_and_so_do_all_that_need_a_model() -> None:
    plain, rasa, stories = (
        ROOT / "tests/crm/test_a.py",
        ROOT / "tests/system/test_b.py",
        ROOT / "tests/stories/test_c.py",
    )
    items = [
        Item(plain, ["database"]),
        Item(plain, []),
        Item(rasa, []),
        Item(rasa, ["parts", "model"]),
        Item(stories, ["processor"]),
    ]
    made = grouped(items)  # type: ignore[arg-type]
    assert made == [items[2], items[3], items[4], items[0], items[1]]
    assert [each.groups for each in made] == [["model"]] * 3 + [["tests/crm/test_a.py"]] * 2


def test_xdist_keeps_to_the_groups() -> None:
    this = f"tests/{Path(__file__).name}"
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-vv", "-p", "no:cacheprovider"]
    named = f"{this}::test_a_file_stays_in_one_process_and_so_do_all_that_need_a_model"
    ran = subprocess.run([*command, named], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert f"PASSED {named}@{this}" in ran.stdout, ran.stdout + ran.stderr
