"""What names a person in one language, and what stands in for it: `<code>.yml` beside this module."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import ValidationError

from bot.culture.value_facts import Strict
from bot.errors import BadLanguageFile

FOLDER = Path(__file__).parent

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Takes every scalar as text: `no` is a word of Spanish here, not a denial."""


class StandInFacts(Strict):
    """One language's facts. What ends in `cues`, and the other lists that are not names, are regular expressions.

    `given` and `family` are both what is recognised and what stands in. `more_given` and `more_family` are
    recognised and never stand in; `words_too` of them are words, and names only where something says so. `full`
    puts the two together. `particles` join names (de, bin), `name_syllables` are what names are made of,
    `not_names` never begin one.

    After one of `cues` stands a name, known or not; after one of `weak_cues` only a known one, or one that is no
    word, is taken for a name, and so after one of `titles` and before one of `suffixes`. After one of `kin`
    (relatives, colleagues) or of `callers` (who is asked for) a name is likely, and before one of `closings`
    ("Okafor here") or of `relations` ("Hala, my niece"); `kunyas` make one with the next word (Abu). After one of
    `place_words` a capital is a place's, and so in `places`. `name_ends` and `name_stops` end a name where words
    are not spaced.

    Behind one of `number_words` stand the digits of an account or a contract, and in `regions` (ISO 3166-1)
    telephone numbers are as borrowers write them. An address that begins with `(?#capitals)` would be ordinary
    words if written small. In `phones`, `x` is any digit; the numbers are kept for fiction by the country, or
    belong to nobody.
    """

    given: list[str]
    family: list[str]
    full: str
    more_given: list[str] = []
    more_family: list[str] = []
    particles: list[str] = []
    cues: list[str]
    weak_cues: list[str]
    kin: list[str] = []
    words_too: list[str] = []
    kunyas: list[str] = []
    relations: list[str] = []
    callers: list[str] = []
    name_syllables: list[str] = []
    closings: list[str] = ["(?!)"]
    place_words: list[str] = ["(?!)"]
    places: list[str] = []
    titles: list[str] = []
    title_with: Literal["given", "family"] = "family"
    title_needs: list[Literal["capital", "known"]] = ["capital"]
    suffixes: list[str] = []
    name_ends: list[str] = []
    name_stops: str = ""
    not_names: list[str]
    logins: list[str]
    streets: list[str]
    address: str
    addresses: list[str]
    postcode_cues: list[str] = []
    phones: list[str]
    phones_abroad: list[str]
    phone_cues: list[str]
    mobiles: list[str]
    account_cues: list[str]
    id_cues: list[str]
    loan_cues: list[str]
    number_words: list[str]
    regions: list[str]
    companies: list[str]
    company_cues: list[str] = []
    company_forms: list[str] = []


@cache
def facts_of(code: str) -> StandInFacts:
    """The facts of a language. Raises `BadLanguageFile`, naming the file and the field."""
    path = FOLDER / f"{code}.yml"
    try:
        return StandInFacts.parse_obj(yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER))  # noqa: S506
    except FileNotFoundError as error:
        raise BadLanguageFile(f"There are no stand-ins for the language {code}: {path} is missing.") from error
    except yaml.YAMLError as error:
        raise BadLanguageFile(f"{path}: not readable as YAML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadLanguageFile(f"{path}: {where}: {first['msg']}") from error


def languages() -> list[str]:
    """The codes of the languages that have facts."""
    return sorted(path.stem for path in FOLDER.glob("*.yml"))
