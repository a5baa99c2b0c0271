"""The facts a reply carries, apart from its words.

An action computes facts, a catalog holds sentences, and only `bot.replies` brings the two together. So a figure cannot
change with the language or the register, and every layer between (Rasa events, JSON, the database) passes plain data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, Optional, Union

from bot.errors import BadFact


@dataclass(frozen=True)
class Money:
    """An amount in a currency's main unit (euros, not cents); `currency` is an ISO 4217 code."""

    amount: Decimal
    currency: str


@dataclass(frozen=True)
class Percent:
    """A percentage: `Percent(Decimal("4.5"))` is 4.5 %, never a fraction."""

    value: Decimal


@dataclass(frozen=True)
class Months:
    """A loan's term or another length of time in whole months."""

    count: int


@dataclass(frozen=True)
class Days:
    """A length of time in days; `working` when only the office's working days count."""

    count: int
    working: bool = False


@dataclass(frozen=True)
class Text:
    """Words that are the lender's, by language code. Rendered in the reply's language, else in the lender's default."""

    by_language: Mapping[str, str]


@dataclass(frozen=True)
class Rows:
    """A list inside a reply. Each row names the catalog message that words it, and the facts it takes."""

    rows: Sequence[tuple[str, Mapping[str, Fact]]]


@dataclass(frozen=True)
class Names:
    """Several names that a sentence lists, joined as the reply's language joins them."""

    names: Sequence[str]


@dataclass(frozen=True)
class Joined:
    """Several facts in one sentence, joined as the reply's language joins them: by "and" or by "or".

    Rows among them stand in the sentence without a line of their own.
    """

    facts: Sequence[Fact]
    by: Literal["and", "or"] = "and"


# A `str` is a name, a reference or the key of a Fluent selector, the same in every language; an `int` is a count.
Fact = Union[Money, Percent, Months, Days, Text, Names, Rows, Joined, date, datetime, str, int]
Facts = Mapping[str, Fact]


@dataclass(frozen=True)
class Reply:
    """One message to say: its name in bot/replies/messages.yml, its facts, and buttons besides those listed there.

    A button is its title and the payload that pressing it sends, such as `/inform{"loan_kind": "car"}`. `plan` is a
    repayment plan to look at beside the words, as `bot.loans.plan.Plan.as_json` gives it; the words are enough without.
    """

    name: str
    facts: Facts = field(default_factory=dict)
    buttons: Sequence[tuple[Text, str]] = ()
    plan: Optional[Mapping[str, Any]] = None


def to_json(fact: Fact) -> Any:
    """A fact as JSON data. Decimals travel as text, so that no figure passes through binary floating point."""
    if isinstance(fact, (bool, float)):
        raise BadFact(f"{fact!r} is no fact: use a selector word, an int or one of the types in bot.facts")
    if isinstance(fact, (str, int)):
        return fact
    if isinstance(fact, Money):
        return {"money": str(fact.amount), "currency": fact.currency}
    if isinstance(fact, Percent):
        return {"percent": str(fact.value)}
    if isinstance(fact, Months):
        return {"months": fact.count}
    if isinstance(fact, Days):
        return {"days": fact.count, "working": fact.working}
    if isinstance(fact, Text):
        return {"text": dict(fact.by_language)}
    if isinstance(fact, Names):
        return {"names": list(fact.names)}
    if isinstance(fact, Rows):
        return {"rows": [[name, facts_to_json(row)] for name, row in fact.rows]}
    if isinstance(fact, Joined):
        return {"joined": [to_json(each) for each in fact.facts], "by": fact.by}
    if isinstance(fact, datetime):
        if fact.tzinfo is None:
            raise BadFact(f"{fact!r} has no time zone")
        return {"moment": fact.isoformat()}
    if isinstance(fact, date):
        return {"date": fact.isoformat()}
    raise BadFact(f"{fact!r} is no fact")


def from_json(data: Any) -> Fact:
    """The inverse of `to_json`. Raises `BadFact` for anything else."""
    if isinstance(data, (str, int)) and not isinstance(data, bool):
        return data
    if isinstance(data, Mapping):
        if "money" in data:
            return Money(Decimal(data["money"]), str(data["currency"]))
        if "percent" in data:
            return Percent(Decimal(data["percent"]))
        if "months" in data:
            return Months(int(data["months"]))
        if "days" in data:
            return Days(int(data["days"]), bool(data.get("working", False)))
        if "text" in data:
            return Text(dict(data["text"]))
        if "names" in data:
            return Names(list(data["names"]))
        if "rows" in data:
            return Rows([(name, facts_from_json(row)) for name, row in data["rows"]])
        if "joined" in data and data.get("by") in ("and", "or"):
            return Joined([from_json(each) for each in data["joined"]], data["by"])
        if "moment" in data:
            return datetime.fromisoformat(data["moment"])
        if "date" in data:
            return date.fromisoformat(data["date"])
    raise BadFact(f"{data!r} is no fact in JSON")


def facts_to_json(facts: Facts) -> dict[str, Any]:
    """`to_json` for each fact of a reply."""
    return {name: to_json(fact) for name, fact in facts.items()}


def facts_from_json(data: Mapping[str, Any]) -> dict[str, Fact]:
    """`from_json` for each fact of a reply."""
    return {name: from_json(value) for name, value in data.items()}
