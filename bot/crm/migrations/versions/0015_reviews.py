"""messages that trainers look at, what they decide, and what officers say was missed"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('review_turn',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('message_id', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('market', sa.String(length=2), nullable=False),
    sa.Column('language', sa.String(length=12), nullable=False),
    sa.Column('intent', sa.String(length=60), nullable=True),
    sa.Column('confidence', sa.Float(), nullable=True),
    sa.Column('also_intents', sa.JSON(), nullable=True),
    sa.Column('entities', sa.JSON(), nullable=True),
    sa.Column('register', sa.JSON(), nullable=True),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('stand_ins', sa.JSON(), nullable=True),
    sa.Column('reasons', sa.JSON(), nullable=False),
    sa.Column('first', sa.Boolean(), nullable=False),
    sa.Column('score', sa.Float(), nullable=False),
    sa.Column('group_id', sa.String(length=32), nullable=False),
    sa.Column('neighbours', sa.JSON(), nullable=True),
    sa.Column('conflicts', sa.JSON(), nullable=True),
    sa.Column('vector', sa.LargeBinary(), nullable=True),
    sa.Column('encoders', sa.String(length=120), nullable=True),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('model', sa.String(length=120), nullable=True),
    sa.Column('sample', sa.Boolean(), nullable=False),
    sa.Column('claimed_by', sa.String(length=32), nullable=True),
    sa.Column('claimed_until', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('harvested_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], ),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], ),
    sa.ForeignKeyConstraint(['claimed_by'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('message_id')
    )
    op.create_index('ix_review_turn_conversation_id', 'review_turn', ['conversation_id'], unique=False)
    op.create_index('ix_review_turn_group_id', 'review_turn', ['group_id'], unique=False)
    op.create_index('review_turn_queue', 'review_turn', ['state', 'first', 'score'], unique=False)
    op.create_table('review_decision',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('turn_id', sa.String(length=32), nullable=False),
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('what', sa.String(length=12), nullable=False),
    sa.Column('intent', sa.String(length=60), nullable=True),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('language', sa.String(length=12), nullable=True),
    sa.Column('register', sa.JSON(), nullable=True),
    sa.Column('written', sa.Text(), nullable=True),
    sa.Column('stand_ins_confirmed', sa.Boolean(), nullable=False),
    sa.Column('settles', sa.Boolean(), nullable=False),
    sa.Column('superseded_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('saved_as', sa.String(length=80), nullable=True),
    sa.Column('saved_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['turn_id'], ['review_turn.id'], ),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_review_decision_turn_id', 'review_decision', ['turn_id'], unique=False)
    op.create_table('review_flag',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('message_id', sa.String(length=32), nullable=False),
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('what', sa.String(length=20), nullable=False),
    sa.Column('intent', sa.String(length=60), nullable=True),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], ),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('message_id', 'officer_id')
    )
    op.create_index('ix_review_flag_at', 'review_flag', ['at'], unique=False)
    op.create_table('review_look',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('turn_id', sa.String(length=32), nullable=False),
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['turn_id'], ['review_turn.id'], ),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_review_look_turn_id', 'review_look', ['turn_id'], unique=False)
    op.create_table('review_harvest',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('until', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('seen', sa.Integer(), nullable=False),
    sa.Column('added', sa.Integer(), nullable=False),
    sa.Column('examples', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_review_harvest_at', 'review_harvest', ['at'], unique=False)


def downgrade() -> None:
    """Back."""
    op.drop_table('review_harvest')
    op.drop_table('review_look')
    op.drop_table('review_flag')
    op.drop_table('review_decision')
    op.drop_table('review_turn')
