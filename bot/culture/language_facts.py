"""What Rapport knows about one language: `bot/culture/languages/<lang>.yml`, checked and ready for use."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, Optional, Union

import yaml
from pydantic import BaseModel, Extra, Field, ValidationError

from bot.errors import BadLanguageFile

FOLDER = Path(__file__).with_name("languages")

Marker = tuple[float, str]
"""Weight from 0 to 1, and a regular expression."""


class _Strict(BaseModel):
    class Config:
        extra = Extra.forbid
        frozen = True


class Around(_Strict):
    """Regular expressions for what stands right before or right after a figure and decides what it is."""

    before: list[str] = []
    after: list[str] = []


class Numbers(_Strict):
    """How figures are said: word → value, and what multiplies the figure before it.

    A word that is also a multiplier can stand without a figure ("mil"). `articles` are words for one that count only
    before a multiplier ("a hundred"); `point` the word for a decimal sign; `about` what follows a rough figure or stands
    inside it (三十幾萬); `ranges` what stands between two figures of one unit ("to"); `never` regular expressions of phrases
    with number words that are no number (萬一). With `tenths` a last digit counts tenths of the multiplier before it:
    三萬五 is 35,000.
    """

    words: dict[str, float]
    joiners: list[str] = []
    half: list[str] = []
    multipliers: dict[str, int]
    articles: list[str] = []
    point: list[str] = []
    about: list[str] = []
    ranges: list[str] = []
    never: list[str] = []
    tenths: bool = False


class Amounts(_Strict):
    """What tells money from other figures that are written without a currency.

    A figure said with a multiplier of at least `smallest_multiplier` is money. `when` makes a bare figure money however
    small it is, `unless` keeps it from being money.
    """

    smallest_multiplier: int = 1000
    when: Around = Around()
    unless: Around = Around()


class Terms(_Strict):
    """Words for lengths of time: months per unit → the words. `unless`: time gone by, ages, "a month" as a rate of pay."""

    months: dict[float, list[str]]
    pattern: list[str] = []
    unless: Around = Around()


class Rates(_Strict):
    """Words for percent. A pattern's named group is `n` for percent, `permille` or `permyriad` for smaller parts."""

    percent: list[str]
    pattern: list[str] = []


class Dates(_Strict):
    """Calendar words. Alternatives inside one entry are separated by `|`.

    A relative day is a number of days from today, or one or more of: days, weeks, months, years (from now), start_of_month,
    end_of_month, start_of_year, end_of_year (months or years from now), weekday (0 is Monday), month and day (a feast).
    `starts` and `ends` stand at a month or a year ("end of" March). `joiners` stand between the parts of a date. `day_words`
    and `year_words` stand before a bare figure that is a day of the month, or a year. `ambiguous` are calendar words that also
    mean something else ("may"); they count only beside another part of a date or after one of `prepositions`. A date after one
    of `past` lies behind ("since").
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


class Scores(_Strict):
    """How a rating is said. `out_of`: patterns with the named groups `n` and, when it is said, `max`.

    `when` makes a bare figure a score; `full` are words for full marks.
    """

    out_of: list[str] = []
    stars: list[str] = []
    when: Around = Around()
    full: list[str] = []


class Formality(_Strict):
    formal: list[Marker]
    casual: list[Marker]


class Directness(_Strict):
    direct: list[Marker]
    indirect: list[Marker]


class Orientation(_Strict):
    relational: list[Marker]
    efficient: list[Marker]


class RegisterMarkers(_Strict):
    formality: Formality
    directness: Directness
    orientation: Orientation


class StyleWishes(_Strict):
    """What a borrower may ask for; the first kind with a matching pattern wins, in this order."""

    formal: list[str]
    casual: list[str]
    brief: list[str]
    warm: list[str]
    direct: list[str]
    gentle: list[str]
    plain: list[str]


class OfficerBrief(_Strict):
    """Advice, in English, for an officer who does not know the language."""

    open: str
    avoid: str
    bad_news: str
    address: str
    notes: list[str]


class LanguageFacts(_Strict):
    """Everything in one language file. `code` is BCP-47, `locale` a CLDR locale as Babel spells it.

    `loan_numbers` are words before the number of a loan, `other_numbers` before numbers that are not a loan's nor an amount.
    In the patterns of values `{number}` stands for any figure up to three digits, also in words.
    """

    code: str
    locale: str
    name: str
    direction: Literal["ltr", "rtl"]
    word_spacing: bool
    language_names: dict[str, list[str]]
    numbers: Numbers
    currencies: dict[str, list[str]]
    amounts: Amounts = Amounts()
    terms: Terms
    rates: Rates
    dates: Dates
    scores: Scores
    loan_numbers: list[str]
    other_numbers: list[str] = []
    register_markers: RegisterMarkers = Field(alias="register")
    style_wishes: StyleWishes
    brief: OfficerBrief


def load_language(path: Path) -> LanguageFacts:
    """Reads one language file. Raises `BadLanguageFile`, naming the file and the field."""
    try:
        data: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        facts = LanguageFacts.parse_obj(data)
    except FileNotFoundError as error:
        raise BadLanguageFile(f"{path.name} is missing in {path.parent}.") from error
    except yaml.YAMLError as error:
        raise BadLanguageFile(f"{path}: not readable as YAML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadLanguageFile(f"{path}, field {where}: {first['msg']}.") from error
    if facts.code != path.stem:
        raise BadLanguageFile(f"{path}, field code: it must be {path.stem}, like the file's name.")
    return facts


def load_languages(folder: Path = FOLDER, only: Optional[list[str]] = None) -> dict[str, LanguageFacts]:
    """All languages in a folder by code, in the order of their codes; `only` limits them to some."""
    paths = sorted(folder.glob("*.yml"))
    chosen = [path for path in paths if only is None or path.stem in only]
    if not chosen:
        raise BadLanguageFile(f"There is no language file in {folder}.")
    return {path.stem: load_language(path) for path in chosen}
