"""How much a failure test does, and how patient it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """Sizes and times; all times in seconds.

    `killing` is how long processes are killed, with pauses between the two lengths of `gap`; Rasa is killed again once
    it has answered for `rasa_stays`. Over `spread` the conversations begin. `patience` is how long everything may take
    to become quiet after that.
    """

    conversations: int
    cases: int
    officers: int
    hands: int
    killing: float
    gap: tuple[float, float]
    rasa_stays: float
    spread: float
    thinking: tuple[float, float]
    answer_timeout: float
    telegram_takes: float
    patience: float


SHORT = Scale(
    conversations=40,
    cases=12,
    officers=3,
    hands=8,
    killing=14.0,
    gap=(1.8, 2.6),
    rasa_stays=60.0,
    spread=13.0,
    thinking=(0.2, 1.0),
    answer_timeout=6.0,
    telegram_takes=0.0,
    patience=120.0,
)
"""In the test suite, twice at the same time. Rasa is killed at the end only, so that it answers somebody before."""


def whole(conversations: int, cases: int, minutes: float) -> Scale:
    """What `make soak` does."""
    return Scale(
        conversations=conversations,
        cases=cases,
        officers=8,
        hands=24,
        killing=minutes * 60,
        gap=(5.0, 11.0),
        rasa_stays=60.0,
        spread=minutes * 60,
        thinking=(0.5, 3.0),
        answer_timeout=20.0,
        telegram_takes=0.15,
        patience=600.0,
    )
