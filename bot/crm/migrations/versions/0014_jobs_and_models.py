"""jobs and models"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import bot.crm.columns

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forwards."""
    op.create_table('job',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('arguments', sa.JSON(), nullable=False),
    sa.Column('same', sa.String(length=64), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('who', sa.String(length=80), nullable=False),
    sa.Column('created_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('runner', sa.String(length=120), nullable=True),
    sa.Column('started_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('seen_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('step', sa.String(length=200), nullable=True),
    sa.Column('share', sa.Float(), nullable=True),
    sa.Column('cancel_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('cancel_by', sa.String(length=80), nullable=True),
    sa.Column('ended_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('result', sa.JSON(), nullable=True),
    sa.Column('error', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('job_state', 'job', ['state', 'created_at'], unique=False)
    waiting = sa.text("state = 'waiting'")
    op.create_index(
        'job_waiting', 'job', ['kind', 'same'], unique=True, sqlite_where=waiting, postgresql_where=waiting
    )
    op.create_table('model',
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('source', sa.String(length=10), nullable=False),
    sa.Column('who', sa.String(length=80), nullable=False),
    sa.Column('trained_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('registered_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('data_print', sa.String(length=64), nullable=True),
    sa.Column('config_print', sa.String(length=64), nullable=True),
    sa.Column('domain_print', sa.String(length=64), nullable=True),
    sa.Column('code_print', sa.String(length=64), nullable=True),
    sa.Column('libraries', sa.JSON(), nullable=True),
    sa.Column('commit', sa.String(length=40), nullable=True),
    sa.Column('messages', sa.JSON(), nullable=True),
    sa.Column('removed_at', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_index('model_prints', 'model', ['data_print', 'config_print', 'domain_print', 'code_print'], unique=False)
    op.create_table('rasa_instance',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('host', sa.String(length=120), nullable=False),
    sa.Column('pid', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=True),
    sa.Column('serving', sa.String(length=120), nullable=True),
    sa.Column('previous', sa.String(length=120), nullable=True),
    sa.Column('canary', sa.String(length=120), nullable=True),
    sa.Column('loading', sa.Boolean(), nullable=False),
    sa.Column('error', sa.Text(), nullable=True),
    sa.Column('seen_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_rasa_instance_seen_at', 'rasa_instance', ['seen_at'], unique=False)
    op.create_table('job_line',
    sa.Column('job_id', sa.String(length=32), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('line', sa.String(length=500), nullable=False),
    sa.ForeignKeyConstraint(['job_id'], ['job.id'], ),
    sa.PrimaryKeyConstraint('job_id', 'seq')
    )
    op.create_table('model_event',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.Column('what', sa.String(length=20), nullable=False),
    sa.Column('model', sa.String(length=120), nullable=True),
    sa.Column('who', sa.String(length=80), nullable=False),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('detail', sa.JSON(), nullable=True),
    sa.ForeignKeyConstraint(['model'], ['model.name'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_model_event_at', 'model_event', ['at'], unique=False)
    op.create_index('ix_model_event_model', 'model_event', ['model'], unique=False)
    op.create_table('model_in_use',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('serving', sa.String(length=120), nullable=False),
    sa.Column('previous', sa.String(length=120), nullable=True),
    sa.Column('canary', sa.String(length=120), nullable=True),
    sa.Column('canary_share', sa.Integer(), nullable=True),
    sa.Column('canary_since', bot.crm.columns.Moment(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('changed_at', bot.crm.columns.Moment(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['canary'], ['model.name'], ),
    sa.ForeignKeyConstraint(['previous'], ['model.name'], ),
    sa.ForeignKeyConstraint(['serving'], ['model.name'], ),
    sa.PrimaryKeyConstraint('id')
    )


def downgrade() -> None:
    """Back."""
    for table in ('model_in_use', 'model_event', 'job_line', 'rasa_instance', 'model', 'job'):
        op.drop_table(table)
