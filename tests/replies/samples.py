"""A sample of every message's facts, made from the contract's types."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.culture.language_facts import load_languages
from bot.facts import Days, Fact, Money, Months, Names, Percent, Reply, Rows, Text
from bot.replies.contract import Contract

MONEY, PERCENT, MONTHS, DAYS = Money(Decimal("12345.67"), "USD"), Percent(Decimal("4.75")), Months(18), Days(3)
DAY = date(2026, 12, 15)
MOMENT = datetime(2026, 12, 14, 16, 30, tzinfo=ZoneInfo("America/New_York"))
NAME = Text({code: f"«{code}»" for code in load_languages()})


def sample(kind: str) -> Fact:
    """One fact of a contract's type."""
    rows = Rows([("item_line", {"line": NAME}), ("item_line", {"line": NAME})])
    facts: dict[str, Fact] = {
        "money": MONEY,
        "percent": PERCENT,
        "months": MONTHS,
        "days": DAYS,
        "date": DAY,
        "moment": MOMENT,
        "text": NAME,
        "count": 3,
        "word": "RC-7K4M2Q",
        "list": Names(["one", "two"]),
        "rows": rows,
    }
    return facts[kind]


def replies(contract: Contract, name: str) -> Iterator[Reply]:
    """A message with every combination of its selector words."""
    kinds = contract.messages[name].facts
    words = {fact: kind.removeprefix("word:").split() for fact, kind in kinds.items() if kind.startswith("word:")}
    plain = {fact: sample(kind) for fact, kind in kinds.items() if fact not in words}
    for chosen in itertools.product(*words.values()):
        yield Reply(name, {**plain, **dict(zip(words, chosen, strict=True))})
