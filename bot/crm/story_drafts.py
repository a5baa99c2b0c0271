"""Drafts of stories and conversation tests: kept, changed by one at a time, checked, saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Optional

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Officer, StoryDraft
from bot.errors import BadInput

KINDS = ("story", "test")
"""What a draft becomes: something that is learned, or something that is tested."""

LONGEST_TITLE = 100
"""Characters."""

SHOWN = 100
"""So many of the newest drafts are shown."""

Steps = Sequence[Mapping[str, Any]]
"""Steps as JSON; what they may be stands in `bot.workshop.stories.steps`."""


def add(
    session: Session,
    steps: Steps,
    title: str,
    owner: Officer,
    now: datetime,
    kind: str = "story",
    conversation_id: Optional[str] = None,
) -> StoryDraft:
    """Keeps a new draft; `conversation_id` is the borrower's conversation whose words are in it, if there is one.

    Raises `BadInput` for a title that is empty or too long, a kind that is not known, or no steps.
    """
    if kind not in KINDS:
        raise BadInput("kind", "A draft is a story or a conversation test.")
    if not steps:
        raise BadInput("steps", "There is nothing in this conversation that a story could be made of.")
    made = StoryDraft(
        id=new_id(),
        title=plain_title(title),
        kind=kind,
        state="draft",
        steps=list(steps),
        conversation_id=conversation_id,
        owner_id=owner.id,
        version=1,
        changed_by=owner.name,
        changed_at=now,
        created_at=now,
    )
    session.add(made)
    session.flush()
    return made


def find(session: Session, draft_id: str) -> Optional[StoryDraft]:
    """A draft by its id, or None, as after it was thrown away."""
    found: Optional[StoryDraft] = session.get(StoryDraft, draft_id)
    return found


def newest(session: Session, limit: int = SHOWN) -> Sequence[tuple[StoryDraft, str]]:
    """The drafts that were changed last, with their owners' names."""
    query = select(StoryDraft, Officer.name).join(Officer, Officer.id == StoryDraft.owner_id)
    rows = session.execute(query.order_by(StoryDraft.changed_at.desc(), StoryDraft.id).limit(limit))
    return [(row[0], row[1]) for row in rows]


def change(
    session: Session,
    draft_id: str,
    version: int,
    by: Officer,
    now: datetime,
    steps: Optional[Steps] = None,
    title: Optional[str] = None,
    kind: Optional[str] = None,
) -> StoryDraft:
    """Changes what is given of a draft that was read as `version`, and returns it; it is unchecked from then on.

    Raises LookupError where there is no such draft, `BadInput` as `add`, and `BadInput` `changed` where somebody
    else was faster: nothing of theirs is lost.
    """
    draft = lock(session, draft_id)
    if draft.version != version:
        raise BadInput(
            "changed",
            f"{draft.changed_by} has changed this draft meanwhile. Read it as it is now, and change it again.",
        )
    if kind is not None and kind not in KINDS:
        raise BadInput("kind", "A draft is a story or a conversation test.")
    if steps is not None and not steps:
        raise BadInput("steps", "A draft needs at least one step. Throw it away instead.")
    draft.title = draft.title if title is None else plain_title(title)
    draft.kind = kind or draft.kind
    draft.steps = draft.steps if steps is None else list(steps)
    draft.state, draft.version = "draft", draft.version + 1
    draft.changed_by, draft.changed_at = by.name, now
    session.flush()
    return draft


def check_asked(session: Session, draft_id: str, job_id: str) -> None:
    """Keeps which job checks a draft. Raises LookupError where there is no such draft."""
    lock(session, draft_id).job_id = job_id


def checked(session: Session, draft_id: str, version: int, findings: Sequence[Mapping[str, Any]]) -> bool:
    """Keeps what a check of a version has found; False where the draft was changed meanwhile, or thrown away."""
    draft = _locked(session, draft_id)
    if draft is None or draft.version != version:
        return False
    draft.findings, draft.checked_version = list(findings), version
    if draft.state == "draft":
        draft.state = "checked"
    session.flush()
    return True


def saved(session: Session, draft_id: str, version: int, path: str, title: str, saved_as: str, now: datetime) -> None:
    """Keeps where a version of a draft was saved, under which title, and as which commit or patch.

    A draft that somebody changed meanwhile stays a draft, with its place. Raises LookupError where there is none.
    """
    draft = lock(session, draft_id)
    draft.saved_path, draft.saved_title, draft.saved_as = path, title, saved_as[:120]
    draft.saved_version, draft.saved_at = version, now
    if draft.version == version:
        draft.state = "saved"


def throw_away(session: Session, draft_id: str) -> None:
    """Deletes a draft; what was saved of it stays in the project. Raises LookupError where there is none."""
    session.delete(lock(session, draft_id))


def lock(session: Session, draft_id: str) -> StoryDraft:
    """A draft that nobody else changes until this transaction ends. Raises LookupError where there is none."""
    found = _locked(session, draft_id)
    if found is None:
        raise LookupError("There is no such draft; somebody may have thrown it away.")
    return found


def plain_title(title: str) -> str:
    """A title as it is kept. Raises `BadInput` for one that is empty, too long, or holds what no line of text does."""
    plain = " ".join(title.split())
    if not plain or len(plain) > LONGEST_TITLE or not plain.isprintable():
        raise BadInput("title", f"A title has 1 to {LONGEST_TITLE} characters; choose another.")
    return plain


def _locked(session: Session, draft_id: str) -> Optional[StoryDraft]:
    found: Optional[StoryDraft] = session.scalars(
        select(StoryDraft).where(StoryDraft.id == draft_id).with_for_update().execution_options(populate_existing=True)
    ).first()
    return found
