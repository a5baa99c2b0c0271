"""What a form had asked before an officer spoke with the borrower is no question any more."""

from __future__ import annotations

from typing import List

from rasa.shared.core.events import ActiveLoop, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.shortcuts import OF_A_FORM


def leave_forms(tracker: DialogueStateTracker) -> List[Event]:
    """The events that leave an open form, in silence, and empty its slots; none where no form is open."""
    if not tracker.active_loop_name:
        return []
    return [
        ActiveLoop(None),
        *(SlotSet(name, None) for name in sorted(OF_A_FORM) if tracker.get_slot(name) is not None),
    ]
