"""What laws say, once for all markets: `lender/statements.yml` has the sentences, a market's rule the figures.

`cap_rate: The law allows at most {percent} interest a year.` is written once in each language. A rule of a market says
`says: cap_rate` with its `values`, and the figures are written as each language writes them. So a market is added
without a translator: most of what laws say to borrowers has been said elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from decimal import Decimal
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_time

from bot.errors import BadLenderData
from bot.facts import Days, Money, Months, Percent
from bot.loans.records import Record, Words, check
from bot.loans.yaml_file import Where, YamlFile, read_yaml
from bot.replies import figures

_HOLE = re.compile(r"\{([a-z_]+)\}")

_STOPS = re.compile(r"\.\.$")
"""An abbreviation's full stop and the sentence's, as after "p.m."."""

FROM_THE_CAP = {
    "rate": ("percent", "percent"),
    "apr": ("percent", "percent"),
    "month": ("percent", "percent"),
    "day": ("percent", "percent"),
    "charges": ("percent", "percent"),
    "from": ("from", "money"),
    "below": ("below", "money"),
    "months": ("months", "months"),
    "longer_than": ("months", "months"),
}
"""Fields of a rule's `cap`: the value that each gives, and its kind; so a figure is never written twice."""

Figure = Callable[[str, Locale], str]
"""A value as a language writes it in the market: by the language's code and CLDR's locale for both."""


class StatementsFile(Record):
    """`lender/statements.yml`: sentences by id, with the names of values in braces."""

    statements: Mapping[str, Words]


def read_statements(path: Path, languages: Sequence[str]) -> Mapping[str, Words]:
    """Reads the sentences. Raises `BadLenderData`, also where two languages of one sentence tell different values."""
    file = read_yaml(path)
    statements = check(file, StatementsFile, languages).statements
    for name, words in statements.items():
        told = {language: set(_HOLE.findall(text)) for language, text in words.by_language.items()}
        expected = told[languages[0]]
        for language, holes in told.items():
            if holes != expected:
                message = f"{language} tells {_listed(holes)}, but {languages[0]} tells {_listed(expected)}."
                raise file.error(("statements", name, language), message)
    return statements


def with_statements(file: YamlFile, statements: Mapping[str, Words]) -> YamlFile:
    """A market's file in which each `says` of a rule or of the helpline became a `line` in every language.

    Raises `BadLenderData` for a sentence or a value that is not there, or is one too many. What else is wrong with
    the file is left to be found when it is checked.
    """
    data = file.data
    if not isinstance(data, dict):
        return file
    filling = _Filling(file, statements)
    changed = dict(data)
    if isinstance(data.get("rules"), list):
        changed["rules"] = [filling.rule(("rules", number), rule) for number, rule in enumerate(data["rules"])]
    helpline = data.get("helpline")
    if isinstance(helpline, dict) and "says" in helpline:
        for name in helpline:
            if name not in ("says", "values"):
                raise file.error(("helpline", name), "a helpline has says and values, or its text in every language.")
        changed["helpline"] = filling.line(("helpline",), helpline, {})
    return YamlFile(file.path, changed, file.lines)


class _Filling:
    """One market's figures, put into sentences."""

    def __init__(self, file: YamlFile, statements: Mapping[str, Words]) -> None:
        self._file = file
        self._statements = statements
        self._market = str(file.data.get("code", ""))
        self._currency = str(file.data.get("currency", ""))
        apr = file.data.get("apr")
        name = apr.get("name") if isinstance(apr, dict) else None
        self._apr = name if isinstance(name, dict) else None

    def rule(self, where: Where, rule: Any) -> Any:
        """A rule with its line; one that is written out is left as it is."""
        if not isinstance(rule, dict) or "says" not in rule:
            return rule
        if "line" in rule:
            raise self._file.error((*where, "line"), "says and line are two ways of writing one thing; keep one.")
        cap = rule["cap"] if isinstance(rule.get("cap"), dict) else {}
        given = {FROM_THE_CAP[name][0]: {FROM_THE_CAP[name][1]: cap[name]} for name in cap if name in FROM_THE_CAP}
        rest = {name: value for name, value in rule.items() if name not in ("says", "values")}
        return {**rest, "line": self.line(where, rule, given)}

    def line(self, where: Where, part: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, str]:
        """The sentence that a part `says`, by language; `given` are values that its cap has."""
        name = part["says"]
        if not isinstance(name, str) or name not in self._statements:
            message = f"there is no sentence {name} in statements.yml; add it there, correct the id, or write a line."
            raise self._file.error((*where, "says"), message)
        words = self._statements[name].by_language
        holes = set(_HOLE.findall(next(iter(words.values()))))
        values = self._values(where, part.get("values"), holes, given)
        told: dict[str, str] = {}
        for language, text in words.items():
            locale = figures.locale_for(language.replace("-", "_"), self._market)
            known = {key: value(language, locale) for key, value in values.items()}
            if self._apr:
                known.setdefault("apr", self._apr.get(language, ""))
            told[language] = _STOPS.sub(".", text.format_map(known))
        return told

    def _values(self, where: Where, written: Any, holes: set[str], given: Mapping[str, Any]) -> dict[str, Figure]:
        if written is not None and not isinstance(written, dict):
            raise self._file.error((*where, "values"), "fields are expected here, each as 'name: value'.")
        values = written or {}
        for name in values:
            here = (*where, "values", name)
            if name not in holes:
                raise self._file.error(here, f"the sentence tells no {name}; it tells {_listed(holes)}.")
            if name in given:
                raise self._file.error(here, "it stands in the cap already; leave it out here.")
        missing = holes - set(values) - set(given) - ({"apr"} if self._apr else set())
        if missing:
            raise self._file.error((*where, "values"), f"the sentence also tells {_listed(missing)}; give it.")
        found = {name: value for name, value in {**given, **values}.items() if name in holes}
        return {name: self._figure((*where, "values", name), value) for name, value in found.items()}

    def _figure(self, where: Where, value: Any) -> Figure:
        if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
            return lambda *_: str(value)
        if isinstance(value, dict) and len(value) == 1:
            ((kind, figure),) = value.items()
            if kind == "name" and isinstance(figure, dict) and figure:
                names = {str(language): str(name) for language, name in figure.items()}
                return lambda language, _: names.get(language, next(iter(names.values())))
            if kind == "time" and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", str(figure)):
                moment = time.fromisoformat(str(figure))
                return lambda _, locale: format_time(moment, "short", locale=locale)
            if kind in ("percent", "money") and isinstance(figure, (int, Decimal)):
                return self._amount(kind, Decimal(figure))
            if kind in ("days", "months") and isinstance(figure, int):
                return self._length(kind, figure)
        kinds = '{percent: 16}, {money: 500}, {days: 14}, {months: 6}, {time: "08:00"} or {name: {en: …, ja: …}}'
        raise self._file.error(where, f"text, a whole number, {kinds} is expected.")

    def _amount(self, kind: str, value: Decimal) -> Figure:
        if kind == "percent":
            return lambda _, locale: figures.percent(Percent(value), locale)
        return lambda _, locale: figures.money(Money(value, self._currency), locale)

    def _length(self, kind: str, count: int) -> Figure:
        if kind == "months":
            return lambda _, locale: figures.months(Months(count), locale)
        return lambda _, locale: figures.days(Days(count), locale, _no_working_days)


def _no_working_days(count: int) -> str:
    raise BadLenderData(f"{count} working days: laws are told in calendar days here.")


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
