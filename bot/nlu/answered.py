"""What a tracker tells of the message that was answered last: the replies, and by which model."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

MODEL = "model"
"""In a message's metadata: what the gate knows to have answered last; then, for good, the model that answers it."""

REPLY_KEYS = ("text", "buttons", "utter_action", "lang", "rateable", "kind", "plan")
"""What of a reply goes to the gate."""


def answered_by(tracker: DialogueStateTracker) -> Optional[str]:
    """The model that answered the tracker's latest message, also where that was before and another one serves now."""
    last = next((event for event in reversed(tracker.events) if isinstance(event, UserUttered)), None)
    return (last.metadata or {}).get(MODEL) if last else None


def answered_before(tracker: DialogueStateTracker, message_id: str) -> Optional[List[Dict[str, Any]]]:
    """The replies to the tracker's latest message if that is its id; None for a new message."""
    replies: List[Dict[str, Any]] = []
    for event in reversed(tracker.events):
        if isinstance(event, BotUttered):
            replies.append({k: v for k, v in event.message().items() if k in REPLY_KEYS and v is not None})
        if isinstance(event, UserUttered):
            return list(reversed(replies)) if event.message_id == message_id else None
    return None
