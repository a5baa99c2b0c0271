"""What trainers decided, as lines in the files that the assistant learns from and is measured with.

A line is put behind the last one of its intent; the rest of a file stays byte by byte. Nothing is written twice.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.workshop.review import registers
from bot.workshop.review.conflicts import same_words

Read = Callable[[str], "str | None"]

FILES = ("complaint", "conversation", "difficulty", "feedback", "my_loan", "questions")
"""Each language has these, so that the same intent is found in the same place."""

PROPOSALS = "data/proposals.md"
"""Intents that trainers propose: a new one needs a rule and a reply, which somebody has to make (docs/stories.md)."""

HELD_OUT_ONE_IN = 5
"""One group in so many is kept for measuring."""

_VALUE = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_BLOCK = re.compile(r"^( *)- intent: *(\S+) *\n\1  examples: \|\n", re.MULTILINE)


@dataclass(frozen=True)
class Lesson:
    """One message, decided: `written` has marked values. `group` is the group of its meaning, with the rest of which it
    stays. `proposal` says why, where `intent` is one that there is not yet. `register` are the axes that the trainer
    corrected."""

    id: str
    group: str
    language: str
    intent: str
    written: str
    proposal: str | None = None
    register: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Outcome:
    """What became of lessons: their ids, and the texts of the changed files."""

    texts: dict[str, str] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    held_out: list[str] = field(default_factory=list)
    proposed: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    """Those that are in the files already, under the same intent."""
    contrary: list[str] = field(default_factory=list)
    """Those that are in the files already under another intent: they are left out, and somebody must look."""
    homeless: list[str] = field(default_factory=list)
    """Those of an intent that has no messages in their language yet."""
    registers: list[str] = field(default_factory=list)
    """Those whose corrected register was added to what the register is measured with."""
    contrary_registers: list[str] = field(default_factory=list)
    """Those of whose words the file says another register already, which stays."""


def without_marks(written: str) -> str:
    """A message without the marks around its values."""
    return _VALUE.sub(r"\1", written)


def is_held_out(group: str) -> bool:
    """Whether a group is for measuring. All of a group is or none: what means the same in training and in measuring
    would make a model look better than it is."""
    return int(hashlib.sha256(group.encode()).hexdigest()[:8], 16) % HELD_OUT_ONE_IN == 0


def write(lessons: Sequence[Lesson], read: Read) -> Outcome:
    """Adds lessons to the newest texts of the files, in their order."""
    outcome = Outcome()

    def newest(path: str) -> str | None:
        return outcome.texts.get(path) or read(path)

    for language in dict.fromkeys(lesson.language for lesson in lessons):
        training = [f"data/nlu/{language}/{name}.yml" for name in FILES]
        held_out = f"tests/nlu/{language}.yml"
        known = dict(_known(text for path in (*training, held_out) if (text := newest(path))))
        for lesson in (each for each in lessons if each.language == language):
            line = " ".join(lesson.written.split())
            key = same_words(without_marks(line))
            if lesson.proposal is not None:
                outcome.texts[PROPOSALS] = _proposed(newest(PROPOSALS), lesson, line)
                outcome.proposed.append(lesson.id)
                continue
            if key in known:
                (outcome.known if known[key] == lesson.intent else outcome.contrary).append(lesson.id)
                continue
            measuring = is_held_out(lesson.group)
            for path in (held_out, *training) if measuring else training:
                text = newest(path)
                longer = _with_line(text, lesson.intent, line) if text else None
                if longer is not None:
                    outcome.texts[path] = longer
                    (outcome.held_out if path == held_out else outcome.added).append(lesson.id)
                    known[key] = lesson.intent
                    break
            else:
                outcome.homeless.append(lesson.id)
    for lesson in lessons:
        _add_register(lesson, newest, outcome)
    return outcome


def _add_register(lesson: Lesson, newest: Read, outcome: Outcome) -> None:
    """A corrected register is kept whatever becomes of the message: how somebody writes is no matter of the intent."""
    if not lesson.register:
        return
    path = registers.file_of(lesson.language)
    before = newest(path)
    after, contrary = registers.with_labels(before, without_marks(lesson.written), lesson.register)
    if contrary:
        outcome.contrary_registers.append(lesson.id)
    if after != before:
        outcome.texts[path] = after
        outcome.registers.append(lesson.id)


def _known(texts: Iterable[str]) -> Iterable[tuple[str, str]]:
    """What is in files already: messages as `same_words` sees them, and their intents."""
    for text in texts:
        for match in _BLOCK.finditer(text):
            for line in _lines(text, match.end(), len(match[1])):
                yield same_words(without_marks(line.strip().removeprefix("- "))), match[2]


def _lines(text: str, start: int, indent: int) -> Sequence[str]:
    """The lines of a block of examples, from its first."""
    found = []
    for line in text[start:].splitlines(keepends=True):
        if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
            break
        found.append(line)
    while found and not found[-1].strip():
        found.pop()
    return found


def _with_line(text: str, intent: str, line: str) -> str | None:
    """A file's text with one more line under an intent; None where the file does not have the intent."""
    for match in _BLOCK.finditer(text):
        if match[2] != intent:
            continue
        lines = _lines(text, match.end(), len(match[1]))
        end = match.end() + sum(map(len, lines))
        before = text[:end] if text[:end].endswith("\n") else f"{text[:end]}\n"
        return f"{before}{match[1]}    - {line}\n{text[end:]}"
    return None


def _proposed(text: str | None, lesson: Lesson, line: str) -> str:
    """The file of proposals with one more message: a section for an intent, its reason, then its messages."""
    text = text or "# Proposed intents\n\nFrom reviews. A new intent needs a rule and a reply: docs/stories.md.\n"
    heading = f"\n## {lesson.intent}\n"
    entry = f"- {lesson.language}: {line}\n"
    if heading not in text:
        return f"{text}{heading}\n{' '.join((lesson.proposal or '').split())}\n\n{entry}"
    place = text.find("\n## ", text.index(heading) + len(heading))
    section = text[: place if place >= 0 else len(text)]
    if entry in section[section.index(heading) :]:
        return text
    return f"{section}{entry}{text[len(section) :]}"


def marked(text: str, values: Sequence[Mapping[str, object]]) -> str:
    """A message with its values marked, from `{"entity", "start", "end"}` that do not overlap."""
    parts, place = [], 0
    for value in sorted(values, key=lambda value: int(str(value["start"]))):
        start, end = int(str(value["start"])), int(str(value["end"]))
        if place <= start < end <= len(text):
            parts += [text[place:start], f"[{text[start:end]}]({value['entity']})"]
            place = end
    return "".join([*parts, text[place:]])
