"""drafts of stories"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('story_draft',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('steps', sa.JSON(), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('owner_id', sa.String(length=32), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('findings', sa.JSON(), nullable=True),
    sa.Column('checked_version', sa.Integer(), nullable=True),
    sa.Column('job_id', sa.String(length=32), nullable=True),
    sa.Column('saved_path', sa.String(length=200), nullable=True),
    sa.Column('saved_title', sa.String(length=120), nullable=True),
    sa.Column('saved_as', sa.String(length=120), nullable=True),
    sa.Column('saved_version', sa.Integer(), nullable=True),
    sa.Column('saved_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('changed_by', sa.String(length=120), nullable=False),
    sa.Column('changed_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('created_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], ),
    sa.ForeignKeyConstraint(['owner_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_story_draft_conversation_id', 'story_draft', ['conversation_id'], unique=False)
    op.create_index('story_draft_by_change', 'story_draft', ['changed_at'], unique=False)


def downgrade() -> None:
    """Back."""
    op.drop_index('story_draft_by_change', table_name='story_draft')
    op.drop_index('ix_story_draft_conversation_id', table_name='story_draft')
    op.drop_table('story_draft')
