"""Saving what was decided to the project's files, and asking for a candidate of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.crm import officers, review_history, review_saving
from bot.crm.review_history import Save
from bot.crm.reviews import NEW_INTENT
from bot.crm.session import Session
from bot.crm.tables import ReviewDecision, ReviewTurn
from bot.workshop.review.lessons import Lesson, Outcome, write
from bot.workshop.review.registers import corrected
from bot.workshop.saved import Author, Saved
from bot.workshop.saving import Read, save
from desk import words

PROJECT = Path()
"""The project, seen from where Rapport is started."""

NOTHING_NEW = "nothing new"
"""What decisions are noted under whose messages the files have already."""


@dataclass(frozen=True)
class Waiting:
    """What would be saved, and the last saves."""

    lessons: Sequence[tuple[ReviewTurn, ReviewDecision]]
    saves: Sequence[Save]


@dataclass(frozen=True)
class Done:
    """A save, and what became of each message."""

    saved: Saved
    outcome: Outcome
    texts: Mapping[str, str]
    """By lesson: the message."""


def waiting(session: Session, now: datetime) -> Waiting:
    """What was decided and is not saved."""
    return Waiting(review_history.decided(session, now), review_history.saves(session))


def save_decided(session: Session, var: Path, author: Author, now: datetime) -> Done | None:
    """Saves all of it as one commit or patch; None where there is nothing. Raises `SaveRefused`.

    Should the database refuse to keep that it was saved, the same messages are found in the files the next time.
    """
    found = review_saving.to_save(session, now)
    if not found:
        return None
    lessons = [_lesson(turn, decision) for turn, decision in found]
    outcome = Outcome()

    def change(read: Read) -> Mapping[str, str | None]:
        nonlocal outcome
        outcome = write(lessons, read)
        return dict(outcome.texts)

    who = officers.names(session, {decision.officer_id for _, decision in found})
    saved = save(PROJECT, var, change, _message(lessons, sorted(who.values())), author)
    left = {*outcome.homeless}
    marked = [decision.id for _, decision in found if decision.id not in left]
    review_saving.mark_saved(session, marked, saved.name or NOTHING_NEW, now)
    return Done(saved, outcome, {lesson.id: lesson.written for lesson in lessons})


def _lesson(turn: ReviewTurn, decision: ReviewDecision) -> Lesson:
    return Lesson(
        str(decision.id),
        str(turn.group_id),
        str(decision.language or turn.language),
        str(decision.intent),
        str(decision.written),
        str(decision.why) if decision.what == NEW_INTENT else None,
        corrected(turn.register, decision.register),
    )


def _message(lessons: Sequence[Lesson], reviewers: Sequence[str]) -> str:
    """A commit's message: how many messages of which languages and intents, and who decided."""
    languages = sorted({words.language_name(lesson.language) for lesson in lessons})
    count = len(lessons)
    head = f"Add {count} reviewed message{'' if count == 1 else 's'} in {', '.join(languages[:3])}"
    head += f" and {len(languages) - 3} more" if len(languages) > 3 else ""
    intents = ", ".join(sorted({lesson.intent for lesson in lessons}))
    return f"{head}\n\nIntents: {intents}.\nReviewed by {', '.join(reviewers)}."
