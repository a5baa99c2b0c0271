"""What the gate hands back about a message: what was stored, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.crm.tables import Message
from bot.facts import Reply


@dataclass(frozen=True)
class Receipt:
    """What became of a message: it as stored, the replies to it, and whether an officer has it now."""

    conversation_id: str
    message: Message
    replies: Sequence[Message]
    with_officer: bool = False
    duplicate: bool = False


@dataclass(frozen=True)
class Stored:
    """A message that is safe in the database, and what is left to do about it."""

    message: Message
    duplicate: bool
    held: bool
    to_rasa: str
    notes: Sequence[Reply]
    """What the gate says before the answer; see `Voice.first_words`."""
    metadata: Mapping[str, Any]
    file: bool = False
    """Whether a file came with it, of which something has been said already."""

    @property
    def needs_answer(self) -> bool:
        """Whether the assistant has still to be asked."""
        return not (self.duplicate or self.held)
