"""What an officer can say of how a message was understood."""

from __future__ import annotations

from collections.abc import Mapping

FLAGS: Mapping[str, str] = {
    "missed_crisis": "Somebody may be in danger",
    "missed_hardship": "This is financial trouble",
    "missed_complaint": "This is a complaint",
    "false_alarm": "There is neither trouble nor a complaint",
    "wrong_answer": "The answer did not fit",
}
"""What an officer can say of a message that was misunderstood."""
