"""Loads a model beside those that are loaded already, and makes it ready to answer.

All models of a process share the sentence encoders' weights, the index of questions and answers, the conversations'
locks and trackers, the replies' words and the connections to the action server. What a further one costs is its
classifier, its rules and its domain (docs/models.md).
"""

from __future__ import annotations

import asyncio
import copy
import ctypes
import gc
from contextlib import suppress
from pathlib import Path

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage

from bot.errors import RapportError

WARM_UP = (
    "How much would 5,000 cost?",
    "我想貸款",
    "我想贷款",
    "いくら借りられますか",
    "대출 받고 싶어요",
    "¿Cuánto cuesta?",
    "Quanto custa?",
    "Combien ça coûte ?",
    "Was kostet das?",
    "Quanto costa?",
    "Berapa biayanya?",
    "Tôi muốn vay tiền ạ",
    "อยากกู้เงินค่ะ",
    "كم التكلفة؟",
)
"""A message in each language."""


class CannotLoad(RapportError):
    """A model cannot be loaded on this machine; the sentence says why, for whoever put it into use."""


def beside(agent: Agent, file: Path) -> Agent:
    """An agent with another model, warm, that shares with `agent` whatever is not the model's. To be called in a
    thread. Raises `CannotLoad`; then nothing has changed.
    """
    if not file.is_file():
        raise CannotLoad(f"{file.name} is not in {file.parent} on this machine: copy its file there.")
    try:
        made = Agent(
            generator=agent.nlg,
            tracker_store=_with_a_domain_of_its_own(agent),
            lock_store=agent.lock_store,
            action_endpoint=agent.action_endpoint,
            http_interpreter=agent.http_interpreter,
        )
        made.load_model(str(file))
        asyncio.run(warm_up(made))
    except Exception as error:  # whatever is in the file: the models that are loaded go on
        raise CannotLoad(
            f"{file.name} cannot be loaded ({type(error).__name__}): its file is damaged, or it was made by another "
            "version of Rapport. Copy it anew, or train a new one."
        ) from error
    return made


def bring(agent: Agent, file: Path) -> Agent:
    """As `beside`, and gives back the memory that was only needed meanwhile."""
    made = beside(agent, file)
    settle()
    return made


async def warm_up(agent: Agent) -> None:
    """Reads a message in each language, so that the first borrower does not wait for what is loaded on first use."""
    for text in WARM_UP:
        await agent.processor.parse_message(UserMessage(text))


def settle() -> None:
    """Gives back the memory that was only needed for loading, and spares what stays from being searched for garbage."""
    gc.collect()
    gc.freeze()
    with suppress(OSError, AttributeError):  # glibc alone has it
        ctypes.CDLL(None).malloc_trim(0)


def _with_a_domain_of_its_own(agent: Agent) -> object:
    """The same tracker store, read with another domain: connections and trackers at hand are shared.

    Rasa's wrapper around it has no public way to what it wraps.
    """
    return copy.copy(agent.tracker_store._tracker_store)
