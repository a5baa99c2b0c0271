"""docs/privacy.md names every table, and decision 8 those of which something stays when a borrower is erased."""

from __future__ import annotations

import re

from bot.crm.borrower_tables import RULES
from bot.crm.tables import Base
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
TABLES = Base.metadata.tables


def test_the_page_names_every_table() -> None:
    rows = "\n".join(line.split(" | ")[0] for line in PAGE.splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`(\w+)`", rows)) == {*TABLES, "events"}


def test_the_page_says_what_erasing_deletes_and_keeps() -> None:
    kept = {name for name, rule in RULES.items() if rule.kept}
    assert kept == {"conversation", "case_file", "case_event", "case_clock", "repair_step", "borrower_request"}
    decision = (ROOT / "docs" / "decisions" / "0008-what-erasing-leaves.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in decision for name in kept)
