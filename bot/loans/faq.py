"""Questions that are rarely asked, and the lender's answers: one Markdown file an entry, `lender/faq/<id>.md`.

An entry is written once, in any of the lender's languages. `<id>.<language>.md` beside it is a translation. Each file
begins with fields between two lines `---`; the answer follows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import Field, StrictStr, validator

from bot.errors import BadLenderData
from bot.facts import Text
from bot.loans.answer_text import plain_answer
from bot.loans.phrases import normalise
from bot.loans.records import Record, check
from bot.loans.yaml_file import YamlFile, parse_yaml, read_text

FEWEST = 2
"""Ways of asking that an entry needs in its own language: one alone is found too seldom."""

LONGEST_QUESTION = 200
"""Letters of a question; what is longer is a story, and is found badly."""

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FENCE = "---"


class Head(Record):
    """The fields of an entry. `questions` is a list in the entry's language, or lists by language."""

    id: StrictStr
    language: StrictStr
    questions: Mapping[str, tuple[StrictStr, ...]]
    markets: tuple[StrictStr, ...] | None = None
    products: tuple[StrictStr, ...] | None = None
    as_of: date

    @validator("questions", pre=True)
    def _by_language(cls, value: object, values: dict[str, object]) -> object:
        return {str(values.get("language")): value} if isinstance(value, (list, tuple)) else value


class TranslationHead(Record):
    """The fields of a translation. `questions` are more ways of asking, in its language."""

    as_of: date
    questions: tuple[StrictStr, ...] = Field(default=())


@dataclass(frozen=True)
class Kept:
    """An answer in one language: plain text, and the day on which somebody last found it right."""

    text: str
    as_of: date


@dataclass(frozen=True)
class Entry:
    """A question and its answer. `language` is that in which it was written; `markets` and `products` limit it.

    `questions` and `answers` go by language; the entry's own is among both.
    """

    id: str
    language: str
    questions: Mapping[str, tuple[str, ...]]
    answers: Mapping[str, Kept]
    markets: tuple[str, ...] | None
    products: tuple[str, ...] | None

    def holds_in(self, market: str) -> bool:
        """Whether the entry may be told in a market, by its code in upper case."""
        return self.markets is None or market in self.markets

    def answer(self, language: str) -> tuple[str, Kept]:
        """The answer and its language: the wanted one where there is a translation, else the entry's own."""
        code = language if language in self.answers else self.language
        return code, self.answers[code]

    @property
    def title(self) -> Text:
        """The first way of asking, by language; a language without one gets the entry's own."""
        own = self.questions[self.language][0]
        return Text({self.language: own, **{code: asked[0] for code, asked in self.questions.items()}})


Faq = Mapping[str, Entry]
"""Entries by id."""


def load_faq(folder: Path, languages: Sequence[str], products: Sequence[str], markets: Sequence[str]) -> Faq:
    """The entries in a folder, in the order of their ids; none where there is no folder.

    Raises `BadLenderData`, naming the file, the line, the field and what is expected there.
    """
    entries: dict[str, Entry] = {}
    owners: dict[tuple[str, str], tuple[str, str]] = {}
    paths = sorted(folder.glob("*.md"))
    for path in (each for each in paths if "." not in each.stem):
        entry = _entry(path, languages, products, markets, owners)
        entries[entry.id] = entry
    for path in (each for each in paths if "." in each.stem):
        name, _, code = path.stem.partition(".")
        if name not in entries:
            raise BadLenderData(f"{path} translates no entry; {folder / (name + '.md')} is missing.")
        if code not in languages:
            raise BadLenderData(f"{path}: one of {', '.join(languages)} is expected before .md, such as {name}.es.md.")
        entries[name] = _translated(entries[name], path, code, owners)
    return entries


def _entry(
    path: Path,
    languages: Sequence[str],
    products: Sequence[str],
    markets: Sequence[str],
    owners: dict[tuple[str, str], tuple[str, str]],
) -> Entry:
    file, body, line = _parts(path)
    head = check(file, Head, ())
    if head.id != path.stem or not _NAME.fullmatch(head.id):
        raise file.error(
            ("id",), f"it must be {path.stem}, like the file's name, in small letters, figures and hyphens."
        )
    if head.language not in languages:
        raise file.error(("language",), f"one of {', '.join(languages)} is expected.")
    for code in head.questions:
        if code not in languages:
            raise file.error(("questions", code), f"one of {', '.join(languages)} is expected.")
    if len(head.questions.get(head.language, ())) < FEWEST:
        raise file.error(("questions",), f"at least {FEWEST} ways of asking are expected in {head.language}.")
    for field, given, known in (("markets", head.markets, markets), ("products", head.products, products)):
        for number, name in enumerate(given or ()):
            if name not in known:
                raise file.error((field, number), f"{name} is none of {', '.join(known)}.")
    for code, asked in head.questions.items():
        where: tuple[str, ...] = ("questions", code) if isinstance(file.data["questions"], dict) else ("questions",)
        _claim(file, where, head.id, code, asked, owners)
    kept = Kept(plain_answer(path, body, line), head.as_of)
    return Entry(head.id, head.language, head.questions, {head.language: kept}, head.markets, head.products)


def _translated(entry: Entry, path: Path, code: str, owners: dict[tuple[str, str], tuple[str, str]]) -> Entry:
    file, body, line = _parts(path)
    head = check(file, TranslationHead, ())
    if code == entry.language:
        raise BadLenderData(f"{path}: {entry.id} is written in {code} already; keep one of the two.")
    _claim(file, ("questions",), entry.id, code, head.questions, owners)
    asked = (*entry.questions.get(code, ()), *head.questions)
    questions = {**entry.questions, **({code: asked} if asked else {})}
    answers = {**entry.answers, code: Kept(plain_answer(path, body, line), head.as_of)}
    return Entry(entry.id, entry.language, questions, answers, entry.markets, entry.products)


def _claim(
    file: YamlFile,
    where: tuple[str, ...],
    name: str,
    code: str,
    asked: Sequence[str],
    owners: dict[tuple[str, str], tuple[str, str]],
) -> None:
    """Checks questions one by one, and that none stands for two entries or twice in one."""
    for number, question in enumerate(asked):
        key = (code, same_question(question))
        if not key[1] or len(question) > LONGEST_QUESTION:
            raise file.error((*where, number), f"a question of 1 to {LONGEST_QUESTION} letters is expected.")
        if key in owners:
            owner, first = owners[key]
            raise file.error((*where, number), f"“{question}” is asked in {owner} already (“{first}”); keep one.")
        owners[key] = (name, question)


def same_question(text: str) -> str:
    """Equal for questions that differ in case, width, signs and spaces only."""
    return "".join(sign for sign in normalise(text) if unicodedata.category(sign)[0] in "LMN")


def _parts(path: Path) -> tuple[YamlFile, str, int]:
    """The fields, the answer, and the line (from 1) on which the answer begins."""
    lines = read_text(path).splitlines()
    if not lines or lines[0].strip() != _FENCE:
        raise BadLenderData(f"{path}, line 1: a line of three hyphens (---) is expected, then the entry's fields.")
    end = next((n for n, text in enumerate(lines[1:], start=1) if text.strip() == _FENCE), None)
    if end is None:
        raise BadLenderData(f"{path}: a second line of three hyphens (---) is expected between fields and answer.")
    if end == 1:
        raise BadLenderData(f"{path}, line 2: the entry's fields are expected between the two lines of hyphens.")
    return parse_yaml(path, "\n".join(lines[:end])), "\n".join(lines[end + 1 :]), end + 2
