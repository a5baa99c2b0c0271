"""Making a model and entering it into the registry; what was made of the same before is not made again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.crm import models
from bot.crm.session import Database
from bot.workshop.models import shelf
from training import fingerprints
from training.train import check_folder, train

Say = Callable[[str], None]

STARTED, FINISHED, RESTORED = "Starting to train component '", "Finished training component '", "Restored component '"
"""How Rasa's training hook begins its lines (rasa/engine/training/hooks.py)."""


@dataclass(frozen=True)
class Made:
    """A model in the registry, by name; `already` says that it was there."""

    name: str
    already: bool


def make(
    database: Database, folder: Path, to: Path, who: str, clock: Callable[[], datetime], force: bool = False
) -> Made:
    """Trains a model on `folder` into the folder `to`, and enters it.

    Where a model is there that was made of the same data, configuration, domain and code, that one is given; with
    `force` it is trained all the same. Raises `TrainingFailed`, and `DatabaseBusy`.
    """
    check_folder(folder)
    with database.write() as session:
        shelf.enter_all(session, to, who, clock())
        known = models.of_prints(session, fingerprints.made_of(folder).prints)
        if known is not None and not force and (to / str(known.name)).is_file():
            return Made(str(known.name), True)
    path = train(to, force, folder)
    with database.write() as session:
        return Made(str(shelf.enter(session, path, who, clock()).name), False)


class Progress(logging.Handler):
    """Tells of each component that is trained, from what Rasa logs of it."""

    def __init__(self, step: Say, line: Say) -> None:
        super().__init__(logging.INFO)
        self._step, self._line = step, line

    def emit(self, record: logging.LogRecord) -> None:
        """One line of Rasa's log."""
        text = record.getMessage()
        for beginning, words in ((STARTED, "Learning"), (FINISHED, "Learnt"), (RESTORED, "Unchanged")):
            if text.startswith(beginning):
                name = text[len(beginning) :].split("'")[0]
                (self._step if beginning == STARTED else self._line)(f"{words}: {name}")
