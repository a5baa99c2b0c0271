"""Compares replies with bot/replies/messages.yml, which says what facts each message takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.facts import (
    Days,
    Fact,
    Joined,
    Money,
    Months,
    Names,
    Percent,
    Reply,
    Rows,
    Text,
    facts_from_json,
    facts_to_json,
)

CONTRACT = Path(__file__).parents[2] / "bot" / "replies" / "messages.yml"

TYPES: Mapping[str, type[Any] | tuple[type[Any], ...]] = {
    "money": Money,
    "percent": Percent,
    "months": Months,
    "days": Days,
    "moment": datetime,
    "date": date,
    "text": Text,
    "count": int,
    "word": str,
    "rows": Rows,
    "list": (Names, Joined),
}


@cache
def messages() -> Mapping[str, Any]:
    """The messages of the contract by name."""
    data: Mapping[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))["messages"]
    return data


def rows_of(reply: Reply, name: str = "items") -> list[tuple[str, Any]]:
    """The rows in a reply's fact."""
    value = reply.facts[name]
    assert isinstance(value, Rows)
    return list(value.rows)


def breaches(reply: Reply) -> list[str]:
    """What in a reply differs from the contract; empty when nothing does."""
    found = list(_message(reply.name, reply.facts, "utter_"))
    if facts_to_json(facts_from_json(facts_to_json(reply.facts))) != facts_to_json(reply.facts):
        found.append(f"{reply.name} does not survive JSON")
    return found


def _message(name: str, facts: Mapping[str, Fact], prefix: str) -> Iterator[str]:
    if name not in messages() or not name.startswith(prefix):
        yield f"there is no {prefix}… message {name}"
        return
    wanted: Mapping[str, str] = messages()[name].get("facts", {})
    if set(facts) != set(wanted):
        yield f"{name}: facts {sorted(facts)} instead of {sorted(wanted)}"
        return
    for fact, kind in wanted.items():
        value = facts[fact]
        type_name, _, words = kind.partition(":")
        if not isinstance(value, TYPES[type_name]):
            yield f"{name}.{fact}: {value!r} is no {type_name}"
        elif words and value not in words.split():
            yield f"{name}.{fact}: {value!r} is none of {words}"
        elif isinstance(value, Rows):
            for row, row_facts in value.rows:
                yield from _message(row, row_facts, "item_")
        elif isinstance(value, Joined):
            rows = (row for each in value.facts if isinstance(each, Rows) for row in each.rows)
            for row, row_facts in rows:
                yield from _message(row, row_facts, "item_")
