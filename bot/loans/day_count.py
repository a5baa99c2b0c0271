"""How much of a year lies between two days, by the conventions that loan contracts name."""

from __future__ import annotations

from calendar import isleap
from datetime import date
from decimal import Decimal

from bot.loans.money import CONTEXT


def actual_365(start: date, end: date) -> Decimal:
    """Calendar days over 365, in leap years too."""
    return CONTEXT.divide(Decimal((end - start).days), Decimal(365))


def actual_actual(start: date, end: date) -> Decimal:
    """Calendar days, each over the length of the year in which it ends (365 or 366).

    The day on which money is paid out earns no interest and the day on which it is repaid does, so that from 12
    December to 12 January 19 days belong to the old year and 12 to the new one.
    """
    fraction = Decimal(0)
    for year in range(start.year, end.year + 1):
        first = max(start, date(year - 1, 12, 31)) if year > start.year else start
        last = min(end, date(year, 12, 31))
        fraction += CONTEXT.divide(Decimal((last - first).days), Decimal(366 if isleap(year) else 365))
    return fraction


def thirty_360(start: date, end: date) -> Decimal:
    """Every month as 30 days of a year of 360 (ISDA 2006 section 4.16(g), "30E/360")."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return CONTEXT.divide(Decimal(months * 30 + min(end.day, 30) - min(start.day, 30)), Decimal(360))
