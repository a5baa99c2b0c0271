"""Facts as people read them: money, percentages, dates and lengths of time by CLDR, in a language and for a market."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from babel.units import format_unit

from bot.facts import Days, Money, Months, Percent

BUDDHIST_ERA = 543
"""Years by which the Thai calendar is ahead."""

_YEAR = re.compile(r"(?:,|\s*'de')?\s*(?:G\s+)?y(?:年|년)?")
"""The year in CLDR's patterns of full dates, with what binds it to the rest."""

_WITH_COMMA = {"id", "it", "pt"}
"""Languages in which a day and a time that CLDR only puts side by side would run into one another."""


@lru_cache(maxsize=256)
def locale_for(language_locale: str, market: str | None) -> Locale:
    """CLDR's locale for a language in a market, such as Spanish in the US; the language's own where CLDR has none."""
    own = Locale.parse(language_locale)
    if market:
        try:
            return Locale.parse(f"{own.language}_{own.script}_{market}" if own.script else f"{own.language}_{market}")
        except (UnknownLocaleError, ValueError):
            pass
    return own


def money(value: Money, locale: Locale) -> str:
    """Money with its currency; cents only where there are any."""
    whole = value.amount == value.amount.to_integral_value()
    pattern = locale.currency_formats["standard"].pattern
    if whole:
        pattern = pattern.replace("0.00", "0")
    return format_currency(value.amount, value.currency, format=pattern, locale=locale, currency_digits=not whole)


def amount(value: Decimal, digits: int, locale: Locale) -> str:
    """An amount without its currency, with a fixed number of decimals, as in a column of amounts."""
    decimals = f".{'0' * digits}" if digits else ""
    pattern = locale.decimal_formats[None].pattern
    return str(format_decimal(value, format=pattern.replace(".###", decimals), locale=locale))


def rounded(value: Decimal, locale: Locale) -> str:
    """A round figure as short as a language writes it, such as 2.5K, 2,5 mil or 25万."""
    short = str(format_compact_decimal(value, locale=locale, fraction_digits=2))  # type: ignore[arg-type]  # decimals too
    return str(format_decimal(value, locale=locale)) if short.isdecimal() else short


def percent(value: Percent, locale: Locale) -> str:
    """A percentage with as many decimals as it has, up to four, such as 4.5%."""
    pattern = locale.percent_formats[None].pattern.replace("#,##0", "#,##0.####")
    return format_percent(value.value / 100, format=pattern, locale=locale)


def months(value: Months, locale: Locale) -> str:
    """A length of time: whole years from two years up, otherwise months."""
    if value.count >= 24 and value.count % 12 == 0:
        return _unit(value.count // 12, "year", locale)
    return _unit(value.count, "month", locale)


def days(value: Days, locale: Locale, working: Callable[[int], str]) -> str:
    """A number of days; `working` words working days, which CLDR does not have."""
    return working(value.count) if value.working else _unit(value.count, "day", locale)


def day(value: date, locale: Locale) -> str:
    """A calendar date in full; in Thai by the Buddhist era, which Babel does not count in."""
    if locale.language == "th":
        return f"{format_date(value, 'd MMMM', locale=locale)} พ.ศ. {value.year + BUDDHIST_ERA}"
    return format_date(value, "long", locale=locale)


def short_day(value: date, locale: Locale) -> str:
    """A calendar date as short as a table has room for; in Thai by the Buddhist era."""
    if locale.language == "th":
        return f"{format_date(value, 'd MMM', locale=locale)} {value.year + BUDDHIST_ERA}"
    return format_date(value, "medium", locale=locale)


def month(value: date, locale: Locale) -> str:
    """A month of a year, short; in Thai by the Buddhist era."""
    if locale.language == "th":
        return f"{format_date(value, 'MMM', locale=locale)} {value.year + BUDDHIST_ERA}"
    return format_skeleton("yMMM", value, locale=locale)


def year(value: int, locale: Locale) -> str:
    """A calendar year; in Thai by the Buddhist era."""
    return str(value + BUDDHIST_ERA if locale.language == "th" else value)


def moment(value: datetime, locale: Locale) -> str:
    """Weekday, day and time in the zone that the moment carries: CLDR's full form without the year."""
    pattern = _YEAR.sub("", locale.date_formats["full"].pattern).strip()
    at = locale.time_formats["short"].pattern.replace("a", "aaaa")  # Korean's short 오후 is "PM"
    together = str(locale.datetime_formats["full"]).replace("'", "")
    if together == "{1} {0}" and locale.language in _WITH_COMMA:
        together = "{1}, {0}"
    return together.format(
        format_time(value, at, tzinfo=value.tzinfo, locale=locale), format_date(value, pattern, locale=locale)
    )


def _unit(count: int, unit: str, locale: Locale) -> str:
    """CLDR's long form; where a language has one form only, CLDR keeps it as the short one, and Babel misses that."""
    long = format_unit(count, unit, length="long", locale=locale)
    missing = locale.language != "en" and long.endswith(f" {unit}")
    return format_unit(count, unit, length="short", locale=locale) if missing else long


def language_name(language_locale: str, locale: Locale | str) -> str:
    """What a language is called in another one, such as "inglés"; its own name where CLDR does not know it there."""
    named, within = Locale.parse(language_locale), Locale.parse(locale) if isinstance(locale, str) else locale
    with_script = f"{named.language}_{named.script}" if named.script else named.language
    return str(within.languages.get(with_script) or within.languages.get(named.language) or named.display_name)
