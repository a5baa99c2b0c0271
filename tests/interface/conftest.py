"""The web chat, running, as in tests/channels."""

from __future__ import annotations

from tests.channels.conftest import chat, started_chat

__all__ = ["chat", "started_chat"]
