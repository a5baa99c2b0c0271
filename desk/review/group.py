"""One group of messages as its page shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Optional

from starlette.exceptions import HTTPException

from bot.crm import officers, review_harvest, review_history, reviews
from bot.crm.session import Session
from bot.crm.tables import ReviewDecision, ReviewTurn
from bot.workshop.review.balance import Balance, balance
from bot.workshop.review.lessons import marked
from bot.workshop.review.reasons import REASONS
from desk.review.asking import MADE_BY_CODE, Asked
from desk.stories import naming

CLAIMED_FOR = timedelta(minutes=10)
"""How long a group is one trainer's after they opened it or decided something of it."""


@dataclass(frozen=True)
class Piece:
    """A piece of a message; `kind` names what a stand-in stands for."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Shown:
    """One message. `pieces` are its text with the stand-ins apart; `said` what two trainers said who differ."""

    turn: ReviewTurn
    pieces: Sequence[Piece]
    written: str
    reasons: Sequence[str]
    balance: Optional[Balance]
    said: Sequence[tuple[str, ReviewDecision]]
    before: Optional[str]
    """What the assistant had said last, in words; None where it had said nothing."""

    @property
    def intent(self) -> str:
        """What it is taken for, where that is something that it can be."""
        return "" if self.turn.intent in MADE_BY_CODE else self.turn.intent or ""


@dataclass(frozen=True)
class GroupPage:
    """A group; `worker` is another trainer who is at work on it, by whom nothing may be decided meanwhile."""

    id: str
    messages: Sequence[Shown]
    worker: Optional[str]
    proposed: Mapping[str, str]
    """Intents that were proposed before, each with its reason."""

    @property
    def guess(self) -> str:
        """What most of its messages are taken for."""
        found = [each.intent for each in self.messages if each.intent]
        return max(found, key=found.count) if found else ""

    @property
    def disputed(self) -> bool:
        """Whether two trainers differ about one of them."""
        return any(each.said for each in self.messages)


def open_group(session: Session, group_id: str, officer_id: str, asked: Asked, now: datetime) -> GroupPage:
    """A group, claimed for this trainer unless another is at work on it. Raises `HTTPException` 404 if none waits."""
    turns = reviews.turns(session, officer_id, group_id, asked.filters)
    if not turns:
        raise HTTPException(404, "Nothing of this group waits for you any more.")
    other = reviews.claim(session, group_id, officer_id, now, now + CLAIMED_FOR)
    names = officers.names(session, [other]) if other else {}
    harvest = review_harvest.last(session)
    examples = harvest.examples if harvest else {}
    worker = names.get(other, "Somebody") if other else None
    return GroupPage(group_id, _shown(session, turns, examples), worker, review_history.proposed(session))


def _shown(session: Session, turns: Sequence[ReviewTurn], examples: Mapping[str, Any]) -> Sequence[Shown]:
    disputed = [turn.id for turn in turns if turn.state == reviews.DISPUTED]
    made = reviews.standing(session, disputed) if disputed else []
    names = officers.names(session, {each.officer_id for each in made})
    return [
        Shown(
            turn,
            pieces(turn.text, turn.stand_ins or ()),
            marked(turn.text, [each for each in turn.entities or () if each["entity"] in VALUES]),
            [REASONS[name].words for name in turn.reasons if name in REASONS],
            balance(examples, turn.language, turn.intent) if turn.intent and examples else None,
            [(names.get(each.officer_id, "Somebody"), each) for each in made if each.turn_id == turn.id],
            naming.reply(before) if (before := review_history.said_before(session, turn)) else None,
        )
        for turn in turns
    ]


VALUES: Mapping[str, str] = {
    "amount": "Amount",
    "term": "Term",
    "rate": "Rate",
    "date": "Date",
    "score": "Score",
    "loan_number": "Loan number",
    "loan_kind": "Kind of loan",
}
"""What can be marked in a message; their first letters, and n and k for the last two, are the keys for it."""


def pieces(text: str, stand_ins: Sequence[Mapping[str, Any]]) -> Sequence[Piece]:
    """A text cut at its stand-ins."""
    found, place = [], 0
    for each in sorted(stand_ins, key=lambda each: int(each["start"])):
        start, end = int(each["start"]), int(each["end"])
        if not place <= start < end <= len(text):
            continue
        found += [Piece(text[place:start]), Piece(text[start:end], str(each["kind"]))]
        place = end
    return [each for each in (*found, Piece(text[place:])) if each.text]
