"""Reply catalogs: every sentence the assistant says, one Fluent file a language.

Where a market says something in other words than the language does elsewhere, `regions/<code>-<MARKET>.ftl` holds those
messages; the rest comes from the language's own catalog.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.errors import BadLanguageFile
from bot.replies.contract import FOLDER


class Catalog:
    """One language's sentences. A missing message or fact is an error, never a gap in a reply.

    A catalog is parsed when its first sentence is wanted: all of them take longer than everything else at a start.
    """

    def __init__(self, code: str, source: str, regional: str = "", file: str = "") -> None:
        self.code = code
        self._file = file or f"bot/replies/{code}.ftl"
        self._source, self._regional = source, regional

    @cached_property
    def _bundle(self) -> FluentBundle:
        made = FluentBundle([self.code], use_isolating=False)
        made.add_resource(FluentResource(self._source))
        made.add_resource(FluentResource(self._regional), allow_overrides=True)
        return made

    def has(self, name: str) -> bool:
        """Whether the catalog words this message."""
        return self._bundle.has_message(name) and self._bundle.get_message(name).value is not None

    def format(self, name: str, facts: Mapping[str, Any]) -> str:
        """One message with its facts, which are text or counts by now. Raises `BadLanguageFile`."""
        if not self.has(name):
            raise BadLanguageFile(f"{self._file} has no message {name}.")
        text, errors = self._bundle.format_pattern(self._bundle.get_message(name).value, dict(facts))
        if errors:
            raise BadLanguageFile(f"{self._file}, message {name}: {errors[0]}.")
        return str(text)


def load_catalogs(folder: Path = FOLDER) -> dict[str, Catalog]:
    """All catalogs in a folder: by language code, and by `<code>-<MARKET>` where a market has words of its own."""
    sources = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))}
    if not sources:
        raise BadLanguageFile(f"There is no reply catalog in {folder}.")
    catalogs = {code: Catalog(code, source, file=str(folder / f"{code}.ftl")) for code, source in sources.items()}
    for path in sorted((folder / "regions").glob("*.ftl")):
        code = path.stem.rpartition("-")[0]
        if code not in sources:
            raise BadLanguageFile(f"{path} names no language that has a catalog.")
        catalogs[path.stem] = Catalog(path.stem, sources[code], path.read_text(encoding="utf-8"), str(path))
    return catalogs
