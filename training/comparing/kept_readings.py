"""What models made of the held-out messages, kept so that the serving model is not read for every new candidate."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Optional

from training.evaluation.readings import Reading
from training.examples import ROOT, Example

READ_BY = ("bot/nlu/**/*.py", "bot/culture/**/*.py", "bot/culture/**/*.yml", "training/evaluation/readings.py")
"""Code and facts that take part in reading a message, beside the model. Any change to them makes readings void."""

KEPT = 12
"""Models whose readings are kept: those that were read with last."""


class KeptReadings:
    """Files under a folder: one a model and language. A damaged one is made again."""

    def __init__(self, folder: Path, model: Path) -> None:
        self._folder = folder / hashlib.sha256(f"{_of_file(model)} {_of_code()}".encode()).hexdigest()[:24]

    def find(self, code: str, examples: Sequence[Example]) -> Optional[list[Reading]]:
        """A language's readings, if these very messages were read with this model and today's code."""
        try:
            data = json.loads(self._path(code).read_text(encoding="utf-8"))
            if data["examples"] != _of_examples(examples):
                return None
            self._folder.touch()  # it was read with now
            return [
                Reading(**{**each, "example": example, "values": [tuple(value) for value in each["values"]]})
                for each, example in zip(data["readings"], examples, strict=True)
            ]
        except (OSError, ValueError, LookupError, TypeError):
            return None

    def keep(self, code: str, readings: Sequence[Reading]) -> None:
        """Keeps them in place of earlier ones, and lets go of the models that were not read with for the longest."""
        plain = [{name: value for name, value in asdict(each).items() if name != "example"} for each in readings]
        self._folder.mkdir(parents=True, exist_ok=True)
        partial = self._path(code).with_suffix(".part")
        data = {"examples": _of_examples([each.example for each in readings]), "readings": plain}
        partial.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        partial.replace(self._path(code))
        others = [path for path in self._folder.parent.iterdir() if path.is_dir() and path != self._folder]
        for old in sorted(others, key=lambda path: path.stat().st_mtime)[: 1 - KEPT]:
            shutil.rmtree(old, ignore_errors=True)

    def _path(self, code: str) -> Path:
        return self._folder / f"{code}.json"


def _of_examples(examples: Sequence[Example]) -> str:
    lines = "\n".join(f"{each.intent}\t{each.written}" for each in examples)
    return hashlib.sha256(lines.encode()).hexdigest()


def _of_file(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for piece in iter(lambda: file.read(2**20), b""):
            digest.update(piece)
    return digest.hexdigest()


def _of_code() -> str:
    digest = hashlib.sha256()
    for path in sorted(path for pattern in READ_BY for path in ROOT.glob(pattern)):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
