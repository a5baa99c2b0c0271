"""Puts realistic stand-ins of the same kind in the place of whatever names a person in a message.

Amounts, terms, rates and dates stay: the model needs them, and they name nobody. What is found is found by rules, so a
person looks at every text before it is stored as training data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.conversations.inbound import mask
from bot.culture.language_facts import FOLDER, load_language
from bot.culture.values.reader import ValueReader
from bot.workshop.review.stand_ins.arabic_names import ArabicNames
from bot.workshop.review.stand_ins.chance import Chance, same_shape
from bot.workshop.review.stand_ins.facts import facts_of
from bot.workshop.review.stand_ins.found import ADDRESS, COMPANY, KINDS, REFERENCE, Found
from bot.workshop.review.stand_ins.numbers import NumberFinder
from bot.workshop.review.stand_ins.places import PlaceFinder
from bot.workshop.review.stand_ins.spaced_names import SpacedNames
from bot.workshop.review.stand_ins.unspaced_names import UnspacedNames
from bot.workshop.review.stand_ins.vocabulary import vocabulary

_ANY_DAY = date(2000, 1, 1)
"""Only where a date stands is asked, not which day it is."""

_UNSPACED = ("ja", "ko", "th", "zh-Hans", "zh-Hant")


@dataclass(frozen=True)
class Span:
    """Where a stand-in stands in the new text; `kind` is one of `stand_ins.found.KINDS`."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class Replaced:
    """A text with stand-ins, and where they are, in the order of the text. Nothing leads back to what was there."""

    text: str
    spans: tuple[Span, ...]


def replace(text: str, language: str, seed: str) -> Replaced:
    """Replaces what names a person. `language` is one of the fourteen codes; `seed` chooses the stand-ins.

    The same text and seed give the same; a second time with the same seed changes nothing. The same name twice in a
    text has the same stand-in. What the gate has masked stays masked. Raises `BadLanguageFile`.
    """
    text = mask(text).text
    chance = Chance(seed)
    numbers: dict[str, dict[str, int]] = {}
    parts: list[str] = []
    spans: list[Span] = []
    place = length = 0
    for found in _chosen(text, language):
        same = numbers.setdefault(found.kind, {})
        number = same.setdefault(found.key, len(same))
        stand_in = found.make(chance.random(found.kind, number))
        parts += [text[place : found.start], stand_in]
        start = length + found.start - place
        length, place = start + len(stand_in), found.end
        spans.append(Span(found.kind, start, length))
    return Replaced("".join([*parts, text[place:]]), tuple(spans))


def _chosen(text: str, language: str) -> Sequence[Found]:
    """What is to be replaced, in the order of the text, never overlapping."""
    finders = _finders(language)
    values = finders.values.read(text, _ANY_DAY)
    kept = [(value.start, value.end) for value in values if value.entity != "loan_number"]
    sure = [(value.start, value.end) for value in values if value.entity in ("date", "rate", "term") or value.currency]
    found = [each for finder in finders.others for each in finder.find(text)]
    streets = [each for each in found if each.kind == ADDRESS and each.said]
    for value in values:
        inside = any(street.start < value.start and value.end <= street.end for street in streets)
        if value.entity == "loan_number" and not inside:
            found.append(_loan_number(text, value.start, value.end))
    chosen: list[Found] = []
    for each in sorted(found, key=lambda each: (not each.said, KINDS.index(each.kind), each.start, -each.end)):
        stays = kept if not each.said else sure if each.kind not in (ADDRESS, COMPANY) else []
        if any(_meet(each.start, each.end, *value) for value in stays):
            continue
        if not any(_meet(each.start, each.end, other.start, other.end) for other in chosen):
            chosen.append(each)
    return sorted(chosen, key=lambda each: each.start)


def _loan_number(text: str, start: int, end: int) -> Found:
    number = text[start:end]
    return Found(REFERENCE, start, end, lambda random: same_shape(number, random), number.casefold(), said=True)


def _meet(start: int, end: int, other_start: int, other_end: int) -> bool:
    return start < other_end and other_start < end


@dataclass(frozen=True)
class _Finders:
    values: ValueReader
    others: tuple[NumberFinder | PlaceFinder | ArabicNames | SpacedNames | UnspacedNames, ...]


@cache
def _finders(language: str) -> _Finders:
    facts = facts_of(language)
    names: ArabicNames | SpacedNames | UnspacedNames
    if language in _UNSPACED:
        names = UnspacedNames(facts, language, vocabulary(language))
    elif language == "ar":
        names = ArabicNames(facts, vocabulary(language))
    else:
        names = SpacedNames(facts, language)
    values = ValueReader(load_language(FOLDER / f"{language}.yml"))
    return _Finders(values, (NumberFinder(facts), PlaceFinder(facts), names))
