"""What the tests of the channels share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.channels.webchat_world import World, webchat_world


@pytest.fixture(scope="module")
def started_chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The web chat, running; one for all tests of a file."""
    with webchat_world(tmp_path_factory.mktemp("chat")) as world:
        yield world


@pytest.fixture
def chat(started_chat: World) -> World:
    """The web chat with an assistant that has heard nothing yet. Each test brings its own borrowers."""
    started_chat.forget()
    return started_chat
