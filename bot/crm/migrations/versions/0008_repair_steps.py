"""repair steps"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('repair_step',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('what', sa.String(length=20), nullable=False),
    sa.Column('words', sa.Text(), nullable=True),
    sa.Column('due_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('planned_by', sa.String(length=80), nullable=False),
    sa.Column('reminded_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('done_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('dropped_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['case_file.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('repair_step', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_repair_step_case_id'), ['case_id'], unique=False)
        batch_op.create_index('repair_step_due', ['due_at'], unique=False)


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table('repair_step', schema=None) as batch_op:
        batch_op.drop_index('repair_step_due')
        batch_op.drop_index(batch_op.f('ix_repair_step_case_id'))

    op.drop_table('repair_step')
