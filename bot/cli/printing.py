"""A schedule as it is printed: facts, a table and totals; rows as CSV; all of it as JSON with exact decimals."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, get_args

from bot.loans.money import minor_unit
from bot.loans.quote import Quote
from bot.loans.schedules.early import Early
from bot.loans.schedules.rows import Instalment, Schedule
from bot.loans.schedules.terms import LoanTerms

Format = Literal["table", "csv", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)

COLUMNS = ("number", "due", "payment", "principal", "interest", "balance")


@dataclass(frozen=True)
class Printed:
    """What was calculated; `early` is the loan with early repayment, `offer` the lender's own quote, where wanted."""

    terms: LoanTerms
    schedule: Schedule
    early: Early | None = None
    offer: Quote | None = None

    @property
    def shown(self) -> Schedule:
        """The schedule whose rows are shown."""
        return self.early.after if self.early else self.schedule


def printed(what: Printed, format: Format) -> str:
    """It in one of the formats, without a line's end."""
    if format == "json":
        return json.dumps(_data(what), ensure_ascii=False, indent=2)
    if format == "csv":
        file = io.StringIO()
        csv.writer(file, lineterminator="\n").writerows([COLUMNS, *map(_cells, what.shown.rows)])
        return file.getvalue().rstrip("\n")
    return "\n".join([*_facts(what), "", *_table(what.shown)])


def _facts(what: Printed) -> list[str]:
    """Lines of what is agreed, and of what it comes to."""
    terms, currency = what.terms, what.terms.currency
    rates = [f"{terms.rates[0].percent} % a year"]
    rates += [f"{step.percent} % from month {step.from_month}" for step in terms.rates[1:]]
    named: list[tuple[str, Any]] = [
        ("loan", f"{terms.principal.amount.quantize(minor_unit(currency))} {currency}"),
        *(("paid out later", f"{each.amount} on {each.day}") for each in terms.drawdowns),
        ("rate", ", ".join(rates)),
        ("term", f"{terms.count} × {terms.every.name}, {terms.method}, {terms.day_count.name}"),
        *([("grace", f"{terms.grace} × {terms.grace_kind}")] if terms.grace else []),
        *([("balloon", terms.balloon)] if terms.balloon else []),
        ("instalment", what.schedule.instalment.amount),
        ("interest", what.schedule.interest.amount),
        ("total", what.schedule.total.amount),
    ]
    if what.offer:
        named.append(("fee", what.offer.fee.amount))
        named.append(("APR", f"{what.offer.apr.value} % ({what.offer.apr_method}, as of {what.offer.as_of})"))
    if early := what.early:
        named += [
            ("repaid early", early.repaid.amount),
            *([("accrued interest", early.accrued.amount)] if early.accrued.amount else []),
            ("charge", early.charge.amount),
            ("interest saved", early.interest_saved.amount),
            ("net saving", early.net.amount),
            *([("new instalment", early.instalment.amount)] if early.instalment else []),
            ("new interest", early.after.interest.amount),
            ("new total", early.after.total.amount),
        ]
    return [f"{name:17} {value}" for name, value in named]


def _table(schedule: Schedule) -> list[str]:
    """Header, rows and totals, with columns as wide as what is in them; early repayments have no number."""
    total, interest = schedule.total.amount, schedule.interest.amount
    cells: list[Sequence[str]] = [COLUMNS]
    cells += [[number if row.number else "", *rest] for row in schedule.rows for number, *rest in [_cells(row)]]
    cells.append(["", "total", str(total), str(total - interest), str(interest), ""])
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def _cells(row: Instalment) -> list[str]:
    return [str(row.number), row.due.isoformat() if row.due else "", *map(str, row[2:])]


def _data(what: Printed) -> dict[str, Any]:
    """All of it as JSON data; amounts and rates are text, so that none passes through binary floating point."""
    terms, offer, early = what.terms, what.offer, what.early
    made: dict[str, Any] = {
        "currency": terms.currency,
        "principal": str(terms.principal.amount.quantize(minor_unit(terms.currency))),
        "drawdowns": [{"day": each.day.isoformat(), "amount": str(each.amount)} for each in terms.drawdowns],
        "rates": [{"from_month": step.from_month, "percent": str(step.percent)} for step in terms.rates],
        "count": terms.count,
        "every": terms.every.name,
        "method": terms.method,
        "day_count": terms.day_count.name,
        "grace": terms.grace,
        "grace_kind": terms.grace_kind if terms.grace else None,
        "balloon": str(terms.balloon),
        "paid_out": terms.paid_out.isoformat() if terms.paid_out else None,
        "schedule": _schedule_data(what.schedule),
    }
    if offer:
        apr = {"apr": str(offer.apr.value), "apr_method": offer.apr_method, "as_of": offer.as_of.isoformat()}
        made["offer"] = {"product": offer.product, "fee": str(offer.fee.amount), **apr}
    if early:
        named = ("repaid", "accrued", "charge", "interest_saved", "net")
        amounts = {name: str(getattr(early, name).amount) for name in named}
        made["early"] = {**amounts, "schedule": _schedule_data(early.after)}
    return made


def _schedule_data(schedule: Schedule) -> dict[str, Any]:
    def plain(value: Any) -> Any:
        return str(value) if isinstance(value, Decimal) else value.isoformat() if hasattr(value, "isoformat") else value

    return {
        "instalment": str(schedule.instalment.amount),
        "interest": str(schedule.interest.amount),
        "total": str(schedule.total.amount),
        "rows": [{name: plain(value) for name, value in row._asdict().items()} for row in schedule.rows],
    }
