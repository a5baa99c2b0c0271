"""The job `harvest`, and the same for the command: looks for messages of borrowers that are worth a trainer's look."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.bootstrap import Parts

if TYPE_CHECKING:
    from training.harvest.harvesting import Tell

PROJECT = Path()
"""The project, seen from where Rapport is started."""


def run(arguments: Mapping[str, Any], parts: Parts, tell: Tell) -> Mapping[str, Any]:
    """Harvests once; takes no arguments. The result is {"seen", "added", "changed"}, in messages.

    Beside the messages stand the training messages of the workshop, or of the project where nothing is saved yet.
    Raises `EncoderUnavailable`, `BadExamples` or `DatabaseBusy`.
    """
    from bot.nlu import tensorflow_standin
    from bot.nlu.serve import silence_warnings
    from training.harvest.harvesting import Harvest, nothing_new

    if nothing_new(parts.database, parts.clock()):
        return {"seen": 0, "added": 0, "changed": 0}
    silence_warnings()  # before Rasa is imported
    if not tensorflow_standin.needs_tensorflow(PROJECT / "config.yml"):
        tensorflow_standin.install()
    from bot.nlu.encoders import CACHE, E5Encoder, UniversalSentenceEncoder, beginning
    from training.harvest.known import known_messages
    from training.harvest.meaning import Encoders

    tell.step("Reading the training messages")
    tree = parts.settings.var / "workshop" / "tree"
    folder = tree if (tree / "data" / "nlu").is_dir() else PROJECT
    known = known_messages(folder, list(parts.languages))
    settings = UniversalSentenceEncoder.get_default_config()
    both = UniversalSentenceEncoder(settings, "harvest_first"), E5Encoder(settings, "harvest_second")
    encoders = Encoders(*both, Path(CACHE), beginning)
    found = Harvest(parts.database, encoders, known, frozenset(parts.languages)).run(parts.clock(), tell)
    return {"seen": found.seen, "added": found.added, "changed": found.changed}
