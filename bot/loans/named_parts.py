"""Parts of offers and markets that stand in files of their own and are named by id, as several have them in common.

`lender/lines.yml` holds conditions, papers, insurances and names of annual rates in every language,
`lender/reference_rates.yml` the published rates that floating ones follow: when such a rate moves, it is changed in
one place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.loans.rates import ReferenceRate
from bot.loans.records import Record, Words, check
from bot.loans.yaml_file import Where, YamlFile, read_yaml


class LinesFile(Record):
    """`lender/lines.yml`: lines by id."""

    lines: Mapping[str, Words]


class ReferenceRatesFile(Record):
    """`lender/reference_rates.yml`: rates by id; there may be none."""

    rates: Mapping[str, ReferenceRate]


@dataclass(frozen=True)
class NamedParts:
    """Both files' parts by id, as they would stand in an offer."""

    lines: Mapping[str, Any]
    rates: Mapping[str, Any]


def read_parts(folder: Path, languages: Sequence[str]) -> NamedParts:
    """Reads both files of a lender's folder. Raises `BadLenderData`."""
    lines, rates = read_yaml(folder / "lines.yml"), read_yaml(folder / "reference_rates.yml")
    check(lines, LinesFile, languages)
    check(rates, ReferenceRatesFile, languages)
    return NamedParts(lines.data["lines"], rates.data["rates"])


def with_parts(file: YamlFile, parts: NamedParts) -> YamlFile:
    """A file of offers or a market with the parts in place of their ids.

    Raises `BadLenderData` for an id that nothing has. What else is wrong with the file is left to be found when it is
    checked.
    """

    def line(where: Where, value: Any) -> Any:
        return _part(file, where, value, parts.lines, "line", "lines.yml")

    def index(where: Where, value: Any) -> Any:
        return _part(file, where, value, parts.rates, "reference rate", "reference_rates.yml")

    data = file.data
    for path, change in (
        (("apr", "name"), line),
        (("offers", "*", "documents", "*"), line),
        (("offers", "*", "insurance", "*"), line),
        (("offers", "*", "eligibility", "conditions", "*"), line),
        (("offers", "*", "rates", "*", "floating", "index"), index),
    ):
        data = _changed(data, (), path, change)
    return replace(file, data=data)


def with_addresses(file: YamlFile, languages: Sequence[str]) -> YamlFile:
    """The file of offices, with an address that is written once, as on an envelope, in place for every language."""

    def address(where: Where, value: Any) -> Any:
        return dict.fromkeys(languages, value) if isinstance(value, str) and value.strip() else value

    return replace(file, data=_changed(file.data, (), ("offices", "*", "address"), address))


def _part(file: YamlFile, where: Where, value: Any, parts: Mapping[str, Any], what: str, name: str) -> Any:
    if not isinstance(value, str):
        return value
    if value not in parts:
        raise file.error(where, f"there is no {what} {value} in {name}; add it there or correct the id.")
    return parts[value]


def _changed(value: Any, where: Where, path: Where, change: Callable[[Where, Any], Any]) -> Any:
    """A copy of plain data with `change` made to each value that a path leads to; "*" is any key or any list item."""
    if not path:
        return change(where, value)
    step, rest = path[0], path[1:]
    if isinstance(value, Mapping):
        return {
            key: _changed(each, (*where, key), rest, change) if step in ("*", key) else each
            for key, each in value.items()
        }
    if isinstance(value, list) and step == "*":
        return [_changed(each, (*where, number), rest, change) for number, each in enumerate(value)]
    return value
