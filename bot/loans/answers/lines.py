"""Rows of lenders' words inside a reply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from babel import Locale

from bot.facts import Facts, Text
from bot.loans.offers import Offer

Row = tuple[str, Facts]
"""A row's message in bot/replies/messages.yml, and its facts."""


def line_rows(lines: Iterable[Text]) -> list[Row]:
    """One row for each line."""
    return [("item_line", {"line": line}) for line in lines]


def step_rows(lines: Iterable[Text]) -> list[Row]:
    """One row for each line, numbered from 1."""
    return [("item_step", {"number": number, "line": line}) for number, line in enumerate(lines, start=1)]


def shared_rows(lines_by_offer: Sequence[tuple[Offer, Sequence[Text]]]) -> list[Row]:
    """The lines of several offers, each said once: those that all have, then the others under the kinds that do."""
    rows: list[Row] = []
    told: list[Text] = []
    for _, lines in lines_by_offer:
        for line in lines:
            if line in told:
                continue
            told.append(line)
            having = [offer for offer, its_lines in lines_by_offer if line in its_lines]
            if len(having) == len(lines_by_offer):
                rows.append(("item_line", {"line": line}))
            else:
                rows.append(("item_named_line", {"name": _names(having), "line": line}))
    return sorted(rows, key=lambda row: row[0] == "item_named_line")


def _names(offers: Sequence[Offer]) -> Text:
    """The names of kinds of loan, with commas between."""
    first = offers[0].name.by_language
    named = {language: [offer.name.by_language[language] for offer in offers] for language in first}
    return Text({code: with_commas(names, Locale.parse(code, sep="-")) for code, names in named.items()})


def with_commas(parts: Sequence[str], locale: Locale) -> str:
    """Parts of a list as a language sets them side by side, without "and": "a, b", in Chinese "a、b"."""
    return reduce(locale.list_patterns["standard"]["middle"].format, parts)
