"""The trend as a page shows it: by model, by model and language, and over time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Optional

from bot.crm import model_trend
from bot.crm.model_trend import Wanted
from bot.crm.session import Session
from bot.loans.lender import Lender
from bot.statistics.model_trend import (
    FEWER,
    MEASURES,
    MORE,
    TOO_FEW,
    Difference,
    Facts,
    OfModel,
    Rate,
    Rates,
    by,
    by_model,
)
from bot.statistics.slots import Slot, slots
from bot.statistics.spans import Span
from desk import words
from desk.statistics import asking
from desk.statistics.asking import Asked, Choices
from desk.statistics.pictures import day

PATH = "/desk/models/trend"

NAMES: Mapping[str, str] = {
    "fell_back": "Not understood",
    "handed_over": "Handed over",
    "judged_badly": "Judged badly",
    "to_review": "With messages to review",
}
ABOUT: Mapping[str, str] = {
    "fell_back": "conversations in which the assistant said that it did not understand",
    "handed_over": "conversations in which somebody wished for a person, or was not understood three times",
    "judged_badly": "of the conversations with a thumb or a rating, those with a thumb down or a rating of 1 or 2",
    "to_review": "conversations with a message that was found worth a trainer’s look",
}
FEW = "too few"


@dataclass(frozen=True)
class Column:
    """A share in a piece of time, drawn: heights from 0 to 100; without any where there is too little to say."""

    label: str
    rate: Rate
    height: Optional[float]
    low: float
    high: float
    new: Sequence[str]
    """The models that began to serve in it."""


@dataclass(frozen=True)
class Picture:
    """One share over time; `highest` is what the height of 100 stands for, from 0 to 1."""

    name: str
    about: str
    highest: float
    columns: Sequence[Column]


@dataclass(frozen=True)
class LanguageLine:
    """A model's conversations in a language."""

    language: str
    model: str
    rates: Rates


@dataclass(frozen=True)
class Trend:
    """The page's content."""

    asked: Asked
    choices: Choices
    models: Sequence[OfModel]
    languages: Sequence[LanguageLine]
    pictures: Sequence[Picture]


def read(
    session: Session, lender: Lender, languages: Iterable[str], pairs: Sequence[tuple[str, str]], now: datetime
) -> Trend:
    """The whole trend of what the address asks for; `languages` are those that could be chosen."""
    known = {"language": {code: words.language_name(code) for code in languages}}
    asked = asking.read(pairs, known, lender, now)
    pieces = slots(asked.span)
    wanted = _wanted(asked, pieces)
    facts = Facts(
        model_trend.answered(session, wanted),
        model_trend.handed_over(session, wanted),
        model_trend.judged(session, wanted),
        model_trend.to_review(session, wanted),
    )
    found = by_model(facts)
    order = {each.model: place for place, each in enumerate(found)}
    grouped = by(facts, lambda each: (each.language, each.model) if each.language else None)
    lines = [LanguageLine(language, model, rates) for (language, model), rates in grouped.items()]
    lines.sort(key=lambda line: (words.language_name(line.language), order.get(line.model, 0)))
    return Trend(asked, known, found, lines, _pictures(session, facts, wanted, pieces))


def rate(value: Rate) -> str:
    """A share in words, such as `12.5 %`."""
    return FEW if value.share is None else f"{100 * value.share:.1f} %"


def interval(value: Rate) -> str:
    """Where it lies, such as `8.1 to 18.9`; nothing of too few."""
    bounds = value.interval
    return "" if bounds is None else f"{100 * bounds[0]:.1f} to {100 * bounds[1]:.1f}"


def difference(found: Optional[Difference]) -> str:
    """How a share differs from the one before, in words."""
    if found is None:
        return ""
    if found.verdict == TOO_FEW:
        return "too few to compare"
    if found.verdict not in (FEWER, MORE):
        return "no difference that chance would not make"
    return f"{found.verdict} than before (p {'< 0.001' if found.p < 0.001 else f'= {found.p:.3f}'})"


def _wanted(asked: Asked, pieces: Sequence[Slot]) -> Wanted:
    counted, zone = asked.span.counted, asked.span.zone
    cuts = [datetime.combine(piece.first, time(0), zone) for piece in pieces[1:]]
    return Wanted(counted.start, counted.end, cuts, asked.filters.get("language"))


def _pictures(session: Session, facts: Facts, wanted: Wanted, pieces: Sequence[Slot]) -> Sequence[Picture]:
    rates = by(facts, lambda each: each.piece)
    new: dict[int, list[str]] = {}
    for at, model in model_trend.came_into_service(session, wanted):
        new.setdefault(sum(at >= cut for cut in wanted.cuts), []).append(model)
    return [_picture(name, rates, new, pieces) for name in MEASURES]


def _picture(
    name: str, rates: Mapping[int, Rates], new: Mapping[int, Sequence[str]], pieces: Sequence[Slot]
) -> Picture:
    none = Rate(0, 0)
    values = [rates[place].of[name] if place in rates else none for place in range(len(pieces))]
    highest = max((bounds[1] for bounds in (each.interval for each in values) if bounds), default=1.0) or 1.0
    columns = []
    for place, (piece, value) in enumerate(zip(pieces, values, strict=True)):
        low, high = (round(100 * each / highest, 2) for each in value.interval or (0.0, 0.0))
        height = None if value.share is None else round(100 * value.share / highest, 2)
        columns.append(Column(day(piece), value, height, low, high, new.get(place, ())))
    return Picture(NAMES[name], ABOUT[name], highest, columns)


def rows(found: Trend) -> Sequence[Sequence[object]]:
    """The tables as lines of a file."""
    head = ["model", "language", "first_answer", "last_answer", "conversations"]
    for name in MEASURES:
        head += [f"{name}_of", f"{name}_share", f"{name}_low", f"{name}_high"]
    span: Span = found.asked.span
    lines: list[Sequence[object]] = [head]
    for each in found.models:
        moments = [at.astimezone(span.zone).isoformat(timespec="minutes") for at in (each.first, each.last)]
        lines.append([each.model, "all", *moments, *_cells(each.rates)])
    lines += [[each.model, each.language, "", "", *_cells(each.rates)] for each in found.languages]
    return lines


def _cells(rates: Rates) -> Sequence[object]:
    cells: list[object] = [rates.conversations]
    for name in MEASURES:
        value = rates.of[name]
        numbers = (value.share, *(value.interval or (None, None)))
        cells += [value.whole, *(None if number is None else round(number, 4) for number in numbers)]
    return cells
