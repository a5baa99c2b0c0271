"""The job `rehearse`: opens a stage with a model, and keeps it until nobody has used it for a while."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import secrets
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from bot.bootstrap import Parts
from bot.errors import RapportError
from bot.nlu import tensorflow_standin
from bot.nlu.serve import environment, silence_warnings
from bot.nlu.serving.loading import WARM_UP, settle
from bot.settings import Settings
from training.examples import ROOT
from training.jobs.telling import Tell

IDLE_SECONDS = 600.0
"""So long nobody says anything until the stage is closed."""

LOOKS = 1.0
"""Seconds between two looks whether it shall be closed."""

SUFFIX = ".tar.gz"
MODEL_NAME = re.compile(r"[\w][\w.-]*\.tar\.gz", re.ASCII)


class CannotRehearse(RapportError):
    """A stage cannot be opened on this machine now."""


def run(arguments: Mapping[str, Any], parts: Parts, tell: Tell) -> Mapping[str, Any]:
    """Opens a stage with the model `arguments["model"]`, until it is stopped or nobody uses it any more.

    Raises `CannotRehearse`.
    """
    name = str(arguments.get("model", ""))
    model = model_file(parts.settings.models, name)
    tell.step("Loading the model")
    prepare(parts.settings)
    return asyncio.run(_open(model, name, parts, tell))


def model_file(models: Path, name: str) -> Path:
    """The file of a model, whose name may stand without its ending.

    Raises `CannotRehearse` for what is no model's name, or not there.
    """
    name = name if name.endswith(SUFFIX) else f"{name}{SUFFIX}"
    file = models / name
    if not MODEL_NAME.fullmatch(name) or not file.is_file():
        raise CannotRehearse("This model is not on this machine any more. Choose another.")
    return file


def prepare(settings: Settings) -> None:
    """Sees to Rasa's surroundings in this process: before anything imports it."""
    os.environ.update({**environment(settings), "LOG_LEVEL": "WARNING", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"})
    silence_warnings()
    if not tensorflow_standin.needs_tensorflow(ROOT / "config.yml"):
        tensorflow_standin.install()
    import rasa.utils.common
    import rasa.utils.log_utils

    rasa.utils.log_utils.configure_structlog(logging.WARNING)
    rasa.utils.common.configure_logging_and_warnings(
        log_level=logging.WARNING, warn_only_once=True, filter_repeated_logs=True
    )


def projects(var: Path) -> Sequence[Path]:
    """Where rules and stories are looked up: the project, and the workshop's tree that candidates are trained from."""
    tree = var / "workshop" / "tree"
    return [ROOT, tree.resolve()] if (tree / "domain.yml").is_file() else [ROOT]


async def _open(model: Path, name: str, parts: Parts, tell: Tell) -> Mapping[str, Any]:
    from training.stage.serving import build_app, close_down, open_up
    from training.stage.stage import Stage

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    var, token = parts.settings.var, secrets.token_urlsafe(24)
    stage = Stage(model, name, parts, var / "workshop" / "stage" / "rehearsals", projects(var))
    runner = None
    try:
        await stage.warm_up(WARM_UP[0])
        settle()
        runner = await open_up(build_app(stage, token), var, token, stage.model)
        tell.step("Open")
        tell.share(1.0)
        while not stop.is_set() and stage.idle() < IDLE_SECONDS:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(stop.wait(), LOOKS)
    finally:
        close_down(var)
        if runner is not None:
            await runner.cleanup()
        stage.close()
    return {"model": stage.model, "rehearsals": stage.begun, "stopped": stop.is_set()}
