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


class Numbers(_Strict):
    """How figures are said: word → value, and what multiplies the figure before it."""

    words: dict[str, float]
    joiners: list[str] = []
    half: list[str] = []
    multipliers: dict[str, int]


class Terms(_Strict):
    """Words for lengths of time: months per unit → the words."""

    months: dict[float, list[str]]
    pattern: list[str] = []


class Rates(_Strict):
    percent: list[str]
    pattern: list[str] = []


class Dates(_Strict):
    """Calendar words. A relative day is a number of days, or months, or the end of a month from now."""

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


class Scores(_Strict):
    out_of: list[str] = []
    stars: list[str] = []


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
    """Everything in one language file. `code` is BCP-47, `locale` a CLDR locale as Babel spells it."""

    code: str
    locale: str
    name: str
    direction: Literal["ltr", "rtl"]
    word_spacing: bool
    language_names: dict[str, list[str]]
    numbers: Numbers
    currencies: dict[str, list[str]]
    terms: Terms
    rates: Rates
    dates: Dates
    scores: Scores
    loan_numbers: list[str]
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
