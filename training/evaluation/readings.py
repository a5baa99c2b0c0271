"""What the model makes of each held-out message."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.culture.language import CHINESE
from bot.errors import RapportError
from training.examples import Example

Parse = Callable[[str], dict[str, Any]]


class NoModel(RapportError):
    """There is no trained model to measure."""


@dataclass(frozen=True)
class Reading:
    """A held-out message of a language, and what was understood. `values` are (entity, words, value); `ms` the time.

    `language` is the message's own; for Chinese in characters that both written forms share, the form that is meant,
    because a conversation keeps its form then.
    """

    code: str
    example: Example
    intent: str
    confidence: float
    language: str
    language_words: int
    values: Sequence[tuple[str, str, str]]
    ms: float

    @property
    def right(self) -> bool:
        """Whether the intent was understood."""
        return self.intent == self.example.intent


def newest_model(models: Path) -> Path:
    """The model that Rasa would serve. Raises `NoModel`."""
    found = sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise NoModel(f"There is no model in {models}: train one with `make train`.")
    return found[-1]


def load_parser(model: Path) -> Parse:
    """The model's pipeline as the serving process has it, warmed up; one message in, Rasa's parse result out."""
    from bot.nlu.serving.loading import WARM_UP

    parse = parser(load_agent(model))
    for text in WARM_UP:
        parse(text)
    return parse


def load_agent(model: Path) -> Any:
    """Rasa's agent with a model, its pipeline and policies, as the serving process has it."""
    os.environ.update({"RASA_TELEMETRY_ENABLED": "false", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"})
    import logging

    import rasa.core.agent
    import rasa.utils.log_utils

    from bot.nlu import shortcuts
    from bot.nlu.processor import RapportProcessor
    from bot.nlu.serve import silence_warnings

    silence_warnings()
    rasa.utils.log_utils.configure_structlog(logging.ERROR)
    rasa.core.agent.MessageProcessor = RapportProcessor
    shortcuts.install()
    return rasa.core.agent.Agent.load(str(model))


def parser(agent: Any) -> Parse:
    """An agent's pipeline as a function; what a language needs is loaded with its first message."""
    loop = asyncio.new_event_loop()

    def parse(text: str) -> dict[str, Any]:
        return dict(loop.run_until_complete(agent.parse_message(text)))

    return parse


def read_all(parse: Parse, code: str, examples: Sequence[Example]) -> Iterator[Reading]:
    """Each message through the pipeline by itself, as in service, with its time."""
    for example in examples:
        started = time.perf_counter()
        parsed = parse(example.text)
        spent = (time.perf_counter() - started) * 1000
        language = parsed.get("language") or {}
        yield Reading(
            code=code,
            example=example,
            intent=str(parsed["intent"]["name"]),
            confidence=float(parsed["intent"]["confidence"]),
            language=code if language.get("ambiguous") and code in CHINESE else str(language.get("code", "und")),
            language_words=int(language.get("words", 0)),
            values=[
                (e["entity"], example.text[e["start"] : e["end"]], str(e["value"])) for e in parsed.get("entities", [])
            ],
            ms=spent,
        )
