"""officers' chats"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('officer_chat',
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('chat_id', sa.String(length=20), nullable=False),
    sa.Column('linked_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('closed_reason', sa.String(length=40), nullable=True),
    sa.Column('failed_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('error', sa.String(length=200), nullable=True),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('officer_id'),
    sa.UniqueConstraint('chat_id')
    )
    op.create_table('officer_chat_link',
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('expires_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('officer_id'),
    sa.UniqueConstraint('token_hash')
    )
    with op.batch_alter_table('officer_notice', schema=None) as batch_op:
        batch_op.create_index('officer_notice_due', ['due_at'], unique=False)


def downgrade() -> None:
    """Backwards."""
    with op.batch_alter_table('officer_notice', schema=None) as batch_op:
        batch_op.drop_index('officer_notice_due')

    op.drop_table('officer_chat_link')
    op.drop_table('officer_chat')
