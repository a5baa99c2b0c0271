"""Rasa without TensorFlow, in a process of its own: what works, and how the rest says that it does not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from bot.nlu.tensorflow_standin import NEEDS_TENSORFLOW, needs_tensorflow
from tests.conftest import ROOT


def run(script: str, *given: object) -> subprocess.CompletedProcess[str]:
    """Runs a script after the stand-in has been installed."""
    installed = "from bot.nlu import tensorflow_standin\ntensorflow_standin.install()\n"
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", installed + textwrap.dedent(script), *map(str, given)],
        cwd=ROOT,
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture(scope="module")
def loaded(model: Path) -> dict[str, Any]:
    """What a process says that has loaded a model and read a message with it."""
    done = run(
        """
        import asyncio, json, os, sys
        os.environ.update(RAPPORT_LENDER_FOLDER="lender", RAPPORT_DEFAULT_LANGUAGE="en")
        import rasa.core.run, rasa.model_training
        from rasa.core.agent import load_agent
        agent = asyncio.run(load_agent(sys.argv[1]))
        read = asyncio.run(agent.parse_message("what are your interest rates?"))
        real = [name for name, module in sys.modules.items()
                if name.split(".")[0] in ("tensorflow", "keras") and getattr(module, "__file__", None)]
        print(json.dumps({"intent": read["intent"]["name"], "language": read["language"]["code"], "real": real}))
        """,
        model,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_a_model_is_loaded_and_reads_a_message(loaded: dict[str, Any]) -> None:
    assert (loaded["intent"], loaded["language"]) == ("ask_interest_rate", "en")


def test_nothing_of_tensorflow_is_loaded(loaded: dict[str, Any]) -> None:
    assert loaded["real"] == []


@pytest.mark.parametrize(
    "call",
    [
        "import tensorflow as tf; tf.constant(1)",
        "import tensorflow as tf; tf.keras.layers.Dense(2)",
        "from tensorflow.keras.models import Sequential; Sequential()",
        "import tensorflow_addons as tfa; tfa.optimizers.AdamW()",
    ],
)
def test_what_needs_it_says_what_to_do(call: str) -> None:
    done = run(call)
    assert done.returncode != 0
    assert "TensorFlowMissing: This process runs without TensorFlow." in done.stderr
    assert "config.yml" in done.stderr


def test_what_only_names_it_works() -> None:
    done = run(
        """
        import tensorflow as tf
        class Layer(tf.keras.layers.Layer):
            @tf.function
            def call(self, x: tf.Tensor) -> tf.Tensor: return x
            @tf.function(experimental_relax_shapes=True)
            def twice(self, x): return 2 * x
        print(Layer.call(None, 3), Layer.twice(None, 3))
        """
    )
    assert (done.stdout, done.stderr) == ("3 6\n", "")


def test_where_tensorflow_is_already_it_stays() -> None:
    script = (
        "import sys, types; sys.modules['tensorflow'] = types.ModuleType('tensorflow'); before = len(sys.meta_path)"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{script}\nfrom bot.nlu import tensorflow_standin\ntensorflow_standin.install()\n"
            "assert len(sys.meta_path) == before",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", NEEDS_TENSORFLOW)
@pytest.mark.parametrize("line", ["  - name: {}", '  - name: "{}"', "  - {{name: {}, epochs: 5}}", "  - name: a.b.{}"])
def test_it_sees_what_needs_tensorflow(tmp_path: Path, name: str, line: str) -> None:
    (tmp_path / "config.yml").write_text("pipeline:\n" + line.format(name) + "\n", encoding="utf-8")
    assert needs_tensorflow(tmp_path / "config.yml")


@pytest.mark.parametrize("text", ["", "pipeline:\n  # - name: DIETClassifier\n  - name: A  # not TEDPolicy\n"])
def test_a_comment_needs_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.yml").write_text(text, encoding="utf-8")
    assert not needs_tensorflow(tmp_path / "config.yml")


def test_every_component_of_rasa_that_imports_it_to_run_is_known() -> None:
    """Those that hold a network of Rasa's own, by their base classes; a new version of Rasa may bring more."""
    done = run(
        """
        import json
        from rasa.engine.recipes.default_recipe import DefaultV1Recipe
        import rasa.engine.recipes.default_components
        names = [kind for kind, found in DefaultV1Recipe._registered_components.items()
                 if "DIETClassifier" in [c.__name__ for c in found.clazz.__mro__]
                 or "TEDPolicy" in [c.__name__ for c in found.clazz.__mro__]]
        print(json.dumps(names))
        """
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found
    assert set(found) <= set(NEEDS_TENSORFLOW)
