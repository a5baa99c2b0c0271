"""What the lender's data add up to can be said, in every language and market."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.bootstrap import Parts
from bot.culture.conversation_register import ConversationRegister
from bot.loans.answers import ANSWERS
from bot.loans.question import Question
from bot.settings import Settings
from tests.conftest import ROOT

LONGEST = 2600
"""Characters; more than three screens of a phone are not read."""

NOW = datetime(2026, 11, 24, 10, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def parts() -> Parts:
    return Parts(Settings(_env_file=None, lender=ROOT / "lender"))  # type: ignore[call-arg]


@pytest.mark.parametrize("intent", ANSWERS)
def test_every_answer_can_be_said_and_is_not_too_long(parts: Parts, intent: str) -> None:
    wording = parts.notices.wording
    for market in parts.lender.markets:
        for language in wording.languages:
            question = Question(lender=parts.lender, market=market, language=language, now=NOW, text="")
            reply = ANSWERS[intent](question)
            worded = wording.word(reply, language, ConversationRegister(), market)
            assert 0 < len(worded.text) <= LONGEST, (market, language)
            assert "\ue000" not in worded.text
