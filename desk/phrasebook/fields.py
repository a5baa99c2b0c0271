"""The fields from which figures come into phrases: what an officer typed, checked and made exact."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from bot.errors import BadInput, OutOfRange
from bot.facts import Fact, Money, Months
from bot.loans.longer import longer
from bot.loans.money import minor_digits
from bot.loans.schedules.monthly import equal_instalment
from bot.loans.schedules.terms import LONGEST_TERM
from bot.replies.phrasebook import PhraseContract, PhraseFact
from desk.phrasebook.ground import Ground

LONGEST_NAME = 60

_AMOUNT = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d+)?", re.ASCII)


@dataclass(frozen=True)
class Filled:
    """What the fields hold: `values` as text, `facts` that could be read, `errors` of those that could not.

    `calculated` are facts that were worked out from the loan because their field is empty.
    """

    values: Mapping[str, str]
    facts: Mapping[str, Fact] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    calculated: Mapping[str, Money] = field(default_factory=dict)

    @property
    def all_facts(self) -> Mapping[str, Fact]:
        """Typed and calculated ones."""
        return {**self.calculated, **self.facts}


def asked(contract: PhraseContract, ground: Ground) -> Sequence[tuple[str, PhraseFact]]:
    """The facts that an officer fills in, in the contract's order."""
    return [(name, kind) for name, kind in contract.facts.items() if name not in ground.known]


def fill(given: Mapping[str, str], contract: PhraseContract, ground: Ground) -> Filled:
    """Reads the fields; one that was not sent holds its default."""
    values: dict[str, str] = {}
    facts: dict[str, Fact] = {}
    errors: dict[str, str] = {}
    for name, kind in asked(contract, ground):
        values[name] = text = given.get(name, ground.defaults.get(name, kind.words[0] if kind.words else "")).strip()
        if not text:
            continue
        try:
            facts[name] = _read(text, kind, ground)
        except BadInput as error:
            errors[name] = str(error)
    return Filled(values, facts, errors, _calculated(values, facts, ground))


def _read(text: str, kind: PhraseFact, ground: Ground) -> Fact:
    if kind.words:
        if text not in kind.words:
            raise BadInput("word", f"Choose one of {', '.join(kind.words)}.")
        return text
    return READERS[kind.type](text, ground)


def _name(text: str, ground: Ground) -> Fact:
    name = " ".join(text.split())
    if len(name) > LONGEST_NAME:
        raise BadInput("name", f"At most {LONGEST_NAME} characters are taken.")
    return name


def _money(text: str, ground: Ground) -> Fact:
    if not _AMOUNT.fullmatch(text):
        raise BadInput("money", "Write an amount such as 250 or 1,250.50.")
    amount, digits = Decimal(text.replace(",", "")), minor_digits(ground.currency)
    if -int(amount.as_tuple().exponent) > digits:
        raise BadInput("money", f"{ground.currency} has {digits or 'no'} decimals.")
    return Money(amount, ground.currency)


def _months(text: str, ground: Ground) -> Fact:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= LONGEST_TERM):
        raise BadInput("months", f"Write a whole number of months from 1 to {LONGEST_TERM}.")
    return Months(int(text))


def _day(text: str, ground: Ground) -> Fact:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadInput("date", "Write a day such as 2026-12-15.") from None
    if day < ground.now.astimezone(ground.zone).date():
        raise BadInput("date", "This day has passed.")
    return day


def _moment(text: str, ground: Ground) -> Fact:
    try:
        moment = datetime.strptime(text, "%Y-%m-%dT%H:%M").replace(tzinfo=ground.zone)
    except ValueError:
        raise BadInput("moment", "Write a day and a time such as 2026-12-15T16:00.") from None
    if moment < ground.now:
        raise BadInput("moment", "This time has passed.")
    return moment


READERS: Mapping[str, Callable[[str, Ground], Fact]] = {
    "word": _name,
    "money": _money,
    "months": _months,
    "date": _day,
    "moment": _moment,
}
"""How a field is read, by the type of its fact; selectors are read by themselves."""


def _calculated(values: Mapping[str, str], facts: Mapping[str, Fact], ground: Ground) -> Mapping[str, Money]:
    """What the months and the loan make of the fields that were left empty."""
    months, overdue = facts.get("months"), facts.get("overdue")
    made: dict[str, Money] = {}
    if not isinstance(months, Months):
        return {}
    try:
        if ground.loan and not (values["instalment"] or values["more"]):
            found = longer(ground.loan, ground.unpaid, months.count)
            made |= {"instalment": found.instalment, "more": found.more} if found else {}
        if isinstance(overdue, Money) and overdue.amount and not values["monthly"]:
            made["monthly"] = equal_instalment(overdue, Decimal(0), months.count)
    except OutOfRange:
        pass  # months beyond all sense are nothing to calculate with
    return made
