"""Language and manner of a message, made again from how the components left them on the parse result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.culture.language import Detection
from bot.culture.register import AXES, Evidence, Reading, Register


def detection(data: Mapping[str, Any]) -> Detection:
    """The message's language, from `bot.nlu.keys.LANGUAGE`."""
    return Detection(data["code"], data["confidence"], data["words"], data["ambiguous"])


def register(data: Mapping[str, Any]) -> Register:
    """The message's manner, from `bot.nlu.keys.REGISTER`."""
    readings = {axis: Reading(data[axis]["value"], data[axis]["confidence"], data[axis]["score"]) for axis in AXES}
    return Register(evidence=tuple(Evidence(**found) for found in data["evidence"]), **readings)
