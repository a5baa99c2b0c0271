"""Trains a model from `config.yml`, `domain.yml` and `data/`: `python -m training.train`."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
import warnings
from pathlib import Path

from bot.errors import RapportError
from bot.nlu import tensorflow_standin

NEEDED = ("config.yml", "domain.yml", "data")
"""What a model is made from, in the folder in which the training is started."""


class TrainingFailed(RapportError):
    """Rasa could not make a model of the data."""


def train(models: Path, force: bool = False) -> Path:
    """Trains and returns the model's file under `models`.

    What has not changed since the last training is not trained again. Raises `TrainingFailed`.
    """
    for name in NEEDED:
        if not Path(name).exists():
            raise TrainingFailed(f"There is no {name} in {Path.cwd()}: start this in the folder that has it.")
    # Several encoders work at once (bot/nlu/encoders.py), each with one thread.
    os.environ.update({"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "OMP_NUM_THREADS": "1"})
    warnings.simplefilter("ignore")
    if not tensorflow_standin.needs_tensorflow(Path("config.yml")):
        tensorflow_standin.install()
    import rasa.model_training
    import rasa.utils.common
    import rasa.utils.log_utils

    rasa.utils.log_utils.configure_structlog(logging.WARNING)
    rasa.utils.common.configure_logging_and_warnings(
        log_level=logging.INFO, warn_only_once=True, filter_repeated_logs=True
    )
    warnings.simplefilter("ignore")
    result = rasa.model_training.train(
        domain="domain.yml", config="config.yml", training_files=["data"], output=str(models), force_training=force
    )
    if result.model is None:
        raise TrainingFailed("Training made no model; the lines above say why.")
    return Path(result.model)


def run_training(models: Path) -> None:
    """Trains in a process of its own, so that its memory is given back; its progress goes to the terminal."""
    done = subprocess.run([sys.executable, "-m", "training.train"], env={**os.environ, "RAPPORT_MODELS": str(models)})
    if done.returncode:
        raise TrainingFailed("Training failed; the lines above say why.")


def main() -> int:
    """Trains, and says how long it took."""
    started = time.monotonic()
    try:
        model = train(Path(os.environ.get("RAPPORT_MODELS", "models")), force="--force" in sys.argv)
    except RapportError as error:
        sys.stderr.write(f"training: {error}\n")
        return 1
    print(f"Trained {model} in {time.monotonic() - started:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
