"""A gate over a real database, and an assistant that answers at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest

from bot.cases.clocks import Clocks
from bot.cases.office_hours import OfficeHours
from bot.cases.opening import CaseDesk
from bot.conversations.dialogue import Turn
from bot.conversations.flood import FloodGuard
from bot.conversations.gate import Gate
from bot.conversations.inbound import Inbound
from bot.conversations.sent_codes import SentCodes
from bot.crm.session import Database
from bot.errors import AssistantDown
from bot.loans.lender import Lender
from bot.replies.notices import Notices, load_wording
from tests.conftest import NOW


@dataclass
class Assistant:
    """Implements `Dialogue`: repeats what it was told, or is down; `meanwhile` happens while it thinks."""

    heard: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    down: bool = False
    meanwhile: Callable[[], None] = lambda: None
    buttons: list[dict[str, str]] = field(default_factory=list)
    says: str = "utter_greet"

    async def answer(self, conversation_id: str, text: str, message_id: str, metadata: Mapping[str, Any]) -> Turn:
        self.heard.append((text, metadata))
        self.meanwhile()
        if self.down:
            raise AssistantDown("It is down.")
        reply = {"text": f"You said: {text}", "lang": "en", "buttons": self.buttons, "utter_action": self.says}
        understood = {"intent": {"name": "greet", "confidence": 0.9}, "language": {"code": "en", "confidence": 0.9}}
        return Turn([reply], understood, {"code": "en", "found_by": "clear"}, None, "model-1")


@pytest.fixture
def assistant() -> Assistant:
    return Assistant()


@pytest.fixture(scope="session")
def notices() -> Notices:
    return Notices(load_wording("en"), "en")


@pytest.fixture
def gate(database: Database, assistant: Assistant, lender: Lender, notices: Notices) -> Gate:
    return build_gate(database, assistant, lender, notices, at(NOW))


def build_gate(
    database: Database, assistant: Assistant, lender: Lender, notices: Notices, clock: Callable[[], datetime]
) -> Gate:
    """A gate that goes by this clock."""
    return Gate(
        database=database,
        dialogue=assistant,
        notices=notices,
        cases=CaseDesk(OfficeHours(lender), Clocks(OfficeHours(lender)), {}),
        codes=SentCodes("a secret of the tests"),
        flood=FloodGuard(50, 10),
        clock=clock,
        lender_name=lender.name,
        market="US",
        language="en",
        limit=4000,
    )


def inbound(text: str, external_id: str = "m1", kind: str = "text", channel: str = "webchat") -> Inbound:
    """A message of the one borrower in these tests."""
    return Inbound(channel, "someone", external_id, text, kind)


def at(moment: datetime) -> Callable[[], datetime]:
    """A clock that stands still."""
    return lambda: moment
