"""Compares a candidate with another model: one is loaded after the other, and both read the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from babel import Locale, UnknownLocaleError

from bot.crm.replays import Spoken
from bot.culture.language_facts import load_languages
from bot.workshop.models import verdicts
from bot.workshop.models.comparison import Comparison, Pair
from bot.workshop.models.refusals import refusals
from bot.workshop.models.replayed import Seen, replayed
from training.comparing import conversation_tests
from training.comparing.conversation_tests import Outcome
from training.comparing.kept_readings import KeptReadings
from training.comparing.opened import OpenedModel, SharedVectors
from training.comparing.replaying import RawEvents, see
from training.evaluation.figures import figures
from training.evaluation.gates import Gate, load_gates, load_losses, misses
from training.evaluation.readings import Reading, read_all
from training.examples import Example, held_out_under


class Tell(Protocol):
    """Whoever is told how far it is; no borrower's words are told."""

    def step(self, text: str) -> None:
        """What is being done now."""

    def share(self, done: float) -> None:
        """How much of all is done, from 0 to 1."""

    def line(self, text: str) -> None:
        """A line of the log."""


@dataclass(frozen=True)
class Material:
    """What two models are compared on: held-out messages by language, the folder with the conversation tests, and real
    conversations with Rasa's events of each.
    """

    held_out: Mapping[str, Sequence[Example]]
    folder: Path
    spoken: Sequence[tuple[Spoken, RawEvents]] = ()


@dataclass(frozen=True)
class Read:
    """What one model made of the material."""

    readings: Mapping[str, Sequence[Reading]]
    tests: Mapping[str, Outcome]
    seen: Mapping[str, Seen]


def held_out_messages(folder: Path, only: Sequence[str] = ()) -> Mapping[str, Sequence[Example]]:
    """The held-out messages under a project's folder by language, or those of some languages. Raises LookupError."""
    known = [code for code in load_languages() if (folder / "tests" / "nlu" / f"{code}.yml").exists()]
    unknown = sorted(set(only) - set(known))
    if unknown:
        raise LookupError(f"There are no held-out messages in {', '.join(unknown)}.")
    return {code: held_out_under(folder, code) for code in known if not only or code in only}


def compare(candidate: Path, against: Path, material: Material, cache: Path, tell: Tell, now: datetime) -> Comparison:
    """Reads the material with both models and says what changed, and whether the gate lets the candidate through.

    Readings of held-out messages are kept under `cache`. Raises `BadGates`, and what Rasa raises for a broken model.
    """
    losses, gates = load_losses(), [gate for gate in load_gates() if gate.figure != "register"]  # no model's matter
    public = [example.text for each in material.held_out.values() for example in each]
    vectors = SharedVectors(cache / "vectors", public)
    before = _read_with(against, material, cache, vectors, tell, 0.0)
    after = _read_with(candidate, material, cache, vectors, tell, 0.5)
    tell.step("Counting")
    pairs = [pair for code in material.held_out for pair in _pairs(code, before.readings[code], after.readings[code])]
    languages = verdicts.by_language(pairs)
    tests = conversation_tests.paired(before.tests, after.tests)
    missed = _newly_missed(gates, before.readings, after.readings)
    changes = verdicts.changes(pairs)
    messages = {message.id: message.language for spoken, _ in material.spoken for message in spoken.messages}
    tell.share(1.0)
    return Comparison(
        candidate=candidate.name,
        against=against.name,
        refusals=refusals(pairs, languages, tests, missed, losses, language_name),
        languages=languages,
        intents=verdicts.by_intent(pairs),
        changed=len(changes),
        changes=changes,
        tests=tests,
        replay=replayed(len(material.spoken), messages, before.seen, after.seen),
        made=now.isoformat(timespec="seconds"),
    )


def language_name(code: str) -> str:
    """A language's English name, such as `Chinese (Traditional)`; of one that CLDR does not know, the code."""
    if code == "und":  # undetermined, in BCP 47
        return "unknown language"
    try:
        return str(Locale.parse(code, sep="-").get_display_name("en"))
    except (ValueError, UnknownLocaleError):
        return code


def _read_with(path: Path, material: Material, cache: Path, vectors: SharedVectors, tell: Tell, done: float) -> Read:
    """Reads all of it with one model, which is half of the work; `done` is the share that was done before."""
    tell.step(f"Reading with {path.name}")
    kept = KeptReadings(cache, path)
    model = OpenedModel(path, vectors)
    try:
        readings: dict[str, Sequence[Reading]] = {}
        for number, (code, examples) in enumerate(material.held_out.items()):
            tell.share(done + 0.3 * number / len(material.held_out))
            readings[code] = kept.find(code, examples) or _fresh(model, kept, code, examples, tell, path.name)
        tell.share(done + 0.3)
        tell.step(f"Going through the conversation tests with {path.name}")
        tested = conversation_tests.files(material.folder)
        tests = conversation_tests.run_all(tested, model.processor) if tested else {}
        tell.share(done + 0.35)
        tell.step(f"Reading {len(material.spoken)} real conversations with {path.name}")
        languages = load_languages() if material.spoken else {}
        seen: dict[str, Seen] = {}
        for number, (spoken, events) in enumerate(material.spoken, start=1):
            seen.update(see(spoken, events, model, languages))
            tell.share(done + 0.35 + 0.15 * number / len(material.spoken))
        return Read(readings, tests, seen)
    finally:
        model.close()


def _fresh(
    model: OpenedModel, kept: KeptReadings, code: str, examples: Sequence[Example], tell: Tell, name: str
) -> Sequence[Reading]:
    tell.step(f"Reading {language_name(code)} with {name}")
    model.prepare([example.text for example in examples])
    found = list(read_all(model.parse, code, examples))
    kept.keep(code, found)
    return found


def _pairs(code: str, before: Sequence[Reading], after: Sequence[Reading]) -> Sequence[Pair]:
    return [
        Pair(code, was.example.text, was.example.intent, was.intent, now.intent)
        for was, now in zip(before, after, strict=True)
    ]


def _newly_missed(
    gates: Sequence[Gate], before: Mapping[str, Sequence[Reading]], after: Mapping[str, Sequence[Reading]]
) -> Mapping[str, Sequence[str]]:
    """The gates that a language misses with the candidate alone, in words."""
    was = {(miss.code, miss.gate.figure) for miss in misses(gates, _figures(before))}
    found: dict[str, list[str]] = {}
    for miss in misses(gates, _figures(after)):
        if (miss.code, miss.gate.figure) not in was:
            found.setdefault(miss.code, []).append(f"{miss}.")
    return found


def _figures(readings: Mapping[str, Sequence[Reading]]) -> Mapping[str, Mapping[str, float]]:
    counted = {code: asdict(figures(each)) for code, each in readings.items()}
    return {
        code: {name: value for name, value in each.items() if isinstance(value, float)}
        for code, each in counted.items()
    }
