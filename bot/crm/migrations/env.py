"""Alembic's environment; called by `bot.crm.migrate` with a connection."""

from __future__ import annotations

from alembic import context

from bot.crm.tables import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite cannot alter a table in place
    version_table="rapport_version",
    include_name=lambda name, kind, parents: (
        kind != "table" or name in Base.metadata.tables
    ),  # Rasa keeps tables of its own
)
with context.begin_transaction():
    context.run_migrations()
