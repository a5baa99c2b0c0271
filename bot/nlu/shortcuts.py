"""The same results as Rasa's own functions, with less work. What each saves stands in docs/performance.md.

`install()` puts them in Rasa's place; tests/components/test_shortcuts.py compares them with the originals.
"""

from __future__ import annotations

import copy
from collections import deque
from functools import lru_cache
from typing import Any, Dict, List, Optional, Type

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

_applied_anew = DialogueStateTracker.applied_events
_resolve_anew = Event.resolve_by_type
_KEPT = "_applied_events_kept"


def install() -> None:
    """For the rest of this process; a second call changes nothing."""
    RemoteAction._validate_action_result = check_action_result  # type: ignore[method-assign]
    DialogueStateTracker.copy = copy_tracker  # type: ignore[method-assign]
    DialogueStateTracker.applied_events = applied_events  # type: ignore[method-assign]
    Event.resolve_by_type = staticmethod(resolve_by_type)  # type: ignore[method-assign]


@lru_cache(maxsize=1)
def _action_schema() -> Any:
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def check_action_result(action: RemoteAction, result: Dict[str, Any]) -> bool:
    """Checks what the action server sent, but not the schema itself, which Rasa has checked again for every action.

    Raises jsonschema's `ValidationError` like `RemoteAction._validate_action_result`.
    """
    _action_schema().validate(result)
    return True


def copy_tracker(tracker: DialogueStateTracker) -> DialogueStateTracker:
    """A copy with a state of its own, where Rasa replays all events for every action that it runs."""
    made = copy.copy(tracker)
    made.__dict__.pop(_KEPT, None)
    made.events = deque(tracker.events, tracker.events.maxlen)
    made.slots = {name: copy.copy(slot) for name, slot in tracker.slots.items()}
    made.active_loop = copy.copy(tracker.active_loop)
    made.latest_action = copy.copy(tracker.latest_action)
    made.model_id = made.assistant_id = made.sender_source = None  # as Rasa's copy has them
    return made


def applied_events(tracker: DialogueStateTracker) -> List[Event]:
    """The events without undone ones; found once for each state of the tracker, where Rasa asks some ten times a turn."""
    events, kept = tracker.events, tracker.__dict__.get(_KEPT)
    last = events[-1] if events else None
    if kept is None or kept[0] is not events or kept[1] != len(events) or kept[2] is not last:
        kept = (events, len(events), last, _applied_anew(tracker))
        tracker.__dict__[_KEPT] = kept
    return list(kept[3])


@lru_cache(maxsize=256)
def resolve_by_type(type_name: str, default: Optional[Type[Event]] = None) -> Optional[Type[Event]]:
    """The class of a kind of event, where Rasa goes through all classes of events for every event that it reads."""
    return _resolve_anew(type_name, default)
