"""The job `compare`: a candidate beside the model that serves, kept in the candidate's audit trail."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from bot.bootstrap import Parts
from bot.crm import models, rasa_events, replays
from bot.culture.language_facts import load_languages
from bot.errors import RapportError
from bot.nlu import tensorflow_standin
from bot.workshop.models import shelf
from bot.workshop.models.comparison import Comparison
from bot.workshop.review.stand_ins import replace
from training.examples import ROOT

if TYPE_CHECKING:
    from training.comparing.run import Material, Tell

CONVERSATIONS = 200
"""So many of the last real conversations are read again, where nobody says how many."""

PAGES = 20
"""So many comparisons' pages are kept, those made last."""


class NothingToCompare(RapportError):
    """There is no other model to compare with."""


@dataclass(frozen=True)
class Wish:
    """Which models are to be compared; names are those of the registry, and `against` is by default what serves.

    `languages` limits the held-out messages; such a comparison says nothing about the others, so it is not kept in the
    audit trail. `who` wishes it.
    """

    candidate: str
    against: Optional[str] = None
    replay: int = CONVERSATIONS
    languages: Sequence[str] = ()
    who: str = "operator"


def run(arguments: Mapping[str, Any], parts: Parts, tell: Tell) -> Mapping[str, Any]:
    """Does the job; the result is `Comparison.to_json`. `arguments` are {"candidate", "against", "replay", "who"}.

    Raises LookupError for a model that is not here, and `NothingToCompare`.
    """
    replay = arguments.get("replay")
    against = arguments.get("against")
    wish = Wish(
        candidate=str(arguments["candidate"]),
        against=None if against is None else str(against),
        replay=CONVERSATIONS if replay is None else int(replay),
        who=str(arguments.get("who", "rapport")),
    )
    return compare_models(wish, parts, tell).to_json()


def compare_models(wish: Wish, parts: Parts, tell: Tell, folder: Optional[Path] = None) -> Comparison:
    """Compares, writes the page into `folder` (by default `<var>/workshop/comparisons/…`), and keeps the result.

    Raises as `run` does, and `BadGates`.
    """
    if not tensorflow_standin.needs_tensorflow(ROOT / "config.yml"):
        tensorflow_standin.install()
    from training.comparing import report
    from training.comparing.run import compare

    settings = parts.settings
    with parts.database.read() as session:
        used = models.in_use(session)
    against = wish.against or (str(used.serving) if used else None)
    if against is None:
        raise NothingToCompare("No model serves yet: name the one to compare with.")
    one, other = shelf.path_of(settings.models, wish.candidate), shelf.path_of(settings.models, against)
    if one.name == other.name:
        raise NothingToCompare(f"{shelf.short_name(one.name)} serves itself: there is nothing to compare it with.")
    material = _material(wish, parts)
    made = compare(one, other, material, settings.var / "cache" / "readings", tell, parts.clock())
    pages = settings.var / "workshop" / "comparisons"
    folder = folder or pages / f"{shelf.short_name(one.name)}-beside-{shelf.short_name(other.name)}"
    kept = made.for_the_record(str(report.write(made, folder, _words(material))))
    _forget_pages(pages)
    if not wish.languages:
        with parts.database.write() as session:
            for path in (one, other):
                shelf.enter(session, path, wish.who, parts.clock())
            models.note(session, "compared", one.name, wish.who, parts.clock(), detail=kept.to_json())
    tell.line("It passes." if kept.passes else f"It is refused, for {len(kept.refusals)} reasons.")
    return kept


def _material(wish: Wish, parts: Parts) -> Material:
    """What the workshop has saved counts, where it has saved anything; conversations are read from both databases."""
    from training.comparing.run import Material, held_out_messages

    tree = parts.settings.var / "workshop" / "tree"
    folder = tree if (tree / "tests" / "nlu").is_dir() else ROOT
    with parts.database.read() as session:
        spoken = replays.latest(session, wish.replay) if wish.replay else []
    with parts.tracker.read() as session:
        events = [rasa_events.of_conversation(session, each.conversation_id) for each in spoken]
    return Material(held_out_messages(folder, wish.languages), folder, list(zip(spoken, events, strict=True)))


def _words(material: Material) -> Mapping[str, str]:
    """Borrowers' words as trainers may see them, with stand-ins for whatever names a person, by the messages' ids."""
    known = load_languages()
    written = [message for spoken, _ in material.spoken for message in spoken.messages if message.language in known]
    return {each.id: replace(each.text, each.language, each.id).text for each in written}


def _forget_pages(folder: Path) -> None:
    """Removes all but the newest pages: borrowers' words do not stay for ever, with stand-ins neither."""
    if folder.is_dir():
        for old in sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)[:-PAGES]:
            shutil.rmtree(old, ignore_errors=True)
