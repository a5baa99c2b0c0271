"""What a language file says about figures, money, terms, rates, dates and scores; `bot.culture.values` reads with it.

Patterns are regular expressions on text in lower case. In those with named groups `{number}` stands for any small
figure, in digits or in words.
"""

from __future__ import annotations

from typing import Literal, Union

from pydantic import BaseModel, Extra, validator
from pydantic.fields import ModelField

DISTANCES = frozenset(
    {"days", "weeks", "months", "years", "weekday", "month", "day"}
    | {"start_of_month", "end_of_month", "start_of_year", "end_of_year"}
)
"""What a relative day may say; see `Dates`."""


class Strict(BaseModel):
    """A record that takes no unknown keys and cannot be changed."""

    class Config:
        extra = Extra.forbid
        frozen = True


class Around(Strict):
    """Regular expressions for what stands right before or right after a figure and decides what it is."""

    before: list[str] = []
    after: list[str] = []


class Numbers(Strict):
    """How figures are said: word → value, and what multiplies the figure before it.

    A word that is also a multiplier can stand without a figure ("mil"). `articles` are words for one that count only
    before a multiplier ("a hundred"), `endings` words that only end a number (lăm). `point` is the word for a decimal
    sign, `about` what follows a rough figure or stands inside it (三十幾萬), `ranges` what stands between two figures
    of one unit ("to"), `instead` what sets one figure against the other ("instead of"): then either may be the bare
    one. `never` holds patterns of phrases with number words that are no number (萬一). With `tenths` a
    last digit counts tenths of the multiplier before it: 三萬五 is 35,000. With `leaves_out_ten_thousand` a last
    thousand after hundred millions counts ten thousands: 1억 5천 is 150,000,000.
    """

    words: dict[str, float]
    joiners: list[str] = []
    half: list[str] = []
    multipliers: dict[str, int]
    articles: list[str] = []
    endings: list[str] = []
    point: list[str] = []
    about: list[str] = []
    ranges: list[str] = []
    instead: list[str] = []
    never: list[str] = []
    tenths: bool = False
    leaves_out_ten_thousand: bool = False


class Amounts(Strict):
    """What tells money from other figures that are written without a currency.

    A figure said with a multiplier of at least `smallest_multiplier` is money. `when` makes a bare figure money however
    small it is, `unless` keeps it from being money.
    """

    smallest_multiplier: int = 1000
    when: Around = Around()
    unless: Around = Around()


class Terms(Strict):
    """Words for lengths of time: months per unit → the words.

    `unless` tells time gone by, ages and "a month" as a rate of pay from terms. A pattern's named groups are `n`, the
    figure, `m`, the unit, and `half`, a half unit more. `counts` are what counts instalments but is no length of time
    by itself (回): a number ends before it, and is no money.
    """

    months: dict[float, list[str]]
    counts: list[str] = []
    pattern: list[str] = []
    unless: Around = Around()


class Rates(Strict):
    """Words for percent. A pattern's named group is `n` for percent, `permille` or `permyriad` for smaller parts."""

    percent: list[str]
    pattern: list[str] = []


class Dates(Strict):
    """Calendar words. Alternatives inside one entry are separated by `|`.

    A relative day is a number of days from today, or one or more of: days, weeks, months, years (from now),
    start_of_month, end_of_month (months from now), start_of_year, end_of_year (years from now), weekday (0 is Monday),
    month and day (a feast). `starts` and `ends` stand at a month or a year ("end of" March), `joiners` between the
    parts of a date, `day_words` and `year_words` before a bare figure that is a day of the month or a year.
    `ambiguous` are calendar words that also mean something else ("may"): they count only beside another part of a date
    or after one of `prepositions`, which are patterns. A date after one of `past` lies behind ("since").

    A pattern's named groups are y, m, d (figures; m also a month's name), w (weekday), start and end (of a month), or
    days, weeks, months, years (a distance, backwards when the group `ago` is there too). A group with the name of one
    of the `eras` is a year of it; `eras` holds the years to add: 1911 for one of the Republic of China, -543 for one
    of the Buddhist era.
    """

    months: list[str]
    months_short: list[str] = []
    weekdays: list[str]
    weekdays_short: list[str] = []
    relative: list[tuple[str, Union[int, dict[str, int]]]]
    next: list[str] = []
    last: list[str] = []
    day_of_month: list[str] = []
    pattern: list[str] = []
    eras: dict[str, int] = {}
    order: Literal["mdy", "dmy", "ymd"]
    starts: list[str] = []
    ends: list[str] = []
    joiners: list[str] = []
    day_words: list[str] = []
    year_words: list[str] = []
    ambiguous: list[str] = []
    prepositions: list[str] = []
    past: list[str] = []
    unless: Around = Around()

    @validator("relative", each_item=True)
    def _known_distance(cls, entry: tuple[str, Union[int, dict[str, int]]]) -> tuple[str, Union[int, dict[str, int]]]:
        unknown = set(entry[1]) - DISTANCES if isinstance(entry[1], dict) else set()
        if unknown:
            raise ValueError(f"{entry[0]}: {', '.join(sorted(unknown))} is none of {', '.join(sorted(DISTANCES))}")
        return entry

    @validator("months", "weekdays")
    def _complete(cls, names: list[str], field: ModelField) -> list[str]:
        expected = 12 if field.name == "months" else 7
        if len(names) != expected:
            raise ValueError(f"{expected} entries are expected, not {len(names)}")
        return names


class Scores(Strict):
    """How a rating is said. `out_of`: patterns with the named groups `n`, `max` when it is said, and `half`.

    `when` makes a bare figure a score; `full` are words for full marks, at the beginning of a message.
    """

    out_of: list[str] = []
    stars: list[str] = []
    when: Around = Around()
    full: list[str] = []
