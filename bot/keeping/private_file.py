"""Files that hold what borrowers wrote: readable by their owner only, and whole or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from bot.errors import BackupRefused


@contextmanager
def private_file(path: Path, force: bool = False) -> Iterator[BinaryIO]:
    """A new file to write, with the name `path` once it is whole; until then `.part` stands behind its name.

    Its mode is 0600. Raises `BackupRefused` for a file that is there already, unless `force`, and where it cannot be
    written; then nothing is left behind.
    """
    _must_be_free(path, force)
    try:
        handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".part", dir=path.parent)  # mode 0600
        try:
            with os.fdopen(handle, "wb") as part:
                yield part
                part.flush()
                os.fsync(part.fileno())
            _must_be_free(path, force)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise BackupRefused(f"{path} cannot be written ({error.strerror or error}): choose another place.") from error


def _must_be_free(path: Path, force: bool) -> None:
    if path.is_dir():
        raise BackupRefused(f"{path} is a folder: name a file in it.")
    if path.exists() and not force:
        raise BackupRefused(f"{path} is there already: choose another name, or write over it with --force.")
