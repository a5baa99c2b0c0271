"""contacts of borrowers, codes that are sent, chats that were untied"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('contact',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('borrower_id', sa.String(length=32), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('value', sa.String(length=254), nullable=False),
    sa.Column('set_by', sa.String(length=80), nullable=False),
    sa.Column('set_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['borrower_id'], ['borrower.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('borrower_id', 'kind')
    )
    with op.batch_alter_table('contact', schema=None) as batch_op:
        batch_op.create_index('contact_value', ['kind', 'value'], unique=False)

    op.create_table('code_request',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('code_hash', sa.String(length=64), nullable=False),
    sa.Column('asked_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('expires_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('used_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('code_request', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_code_request_conversation_id'), ['conversation_id'], unique=False)

    op.create_table('code_sending',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('contact_id', sa.String(length=32), nullable=False),
    sa.Column('request_id', sa.String(length=32), nullable=False),
    sa.Column('language', sa.String(length=12), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('queued_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('due_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('expires_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('claimed_until', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('sent_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('error', sa.String(length=200), nullable=True),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('code_sending', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_code_sending_contact_id'), ['contact_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_code_sending_request_id'), ['request_id'], unique=False)
        batch_op.create_index('code_sending_due', ['state', 'due_at'], unique=False)

    op.create_table('borrower_event',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('borrower_id', sa.String(length=32), nullable=False),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('who', sa.String(length=80), nullable=False),
    sa.Column('what', sa.String(length=40), nullable=False),
    sa.Column('detail', sa.JSON(), nullable=True),
    sa.ForeignKeyConstraint(['borrower_id'], ['borrower.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('borrower_event', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_borrower_event_borrower_id'), ['borrower_id'], unique=False)

    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.add_column(sa.Column('untied_from_id', sa.String(length=32), nullable=True))
        batch_op.create_index(batch_op.f('ix_conversation_untied_from_id'), ['untied_from_id'], unique=False)


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_conversation_untied_from_id'))
    op.execute('ALTER TABLE conversation DROP COLUMN untied_from_id')  # SQLite would make the whole table anew

    op.drop_table('borrower_event')
    op.drop_table('code_sending')
    op.drop_table('code_request')
    op.drop_table('contact')
