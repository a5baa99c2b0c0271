"""A plan in words and figures of a language: heading, summary, columns, notes. All forms of a plan are made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.numbers import get_currency_symbol

from bot.facts import Fact, Facts, Money
from bot.loans.money import minor_digits
from bot.loans.plan import Plan, interest, paid
from bot.loans.schedules.rows import Instalment
from bot.plans.drawing import Captions
from bot.plans.periods import Periods, Unit
from bot.replies import figures
from bot.replies.wording import Wording

HEADINGS = {
    "quote": ("name", "amount", "term"),
    "loan": ("number", "name"),
    "statement": ("number", "name"),
    "change": ("number", "name"),
}
"""The facts of each kind's heading."""

LINES = {
    "quote": ("rate", "apr", "fee"),
    "loan": (),
    "statement": ("borrower", "owed", "arrears", "payoff", "rate"),
    "change": (),
}
"""The facts that stand under the heading, each with its label."""

SIGNS = ("principal", "interest", "overdue", "before")


@dataclass(frozen=True)
class Table:
    """All rows of one plan; the last of `rows` is the sum. `caption` is empty where there is one table only."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    total: Sequence[str]


@dataclass(frozen=True)
class Sheet:
    """A plan ready to be shown. `lines` are labels with their values, `locale` CLDR's as Babel spells it."""

    lang: str
    dir: str
    locale: str
    heading: str
    summary: str
    lines: Sequence[tuple[str, str]]
    tables: Sequence[Table]
    notes: Sequence[str]
    captions: Captions
    saves: Sequence[tuple[str, str]]
    opens_table: str
    page_of: str


class Sheets:
    """Words plans in every language there is a catalog for."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def sheet(self, plan: Plan, drawn: Periods, language: str, market: str | None) -> Sheet:
        """A plan in words; an unknown language falls back to the lender's default."""
        code = self._wording.known(language)
        say = _Voice(self._wording, code, market)
        return Sheet(
            lang=code,
            dir=self._wording.direction(code),
            locale=str(say.locale),
            heading=say.line(plan.kind, {name: plan.facts[name] for name in HEADINGS[plan.kind]}),
            summary=say.line(*_summary(plan)),
            lines=[(say.line(name), say.value(plan.facts[name])) for name in LINES[plan.kind] if name in plan.facts],
            tables=_tables(plan, say),
            notes=_notes(plan, say),
            captions=_captions(plan, drawn.unit, say),
            saves=[(form, say.line("save", {"form": form})) for form in ("PDF", "CSV")],
            opens_table=say.line("table"),
            page_of=say.plain("page", {"page": "{page}", "pages": "{pages}"}),
        )

    def columns(self, names: Sequence[str], language: str, market: str | None) -> list[str]:
        """Heads of columns, without marks around figures."""
        say = _Voice(self._wording, self._wording.known(language), market)
        return [say.plain(name, {}) for name in names]


class _Voice:
    """A language in a market."""

    def __init__(self, wording: Wording, code: str, market: str | None) -> None:
        self._wording, self._code, self._market = wording, code, market
        self.locale: Locale = wording.locale(code, market)

    def line(self, name: str, facts: Facts | None = None) -> str:
        """One of the words of plans."""
        return self.laid_out(self.plain(name, facts or {}))

    def plain(self, name: str, facts: Facts) -> str:
        """The same without marks around figures, to be filled in later."""
        return self._wording.plan_word(f"plan-{name}", facts, self._code, self._market)

    def value(self, fact: Fact) -> str:
        """A fact by itself."""
        return self.laid_out(self._wording.shown(fact, self._code, self._market))

    def laid_out(self, text: str) -> str:
        """See `Wording.laid_out`."""
        return self._wording.laid_out(text, self._code)


def _summary(plan: Plan) -> tuple[str, Facts]:
    total = paid(plan.rows, plan.currency)
    if plan.before:
        before = paid(plan.before, plan.currency)
        return "sum-change", {
            "count_before": len(plan.before),
            "before": before,
            "count": len(plan.rows),
            "total": total,
        }
    return "sum", {
        "count": len(plan.rows),
        "payment": Money(plan.rows[0].payment, plan.currency),
        "total": total,
        "interest": interest(plan.rows, plan.currency),
    }


def _tables(plan: Plan, say: _Voice) -> Sequence[Table]:
    if not plan.before:
        return [_table("", plan.rows, plan.currency, say)]
    return [
        _table(say.line("now"), plan.rows, plan.currency, say),
        _table(say.line("before"), plan.before, plan.currency, say),
    ]


def _table(caption: str, rows: Sequence[Instalment], currency: str, say: _Voice) -> Table:
    digits, dated = minor_digits(currency), any(row.due for row in rows)

    def cells(row: Instalment) -> list[str]:
        due = [figures.short_day(row.due, say.locale) if row.due else ""] if dated else []
        amounts = (row.payment, row.principal, row.interest, row.balance)
        return [str(row.number), *due, *(figures.amount(each, digits, say.locale) for each in amounts)]

    head = ("number", *(("due",) if dated else ()), "payment", "principal", "interest", "balance")
    sums = [sum((getattr(row, name) for row in rows), Decimal(0)) for name in ("payment", "principal", "interest")]
    return Table(
        caption=caption,
        head=[say.line(name) for name in head],
        rows=[cells(row) for row in rows],
        total=[
            say.line("total"),
            *([""] if dated else []),
            *(figures.amount(each, digits, say.locale) for each in sums),
            "",
        ],
    )


def _notes(plan: Plan, say: _Voice) -> Sequence[str]:
    notes = [say.line("in", {"currency": plan.currency})]
    if plan.kind == "quote":
        notes.append(say.line("example"))
    if plan.kind == "statement":
        notes.append(say.line("source", {name: plan.facts[name] for name in ("lender", "as_of")}))
    elif "as_of" in plan.facts:
        notes.append(say.line("made", {"as_of": plan.facts["as_of"]}))
    return notes


def _captions(plan: Plan, unit: Unit, say: _Voice) -> Captions:
    symbol = get_currency_symbol(plan.currency, locale=say.locale)
    yearly = unit in ("year", "loan_year")
    return Captions(
        paid=say.laid_out(f"{say.plain('year' if yearly else 'each', {})} ({symbol})"),
        left=say.laid_out(f"{say.plain('left', {})} ({symbol})"),
        names={name: say.line(name) for name in SIGNS},
        figure=lambda amount: figures.rounded(amount, say.locale),
        place=lambda place: _place(place, unit, say.locale),
    )


def _place(place: tuple[int, ...], unit: Unit, locale: Locale) -> str:
    if unit == "month":
        return figures.month(date(place[0], place[1], 1), locale)
    return figures.year(place[0], locale) if unit == "year" else str(place[0])
