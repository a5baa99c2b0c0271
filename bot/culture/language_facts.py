"""What Rapport knows about one language: `bot/culture/languages/<lang>.yml`, checked and ready for use."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, Optional

import yaml
from pydantic import Field, ValidationError

from bot.culture.value_facts import Amounts, Dates, Numbers, Rates, Scores, Strict, Terms
from bot.errors import BadLanguageFile

FOLDER = Path(__file__).with_name("languages")

FAST_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's safe loader where PyYAML has it: ten times as fast, and every process reads these files when it starts."""

Marker = tuple[float, str]
"""Weight from 0 to 1, and a regular expression."""


class Formality(Strict):
    formal: list[Marker]
    casual: list[Marker]


class Directness(Strict):
    direct: list[Marker]
    indirect: list[Marker]


class Orientation(Strict):
    relational: list[Marker]
    efficient: list[Marker]


class RegisterMarkers(Strict):
    formality: Formality
    directness: Directness
    orientation: Orientation


class StyleWishes(Strict):
    """What a borrower may ask for; the first kind with a matching pattern wins, in this order."""

    formal: list[str]
    casual: list[str]
    brief: list[str]
    warm: list[str]
    direct: list[str]
    gentle: list[str]
    plain: list[str]


class Vulnerability(Strict):
    """Regular expressions of words that speak of a driver of vulnerability; see `bot.culture.vulnerability`."""

    health: list[str] = []
    life_events: list[str] = []
    resilience: list[str] = []
    capability: list[str] = []


class ReminderWishes(Strict):
    """Regular expressions of how somebody asks to be reminded of instalments no more, or again."""

    stop: list[str] = []
    again: list[str] = []


class ContactWords(Strict):
    """Regular expressions for a mail address or telephone number (`named`), and for other things that a borrower may
    want changed (`other`), such as where they live or their bank account.
    """

    named: list[str] = []
    other: list[str] = []


class Papers(Strict):
    """Words of papers that are asked for: of a statement, and of those that only a person can give."""

    statement: list[str]
    others: list[str]


Priority = Literal["stability", "flexibility", "speed", "lowest_cost", "family_home", "faith"]
"""What a borrower may say they value in a loan; see `bot.culture.wishes.said_priority`."""


class OfficerBrief(Strict):
    """Advice, in English, for an officer who does not know the language.

    `you` is the word for "you" by formality (formal, neutral, casual), where the language has more than one.
    """

    open: str
    avoid: str
    bad_news: str
    address: str
    you: dict[Literal["formal", "neutral", "casual"], str] = {}
    notes: list[str]


class LanguageFacts(Strict):
    """Everything in one language file. `code` is BCP-47, `locale` a CLDR locale as Babel spells it.

    `loan_numbers` are words before the number of a loan, `other_numbers` before one that is neither a loan's
    nor money. `own_words` are words of messages in the language that general word lists lack: abbreviations, and
    words of other tongues of its countries. `priorities` are regular expressions of what is valued in a loan.
    """

    code: str
    locale: str
    name: str
    direction: Literal["ltr", "rtl"]
    word_spacing: bool
    own_words: list[str] = []
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
    vulnerability: Vulnerability = Vulnerability()
    priorities: dict[Priority, list[str]] = {}
    brief: OfficerBrief
    papers: Papers
    reminders: ReminderWishes = ReminderWishes()
    contact_words: ContactWords = ContactWords()


def load_language(path: Path) -> LanguageFacts:
    """Reads one language file. Raises `BadLanguageFile`, naming the file and the field."""
    try:
        data: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=FAST_LOADER)  # noqa: S506
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
