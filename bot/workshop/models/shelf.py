"""The folder with the models' files, and the registry that says what they are."""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

from bot.crm import models
from bot.crm.models import Made, ModelRefused, Prints
from bot.crm.session import Session
from bot.crm.tables import Model

ENDING = ".tar.gz"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,111}")


def full_name(name: str) -> str:
    """A model's name in the registry, which is its file's, from how people write it: with the ending or without.

    Raises LookupError for what can be no model's name, such as a path.
    """
    stem = name.strip().removesuffix(ENDING)
    if not _NAME.fullmatch(stem):
        raise LookupError("That is no name of a model; `rapport models` lists them.")
    return f"{stem}{ENDING}"


def short_name(name: str) -> str:
    """A model's name for people."""
    return name.removesuffix(ENDING)


def made_file(model: Path) -> Path:
    """Where it stands what a model was made of: beside it."""
    return model.with_name(f"{short_name(model.name)}.json")


def files(folder: Path) -> Sequence[Path]:
    """The models in the folder, the newest last. What has no model's name is none."""
    found = [path for path in folder.glob(f"*{ENDING}") if _NAME.fullmatch(short_name(path.name))]
    return sorted(found, key=lambda path: (path.stat().st_mtime, path.name))


def path_of(folder: Path, name: str) -> Path:
    """The file of a model. Raises LookupError where it is not on this machine."""
    path = folder / full_name(name)
    if not path.is_file():
        raise LookupError(f"{path} is not on this machine: copy it there.")
    return path


def enter(session: Session, path: Path, who: str, now: datetime) -> Model:
    """Enters a model's file into the registry, with what it was made of where that stands beside it.

    One that is known is left as it is. Raises `ModelRefused` for a file that is no model, or another than the known
    one of this name.
    """
    known = models.find(session, path.name)
    if known is not None and known.removed_at is None:
        return known
    if not tarfile.is_tarfile(path):
        raise ModelRefused(f"{path} is not a model: remove it, or train a new one by `rapport train`.")
    size, written = path.stat().st_size, datetime.fromtimestamp(path.stat().st_mtime, timezone.utc)
    return models.register(session, path.name, written, size, _hash(path), who, now, _made(path))


def enter_all(session: Session, folder: Path, who: str, now: datetime) -> Sequence[Model]:
    """Enters all files that are in the folder, and gives those that were not known. What is no model is left out."""
    entered = []
    for path in files(folder):
        known = models.find(session, path.name)
        if (known is None or known.removed_at is not None) and tarfile.is_tarfile(path):
            entered.append(enter(session, path, who, now))
    return entered


def remove(session: Session, folder: Path, name: str, who: str, now: datetime) -> None:
    """Removes a model's files. Raises LookupError, and `ModelRefused` for one that is in use."""
    row = models.remove(session, full_name(name), who, now)
    path = folder / str(row.name)
    path.unlink(missing_ok=True)
    made_file(path).unlink(missing_ok=True)


def _hash(path: Path) -> str:
    made = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            made.update(block)
    return made.hexdigest()


def _made(path: Path) -> Optional[Made]:
    """What a model was made of; None where nothing can be read of it."""
    try:
        told = json.loads(made_file(path).read_text(encoding="utf-8"))
        return Made(Prints(**told["prints"]), told["libraries"], told["messages"], told["commit"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
