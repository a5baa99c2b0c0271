"""The file of a backup: a ZIP file with one member a table, and a manifest that says what must be in them.

A member holds JSON lines, each an array of one row's values in the order of the columns. The manifest names revision,
columns, numbers of rows and SHA-256 digests. It is not signed: who may change the file can make another whole one.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Optional, Type

from bot.errors import BackupRefused

FORMAT = 1
MANIFEST = "manifest.json"
LEVEL = 6
"""Of compression: higher ones take longer and save little."""


@dataclass(frozen=True)
class Part:
    """What is in one member: a table's columns, how many rows, and the SHA-256 of the lines in hexadecimal digits."""

    columns: Sequence[str]
    rows: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a backup is of. `tables` are Rapport's, `rasa` are Rasa's; `made_at` is in ISO 8601, in UTC."""

    rapport: str
    made_at: str
    revision: str
    tables: Mapping[str, Part]
    rasa: Mapping[str, Part]

    @property
    def members(self) -> Mapping[str, Part]:
        """All parts by the name of their member."""
        return {
            **{member("rapport", name): part for name, part in self.tables.items()},
            **{member("rasa", name): part for name, part in self.rasa.items()},
        }


def member(kind: str, table: str) -> str:
    """The name within the file; `kind` is `rapport` or `rasa`."""
    return f"{kind}/{table}.jsonl"


class Writer:
    """Writes a backup into an open file, a table after the other, and the manifest last. To be entered."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL)

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], *_: object) -> None:
        with suppress(Exception) if kind else nullcontext():  # what is left of a failed one is thrown away
            self._zip.close()

    def add(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Part:
        """Adds a member; holds one row in memory at a time."""
        digest, count = hashlib.sha256(), 0
        with self._zip.open(name, "w", force_zip64=True) as lines:
            for row in rows:
                line = _line(row)
                digest.update(line)
                lines.write(line)
                count += 1
        return Part(list(columns), count, digest.hexdigest())

    def seal(self, manifest: Manifest) -> None:
        """Adds the manifest, behind all others."""
        text = json.dumps({"format": FORMAT, **asdict(manifest)}, ensure_ascii=False, indent=1)
        self._zip.writestr(MANIFEST, text)


def digest_of(rows: Iterable[Sequence[Any]]) -> str:
    """The digest that a member with these rows would have."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(_line(row))
    return digest.hexdigest()


class Reader:
    """A backup to read. All methods raise `BackupRefused` for a file that is cut short, changed, or no backup."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except FileNotFoundError as error:
            raise BackupRefused(f"There is no file {path}.") from error
        except OSError as error:
            raise BackupRefused(f"{path} cannot be read ({error.strerror or error}).") from error
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise self._bad("it is no backup, or was cut short") from error
        self.manifest = self._manifest()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def check(self) -> None:
        """Reads all of it and compares it with the manifest."""
        expected = self.manifest.members
        if sorted(self._zip.namelist()) != sorted([*expected, MANIFEST]):
            raise self._bad("its tables are not those of its manifest")
        for name, part in expected.items():
            digest, count = hashlib.sha256(), 0
            for line in self._lines(name):
                digest.update(line)
                count += 1
            if (count, digest.hexdigest()) != (part.rows, part.sha256):
                raise self._bad(f"{name} has been changed")

    def rows(self, name: str) -> Iterator[list[Any]]:
        """The rows of a member."""
        for line in self._lines(name):
            try:
                row = json.loads(line)
            except ValueError as error:
                raise self._bad(f"{name} holds a line that is no JSON") from error
            if not isinstance(row, list):
                raise self._bad(f"{name} holds a line that is no row")
            yield row

    def _lines(self, name: str) -> Iterator[bytes]:
        try:
            with self._zip.open(name) as lines:
                yield from lines
        except (KeyError, OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
            raise self._bad(f"{name} is damaged") from error

    def _manifest(self) -> Manifest:
        try:
            told = json.loads(b"".join(self._lines(MANIFEST)))
            if told.pop("format") != FORMAT:
                raise self._bad("it was made by another version of Rapport, in a form that this one does not read")
            tables, rasa = (_parts(told.pop(kind)) for kind in ("tables", "rasa"))
            return Manifest(tables=tables, rasa=rasa, **{name: str(value) for name, value in told.items()})
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise self._bad("its manifest cannot be read") from error

    def _bad(self, why: str) -> BackupRefused:
        return BackupRefused(f"{self._path} cannot be restored: {why}. Take another backup.")


def _line(row: Sequence[Any]) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n"


def _parts(told: Mapping[str, Any]) -> Mapping[str, Part]:
    return {
        name: Part([*map(str, part["columns"])], int(part["rows"]), str(part["sha256"])) for name, part in told.items()
    }
