"""Trains a model from `config.yml`, `domain.yml` and `data/` of a folder: `python -m training.train`."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path

import yaml

from bot.errors import RapportError
from bot.nlu import tensorflow_standin
from training import fingerprints
from training.examples import ROOT

NEEDED = ("config.yml", "domain.yml", "data")
"""What a model is made from, in the project's folder or another."""


class TrainingFailed(RapportError):
    """Rasa could not make a model of the data."""


def train(models: Path, force: bool = False, folder: Path = Path()) -> Path:
    """Trains on what is in `folder` and returns the model's file under `models`; what it was made of stands beside it.

    What has not changed since the last training is not trained again: Rasa keeps what each component learnt, by what
    it was given. With `force` all of it is. Raises `TrainingFailed`.
    """
    check_folder(folder)
    made = fingerprints.made_of(folder)
    note = _code_note()  # Rasa itself sees only changes in a component's own class
    same_code = note.is_file() and note.read_text(encoding="ascii") == made.prints.code
    _prepare_rasa(folder / "config.yml")
    import rasa.model_training

    result = rasa.model_training.train(
        domain=str(folder / "domain.yml"),
        config=str(folder / "config.yml"),
        training_files=[str(folder / "data")],
        output=str(models),
        force_training=force or not same_code,
    )
    if result.model is None:
        raise TrainingFailed("Training made no model; the lines above say why.")
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(made.prints.code, encoding="ascii")
    fingerprints.write(Path(result.model), made)
    _index_questions()
    return Path(result.model)


def check_folder(folder: Path) -> None:
    """Raises `TrainingFailed` for a folder that lacks something of which a model is made."""
    for name in NEEDED:
        if not (folder / name).exists():
            raise TrainingFailed(f"There is no {name} in {folder.resolve()}: start this in the folder that has it.")


def _code_note() -> Path:
    """Where it is noted with which of our code Rasa's cache was filled."""
    return Path(os.environ.get("RASA_CACHE_DIRECTORY", ".rasa/cache")) / "rapport-code"


def _index_questions() -> None:
    """Learns the index of the lender's questions and answers, so that the first start need not."""
    from bot.loans.lender_data import load_lender
    from bot.nlu.encoders import E5Encoder, UniversalSentenceEncoder
    from bot.nlu.faq_finder import FaqFinder
    from bot.settings import load_settings

    settings = UniversalSentenceEncoder.get_default_config()
    lender = load_lender(load_settings().lender)
    FaqFinder(lender.faq, UniversalSentenceEncoder(settings, "first"), E5Encoder(settings, "second"))


def train_understanding(messages: Sequence[tuple[str, str]], folder: Path) -> Path:
    """Trains only the pipeline of the project's `config.yml`, on other messages than its own, each with its intent.

    Files and model are made in `folder`; vectors of messages are kept where they always are. Raises `TrainingFailed`.
    """
    by_intent: dict[str, list[str]] = {}
    for text, intent in messages:
        by_intent.setdefault(intent, []).append(" ".join(text.split()))
    entries = [{"intent": i, "examples": "".join(f"- {text}\n" for text in t)} for i, t in by_intent.items()]
    nlu = folder / "nlu.yml"
    nlu.write_text(yaml.safe_dump({"version": "3.1", "nlu": entries}, allow_unicode=True), encoding="utf-8")
    settings = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    config = folder / "config.yml"
    config.write_text(yaml.safe_dump({**settings, "policies": []}), encoding="utf-8")
    _prepare_rasa(config)
    import rasa.model_training

    model = rasa.model_training.train_nlu(str(config), str(nlu), str(folder / "models"))
    if model is None:
        raise TrainingFailed("Training made no model; the lines above say why.")
    return Path(model)


def _prepare_rasa(config: Path) -> None:
    """Sets what Rasa reads from the environment, and keeps it quiet."""
    # Several encoders work at once (bot/nlu/encoders.py), each with one thread.
    os.environ.update({"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "OMP_NUM_THREADS": "1"})
    warnings.simplefilter("ignore")
    if not tensorflow_standin.needs_tensorflow(config):
        tensorflow_standin.install()
    import rasa.utils.common
    import rasa.utils.log_utils

    from training import shortcuts

    shortcuts.install()
    rasa.utils.log_utils.configure_structlog(logging.WARNING)
    rasa.utils.common.configure_logging_and_warnings(
        log_level=logging.INFO, warn_only_once=True, filter_repeated_logs=True
    )
    warnings.simplefilter("ignore")


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
