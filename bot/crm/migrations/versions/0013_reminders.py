"""reminders of instalments, and who wants none"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('reminder',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('borrower_id', sa.String(length=32), nullable=False),
    sa.Column('loan', sa.String(length=40), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('which', sa.String(length=10), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('sent_on', sa.Date(), nullable=False),
    sa.Column('sent_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['borrower_id'], ['borrower.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('borrower_id', 'loan', 'due_on', 'which')
    )
    for column in (  # without a batch: SQLite would make the whole tables anew
        sa.Column('reminders_off', sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column('reminders_set_at', bot.crm.columns.Moment(timezone=True), nullable=True),
        sa.Column('reminders_set_by', sa.String(length=80), nullable=True),
        sa.Column('reminders_looked_on', sa.Date(), nullable=True),
    ):
        op.add_column('borrower', column)
    op.add_column('conversation', sa.Column('reminders_off_at', bot.crm.columns.Moment(timezone=True), nullable=True))


def downgrade() -> None:
    """Back."""
    op.execute('ALTER TABLE conversation DROP COLUMN reminders_off_at')  # SQLite would make the whole table anew
    for column in ('reminders_looked_on', 'reminders_set_by', 'reminders_set_at', 'reminders_off'):
        op.execute(f'ALTER TABLE borrower DROP COLUMN {column}')
    op.drop_table('reminder')
