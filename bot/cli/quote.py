"""`rapport quote`: the schedule of a loan on any terms, or on those of the lender's own offer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Optional

import typer

from bot.cli.shared import plainly

if TYPE_CHECKING:
    from bot.loans.lender import Lender
    from bot.loans.offers import Offer
    from bot.loans.schedules.rolling import Closed

TERMS = "Terms"
OFFER = "The lender's offer"
EARLY = "Early repayment"


def _option(words: str, panel: str = TERMS, default: Any = None) -> Any:
    return typer.Option(default, help=words, rich_help_panel=panel)


@plainly
def quote(
    amount: str = typer.Option(..., help="What is lent, such as 10000 or 1250.50."),
    term: str = typer.Option(..., help="How many instalments; months, if they are monthly."),
    rate: Optional[str] = _option("Nominal rate in percent a year."),
    currency: Optional[str] = _option("ISO 4217 code, such as USD; by default the market's."),
    method: str = _option("Or equal-principal, interest-only, balloon.", TERMS, "equal-instalments"),
    every: str = _option("Or fortnight, week, quarter, half-year, year, '2 months', '15 days'.", TERMS, "month"),
    day_count: str = _option("Or 30/360, 30E/360, actual/365 and others; docs/loans.md has them.", TERMS, "periods"),
    odd_days: Optional[str] = _option("How odd days of the first period count: a day count, or share of the period."),
    paid_out: Optional[str] = _option("Day of payment out, such as 2026-01-31."),
    draw: list[str] = _option("Paid out later: 2027-01-01:2000. May be repeated.", TERMS, []),
    first_due: Optional[str] = _option("First due date; by default a period after the payment out."),
    due_day: Optional[str] = _option("Agreed day of the month, where the first due date could not fall on it."),
    grace: str = _option("How many instalments at the start are special.", TERMS, "0"),
    grace_kind: str = _option("Or capitalised, interest-free.", TERMS, "interest-only"),
    interest_free: str = _option("How many periods bear no interest.", TERMS, "0"),
    balloon: Optional[str] = _option("Due with the last instalment: an amount, or a share such as 20%."),
    amortised_over: Optional[str] = _option("Instalments as if there were so many; the rest is due with the last."),
    step: list[str] = _option("Another rate later on: 13:5.5 from month 13. May be repeated.", TERMS, []),
    roll: Optional[str] = _option("Due dates on closed days: none, following, modified-following, preceding."),
    holidays: Optional[str] = _option("Market whose main office's closed days count; else Saturday and Sunday."),
    holiday: list[str] = _option("One more closed day. May be repeated.", TERMS, []),
    adjusted: bool = _option("Interest runs to the moved days.", TERMS, False),
    even_last: bool = _option("Evens the last instalment out.", TERMS, False),
    extra: list[str] = _option("Repaid early: 2027-01-01:2000:shorter or :lower. May be repeated.", EARLY, []),
    payoff: Optional[str] = _option("Repaid in full on this day.", EARLY),
    early_charge: Optional[str] = _option("Charge for it: 2%:12 within 12 months; else the offer's.", EARLY),
    market: Optional[str] = _option("Market of the offer, such as US.", OFFER),
    product: Optional[str] = _option("Kind of loan of the offer, such as personal.", OFFER),
    format: str = typer.Option("table", help="Or csv, json."),
) -> None:
    """Prints the schedule of a loan: header facts, rows, totals; what early repayment saves."""
    from bot.cli.printing import FORMATS, Printed, printed
    from bot.errors import BadInput
    from bot.facts import Money
    from bot.loans.quote import quote as quote_of
    from bot.loans.schedules import typed
    from bot.loans.schedules.day_counts import day_count as counted
    from bot.loans.schedules.early import pay_off, repay_in_part
    from bot.loans.schedules.frequency import frequency
    from bot.loans.schedules.plan import plan
    from bot.loans.schedules.rolling import ROLLINGS
    from bot.loans.schedules.terms import GRACE_KINDS, METHODS, LoanTerms

    wanted = typed.one_of(format, FORMATS, "format")
    count = typed.whole(term, "term")
    lent, lender = typed.number(amount, "amount"), _lender() if market or holidays else None
    offer = _offer(lender, market, product)
    if offer is None and (rate is None or currency is None):
        raise BadInput("rate", "Give --rate and --currency, or --market and --product for the lender's offer.")
    principal = Money(lent, typed.currency(currency or str(offer and offer.market.currency)))
    percent = typed.number(rate, "rate") if rate else None
    quoted = quote_of(offer, principal, count, percent) if offer else None
    if quoted:
        principal, percent = quoted.amount, quoted.rate
    if method == "balloon" and balloon is None and amortised_over is None:
        raise BadInput("balloon", "A loan with a balloon needs --balloon, an amount or a share such as 20%.")
    if (holidays or holiday or adjusted) and roll is None:
        raise BadInput("roll", f"Say how due dates move on closed days: --roll {', '.join(ROLLINGS)}.")
    terms = LoanTerms(
        principal=principal,
        rates=typed.steps(percent or Decimal(0), step),
        count=count,
        method="equal-instalments" if method == "balloon" else typed.one_of(method, METHODS, "method"),
        every=frequency(every),
        day_count=counted(day_count),
        odd_days=None if odd_days in (None, "share") else counted(str(odd_days)),
        share_odd_days=odd_days == "share",
        paid_out=typed.day(paid_out, "paid-out") if paid_out else None,
        first_due=typed.day(first_due, "first-due") if first_due else None,
        drawdowns=list(map(typed.drawdown, draw)),
        due_day=typed.whole(due_day, "due-day") if due_day else None,
        grace=typed.whole(grace, "grace", least=0),
        grace_kind=typed.one_of(grace_kind, GRACE_KINDS, "grace-kind"),
        interest_free=typed.whole(interest_free, "interest-free", least=0),
        balloon=typed.balloon(balloon or "0", principal),
        amortised_over=typed.whole(amortised_over, "amortised-over") if amortised_over else None,
        rolling=typed.one_of(roll or "none", ROLLINGS, "roll"),
        closed=_closed(lender, holidays, [typed.day(text, "holiday") for text in holiday]),
        adjusted=adjusted,
        even_last=even_last,
    )
    schedule = plan(terms)
    if quoted and [row.payment for row in schedule.rows] != [row.payment for row in quoted.schedule.rows]:
        raise BadInput("product", "An offer is for equal monthly instalments at one rate; leave out what changes them.")
    charge = typed.early_charge(early_charge)
    if offer and early_charge is None:
        charge = offer.terms.early_repayment
    extras = list(map(typed.extra, extra))
    early = None
    if payoff:
        early = pay_off(terms, typed.day(payoff, "payoff"), charge, extras)
    elif extras:
        early = repay_in_part(terms, extras, charge)
    typer.echo(printed(Printed(terms, schedule, early, quoted), wanted))


def _lender() -> Lender:
    from bot.loans.lender_data import load_lender
    from bot.settings import load_settings

    return load_lender(load_settings().lender)


def _offer(lender: Lender | None, market: str | None, product: str | None) -> Offer | None:
    """The lender's offer; None where none is asked for."""
    from bot.errors import BadInput

    if lender is None or market is None:
        if product is not None:
            raise BadInput("market", f"In which market is the {product} loan wanted? Give --market as well.")
        return None
    offers = {offer.product.id: offer for offer in lender.offers(market)}
    if product not in offers:
        raise BadInput("product", f"Which loan in {market}? Give --product: {', '.join(offers)}.")
    return offers[product]


def _closed(lender: Lender | None, market: str | None, days: Sequence[date]) -> Closed:
    """The closed days: those of the market's main office, else weekends; and some more."""
    from bot.loans.schedules.rolling import weekend

    if lender is None or market is None:
        return lambda day: weekend(day) or day in days
    office = lender.office(market)
    return lambda day: not office.shifts(day) or day in days
