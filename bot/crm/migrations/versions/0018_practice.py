"""what officers have practised"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('practice',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('language', sa.String(length=12), nullable=False),
    sa.Column('situation', sa.String(length=40), nullable=False),
    sa.Column('voice', sa.String(length=10), nullable=False),
    sa.Column('entries', sa.JSON(), nullable=False),
    sa.Column('ended_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('changed_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('created_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('practice_of_officer', 'practice', ['officer_id', 'changed_at'], unique=False)


def downgrade() -> None:
    """Back."""
    op.drop_index('practice_of_officer', table_name='practice')
    op.drop_table('practice')
