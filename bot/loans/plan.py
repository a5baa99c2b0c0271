"""A repayment plan to look at and to keep: its rows, what it is of, and, where it changes, how it was before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, DecimalException
from typing import Any, Literal, get_args

from bot.errors import BadFact
from bot.facts import Facts, Money, facts_from_json, facts_to_json
from bot.loans.schedules.rows import Instalment

PlanKind = Literal["quote", "loan", "statement", "change"]
"""What was calculated for somebody; what is open on a loan; the same with what the loan stands at; a new plan beside
the present one."""

KINDS: tuple[PlanKind, ...] = get_args(PlanKind)

_AMOUNTS = ("payment", "principal", "interest", "balance")


@dataclass(frozen=True)
class Plan:
    """A plan in one currency. `facts` are what its heading tells, by kind; see `bot.plans.sheet`.

    `before` are the rows of the plan that this one would replace, empty where there is none.
    """

    kind: PlanKind
    currency: str
    facts: Facts
    rows: Sequence[Instalment]
    before: Sequence[Instalment] = ()

    def as_json(self) -> dict[str, Any]:
        """The plan as JSON data; amounts travel as text, a row as number, due date and four amounts."""
        return {
            "kind": self.kind,
            "currency": self.currency,
            "facts": facts_to_json(self.facts),
            "rows": [_row_to_json(row) for row in self.rows],
            "before": [_row_to_json(row) for row in self.before],
        }


def paid(rows: Sequence[Instalment], currency: str) -> Money:
    """The sum of all payments."""
    return Money(sum((row.payment for row in rows), Decimal(0)), currency)


def interest(rows: Sequence[Instalment], currency: str) -> Money:
    """The sum of all interest."""
    return Money(sum((row.interest for row in rows), Decimal(0)), currency)


def plan_from_json(data: Any) -> Plan:
    """The inverse of `Plan.as_json`. Raises `BadFact` for anything else."""
    try:
        if data["kind"] not in KINDS or not data["rows"]:
            raise BadFact("A plan needs one of the kinds in bot.loans.plan, and rows.")
        return Plan(
            kind=data["kind"],
            currency=str(data["currency"]),
            facts=facts_from_json(data["facts"]),
            rows=tuple(_row_from_json(row) for row in data["rows"]),
            before=tuple(_row_from_json(row) for row in data["before"]),
        )
    except (LookupError, TypeError, ValueError, AttributeError, DecimalException) as error:
        raise BadFact(f"This is no plan in JSON ({type(error).__name__}).") from error


def _row_to_json(row: Instalment) -> list[Any]:
    return [row.number, row.due.isoformat() if row.due else None, *(str(getattr(row, name)) for name in _AMOUNTS)]


def _row_from_json(row: Sequence[Any]) -> Instalment:
    number, due, *amounts = row
    values: Mapping[str, Decimal] = dict(zip(_AMOUNTS, map(Decimal, amounts), strict=True))
    return Instalment(int(number), date.fromisoformat(due) if due else None, **values)
