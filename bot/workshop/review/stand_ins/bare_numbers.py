"""Telephone numbers and references that no word announces: by what numbers of a country look like, or by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatcher

from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.found import LATIN

_BEFORE = rf"(?<![{LATIN}\d_@#.,/+-])"
_AFTER = (
    rf"(?![{LATIN}\d_@%]|[-/.,]\d|\s?[期万萬億亿元円塊块年月日個个人歳岁歲%만천억원개년월일명]|\s?(?:บาท|"
    rf"เดือน|ปี|วัน|คน))"
)
"""What counts something is none of these numbers, and what counts it is a sign behind it in some languages."""

_GROUPED = re.compile(rf"{_BEFORE}(?:\(?\d{{2,4}}\)?|0\d{{4}})(?:[ .\-/]\d{{2,4}}){{1,5}}{_AFTER}")
_PLAIN = re.compile(rf"{_BEFORE}\d{{7,12}}{_AFTER}")
_CODE = re.compile(
    rf"(?<![{LATIN}\d_@#./+-])[A-Za-zĐ]{{1,5}}(?:[-/#_][A-Za-z]{{1,4}})?[-/#_.]?\d+[A-Za-z]?(?:[-/_.]?[A-Za-z\d]{{1,12}})*{_AFTER}"
)
_SLASHED = re.compile(rf"{_BEFORE}\d{{1,8}}(?:[/-]\d{{1,8}}){{1,3}}(?:[/-]?[A-Z]{{1,2}})?{_AFTER}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"\d{1,2}[/. -]\d{1,2}[/. -](?:19|20)?\d\d|(?:19|20)\d\d[/. -]?(?:0?[1-9]|1[0-2])[/. -]?[0-3]?\d")
_SPAN = re.compile(r"(?:19|20)\d\d[-/](?:19|20)\d\d")

_FEWEST_PHONE, _FEWEST_REFERENCE, _FEWEST_SAID = 8, 5, 5
"""Digits of a telephone number that is written in groups, of a reference, and of a number behind a word for it."""


class BareNumbers:
    """Finds them for the countries of one language. An amount is mostly round, and a reference hardly ever is."""

    def __init__(self, facts: StandInFacts) -> None:
        self._regions = facts.regions
        words = "|".join(sorted(facts.number_words, key=len, reverse=True))
        self._said = re.compile(
            rf"(?<![{LATIN}])(?:{words})(?:[\s:#º°.,]{{0,3}}[^\W\d_'’]{{1,12}}(?:['’][^\W\d_]{{1,12}})?){{0,2}}?[\s:#º°.,]{{1,3}}"
            rf"(?P<number>\d(?:[ -]?\d){{{_FEWEST_SAID - 1},15}}){_AFTER}",
            re.IGNORECASE,
        )

    def telephones(self, text: str) -> Iterator[tuple[int, int]]:
        """Where telephone numbers are."""
        if sum(sign.isdecimal() for sign in text) < _FEWEST_PHONE:
            return
        for region in self._regions:
            for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID):
                bare = match.raw_string.isdecimal() and match.raw_string[0] not in "0٠"
                if _is_number(match.raw_string, _FEWEST_PHONE + 1 if bare else _FEWEST_PHONE - 1):
                    yield match.start, match.end
        for found in _GROUPED.finditer(text):
            figures = _figures(found.group())
            starts = figures[0] == "0" or len(figures) >= _FEWEST_PHONE + 1 or len(found.group()) == len(figures) + 1
            if starts and len(figures) <= 12 and _is_number(found.group(), _FEWEST_PHONE):
                yield found.span()
        for found in _PLAIN.finditer(text):
            if _is_number(found.group(), _FEWEST_PHONE + 1):
                yield found.span()

    def references(self, text: str) -> Iterator[tuple[int, int]]:
        """Where references, and numbers of accounts and contracts, are."""
        for match in _CODE.finditer(text):
            figures = _figures(match.group())
            separated = len(match.group()) > len(re.sub(r"[-/#_]", "", match.group()))
            small = not any(sign.isupper() for sign in match.group())
            few = _FEWEST_REFERENCE if small or not separated else _FEWEST_REFERENCE - 1
            if len(figures) >= few and not (small and _YEAR.search(figures)) and not figures.endswith("00"):
                yield match.span()
        for match in _SLASHED.finditer(text):
            if _is_number(match.group(), _FEWEST_REFERENCE + 2):
                yield match.span()
        for match in _PLAIN.finditer(text):
            if _is_number(match.group(), _FEWEST_REFERENCE + 2):
                yield match.span()
        for match in self._said.finditer(text):
            if _is_number(match["number"], _FEWEST_SAID):
                yield match.span("number")


def _is_number(written: str, fewest: int) -> bool:
    """Whether digits are no amount, which would be round, and no day."""
    figures = _figures(written)
    if len(figures) < fewest or figures.endswith("00"):
        return False
    return not _DAY.fullmatch(written.strip("() ")) and not _SPAN.fullmatch(written)


def _figures(written: str) -> str:
    return "".join(sign for sign in written if sign.isdecimal())
