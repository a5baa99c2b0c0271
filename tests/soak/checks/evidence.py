"""What the checks judge by: what was acknowledged, what is stored, and what reached the borrowers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.cases.clocks import Times
from tests.soak.ledger import Ledger
from tests.soak.snapshot import Snapshot

Read = list[dict[str, Any]]
"""A web chat's history, as its client read it."""


@dataclass
class Evidence:
    """`read` are histories by session, `sent` what Telegram has taken, in order; `log_texts` the processes' logs."""

    ledger: Ledger
    stored: Snapshot
    read: Mapping[str, Read]
    sent: Sequence[Mapping[str, Any]]
    times: Times
    log_texts: Mapping[str, str] = field(default_factory=dict)
