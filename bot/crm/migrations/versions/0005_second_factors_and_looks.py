"""second factors, looks at borrowers, temporary passwords, when a session was last used"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards. Every officer has to log in again, because nobody knows when a session was last used."""
    op.create_table('second_factor',
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('sealed_secret', sa.String(length=200), nullable=False),
    sa.Column('created_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('confirmed_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('last_step', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('officer_id')
    )
    op.create_table('recovery_code',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('code_hash', sa.String(length=200), nullable=False),
    sa.Column('used_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('recovery_code', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_recovery_code_officer_id'), ['officer_id'], unique=False)

    op.create_table('look',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('borrower_id', sa.String(length=32), nullable=False),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('who', sa.String(length=80), nullable=False),
    sa.ForeignKeyConstraint(['borrower_id'], ['borrower.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('look', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_look_borrower_id'), ['borrower_id'], unique=False)

    op.add_column('officer', sa.Column('must_change', sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute('DELETE FROM officer_session')
    with op.batch_alter_table('officer_session', schema=None) as batch_op:
        batch_op.add_column(sa.Column('used_at', bot.crm.columns.Moment(timezone=True), nullable=False))


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table('officer_session', schema=None) as batch_op:
        batch_op.drop_column('used_at')
    op.drop_column('officer', 'must_change')  # in place: a copy would break what points to the table
    with op.batch_alter_table('look', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_look_borrower_id'))

    op.drop_table('look')
    with op.batch_alter_table('recovery_code', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_recovery_code_officer_id'))

    op.drop_table('recovery_code')
    op.drop_table('second_factor')
