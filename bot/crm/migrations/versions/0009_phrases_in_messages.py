"""phrases in messages"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.add_column(sa.Column('phrases', sa.JSON(), nullable=True))


def downgrade() -> None:
    """Backwards."""
    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.drop_column('phrases')
