"""The phrases of a case as an officer sees them: in the borrower's language and manner, with English beside."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.facts import Fact, facts_to_json
from bot.replies.phrasebook import ENGLISH, SPEAKERS, Phrasebook, Speaker
from bot.replies.wording import gap
from desk import words
from desk.pages import money
from desk.phrasebook.fields import Filled, asked
from desk.phrasebook.ground import Ground


@dataclass(frozen=True)
class Field:
    """One field. `kind` is its fact's type or `choice`, `choices` are (value, title).

    `hint` tells what an empty field stands for.
    """

    name: str
    label: str
    kind: str
    value: str
    choices: Sequence[tuple[str, str]]
    hint: str
    error: str


@dataclass(frozen=True)
class Line:
    """One phrase. `text` is empty while something is `missing`; `used` is what a message keeps of it, as JSON."""

    name: str
    english: str
    text: str
    missing: Sequence[str]
    used: str


@dataclass(frozen=True)
class Sheet:
    """All phrases by step. `spoken` is false where there are none in the borrower's language.

    `between` is what stands between two sentences of the language. `book_down`: the borrower's loans are not known now.
    """

    language: str
    language_name: str
    direction: str
    between: str
    spoken: bool
    book_down: bool
    formality: str
    speaker: Speaker
    fields: Sequence[Field]
    steps: Sequence[tuple[str, Sequence[Line]]]

    def line(self, name: str) -> Line | None:
        """A phrase by its name; None if there is none of that name."""
        return next((line for _, lines in self.steps for line in lines if line.name == name), None)


def as_speaker(given: str) -> Speaker:
    """Who writes; unsaid where nothing, or nothing known, is given."""
    return next((each for each in SPEAKERS if each == given), "unsaid")


def sheet(book: Phrasebook, ground: Ground, filled: Filled, speaker: Speaker, direction: str) -> Sheet:
    """The sheet of a case as its fields are filled."""
    language = ground.manner.language
    return Sheet(
        language=language,
        language_name=words.language_name(language),
        direction=direction,
        between=gap(language),
        spoken=book.speaks(language),
        book_down=ground.down,
        formality=book.formality(ground.manner.register, ground.manner.care),
        speaker=speaker,
        fields=_fields(book, ground, filled),
        steps=[(title, [_line(book, n, ground, filled, speaker) for n in names]) for title, names in _steps(book)],
    )


def _steps(book: Phrasebook) -> Sequence[tuple[str, Sequence[str]]]:
    return list(book.contract.by_step())


def _line(book: Phrasebook, name: str, ground: Ground, filled: Filled, speaker: Speaker) -> Line:
    needed = book.contract.phrases[name].facts
    given = {fact: filled.all_facts[fact] for fact in needed if fact in filled.all_facts}
    gaps = [fact for fact in needed if fact not in given and fact not in ground.known]
    own = {fact: ground.known[fact] for fact in needed if fact in ground.known}
    shown: dict[str, Fact] = {**own, **given, **{fact: f"[{words.PHRASE_FACTS[fact].lower()}]" for fact in gaps}}
    manner = ground.manner
    english = book.word(name, shown, ENGLISH, manner.register, manner.market, speaker, manner.care)
    text = "" if gaps else book.word(name, shown, manner.language, manner.register, manner.market, speaker, manner.care)
    used = json.dumps({"phrase": name, "facts": facts_to_json(given)}, ensure_ascii=False)
    return Line(name, english, text, [words.PHRASE_FACTS[fact] for fact in gaps], used)


def _fields(book: Phrasebook, ground: Ground, filled: Filled) -> Sequence[Field]:
    return [
        Field(
            name=name,
            label=words.PHRASE_FACTS[name],
            kind="choice" if kind.words else kind.type,
            value=filled.values[name],
            choices=[(word, words.PHRASE_CHOICES[word]) for word in kind.words],
            hint=f"Left empty: {money(filled.calculated[name])}, calculated" if name in filled.calculated else "",
            error=filled.errors.get(name, ""),
        )
        for name, kind in asked(book.contract, ground)
    ]
