"""Reading the YAML that a lender edits: exact numbers, no surprises, and the line of every value.

YAML 1.1 reads 10:30 as the number 630, `no` as false and 2.10 as a binary fraction. Here only `true`/`false` are truth
values, a decimal point makes a Decimal, and anything else that is not a plain number or a date stays text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from bot.errors import BadLenderData

Where = tuple[Any, ...]
"""The keys and the numbers of list items that lead to a value."""

_MAPPING, _SEQUENCE = "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"
_TEXT = "tag:yaml.org,2002:str"
_PLAIN = [
    ("null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""]),
    ("bool", re.compile(r"^(?:true|false)$"), ["t", "f"]),
    ("int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789")),
    ("decimal", re.compile(r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$"), list("-0123456789")),
    ("date", re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), list("0123456789")),
]


class _Loader(yaml.CSafeLoader):
    """PyYAML's safe loader, in C, without its own idea of what plain text means."""


_Loader.yaml_implicit_resolvers = {}
for _name, _pattern, _firsts in _PLAIN:
    _Loader.add_implicit_resolver(f"!{_name}", _pattern, _firsts)


@dataclass
class YamlFile:
    """A file's content, with the line (from 1) on which each value stands."""

    path: Path
    data: Any = None
    lines: dict[Where, int] = field(default_factory=dict)

    def error(self, where: Where, message: str) -> BadLenderData:
        """An error that names the file, the line and the field; `message` says what is expected there."""
        known = where
        while known and known not in self.lines:
            known = known[:-1]
        line = f", line {self.lines[known]}" if known in self.lines else ""
        name = ".".join(str(part) for part in where)
        return BadLenderData(f"{self.path}{line}{', field ' + name if name else ''}: {message}")


def read_yaml(path: Path) -> YamlFile:
    """Reads one file. Raises `BadLenderData` if it is missing, no YAML, or has a key twice."""
    return parse_yaml(path, read_text(path))


def read_text(path: Path) -> str:
    """A file's text. Raises `BadLenderData` if it is missing or no UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise BadLenderData(f"{path} is missing; every lender needs it.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadLenderData(f"{path} cannot be read ({error}); it must be a UTF-8 text file.") from error


def parse_yaml(path: Path, text: str) -> YamlFile:
    """The YAML with which a file begins. Raises `BadLenderData` if it is none, or has a key twice."""
    file = YamlFile(path)
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        line = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise BadLenderData(f"{path}{line}: this is not readable as YAML ({error.problem}).") from error
    except yaml.YAMLError as error:
        raise BadLenderData(f"{path}: this is not readable as YAML ({error}).") from error
    finally:
        loader.dispose()
    if node is None:
        raise BadLenderData(f"{path} is empty; its first comment in the example lender explains what it must hold.")
    try:
        file.data = _value(file, node, ())
    except RecursionError as error:
        raise BadLenderData(f"{path}: an alias contains itself; write its values out.") from error
    return file


def _value(file: YamlFile, node: yaml.Node, where: Where) -> Any:
    file.lines.setdefault(where, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode) and node.tag == _MAPPING:
        return _mapping(file, node, where)
    if isinstance(node, yaml.SequenceNode) and node.tag == _SEQUENCE:
        return [_value(file, item, (*where, number)) for number, item in enumerate(node.value)]
    if isinstance(node, yaml.ScalarNode):
        return _scalar(file, node, where)
    raise file.error(where, f"the tag {node.tag} is not used here; write plain text, a number, a list or fields.")


def _mapping(file: YamlFile, node: yaml.MappingNode, where: Where) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise file.error(where, "a field's name must be plain text.")
        key = str(key_node.value)
        here = (*where, key)
        file.lines[here] = key_node.start_mark.line + 1
        if key in values:
            raise file.error(here, "this field is given twice; keep one.")
        values[key] = _value(file, value_node, here)
    return values


def _scalar(file: YamlFile, node: yaml.ScalarNode, where: Where) -> Any:
    text = str(node.value)
    if node.tag == "!null":
        return None
    if node.tag == "!bool":
        return text == "true"
    if node.tag == "!int":
        return int(text)
    if node.tag == "!decimal":
        return Decimal(text)
    if node.tag == "!date":
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise file.error(where, f"{text} is no day of the calendar; write year-month-day.") from error
    if node.tag == _TEXT:
        return text
    raise file.error(where, f"the tag {node.tag} is not used here; write plain text or a number.")
