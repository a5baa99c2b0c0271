"""What the room stands on: the project's names and stories, read again when a file has changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path

from bot.workshop.review.stand_ins import facts, replace
from bot.workshop.stories import project
from bot.workshop.stories.dialogue import StandIn
from bot.workshop.stories.project import Names, Told
from desk.visit import Visit

Stamp = tuple[tuple[str, int], ...]


def folder(visit: Visit) -> Path:
    """Where the newest stories lie: what trainers saved so far, or, before the first save, the project's own folder."""
    tree = visit.parts.settings.var / "workshop" / "tree"
    return tree if (tree / "domain.yml").is_file() else Path.cwd()


def names(visit: Visit) -> Names:
    """What stories can name."""
    return _read(folder(visit), stamp(folder(visit)))[0]


def told(visit: Visit) -> Sequence[Told]:
    """All stories, rules and conversation tests."""
    return _read(folder(visit), stamp(folder(visit)))[1]


def stamp(where: Path) -> Stamp:
    """Changes when one of the files does."""
    files = [where / "domain.yml", *(path for place in project.PLACES for path in (where / place).glob("*.yml"))]
    return tuple((str(path), path.stat().st_mtime_ns) for path in sorted(files))


def stand_in(text: str, language: str, seed: str = "") -> str:
    """A borrower's words as a trainer sees them; with one seed the same name is the same everywhere.

    In a language that is not ours, names are looked for as in English.
    """
    return replace(text, language if language in _languages() else "en", seed).text


def stand_ins(conversation_id: str) -> StandIn:
    """The same for all words of a conversation."""
    return partial(stand_in, seed=conversation_id)


@lru_cache(maxsize=1)
def _languages() -> frozenset[str]:
    return frozenset(facts.languages())


@lru_cache(maxsize=2)
def _read(where: Path, _: Stamp) -> tuple[Names, Sequence[Told]]:
    return project.names(where), project.read(where)
