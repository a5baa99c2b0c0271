"""The policies of a trained model: the newest one if it has learned today's stories, else one trained now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.nlu import tensorflow_standin
from tests.conftest import ROOT

tensorflow_standin.install()

from rasa.core.agent import Agent  # noqa: E402
from rasa.core.processor import MessageProcessor  # noqa: E402
from rasa.model_training import train_core  # noqa: E402

LEARNED_FROM = ("config.yml", "domain.yml", "data/rules/*.yml", "data/stories/*.yml")


def is_current(model: Path) -> bool:
    """Whether a model was trained after the last change of what policies learn from."""
    files = [file for pattern in LEARNED_FROM for file in ROOT.glob(pattern)]
    return model.stat().st_mtime > max(file.stat().st_mtime for file in files)


@pytest.fixture(scope="session")
def processor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MessageProcessor]:
    """Rasa's processor with the trained policies."""
    newest = max((ROOT / "models").glob("*.tar.gz"), key=lambda model: model.stat().st_mtime, default=None)
    with pytest.MonkeyPatch.context() as here:
        here.chdir(ROOT)  # the model's components read the lender's files from where Rasa is started
        here.setenv("RASA_TELEMETRY_ENABLED", "false")
        if newest is None or not is_current(newest):
            trained = train_core("domain.yml", "config.yml", "data", str(tmp_path_factory.mktemp("models")))
            assert trained, "training made no model"
            newest = Path(trained)
        agent = Agent.load(str(newest))
        assert agent.processor is not None
        yield agent.processor
