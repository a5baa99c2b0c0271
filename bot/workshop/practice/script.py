"""What is practised: the situations, and what borrowers say in them in each language and voice.

`situations.yml` holds the situations, `words/<code>.yml` the words of one language: signs by which an officer's message
is read, words that the language's brief advises against, and the borrower's lines. All are checked when they are read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import yaml
from pydantic import ValidationError, validator

from bot.cases.kinds import KINDS
from bot.culture.language_facts import FAST_LOADER, LanguageFacts
from bot.culture.value_facts import Strict
from bot.errors import BadLanguageFile

FOLDER = Path(__file__).parent

VOICES = ("formal", "familiar")
"""How the borrower writes: with respect and relation before the matter, or familiarly and straight to it."""

FORMAL = VOICES[0]

SIGNS = ("greeting", "thanks", "apology", "since", "detail", "help", "demand", "next_step")
"""What an officer's words are looked through for; `since`, `detail` and `help` are questions."""

FACTS = ("since", "detail", "help")
"""What a borrower tells when it is asked for."""

OPEN = "open"

TOLD = (OPEN, *FACTS)
"""The lines of one situation."""

SHARED = ("other_language", "hurt", "leaves", "softened", "when", "what_now", "still", "closes")
"""The lines of every situation."""

OF_THE_FORMAL = ("no_greeting", "too_familiar")
"""What only a borrower who writes formally says."""

Pair = tuple[str, str]
"""A line as it is said formally, and familiarly."""


class Situation(Strict):
    """One situation; `kind` is the kind of case that it would be."""

    title: str
    about: str
    kind: str

    @validator("kind")
    def _is_known(cls, kind: str) -> str:
        if kind not in KINDS:
            raise ValueError(f"there is no kind of case {kind}")
        return kind


class Words(Strict):
    """One language's file. `signs` are regular expressions; of `avoid` each stands for a word of the brief's advice."""

    signs: dict[str, list[str]]
    avoid: dict[str, str] = {}
    formal_only: dict[str, str]
    shared: dict[str, Pair]
    situations: dict[str, dict[str, Pair]]

    @validator("signs")
    def _signs(cls, given: dict[str, list[str]]) -> dict[str, list[str]]:
        _are(given, SIGNS)
        for each in (pattern for patterns in given.values() for pattern in patterns):
            re.compile(each)
        return given

    @validator("avoid")
    def _avoided(cls, given: dict[str, str]) -> dict[str, str]:
        for each in given:
            re.compile(each)
        return given

    @validator("formal_only", "shared")
    def _lines(cls, given: dict[str, Any], field: Any) -> dict[str, Any]:
        _are(given, SHARED if field.name == "shared" else OF_THE_FORMAL)
        return given

    @validator("situations")
    def _situations(cls, given: dict[str, dict[str, Pair]]) -> dict[str, dict[str, Pair]]:
        for lines in given.values():
            _are(lines, TOLD)
        return given


def _are(given: Mapping[str, Any], expected: Sequence[str]) -> None:
    if set(given) != set(expected):
        odd = ", ".join(sorted(set(given) ^ set(expected)))
        raise ValueError(f"missing or unknown: {odd}")


@dataclass(frozen=True)
class Scripts:
    """All that can be practised in the given languages; words are read when a language is first wanted."""

    languages: Mapping[str, LanguageFacts]
    folder: Path = FOLDER
    _read: dict[str, Words] = field(default_factory=dict)

    @cached_property
    def situations(self) -> Mapping[str, Situation]:
        """The situations in the order of the list. Raises `BadLanguageFile`."""
        data = _yaml(self.folder / "situations.yml")
        return {key: _parse(Situation, value, self.folder / "situations.yml") for key, value in data.items()}

    def words(self, language: str) -> Words:
        """One language's words. Raises KeyError for a language without facts, and `BadLanguageFile`."""
        if language not in self.languages:
            raise KeyError(language)
        if language not in self._read:
            path = self.folder / "words" / f"{language}.yml"
            words = _parse(Words, _yaml(path), path)
            missing = set(self.situations) ^ set(words.situations)
            if missing:
                raise BadLanguageFile(f"{path}, field situations: missing or unknown: {', '.join(sorted(missing))}.")
            self._read[language] = words
        return self._read[language]

    def line(self, language: str, situation: str, voice: str, key: str) -> str:
        """What a borrower says. Raises KeyError for anything that is not there."""
        words = self.words(language)
        if key in words.formal_only:
            return words.formal_only[key]
        pair: Optional[Pair] = words.shared.get(key)
        return (pair or words.situations[situation][key])[VOICES.index(voice)]


def _yaml(path: Path) -> dict[str, Any]:
    try:
        data: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=FAST_LOADER)  # noqa: S506
    except FileNotFoundError as error:
        raise BadLanguageFile(f"{path.name} is missing in {path.parent}.") from error
    except yaml.YAMLError as error:
        raise BadLanguageFile(f"{path}: not readable as YAML: {error}") from error
    if not isinstance(data, dict):
        raise BadLanguageFile(f"{path}: names with what belongs to them are expected.")
    return data


def _parse(kind: type[Any], data: Any, path: Path) -> Any:
    try:
        return kind.parse_obj(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadLanguageFile(f"{path}, field {where}: {first['msg']}.") from error
