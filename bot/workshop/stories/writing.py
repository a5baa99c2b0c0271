"""A draft as YAML in the style of `data/stories/`, and how it comes into a file that has others in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, Optional

import yaml

from bot.errors import BadInput
from bot.workshop.stories import steps
from bot.workshop.stories.steps import ACTION, FORM, MESSAGE, Step

STORIES_FILE = "data/stories/workshop.yml"
"""Where stories of trainers are saved."""

TESTS_FOLDER = "tests/conversations"
"""Where conversation tests of trainers are saved, one a file."""

HEADS: Mapping[str, str] = {
    "story": "# Stories that trainers made of conversations or by talking.",
    "test": "# A conversation that every new model has to go through as it stands here. Words have stand-ins.",
}


def block(title: str, found: Sequence[Step], with_words: bool = False) -> str:
    """A story as a block for the list `stories`: what is kept of the steps, indented as in our files.

    `with_words` puts what the borrower wrote beside each intent as a comment, for whoever reads the file.
    """
    lines = [f"  - story: {_scalar(title)}", "    steps:"]
    for step in found:
        if step.kept:
            lines += _lines(step, with_words)
    return "\n".join(lines) + "\n"


def with_story(text: Optional[str], title: str, found: Sequence[Step], kind: str, was: Optional[str] = None) -> str:
    """A file's text with a story in it, at its end or in the place of the one that was called `was`.

    Everything else in the file stays byte for byte. Raises `BadInput` where another story has the name, and for a file
    that is no list of stories.
    """
    made = block(title, found, with_words=kind == "test")
    if not (text or "").strip():
        return f'{HEADS[kind]}\nversion: "3.1"\nstories:\n{made}'
    assert text is not None
    blocks = _blocks(text)
    taken = {name for name in blocks if name != was}
    if title in taken:
        raise BadInput("name_taken", f"There is a story “{title}” already; choose another title.")
    if was in blocks:
        first, last = blocks[was]
        return text[:first] + made + text[last:]
    return (text if text.endswith("\n") else text + "\n") + made


def without_story(text: str, title: str) -> Optional[str]:
    """A file's text without one of its stories, and None where that was the only one. Raises as `with_story`."""
    blocks = _blocks(text)
    if title not in blocks:
        return text
    first, last = blocks[title]
    return text[:first] + text[last:] if len(blocks) > 1 else None


def test_file(title: str) -> str:
    """The path of a conversation test in the project, made of its title."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60].strip("_")
    return f"{TESTS_FOLDER}/{name or 'conversation'}.yml"


def data_of(title: str, found: Sequence[Step]) -> Mapping[str, Any]:
    """A draft as Rasa's reader takes it after parsing YAML: `{"story": …, "steps": […]}`."""
    loaded = yaml.safe_load(f"stories:\n{block(title, found)}")
    story: Mapping[str, Any] = loaded["stories"][0]
    return {**story, "steps": story["steps"] or []}


def _lines(step: Step, with_words: bool) -> list[str]:
    if step.kind == MESSAGE:
        said = [f"      # {_comment(step)}"] if with_words and step.words else []
        values = ", ".join(f"{{{name}: {_value(value)}}}" for name, value in step.entities)
        entities = [f"        entities: [{values}]"] if values and step.with_values else []
        return [*said, f"      - intent: {step.name}", *entities]
    if step.kind == ACTION:
        return [f"      - action: {step.name}"]
    if step.kind == FORM:
        return [f"      - active_loop: {step.name or 'null'}"]
    return [f"      - slot_was_set: [{{{step.name}: {_value(step.value)}}}]"]


def _comment(step: Step) -> str:
    """A borrower's words on one line, with nothing that could end a comment."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in step.words).split())
    return f"{step.lang}: {plain}" if step.lang else plain


def _value(value: steps.SlotValue) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    return value if re.fullmatch(r"[a-z]+|[A-Z]{2,4}-\d+", value) and not _is_other(value) else f'"{value}"'


def _scalar(text: str) -> str:
    """Text as YAML writes it on one line, in quotes only where it would mean something else."""
    if re.search(r"[\x00-\x1f]", text):
        raise BadInput("title", "A title stands on one line.")
    written = yaml.safe_dump(text, allow_unicode=True, width=10_000).strip()
    return written.removesuffix("\n...").strip()


def _is_other(value: str) -> bool:
    """Whether YAML would read a word as something else: `null`, `yes`, `on`."""
    return not isinstance(yaml.safe_load(value), str)


def _blocks(text: str) -> dict[str, tuple[int, int]]:
    """The stories of a file by name, with where each begins and ends."""
    try:
        loaded = yaml.safe_load(text)
        names = [str(each["story"]) for each in loaded["stories"]]
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise BadInput("file", "The file that the story belongs in cannot be read; have a look at it first.") from error
    starts = [found.start() for found in re.finditer(r"^  - story:", text, re.MULTILINE)]
    if len(starts) != len(names):
        raise BadInput("file", "The file that the story belongs in is laid out in another way than ours.")
    return dict(zip(names, zip(starts, [*starts[1:], len(text)], strict=True), strict=True))
