"""All numbers of a text, in digits and in words, with any grouping and any multiplier."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.culture.language_facts import LanguageFacts
from bot.culture.values.composition import Sum
from bot.culture.values.digits import NO_FIGURE, read_digits
from bot.culture.values.number_ahead import Ahead
from bot.culture.values.number_words import NumberWords
from bot.culture.values.plain_text import plain_text
from bot.culture.values.words import LETTER, alternatives, unmarked_facts

_LETTER = re.compile(LETTER)
_INSIDE_CODE = re.compile(rf"(?:{LETTER}|(?<!{LETTER})(?<!\d){LETTER}{{1,4}}-|\d[.,/:-]|[#_])\Z")
_RANGE_BEGUN = re.compile(r"(?<![\d/:-])\d{1,4}-\Z")
_PERCENT_FOLLOWS = re.compile(r"[\d.,]+\s?%")
_CODE_GOES_ON = re.compile(r"-\d+-|-0")
_DATE_GOES_ON = re.compile(r"[/:]\d")
_DIGIT_RUN = re.compile(r"\d[\d.,/:-]*|.", re.DOTALL)
_BARE_MESSAGE_WORDS = 7
_WORD = re.compile(rf"{LETTER}+|[\u3040-\u9fff]{{2}}")


@dataclass(frozen=True)
class Figure:
    """A number in a text. `multiplier` is the largest that was said, 1 without any; in words, the largest round part.

    `written` are the digits of a figure without any word in it, otherwise empty. `attached` tells that a letter follows
    directly (3x, 5th). `then` is the second figure of a range that begins with this one ("3 to 5 years").
    """

    start: int
    end: int
    value: Decimal
    multiplier: Decimal
    written: str
    attached: bool
    then: Figure | None = None

    @property
    def as_decimal(self) -> Decimal:
        """The value when no sign in the figure groups thousands, as in a rate."""
        return (read_digits(self.written, always_decimal=True) if self.written else None) or self.value

    @property
    def is_year(self) -> bool:
        """Whether it looks like a calendar year."""
        return self.written.isdigit() and self.end - self.start == 4 and 1990 <= self.value <= 2100


class NumberReader:
    """Reads numbers in one language. Building compiles its words; reading is pure."""

    def __init__(self, facts: LanguageFacts) -> None:
        self.words = NumberWords(facts.numbers)
        self._tenths = facts.numbers.tenths
        units = [word for words in facts.terms.months.values() for word in words]
        self.units = re.compile(alternatives([*units, *facts.terms.counts, *facts.rates.percent, *facts.scores.stars]))
        """What a figure before it measures other than money."""
        self._measured = re.compile(rf"[\s-]*(?:{self.units.pattern})")
        between = alternatives([*facts.numbers.ranges, *facts.numbers.instead])
        self._range = re.compile(rf"\s*(?:{between}|[~-])\s*")

    def at(self, text: str, place: int) -> Figure | None:
        """The number that begins at a place of a plain text."""
        total = Sum(Ahead(self.words, text, self.units), self._tenths, place)
        if not total.read():
            return None
        first = self.words.figure(text, place)
        written = first.written if first and total.largest == 1 and total.value == first.value else ""
        attached = _LETTER.match(text, total.place) is not None
        multiplier = total.largest
        if first and first.value and multiplier > 1 and len(total.parts) == 1:
            multiplier = total.value / first.value  # 4천만 is four times ten million
        return Figure(place, total.place, total.value, multiplier, written, attached)

    def read(self, text: str) -> list[Figure]:
        """The numbers of a plain text, in order, without those inside codes, telephone numbers and the like."""
        hidden = [match.span() for match in NO_FIGURE.finditer(text)]
        figures: list[Figure] = []
        place = 0
        while match := self.words.start.search(text, place):
            place = match.start()
            skip = self.words.never(text, place) or next((end for start, end in hidden if start <= place < end), None)
            figure = None if skip else self._figure(text, place)
            if figure:
                figures.append(figure)
                unit = self._measured.match(text, figure.end)
                skip = unit.end() if unit else figure.end  # năm is the year in "8 năm", not five
            place = skip or _after_run(text, place)
        return self._ranges(text, figures)

    def value(self, text: str) -> Decimal | None:
        """The value of a text that is nothing but a number."""
        figure = self.at(text, 0)
        return figure.as_decimal if figure and figure.end == len(text) else None

    def only(self, text: str) -> Decimal | None:
        """The only figure of a short plain text; see `bare_number`."""
        figures = self.read(text)
        if len(figures) != 1 or figures[0].attached:
            return None
        figure = figures[0]
        if self._measured.match(text, figure.end):
            return None
        others = len(_WORD.findall(text[: figure.start] + " " + text[figure.end :]))
        is_small_word = not figure.written and figure.multiplier < 1000
        return figure.value if others <= (0 if is_small_word else _BARE_MESSAGE_WORDS) else None

    def _figure(self, text: str, place: int) -> Figure | None:
        if text[place].isdigit() and _is_inside_code(text, place):
            return None
        figure = self.at(text, place)
        if figure is None or _CODE_GOES_ON.match(text, figure.end):
            return None
        in_date = figure.written.isdigit() and figure.value < 10000 and _DATE_GOES_ON.match(text, figure.end)
        return None if in_date else figure

    def _ranges(self, text: str, figures: list[Figure]) -> list[Figure]:
        for number in range(len(figures) - 2, -1, -1):
            first, second = figures[number], figures[number + 1]
            between = self._range.fullmatch(text, first.end, second.start)
            pair = first.end == second.start and not first.written and second.value > 0
            if not (between or pair) or first.multiplier > 1 or first.attached:
                continue
            factor = second.multiplier if first.value < 1000 <= second.multiplier else Decimal(1)
            figures[number] = replace(first, value=first.value * factor, multiplier=factor, then=second)
        return figures


def bare_number(text: str, facts: LanguageFacts) -> Decimal | None:
    """The only figure of a short message, in digits or words: "36", "treinta y seis", "about 3000 a month".

    None when there is none or more than one, when it is a length of time or a percentage, or when a small number in
    words is not the whole message ("the blue one").
    """
    plain = plain_text(text)
    return NumberReader(unmarked_facts(facts) if plain.unmarked else facts).only(plain.text)


def _is_inside_code(text: str, place: int) -> bool:
    """Whether digits go on with a word or a code rather than begin a figure; "3-5" and "APR7.9%" are no codes."""
    if not _INSIDE_CODE.search(text[max(0, place - 6) : place]):
        return False
    return not _RANGE_BEGUN.search(text[max(0, place - 6) : place]) and not _PERCENT_FOLLOWS.match(text, place)


def _after_run(text: str, place: int) -> int:
    """The place behind all digits that stand together, or behind one other sign."""
    run = _DIGIT_RUN.match(text, place)
    return run.end() if run else place + 1
