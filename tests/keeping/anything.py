"""Rows for every table, made of whatever its columns can hold: a new table is filled without being named here."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from random import Random
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    null,
)
from sqlalchemy.orm import Session

from bot.crm.columns import ExactDecimal, Moment
from bot.crm.tables import Base

LETTERS = "aé你Ж\u0301\u202e🙂\n\t\"'\\;%_ \u2028{}[]"

Maker = Callable[[Random, Any], Any]


def fill(
    session: Session, chance: Random, rows: int = 4, metadata: MetaData = Base.metadata, text: str = ""
) -> Mapping[str, int]:
    """Fills every table with so many rows, whose keys point to rows that are there, or are empty where they may be.

    With a `text`, no column is empty and each that can holds it.
    """
    keys: dict[str, list[Any]] = {}
    for table in metadata.sorted_tables:
        keys[table.name] = []
        for number in range(rows):
            row = {column.name: _value(column, chance, keys, number, text) for column in table.columns}
            session.execute(table.insert().values(**row))
            keys[table.name].append(row[next(iter(table.primary_key)).name])
    return {name: len(made) for name, made in keys.items()}


def _value(column: Column, chance: Random, keys: Mapping[str, list[Any]], number: int, text: str) -> Any:
    if text and not column.foreign_keys and isinstance(column.type, (String, JSON)):
        return {text: [text]} if isinstance(column.type, JSON) else text[: getattr(column.type, "length", None)]
    if column.nullable and not text and chance.random() < 0.3:
        return null()
    for key in column.foreign_keys:
        there = keys[key.column.table.name]
        if not there:
            return null()
        # a different one each time, because some of them may be used once only
        return there[number % len(there)]
    if _in_unique(column) and isinstance(column.type, Date):
        return date(1999, 12, 31) + timedelta(days=number)
    if column.primary_key or column.unique or _in_unique(column):
        return (
            number + 1 if isinstance(column.type, Integer) else f"{column.name[:2]}{number}{chance.getrandbits(24):x}"
        )
    for known, make in MAKERS:
        if isinstance(column.type, known):
            return make(chance, column)
    raise TypeError(f"{column} has a type of which no value is known")


def _in_unique(column: Column) -> bool:
    unique = (each for each in column.table.constraints if isinstance(each, UniqueConstraint))
    return any(column.name in each.columns for each in unique)


def _text(chance: Random, column: Column) -> str:
    longest, times = getattr(column.type, "length", None) or 40, chance.choice((1, 1, 2_000))
    made = "".join(chance.choices(LETTERS, k=chance.randint(0, longest)))
    return made if column.type.length else made * times


def _moment(chance: Random, column: Column) -> datetime:
    zone = timezone(timedelta(minutes=chance.choice((0, 330, -210, 840))))
    return datetime(2024, 2, 29, 23, 59, 59, chance.choice((0, 1, 999_999, 120)), zone) + timedelta(
        seconds=chance.randint(0, 10**8)
    )


def _json(chance: Random, column: Column) -> Any:
    return chance.choice(
        (None, {"a": [1, 2.5, None, True], "é": {"你": "🙂"}}, [], "text", 0, json.loads("1e-7"), {"x": "\u2028"})
    )


MAKERS: tuple[tuple[Any, Maker], ...] = (
    ((Moment, DateTime), _moment),
    (ExactDecimal, lambda chance, column: Decimal(chance.choice(("0.10", "1E+2", "12345678901234567890.12", "-0")))),
    (Date, lambda chance, column: date(1999, 12, 31) + timedelta(days=chance.randint(0, 20_000))),
    (JSON, _json),
    (Boolean, lambda chance, column: chance.random() < 0.5),
    (Integer, lambda chance, column: chance.choice((0, -1, 2**31 - 1, 7))),
    (Float, lambda chance, column: chance.choice((0.1, 1e300, 1_790_000_000.123456))),
    (LargeBinary, lambda chance, column: chance.randbytes(40)),
    ((String, Text), _text),
)
