"""new contacts that borrowers name, payments that they report, letters to earlier contacts"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('borrower_request',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('borrower_id', sa.String(length=32), nullable=True),
    sa.Column('about', sa.String(length=10), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=True),
    sa.Column('value', sa.String(length=254), nullable=True),
    sa.Column('amount', bot.crm.columns.ExactDecimal(length=40), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=True),
    sa.Column('paid_on', sa.Date(), nullable=True),
    sa.Column('asked_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('why', sa.String(length=20), nullable=True),
    sa.Column('decided_by', sa.String(length=80), nullable=True),
    sa.Column('decided_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['case_file.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_borrower_request_case_id', 'borrower_request', ['case_id'], unique=False)
    op.create_index('ix_borrower_request_borrower_id', 'borrower_request', ['borrower_id'], unique=False)
    op.create_table('contact_letter',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('borrower_id', sa.String(length=32), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('value', sa.String(length=254), nullable=False),
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
    sa.ForeignKeyConstraint(['borrower_id'], ['borrower.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_contact_letter_borrower_id', 'contact_letter', ['borrower_id'], unique=False)
    op.create_index('contact_letter_due', 'contact_letter', ['state', 'due_at'], unique=False)


def downgrade() -> None:
    """Back."""
    op.drop_table('contact_letter')
    op.drop_table('borrower_request')
