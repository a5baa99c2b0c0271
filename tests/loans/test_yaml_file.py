from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.errors import BadLenderData
from bot.loans.yaml_file import YamlFile, read_yaml


def read(folder: Path, text: str) -> YamlFile:
    path = folder / "file.yml"
    path.write_text(text, encoding="utf-8")
    return read_yaml(path)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2.10", Decimal("2.10")),
        ("-0.5", Decimal("-0.5")),
        ("12", 12),
        ("2026-11-01", date(2026, 11, 1)),
        ("true", True),
        ("~", None),
        ("10:30", "10:30"),  # YAML 1.1 would say 630
        ("no", "no"),  # YAML 1.1 would say false
        ("010", "010"),  # YAML 1.1 would say 8
        ("1e3", "1e3"),
        ("1_000", "1_000"),
        (".nan", ".nan"),
        ('"12"', "12"),
        ("貸款", "貸款"),
    ],
)
def test_it_reads_plain_values_exactly(tmp_path: Path, written: str, value: Any) -> None:
    data = read(tmp_path, f"a: {written}\n").data["a"]
    assert (data, type(data)) == (value, type(value))


def test_it_never_makes_a_binary_fraction(tmp_path: Path) -> None:
    assert str(read(tmp_path, "rate: 0.1\n").data["rate"]) == "0.1"


def test_it_knows_the_line_of_a_value_in_a_list(tmp_path: Path) -> None:
    file = read(tmp_path, "# first\na:\n  - b: 1\n  - b: 2\n")
    assert str(file.error(("a", 1, "b"), "wrong.")).endswith("file.yml, line 4, field a.1.b: wrong.")


def test_it_names_the_nearest_line_of_a_field_that_is_missing(tmp_path: Path) -> None:
    file = read(tmp_path, "a:\n  b: 1\n")
    assert "line 1, field a.c" in str(file.error(("a", "c"), "missing."))


def test_it_repeats_a_named_value(tmp_path: Path) -> None:
    assert read(tmp_path, "a: &x {b: 1}\nc: *x\n").data["c"] == {"b": 1}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2\n", "line 2, field a: this field is given twice"),
        ("a: [1, 2\n", "not readable as YAML"),
        ("a: 2026-02-30\n", "2026-02-30 is no day of the calendar"),
        ("a: !!binary abc\n", "the tag tag:yaml.org,2002:binary is not used here"),
        ("a: &x [*x]\n", "an alias contains itself"),
        ("? [a]\n: 1\n", "a field's name must be plain text"),
        ("# only a comment\n", "is empty"),
        ("a: 1\n---\nb: 2\n", "not readable as YAML"),
    ],
)
def test_it_says_what_is_wrong_with_a_file(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadLenderData, match="file.yml.*" + message.replace("[", r"\[")):
        read(tmp_path, text)


def test_it_says_which_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(BadLenderData, match=r"offices\.yml is missing"):
        read_yaml(tmp_path / "offices.yml")


def test_it_refuses_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "file.yml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadLenderData, match="UTF-8"):
        read_yaml(tmp_path / "file.yml")
