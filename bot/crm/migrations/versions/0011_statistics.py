"""indexes for statistics"""

from __future__ import annotations

from alembic import op

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    with op.batch_alter_table('case_file', schema=None) as batch_op:
        batch_op.create_index('case_file_opened', ['opened_at'], unique=False)
        batch_op.create_index('case_file_ended', ['resolved_at'], unique=False)
    with op.batch_alter_table('case_clock', schema=None) as batch_op:
        batch_op.create_index('case_clock_breached', ['breached_at'], unique=False)
        batch_op.create_index('case_clock_met', ['met_at'], unique=False)
    with op.batch_alter_table('feedback', schema=None) as batch_op:
        batch_op.create_index('ix_feedback_case_id', ['case_id'], unique=False)


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table('feedback', schema=None) as batch_op:
        batch_op.drop_index('ix_feedback_case_id')
    with op.batch_alter_table('case_clock', schema=None) as batch_op:
        batch_op.drop_index('case_clock_met')
        batch_op.drop_index('case_clock_breached')
    with op.batch_alter_table('case_file', schema=None) as batch_op:
        batch_op.drop_index('case_file_ended')
        batch_op.drop_index('case_file_opened')
