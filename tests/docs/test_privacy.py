"""docs/privacy.md names every table, and the order in which a borrower is erased is one that the database allows."""

from __future__ import annotations

import re

from bot.crm.tables import Base
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
TABLES = Base.metadata.tables
OFFICERS = {"officer", "officer_session", "login_attempt", "saved_view"}
ORDER = re.findall(r"^\d+\. `(\w+)`", PAGE, re.MULTILINE)


def test_the_page_names_every_table() -> None:
    rows = "\n".join(line.split(" | ")[0] for line in PAGE.splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`(\w+)`", rows)) == {*TABLES, "events"}


def test_everything_about_a_borrower_is_erased() -> None:
    assert set(ORDER) == set(TABLES) - OFFICERS


def test_nothing_is_erased_before_what_points_to_it() -> None:
    for place, name in enumerate(ORDER):
        pointed_to = {key.column.table.name for key in TABLES[name].foreign_keys} - {name}
        assert not pointed_to & set(ORDER[:place]), name
