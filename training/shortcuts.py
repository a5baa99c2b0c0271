"""What Rasa does again and again while it reads training data and packs a model, done at less cost to the same end."""

from __future__ import annotations

import copy
import tarfile
from typing import Any

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

_gzopen = tarfile.TarFile.gzopen


def install() -> None:
    """Puts them in place for this process."""
    Message.__hash__ = _hash
    Message.__deepcopy__ = _deepcopy
    tarfile.TarFile.gzopen = staticmethod(_lightly_compressed)  # type: ignore[method-assign, assignment]


def _hash(message: Message) -> int:
    """Equal messages have equal hashes; Rasa takes MD5 of all that a message holds, each time it looks for doubles."""
    return hash((message.data.get(TEXT), message.data.get(INTENT)))


def _deepcopy(message: Message, memo: dict[int, Any]) -> Message:
    """Strings are shared. Every merge of training data copies all messages, eleven times in a training."""
    made = Message.__new__(Message)
    memo[id(message)] = made
    for name, value in vars(message).items():
        setattr(made, name, _copied(value, memo))
    return made


def _copied(value: Any, memo: dict[int, Any]) -> Any:
    if isinstance(value, dict):
        return {key: each if isinstance(each, str) else copy.deepcopy(each, memo) for key, each in value.items()}
    return copy.deepcopy(value, memo)


def _lightly_compressed(name: Any, mode: Any = "r", fileobj: Any = None, compresslevel: int = 1) -> Any:
    """A model is mostly figures, which hardly compress: Python's usual level took 19 s of a training."""
    return _gzopen(name, mode, fileobj, compresslevel)
