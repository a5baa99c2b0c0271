"""The trained policies take every action as each conversation says; none of these was learned."""

from __future__ import annotations

import pytest
from rasa.core.processor import MessageProcessor
from rasa.shared.core.domain import Domain

from tests.conftest import ROOT
from training.comparing.conversation_tests import Conversation, files, read, replay

DOMAIN = Domain.load(ROOT / "domain.yml")
CONVERSATIONS = [each for path in files(ROOT) for each in read(path, DOMAIN)]


def test_there_are_enough_of_them() -> None:
    assert len(CONVERSATIONS) >= 40


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda conversation: conversation.name)
def test_it_takes_every_action_as_it_should(processor: MessageProcessor, conversation: Conversation) -> None:
    replayed = replay(conversation, processor)
    assert replayed.predicted == replayed.expected
