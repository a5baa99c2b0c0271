"""event deliveries"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('event_target',
    sa.Column('name', sa.String(length=12), nullable=False),
    sa.Column('events', sa.JSON(), nullable=True),
    sa.Column('since', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_table('event_delivery',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('event_id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('target', sa.String(length=12), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('told', sa.JSON(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('queued_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('due_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('claimed_until', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('sent_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('error', sa.String(length=200), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['case_file.id'], ),
    sa.ForeignKeyConstraint(['event_id'], ['case_event.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('event_id', 'target')
    )
    with op.batch_alter_table('event_delivery', schema=None) as batch_op:
        batch_op.create_index('event_delivery_due', ['state', 'due_at'], unique=False)
        batch_op.create_index('event_delivery_newest', ['queued_at'], unique=False)
        batch_op.create_index('event_delivery_order', ['case_id', 'target', 'seq'], unique=False)


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table('event_delivery', schema=None) as batch_op:
        batch_op.drop_index('event_delivery_order')
        batch_op.drop_index('event_delivery_newest')
        batch_op.drop_index('event_delivery_due')

    op.drop_table('event_delivery')
    op.drop_table('event_target')
