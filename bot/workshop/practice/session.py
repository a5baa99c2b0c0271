"""One practice as it goes on: a list of entries, from which everything else is worked out again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Optional

from bot.cases.kinds import CARE
from bot.culture import conversation_register
from bot.culture.conversation_register import ConversationRegister
from bot.culture.register import Register
from bot.errors import BadInput
from bot.replies.wording import manner
from bot.workshop.practice import playing, reviewing
from bot.workshop.practice.reading import Reader
from bot.workshop.practice.reviewing import Before, Finding
from bot.workshop.practice.script import OPEN, VOICES, Scripts

BORROWER, OFFICER = "borrower", "officer"

Entry = Mapping[str, Any]
"""A message as JSON: by, text, at (ISO); a borrower's with line and why, an officer's with pieces where known."""


@dataclass(frozen=True)
class Exercise:
    """What is practised."""

    language: str
    situation: str
    voice: str


@dataclass(frozen=True)
class Reviewed:
    """A message of the officer's with its findings, what the borrower answered, and why."""

    text: str
    findings: Sequence[Finding]
    answers: Sequence[tuple[str, str]]
    pieces: Optional[Sequence[Mapping[str, str]]]


class Practices:
    """Plays and reviews. Readers are built when their language is first practised."""

    def __init__(self, scripts: Scripts) -> None:
        self.scripts = scripts
        self._readers: dict[str, Reader] = {}
        self._heard = lru_cache(maxsize=2048)(self._read_line)

    def begin(self, exercise: Exercise, now: datetime) -> list[Entry]:
        """The borrower's first message. Raises `BadInput` for something that cannot be practised."""
        self._check(exercise)
        return [self._line(exercise, OPEN, "", now)]

    def go_on(
        self, exercise: Exercise, entries: Sequence[Entry], text: str, now: datetime, pieces: Any = None
    ) -> tuple[list[Entry], bool]:
        """The entries with the officer's message and the borrower's answer, and whether that was the last."""
        reading = self.reader(exercise.language).read(text, now.date())
        before = self.before(exercise, entries, now)
        messages = sum(each["by"] == OFFICER for each in entries) + 1
        said = [str(each["line"]) for each in entries if each["by"] == BORROWER]
        given = playing.answer(reading, said, messages, exercise.voice, before.formality)
        written = {"by": OFFICER, "text": text, "at": now.isoformat(), "pieces": pieces}
        lines = [self._line(exercise, each.key, each.why, now) for each in given.lines]
        return [*entries, written, *lines], given.ended

    def review(self, exercise: Exercise, entries: Sequence[Entry]) -> Sequence[Reviewed]:
        """Every message of the officer's, with what was advised when it was written."""
        return list(self._reviewed(exercise, entries))

    def before(self, exercise: Exercise, entries: Sequence[Entry], now: datetime) -> Before:
        """How things stand after these entries, as the desk's brief tells it."""
        heard = 0
        for each in reversed(entries):
            if each["by"] != BORROWER:
                break
            heard += len(str(each["text"]))
        register = self.register(exercise, entries)
        return Before(
            register=register,
            formality=self.formality(exercise, register),
            first=all(each["by"] != OFFICER for each in entries),
            heard=heard,
            written_on=now.date(),
        )

    def register(self, exercise: Exercise, entries: Sequence[Entry]) -> ConversationRegister:
        """The conversation's register by the borrower's lines, read as in every conversation."""
        register = ConversationRegister()
        for each in entries:
            if each["by"] == BORROWER:
                heard = self._heard(exercise.language, str(each["text"]))
                register = conversation_register.after_message(register, heard)
        return register

    def care(self, exercise: Exercise) -> bool:
        """Whether it is a situation in which nobody is written to familiarly."""
        return self.scripts.situations[exercise.situation].kind in CARE

    def formality(self, exercise: Exercise, register: ConversationRegister) -> str:
        """In which formality ready phrases would be said, which is what is advised."""
        return manner("care" if self.care(exercise) else "notice", register)

    def reader(self, language: str) -> Reader:
        """Reads messages in a language. Raises KeyError for one without facts."""
        if language not in self._readers:
            facts = self.scripts.languages[language]
            self._readers[language] = Reader(facts, self.scripts.words(language))
        return self._readers[language]

    def _read_line(self, language: str, text: str) -> Register:
        return self.reader(language).register(text)

    def _check(self, exercise: Exercise) -> None:
        known = exercise.language in self.scripts.languages and exercise.situation in self.scripts.situations
        if not known or exercise.voice not in VOICES:
            raise BadInput("exercise", "Choose a language, a situation and a manner from the lists.")

    def _line(self, exercise: Exercise, key: str, why: str, now: datetime) -> Entry:
        text = self.scripts.line(exercise.language, exercise.situation, exercise.voice, key)
        return {"by": BORROWER, "text": text, "at": now.isoformat(), "line": key, "why": why}

    def _reviewed(self, exercise: Exercise, entries: Sequence[Entry]) -> Iterator[Reviewed]:
        reader = self.reader(exercise.language)
        for number, each in enumerate(entries):
            if each["by"] != OFFICER:
                continue
            at = datetime.fromisoformat(each["at"])
            before = self.before(exercise, entries[:number], at)
            reading = reader.read(str(each["text"]), before.written_on)
            answers = []
            for reply in entries[number + 1 :]:
                if reply["by"] == OFFICER:
                    break
                answers.append((str(reply["text"]), str(reply["why"])))
            yield Reviewed(str(each["text"]), reviewing.findings(reading, before), answers, each.get("pieces"))
