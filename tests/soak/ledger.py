"""What was acknowledged to whom, in order: what must be found afterwards, whatever was killed."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Optional


@dataclass(frozen=True)
class Inbound:
    """A borrower's message that the other side has acknowledged; `seconds` is how long that took."""

    external_id: str
    text: str
    trouble: Optional[str] = None
    seconds: float = 0.0
    tries: int = 1


@dataclass(frozen=True)
class Written:
    """An officer's message that the desk has acknowledged, with its place in the conversation."""

    case_id: str
    login: str
    once: str
    text: str
    seq: int
    tries: int = 1


@dataclass(frozen=True)
class Step:
    """What an officer did with a case: `taken`, `handed_back`, `resolved` or `transferred`.

    `sure` unless an earlier try of it got no answer: then the last one may have been refused because it was done.
    """

    case_id: str
    login: str
    what: str
    sure: bool = True


@dataclass
class Ledger:
    """Written by many threads. Conversations go by channel and address; a web chat's address here is its session."""

    inbound: dict[tuple[str, str], list[Inbound]] = field(default_factory=lambda: defaultdict(list))
    written: list[Written] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """What must not have been answered at all, as a sentence."""
    counts: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def received(self, channel: str, address: str, message: Inbound) -> None:
        """A borrower's message has been acknowledged."""
        with self._lock:
            self.inbound[channel, address].append(message)

    def wrote(self, message: Written) -> None:
        """An officer's message has been acknowledged."""
        with self._lock:
            self.written.append(message)

    def did(self, step: Step) -> None:
        """An officer's step is done."""
        with self._lock:
            self.steps.append(step)

    def count(self, what: str) -> None:
        """Something happened that the report tells of."""
        with self._lock:
            self.counts[what] += 1

    def fault(self, sentence: str) -> None:
        """Something happened that must not."""
        with self._lock:
            self.wrong.append(sentence)
