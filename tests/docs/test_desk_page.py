"""docs/desk.md promises officers and borrowers what the kinds of case say."""

from __future__ import annotations

import re

from bot.cases.kinds import KINDS
from bot.loans.lender import Lender
from desk import words
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "desk.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\w+) \| (.+) \| (\d+) working hours? \|$", PAGE, re.MULTILINE)


def test_the_page_names_each_kind_of_case_with_its_hours(lender: Lender) -> None:
    listed = {
        (words.SEVERITIES[kind.severity], words.KINDS[kind.name].lower(), str(lender.response_times[kind.name].first))
        for kind in KINDS.values()
    }
    told = set()
    for severity, names, hours in ROWS:
        told |= {(severity, name.removeprefix("the "), hours) for name in names.partition(":")[0].split(", ")}
    assert told == listed
