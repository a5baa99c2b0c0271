"""Rows of lenders' words inside a reply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
    """The lines of several offers: those that all have first and once, then the others under their kind's name."""
    if not lines_by_offer:
        return []
    everyone = [line for line in lines_by_offer[0][1] if all(line in lines for _, lines in lines_by_offer)]
    rows = line_rows(everyone)
    for offer, lines in lines_by_offer:
        rows += [("item_named_line", {"name": offer.name, "line": line}) for line in lines if line not in everyone]
    return rows
