"""One trainer's rehearsal: messages of a played borrower, corrections, and the way back."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional, Protocol

from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversations.dialogue import Turn
from bot.conversations.inbound import Inbound
from bot.errors import BadInput, RapportError
from bot.nlu.gate_channel import understood as told_to_gate
from bot.nlu.processor import LANGUAGE_STATE_SLOT, REGISTER_STATE_SLOT, Replies, TurnFailed
from bot.workshop.stories.rehearsal import Heard, Rehearsal, TalkTurn
from training.stage.endpoint import ActionsInProcess
from training.stage.processor import StageProcessor, Wishes
from training.stage.scratch import Scratch
from training.stage.telling import since_message, steps, understood

LONGEST = 60
"""Messages of a rehearsal; a story is far shorter."""

CHANGES = 300
"""Messages and corrections of a rehearsal, those that were undone as well: each keeps a small database."""


class StageRefused(RapportError):
    """The stage cannot do that; the rehearsal is as it was."""


class Shared(Protocol):
    """What all rehearsals of a stage use, one at a time."""

    model: str
    processor: StageProcessor
    store: InMemoryTrackerStore
    endpoint: ActionsInProcess
    turn: asyncio.Lock
    intents: Sequence[str]
    actions: Sequence[str]


@dataclass(frozen=True)
class _Moment:
    """Where a rehearsal stood: its tracker, as Rasa writes it, and its database."""

    tracker: Optional[str]
    database: Path


@dataclass(frozen=True)
class _Played:
    """A message with a trainer's wishes for it, what was told of it, and where the rehearsal stood behind it."""

    text: str
    wishes: Wishes = field(default_factory=Wishes)
    told: TalkTurn = field(default_factory=lambda: TalkTurn(text=""))
    after: Optional[_Moment] = None


class PlayedConversation:
    """A rehearsal; each method raises `StageRefused` and then has changed nothing."""

    def __init__(self, shared: Shared, scratch: Scratch, language: str, borrower: Optional[str]) -> None:
        """Raises LookupError for a demo borrower whom nobody knows."""
        self._shared = shared
        self._scratch = scratch
        self._language = language
        self._borrower = borrower
        self._id = scratch.open_conversation(language, borrower)
        self._gate = scratch.parts.gate_to(self)
        self._start = _Moment(None, scratch.keep())
        self._played: tuple[_Played, ...] = ()
        self._before: list[tuple[_Played, ...]] = []
        self._tracker: Optional[DialogueStateTracker] = None

    async def say(self, text: str) -> None:
        """The borrower says something, or presses a button by saying its title."""
        if len(self._played) >= LONGEST:
            raise StageRefused(f"A rehearsal has at most {LONGEST} messages. Save it, or begin another.")
        await self._go_on(self._played, _Played(text))

    async def mean(self, turn: int, intent: str) -> None:
        """The message of a turn means something else; what followed is forgotten, and done anew."""
        played = self._at(turn)
        if intent not in self._shared.intents:
            raise StageRefused(f"This model knows no intent {intent}.")
        await self._go_on(self._played[:turn], _Played(played.text, Wishes(intent)))

    async def do(self, turn: int, step: int, action: str) -> None:
        """In a step of a turn something else is done; what followed is forgotten, and goes on from there."""
        played = self._at(turn)
        if action not in self._shared.actions:
            raise StageRefused(f"This model knows no action {action}.")
        if not 0 <= step < len(played.told.steps):
            raise StageRefused("There is no such step in this message; load the page again.")
        earlier = {number: kept for number, kept in played.wishes.actions.items() if number < step}
        wishes = replace(played.wishes, actions={**earlier, step: action})
        await self._go_on(self._played[:turn], _Played(played.text, wishes))

    async def undo(self) -> None:
        """Takes the last message or correction back."""
        if not self._before:
            raise StageRefused("There is nothing left to undo.")
        async with self._shared.turn:
            self._played = self._before.pop()
            self._go_to(self._played)

    def told(self) -> Rehearsal:
        """The rehearsal as it stands."""
        written = self._moment_behind(self._played).tracker
        events = [event.as_dict() for event in self._read(written).events] if written else []
        return Rehearsal(
            model=self._shared.model,
            language=self._language,
            borrower=self._borrower,
            turns=[each.told for each in self._played],
            events=events,
            can_undo=bool(self._before),
        )

    def close(self) -> None:
        """Throws the rehearsal away."""
        self._shared.store.store.pop(self._id, None)
        self._scratch.close()

    async def answer(self, conversation_id: str, text: str, message_id: str, metadata: Mapping[str, Any]) -> Turn:
        """The gate's side of the model, as `bot.nlu.gate_channel` does it in the served assistant."""
        heard, processor = Replies(), self._shared.processor
        message = UserMessage(
            text, heard, conversation_id, input_channel="gate", message_id=message_id, metadata=dict(metadata)
        )
        tracker = await processor.answer(message)
        self._tracker = tracker
        language, register = (tracker.get_slot(name) for name in (LANGUAGE_STATE_SLOT, REGISTER_STATE_SLOT))
        return Turn(heard.messages, told_to_gate(tracker), language, register, self._shared.model)

    async def _go_on(self, kept: tuple[_Played, ...], next_one: _Played) -> None:
        """From behind the messages that are kept, plays one more."""
        if len(self._before) >= CHANGES:
            raise StageRefused("This rehearsal has changed too often. Save it, or begin another.")
        async with self._shared.turn:
            was = self._played
            try:
                if kept != was:
                    self._go_to(kept)
                played = await self._play(next_one)
            except BaseException:
                self._go_to(was)
                raise
            self._before.append(was)
            self._played = (*kept, played)

    async def _play(self, one: _Played) -> _Played:
        processor, endpoint = self._shared.processor, self._shared.endpoint
        processor.wishes, endpoint.parts, self._tracker = one.wishes, self._scratch.parts, None
        try:
            receipt = await self._gate.receive(Inbound("webchat", "rehearsal", uuid.uuid4().hex, one.text))
        except BadInput as refused:
            raise StageRefused(str(refused)) from refused
        except TurnFailed as failed:
            raise StageRefused(
                f"{failed.action} cannot be done here ({type(failed.cause).__name__}): "
                "it needs something that is not known at this place. Choose another action."
            ) from failed
        finally:
            processor.wishes, endpoint.parts = Wishes(), None
        tracker: Optional[DialogueStateTracker] = self._tracker
        told = TalkTurn(
            text=one.text,
            understood=understood(tracker, processor.read_as) if tracker else None,
            steps=steps(since_message(tracker), processor.choices) if tracker else [],
            heard=[
                Heard(
                    text=str(reply.text),
                    language=reply.lang,
                    buttons=[str(button["title"]) for button in reply.buttons or ()],
                )
                for reply in receipt.replies
            ],
            corrected=one.wishes != Wishes(),
        )
        after = _Moment(self._shared.store.store.get(self._id), self._scratch.keep())
        return replace(one, told=told, after=after)

    def _at(self, turn: int) -> _Played:
        if not 0 <= turn < len(self._played):
            raise StageRefused("There is no such message in this rehearsal; load the page again.")
        return self._played[turn]

    def _moment_behind(self, played: Sequence[_Played]) -> _Moment:
        moment = played[-1].after if played else self._start
        assert moment is not None, "what was played stands somewhere"
        return moment

    def _go_to(self, played: Sequence[_Played]) -> None:
        moment = self._moment_behind(played)
        self._scratch.go_back(moment.database)
        if moment.tracker is None:
            self._shared.store.store.pop(self._id, None)
        else:
            self._shared.store.store[self._id] = moment.tracker

    def _read(self, written: str) -> DialogueStateTracker:
        tracker: DialogueStateTracker = self._shared.store.deserialise_tracker(self._id, written)
        return tracker
