"""the officers' lists: saved views, presence, and texts as they are searched"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns
from bot.crm.folding import folded

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None

BATCH = 5000
"""Rows that are folded at a time, so that memory does not grow with the database."""


def upgrade() -> None:
    """Forwards."""
    op.create_table('saved_view',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('name', sa.String(length=60), nullable=False),
    sa.Column('tab', sa.String(length=10), nullable=False),
    sa.Column('filters', sa.JSON(), nullable=False),
    sa.Column('shared', sa.Boolean(), nullable=False),
    sa.Column('created_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('officer_id', 'name')
    )
    op.create_table('desk_presence',
    sa.Column('officer_id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('doing', sa.String(length=10), nullable=False),
    sa.Column('until', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['case_file.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('officer_id', 'case_id')
    )
    op.create_index('ix_desk_presence_case_id', 'desk_presence', ['case_id'], unique=False)
    op.create_index('ix_desk_presence_until', 'desk_presence', ['until'], unique=False)
    # A default, because SQLite can add a column that must not be empty only with one, and cannot replace a table
    # to which others point.
    op.add_column('message', sa.Column('search', sa.Text(), server_default='', nullable=False))
    op.add_column('borrower', sa.Column('search', sa.String(length=500), server_default='', nullable=False))
    _fold_all('message', 'text', lambda row: folded(row.text))
    _fold_all('borrower', 'number, name', lambda row: folded(f'{row.number} {row.name}')[:500])


def downgrade() -> None:
    """Backwards."""
    op.drop_column('borrower', 'search')
    op.drop_column('message', 'search')
    op.drop_index('ix_desk_presence_until', table_name='desk_presence')
    op.drop_index('ix_desk_presence_case_id', table_name='desk_presence')
    op.drop_table('desk_presence')
    op.drop_table('saved_view')


def _fold_all(table: str, columns: str, fold) -> None:
    connection, last = op.get_bind(), ''
    read = sa.text(f'SELECT id, {columns} FROM {table} WHERE id > :last ORDER BY id LIMIT :batch')
    write = sa.text(f'UPDATE {table} SET search = :search WHERE id = :id')
    while rows := connection.execute(read, {'last': last, 'batch': BATCH}).fetchall():
        connection.execute(write, [{'id': row.id, 'search': fold(row)} for row in rows])
        last = rows[-1].id
