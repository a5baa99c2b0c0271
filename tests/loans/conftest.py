"""The example lender, loaded once, and questions to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender
from bot.loans.question import Question

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def lender() -> Lender:
    return load_lender(ROOT / "lender")


@pytest.fixture
def ask(lender: Lender) -> Callable[..., Question]:
    """Builds a question; by default in English, in the US market, on a Tuesday morning in New York."""

    def build(**fields: Any) -> Question:
        defaults = {"market": "US", "language": "en", "now": datetime(2026, 11, 24, 15, 0, tzinfo=timezone.utc)}
        return Question(lender=lender, **{**defaults, **fields})

    return build
