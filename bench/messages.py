"""What is said in the bench: `messages.yml`, conversations of equal length, round and round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, repeat
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("messages.yml")

Conversation = Sequence[str]


@dataclass(frozen=True)
class Messages:
    """The conversations with one stack."""

    conversations: Sequence[Conversation]

    def __post_init__(self) -> None:
        if len({len(each) for each in self.conversations}) != 1:
            raise ValueError("All conversations with a stack must have the same number of messages.")

    @property
    def length(self) -> int:
        """Messages in one conversation."""
        return len(self.conversations[0])

    def one_after_another(self, first: int, turns: int) -> list[Conversation]:
        """Conversations of `turns` messages in all, from the one of that number on; the last may be cut short."""
        count = len(self.conversations)
        wanted = -(-turns // self.length)
        chosen = [self.conversations[(first + place) % count] for place in range(wanted)]
        rest = turns - (wanted - 1) * self.length
        return [*chosen[:-1], chosen[-1][:rest]]

    def over_and_over(self, turns: int) -> Iterator[str]:
        """The first conversation without an end, as one long one of `turns` messages."""
        return islice(chain.from_iterable(repeat(self.conversations[0])), turns)


def load_messages(stack: str, file: Path = FILE) -> Messages:
    """The conversations with `rapport` or `rasa_init`."""
    data: dict[str, dict[str, list[str]]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return Messages(list(data[stack].values()))
