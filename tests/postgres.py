"""A PostgreSQL for tests, and databases on it that are lent from one test to the next."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, Optional

import psycopg2

UNSAFE = ("fsync", "full_page_writes", "synchronous_commit")
"""What keeps data over a power cut, https://www.postgresql.org/docs/current/non-durability.html; a test needs none."""

FORM = """
    SELECT c.relname, c.relkind::text, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text
      FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE c.relnamespace = 'public'::regnamespace
    UNION ALL SELECT conname, 'constraint', pg_get_constraintdef(oid), conrelid::regclass::text, NULL
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexrelid::regclass::text, 'index', pg_get_indexdef(indexrelid), NULL, NULL
      FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE c.relnamespace = 'public'::regnamespace
    UNION ALL SELECT table_name, 'default', column_name, column_default, NULL
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT tgname, 'trigger', pg_get_triggerdef(oid), NULL, NULL FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT proname, 'function', prosrc, NULL, NULL
      FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT nspname, 'schema', NULL, NULL, NULL
      FROM pg_namespace WHERE nspname NOT LIKE 'pg_temp%' AND nspname NOT LIKE 'pg_toast%'
    UNION ALL SELECT array_to_string(setconfig, ','), 'setting', NULL, NULL, NULL FROM pg_db_role_setting
"""
"""All that a test may change in a database besides rows. A column that was dropped leaves its mark."""

RESTART = """
    SELECT setval(seqrelid::regclass, seqstart, false)
      FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid WHERE c.relnamespace = 'public'::regnamespace
"""


def on_postgres(url: str, name: str) -> str:
    """The address of another database on the same server."""
    return url.replace("/postgres?", f"/{name}?")


def execute(url: str, *statements: str) -> None:
    """Runs statements that PostgreSQL does not allow in a transaction."""
    with closing(psycopg2.connect(url)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for each in statements:
                cursor.execute(each)


def do_not_wait_for_the_disk(url: str) -> None:
    """Sets what makes a server quick and its data unsafe."""
    execute(url, *(f"ALTER SYSTEM SET {each} = off" for each in UNSAFE), "SELECT pg_reload_conf()")


class Shelf:
    """Copies of a template. A test's copy is emptied and lent again, which takes a tenth of making one.

    Each time it has another name, so that nothing a test left running can write into the next test's. A copy whose
    form a test changed (tables, columns, indexes, the revision) is dropped.
    """

    def __init__(self, url: str, template: str) -> None:
        self.url, self.template = url, template
        self.kept: Optional[str] = None
        with closing(psycopg2.connect(on_postgres(url, template))) as connection, connection.cursor() as cursor:
            self.form = _rows(cursor, FORM)
            names = [name for name, kind, *_ in self.form if kind == "r"]
            self.filled = {name: _rows(cursor, _all(name)) for name in dict.fromkeys(names)}

    @contextmanager
    def lend(self) -> Iterator[str]:
        """The address of a copy which holds what the template does."""
        name = f"test_{uuid.uuid4().hex}"
        if self.kept:
            execute(self.url, f"ALTER DATABASE {self.kept} RENAME TO {name}")
            self.kept = None
        else:
            execute(self.url, f"CREATE DATABASE {name} TEMPLATE {self.template}")
        yield on_postgres(self.url, name)
        spare = f"spare_{uuid.uuid4().hex}"
        ended = f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'"
        try:
            execute(self.url, ended, f"ALTER DATABASE {name} RENAME TO {spare}")
        except psycopg2.errors.ObjectInUse:  # what the test left running has connected again
            execute(self.url, f"DROP DATABASE {name} WITH (FORCE)")
            return
        if self._emptied(spare):
            self.kept = spare
        else:
            execute(self.url, f"DROP DATABASE {spare} WITH (FORCE)")

    def _emptied(self, name: str) -> bool:
        """Whether a copy is as the template again."""
        empty = [table for table, rows in self.filled.items() if not rows]
        with closing(psycopg2.connect(on_postgres(self.url, name))) as copy, copy, copy.cursor() as cursor:
            if _rows(cursor, FORM) != self.form:
                return False
            if any(_rows(cursor, _all(table)) != rows for table, rows in self.filled.items() if rows):
                return False
            cursor.execute("SET LOCAL session_replication_role = replica")  # deletes without regard to foreign keys
            cursor.execute("; ".join(f'DELETE FROM "{table}"' for table in empty))
            cursor.execute(RESTART)
        return True


def _all(table: str) -> str:
    return f'SELECT * FROM "{table}"'


def _rows(cursor: Any, query: str) -> list[tuple[Any, ...]]:
    cursor.execute(query)
    return sorted(cursor.fetchall(), key=repr)
