"""Ways of relief for somebody who cannot pay as agreed: of a market, or on their own loan. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from bot.facts import Facts, Joined, Money, Months, Percent, Reply, Rows
from bot.loans.answers.lines import Row
from bot.loans.book import Loan
from bot.loans.question import Question
from bot.loans.relief import ReliefKind, ReliefOption, ReliefPlan, plans
from bot.loans.schedules.rows import Instalment
from bot.loans.unpaid import regular_instalment

MOST = 5
"""The most ways that are told: who is in distress does not read a list."""

_NAMES: Mapping[ReliefKind, str] = {
    "pause": "pause",
    "interest_only": "interest_only",
    "reduced": "reduced",
    "extension": "extension",
    "arrears_plan": "arrears",
}
"""How the rows' messages call each kind."""


def relief_options(question: Question) -> Reply | None:
    """The market's ways of relief, for the kind of loan that was named or for all; None where the market has none.

    What differs in its lengths only, because it holds for different kinds of loan, is one way with all of them.
    """
    lengths: dict[str, tuple[ReliefOption, set[int]]] = {}
    for option in question.market_record.relief:
        if option.products is None or question.product is None or question.product in option.products:
            way = f"{_row_name(option)} {option.percent}"
            lengths.setdefault(way, (option, set()))[1].update(option.months)
    if not lengths:
        return None
    rows = [_option_row(option, sorted(months)) for option, months in list(lengths.values())[:MOST]]
    return Reply("utter_relief_options", {"items": Rows(rows)})


def relief_on_loan(
    options: Sequence[ReliefOption], loan: Loan, unpaid: Sequence[Instalment], today: date
) -> Reply | None:
    """The ways of relief on a loan of the book, each in its shortest length with its figures; None if there is none.

    `unpaid` are the open instalments. The shortest is an example: it costs least, and a longer one may be agreed.
    """
    shortest: dict[str, ReliefPlan] = {}
    for each in plans(options, loan, unpaid, today):
        known = shortest.get(each.option.id)
        if known is None or each.months < known.months:
            shortest[each.option.id] = each
    if not shortest:
        return None
    rows = [_plan_row(each) for each in list(shortest.values())[:MOST]]
    instalment = regular_instalment(unpaid, loan.principal.currency)
    return Reply("utter_relief_own_loan", {"number": loan.number, "instalment": instalment, "items": Rows(rows)})


def _row_name(option: ReliefOption) -> str:
    return f"item_relief_{_NAMES[option.kind]}{'_waived' if option.interest_waived else ''}"


def _option_row(option: ReliefOption, months: Sequence[int]) -> Row:
    facts: Facts = {"months": Joined([Months(count) for count in months], by="or")}
    share: Facts = {"percent": Percent(option.percent)} if option.percent is not None else {}
    return _row_name(option), {**facts, **share}


def _plan_row(found: ReliefPlan) -> Row:
    told = _TOLD[found.option.kind](found)
    # Where rounding makes the sum a few cents less, that is no saving to be promised.
    difference = Money(max(found.difference.amount, Decimal(0)), found.difference.currency)
    facts: Facts = {**told, "months": Months(found.months), "difference": difference}
    return f"item_relief_own_{_NAMES[found.option.kind]}", facts


_TOLD: Mapping[ReliefKind, Callable[[ReliefPlan], Facts]] = {
    "pause": lambda found: {"instalment": found.after},
    "interest_only": lambda found: {"first": found.relieved, "instalment": found.after},
    "reduced": lambda found: {"first": found.relieved, "instalment": found.after},
    "extension": lambda found: {"instalment": found.after},
    "arrears_plan": lambda found: {"first": found.relieved},
}
"""What is paid meanwhile and afterwards, as far as the row of a kind tells it."""
