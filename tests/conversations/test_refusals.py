"""What a borrower hears whose message was not taken, on a channel where a notice is the only way to say so."""

from __future__ import annotations

import anyio
import pytest

from bot.conversations.gate import Gate
from bot.crm import conversations
from bot.crm.session import Database
from bot.errors import BadInput
from tests.conversations.conftest import inbound


def said(gate: Gate, database: Database, *codes: str) -> list[str]:
    for code in codes:
        anyio.run(gate.refuse, inbound("x", channel="telegram"), BadInput(code, "It was not taken."))
    with database.read() as session:
        known = conversations.at_address(session, "telegram", "someone")
        assert known
        return [str(m.response) for m in conversations.messages_after(session, known.id, 0)]


@pytest.mark.parametrize("code", ["too_long", "too_fast", "empty"])
def test_every_refusal_has_its_words(gate: Gate, database: Database, code: str) -> None:
    assert said(gate, database, code) == ["utter_disclosure", f"utter_{code}"]


def test_a_refusal_is_not_repeated_at_once(gate: Gate, database: Database) -> None:
    assert said(gate, database, "too_fast", "too_fast") == ["utter_disclosure", "utter_too_fast"]


def test_another_refusal_is_another_matter(gate: Gate, database: Database) -> None:
    assert said(gate, database, "empty", "too_fast") == ["utter_disclosure", "utter_empty", "utter_too_fast"]
