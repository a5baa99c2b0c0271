"""docs/settings.md and .env.example list every setting as the code has it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic.fields import ModelField

from bot.settings import Settings
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
LINES = [line for line in PAGE.splitlines() if line.startswith("| `RAPPORT_")]
ROWS = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in LINES]


def variable(field: ModelField) -> str:
    return f"RAPPORT_{field.name.upper()}"


def default(field: ModelField) -> str:
    """As it would be typed; empty where there is none."""
    if isinstance(field.default, bool):
        return str(field.default).lower()
    return "" if field.default is None else str(field.default)


def allowed(field: ModelField) -> str:
    """In words, from the field's type and bounds."""
    chosen = get_args(field.outer_type_)
    if chosen:
        return ", ".join(f"`{each}`" for each in chosen)
    if field.type_ is bool:
        return "`true`, `false`"
    if field.type_ is Path:
        return "a folder"
    bounds: Any = field.type_
    if issubclass(bounds, (int, float)):
        if bounds.ge is None:
            return f"more than {bounds.gt}"
        return f"{bounds.ge} or more" if bounds.le is None else f"{bounds.ge} to {bounds.le}"
    return "text"


FIELDS = list(Settings.__fields__.values())


def test_the_page_lists_the_settings_in_the_order_of_the_code() -> None:
    assert [row[0] for row in ROWS] == [f"`{variable(field)}`" for field in FIELDS]


@pytest.mark.parametrize("field", FIELDS, ids=variable)
def test_the_page_says_what_the_code_says(field: ModelField) -> None:
    row = next(row for row in ROWS if row[0] == f"`{variable(field)}`")
    shown = f"`{default(field)}`" if default(field) else "none"
    assert row[1:] == [field.field_info.description, shown, allowed(field)]


@pytest.mark.parametrize("field", FIELDS, ids=variable)
def test_the_example_file_has_it_commented_out(field: ModelField) -> None:
    assert f"# {field.field_info.description}\n# {variable(field)}={default(field)}\n" in EXAMPLE


def test_the_example_file_has_no_other_setting() -> None:
    named = re.findall(r"^(?:# ?)?(RAPPORT_\w+)=", EXAMPLE, re.MULTILINE)
    assert named == [variable(field) for field in FIELDS]


def test_nothing_in_the_example_file_is_in_force() -> None:
    assert all(line.startswith("#") for line in EXAMPLE.splitlines() if line)
