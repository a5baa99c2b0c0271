"""Which model answers a conversation's next message.

New turns go to the model that serves. Beside it a canary may answer a share of new conversations, so that two models
are compared on people who write in the same days. Which conversations these are is drawn from their ids, so that every
process and every machine draws the same without asking another.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Optional

NEW_AFTER = timedelta(hours=12)
"""A conversation that was silent for so long counts as new, as it does in Rasa (`session_config` in `domain.yml`).
Chats of Telegram never end otherwise, and a canary would see none of the borrowers who write there already."""


@dataclass(frozen=True)
class InUse:
    """Which models answer: file names. `canary_share` is in percent of new conversations.

    `previous` is loaded and answers nobody: it is what a roll-back goes to.
    """

    serving: str
    previous: Optional[str] = None
    canary: Optional[str] = None
    canary_share: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """All that should be loaded, what serves first."""
        named = (self.serving, self.canary, self.previous)
        return tuple(dict.fromkeys(name for name in named if name))


def model_for(conversation_id: str, last: Optional[str], in_use: InUse) -> str:
    """The model that answers next.

    `last` is the one that answered last in this conversation; None in a new one. A conversation that the canary has
    begun stays with it as long as it is the canary, and one that is under way does not change over to it. After a
    promotion or a roll-back all go to what serves then: a model that was taken back must answer nobody.
    """
    if not in_use.canary:
        return in_use.serving
    if last is None:
        drawn = draw(conversation_id, in_use.canary) < in_use.canary_share
        return in_use.canary if drawn else in_use.serving
    return in_use.canary if last == in_use.canary else in_use.serving


def draw(conversation_id: str, canary: str) -> float:
    """A number from 0 to below 100 that a conversation always draws for the same canary; evenly spread.

    With a larger share, those that were drawn stay drawn.
    """
    digest = hashlib.blake2b(f"{canary}\n{conversation_id}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64 * 100
