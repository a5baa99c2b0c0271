"""Lets Rasa start without TensorFlow when the model has no component that needs it.

Rasa imports TensorFlow at start, whatever the pipeline: nine of fifteen seconds and 300 MB for classes that are only
subclassed. `install()` puts a stand-in in its place. Everything in it can be named and subclassed; calling any of it
raises an error that says how to get the real one. Measured in docs/performance.md.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from bot.errors import RapportError

PACKAGES = ("tensorflow", "tensorflow_hub", "tensorflow_text", "tensorflow_addons", "keras", "jax", "tensorboard")

NEEDS_TENSORFLOW = (
    "DIETClassifier",
    "TEDPolicy",
    "UnexpecTEDIntentPolicy",
    "ResponseSelector",
    "ConveRTFeaturizer",
    "LanguageModelFeaturizer",
)
"""Rasa's components that run TensorFlow."""


class TensorFlowMissing(RapportError):
    """Something in this process called TensorFlow, which was left out of it."""


class _StandInType(type):
    """A class whose every attribute is again such a class, so that decorators and annotations find what they name."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _StandInType(name, (_StandIn,), {"__module__": cls.__module__})


class _StandIn(metaclass=_StandInType):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        raise TensorFlowMissing(
            "This process runs without TensorFlow. Name the component that needs it in config.yml and start again."
        )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__()


def _decorator(*args: Any, **kwargs: Any) -> Any:
    """`tf.function` and its like: hands back what it decorates, with or without arguments."""
    if len(args) == 1 and callable(args[0]) and not kwargs:
        return args[0]
    return lambda decorated: decorated


class _StandInModule(ModuleType):
    __path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "function":
            return _decorator
        return _StandInType(name, (_StandIn,), {"__module__": self.__name__})


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.split(".")[0] in PACKAGES:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _StandInModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        return None


def needs_tensorflow(config: Path) -> bool:
    """Whether a `config.yml` names one of Rasa's components that run TensorFlow."""
    lines = config.read_text(encoding="utf-8").splitlines()
    active = [line.split("#")[0] for line in lines]
    return any(name in line for line in active for name in NEEDS_TENSORFLOW)


def install() -> None:
    """Puts the stand-in in TensorFlow's place for the rest of this process. Call before anything imports Rasa."""
    if "tensorflow" not in sys.modules:
        sys.meta_path.insert(0, _Finder())
