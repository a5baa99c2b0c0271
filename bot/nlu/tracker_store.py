"""Rasa's SQL tracker store, which keeps the latest conversations' trackers at hand between two turns.

Rasa reads and replays a whole session at every turn. Here a tracker that was saved is used again, if the database still
ends with the event that was saved last; otherwise, and after a turn that failed, it is read anew. The rows are Rasa's
own.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT_NAME_KEY

from bot.crm.session import Database

AT_HAND = 24
"""So many trackers are kept; one of ten turns takes about a quarter of a megabyte."""


@dataclass(frozen=True)
class Kept:
    """A tracker, how many of its events are stored, the number of their last row, and the domain it was made with.

    `renewed` once a new session has begun in it: then it still holds the old one, unlike a tracker that is read.
    """

    tracker: DialogueStateTracker
    stored: int
    last_row: Optional[int]
    domain: Domain
    renewed: bool = False

    def holds(self, last_row: Optional[int], domain: Domain) -> bool:
        """Whether it is as it was saved, and nobody has stored anything since.

        Rasa saves a new conversation's tracker before its first turn, and that turn may fail.
        """
        untouched = len(self.tracker.events) == self.stored
        return untouched and self.last_row == last_row and self.domain is domain


class Shelf:
    """The latest few by conversation; the oldest falls off."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    def put(self, sender_id: str, kept: Kept) -> None:
        """Keeps one."""
        self._kept[sender_id] = kept
        self._kept.move_to_end(sender_id)
        if len(self._kept) > AT_HAND:
            self._kept.popitem(last=False)

    def take(self, sender_id: str) -> Optional[Kept]:
        """Hands one out, so that nobody else gets the same object."""
        return self._kept.pop(sender_id, None)


class SessionStore(SQLTrackerStore):
    """`tracker_store.type` in `endpoints.yml`."""

    engine: Any  # SQLAlchemy's, made by Rasa's store

    def __init__(self, domain: Optional[Domain] = None, **kwargs: Any) -> None:
        super().__init__(domain, **kwargs)
        self._saved = Shelf()  # between two turns
        self._in_use = Shelf()  # handed out, and possibly changed by now
        if self.engine.dialect.name == "sqlite":
            # Rasa opens the file anew for every access and waits for the disk three times at a commit.
            self.engine: Any = Database(str(self.engine.url)).engine
            self.sessionmaker.configure(bind=self.engine)

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        """The tracker of the latest session, as it was saved last."""
        kept = self._saved.take(sender_id)
        last_row = self._last_row(sender_id)
        if kept is None or not kept.holds(last_row, self.domain):
            tracker = await super().retrieve(sender_id)
            kept = Kept(tracker, len(tracker.events), last_row, self.domain) if tracker else None
        if kept is None:
            return None
        self._in_use.put(sender_id, kept)
        return kept.tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Stores the events that are new."""
        await self.stream_events(tracker)
        known = self._known(tracker)
        # in a thread, because other conversations go on while the disk is waited for
        new, last_row = await asyncio.to_thread(self._store, tracker, known.stored if known else None)
        renewed = bool(known and known.renewed) or _renews(tracker, new)
        kept = Kept(tracker, len(tracker.events), last_row, self.domain, renewed)
        # of a renewed one, Rasa saves more in the same turn; the next turn reads the new session alone
        (self._in_use if renewed else self._saved).put(tracker.sender_id, kept)

    def _known(self, tracker: DialogueStateTracker) -> Optional[Kept]:
        """What is known of this very object; a turn may save it more than once."""
        found = [shelf.take(tracker.sender_id) for shelf in (self._in_use, self._saved)]
        return next((kept for kept in found if kept and kept.tracker is tracker), None)

    def _store(self, tracker: DialogueStateTracker, stored: Optional[int]) -> Tuple[List[Event], Optional[int]]:
        """Writes what comes after the first `stored` events; returns it, and the number of the last row."""
        with self.session_scope() as session:
            if stored is None:
                new = list(self._additional_events(session, tracker))
            else:
                new = list(itertools.islice(tracker.events, stored, None))
            if new:
                session.execute(self.SQLEvent.__table__.insert(), [_row(tracker.sender_id, event) for event in new])
            last_row = self._number(session, tracker.sender_id)
            session.commit()
        return new, last_row

    def _last_row(self, sender_id: str) -> Optional[int]:
        """The number of the conversation's last row, which another process may have written."""
        with self.session_scope() as session:
            return self._number(session, sender_id)

    def _number(self, session: Any, sender_id: str) -> Optional[int]:
        table = self.SQLEvent.__table__
        of_conversation = table.select().with_only_columns(table.c.id).where(table.c.sender_id == sender_id)
        found = session.execute(of_conversation.order_by(table.c.id.desc()).limit(1)).scalar()
        return int(found) if found is not None else None


def _renews(tracker: DialogueStateTracker, new: List[Event]) -> bool:
    """Whether a session begins in the new events, and something was said in an earlier one before them."""
    earlier = itertools.islice(tracker.events, len(tracker.events) - len(new))
    begins = any(isinstance(event, SessionStarted) for event in new)
    return begins and any(isinstance(event, UserUttered) for event in earlier)


def _row(sender_id: str, event: Event) -> Dict[str, Any]:
    """An event as Rasa's own store writes it."""
    data = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": data.get("timestamp"),
        "intent_name": data.get("parse_data", {}).get("intent", {}).get(INTENT_NAME_KEY),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }
