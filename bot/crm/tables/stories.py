"""Drafts of stories and conversation tests, as trainers edit them."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class StoryDraft(Base):
    """What becomes a story or a conversation test once it is saved. Words in it carry stand-ins for personal data.

    `version` counts the changes; whoever changes a draft says which version it was read as. Findings are those of the
    version `checked_version`.
    """

    __tablename__ = "story_draft"
    id = Column(ID, primary_key=True)
    title = Column(String(120), nullable=False)
    kind = Column(String(8), nullable=False)  # story, test
    state = Column(String(8), nullable=False)  # draft, checked, saved
    steps = Column(JSON, nullable=False)  # see bot.workshop.stories.steps
    conversation_id = Column(ID, ForeignKey("conversation.id"), index=True)  # which it was made of, if any
    owner_id = Column(ID, ForeignKey("officer.id"), nullable=False)
    version = Column(Integer, nullable=False)
    findings = Column(JSON)  # see bot.workshop.stories.findings
    checked_version = Column(Integer)
    job_id = Column(ID)  # the check that was asked for last
    saved_path = Column(String(200))  # the project's file that it is in
    saved_title = Column(String(120))  # under which it stands there
    saved_as = Column(String(120))  # the commit, or the patch
    saved_version = Column(Integer)
    saved_at = Column(Moment)
    changed_by = Column(String(120), nullable=False)  # the officer's name
    changed_at = Column(Moment, nullable=False)
    created_at = Column(Moment, nullable=False)
    __table_args__ = (Index("story_draft_by_change", "changed_at"),)
