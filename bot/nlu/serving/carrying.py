"""A conversation goes on under another model: what its events name and the model's domain does not know.

Trackers are stored as events, and each model reads them with the slots, forms and actions of its own domain. Nothing
of what is stored is changed for that: a slot that one model does not know is there again for the next one that does.
"""

from __future__ import annotations

import logging
from typing import Any, List, Set

from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

logger = logging.getLogger(__name__)

_told: Set[str] = set()
"""Slots of which the log has been told in this process."""


def install() -> None:
    """For the rest of this process; a second call changes nothing."""
    DialogueStateTracker._set_slot = set_slot


def set_slot(tracker: DialogueStateTracker, key: str, value: Any) -> None:
    """As Rasa does it, but an unknown slot is told of once. Rasa calls it an error, once for every turn and value."""
    if key in tracker.slots:
        tracker.slots[key].value = value
    elif key not in _told:
        _told.add(key)
        logger.warning("The slot %s is in a conversation and not in the model that goes on with it; it is kept.", key)


def fitting(tracker: DialogueStateTracker, domain: Domain) -> List[Event]:
    """The events by which an open form fits a model's domain; none where it does already.

    A form that the model does not have is left. A question that the form asked for a slot that is gone is no question
    any more: otherwise the form would decline whatever is answered, and what the borrower has filled in would be
    lost. It goes on with its next question.
    """
    form = tracker.active_loop_name
    if form is None:
        return []
    if form not in domain.form_names:
        return [ActiveLoop(None), SlotSet(REQUESTED_SLOT, None)]
    asked = tracker.get_slot(REQUESTED_SLOT)
    if asked is not None and asked not in {slot.name for slot in domain.slots}:
        return [SlotSet(REQUESTED_SLOT, None)]
    return []
