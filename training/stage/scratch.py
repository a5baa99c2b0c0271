"""The lender that a rehearsal plays on: a database of its own with the demo borrowers, and no way to anybody outside.

So a rehearsal runs every action for real, and yet opens no case at the desk, sends nothing, and shows nobody's account.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from bot import demo
from bot.bootstrap import Parts
from bot.crm import borrowers, conversations
from bot.crm.migrate import migrate
from bot.crm.session import Database
from bot.culture.conversation_language import ConversationLanguage
from bot.settings import Settings

TAKEN_OVER = ("lender", "models", "market", "language", "message_limit", "attachment_mb")
"""The only settings of the installation that a rehearsal shares. All others have their defaults: no mail server, no
webhook, no chat app, no gateway for short messages, no loan book of the lender's, no database but its own."""

AT_ONCE = 1_000_000
"""Messages that a trainer may write in a row; the guard against floods is not what is rehearsed."""

PLAYED = {person.number: person for person in demo.BORROWERS}
"""Whom a trainer may play as somebody recognised, by number."""


def scratch_settings(real: Settings, folder: Path) -> Settings:
    """Settings that lead nowhere outside of a folder; nothing is read from the environment."""
    defaults: dict[str, Any] = {name: field.get_default() for name, field in Settings.__fields__.items()}
    taken = {name: getattr(real, name) for name in TAKEN_OVER}
    taken["lender"] = real.lender.resolve()
    own = {"var": folder, "desk_secret": "scratch", "rasa_token": None, "flood_messages": AT_ONCE}
    return Settings.construct(**{**defaults, **taken, **own})


def make_template(path: Path, now: datetime) -> None:
    """A migrated database with the demo borrowers, to be copied for each rehearsal."""
    database = Database(f"sqlite:///{path}")
    try:
        migrate(database)
        with database.write() as session:
            for person in demo.BORROWERS:
                demo.add_borrower(session, person, now)
        with database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()


class Scratch:
    """One rehearsal's database and parts, in a folder of its own that goes with it."""

    def __init__(self, real: Parts, folder: Path, template: Path, shared: Mapping[str, Any]) -> None:
        """`shared` are parts that are only read and so need no second reading: the lender, the languages, the words."""
        folder.mkdir(mode=0o700, parents=True)
        self._folder = folder
        self._file = folder / "rapport.db"
        self._kept = 0
        shutil.copy(template, self._file)
        self.parts = Parts(scratch_settings(real.settings, folder), real.clock)
        self.parts.__dict__.update(shared)

    def open_conversation(self, language: str, borrower: Optional[str]) -> str:
        """A conversation in which a language is expected, with a demo borrower who is recognised, or with nobody known.

        Returns its id, which is Rasa's sender id. Raises LookupError for a number that none of them has.
        """
        now = self.parts.clock()
        with self.parts.database.write() as session:
            made = conversations.open_conversation(session, "webchat", "rehearsal", self.parts.market, now)
            made.language = ConversationLanguage(language).as_json()
            if borrower is not None:
                found = borrowers.by_number(session, borrower)
                if found is None:
                    raise LookupError(f"There is no demo borrower {borrower}.")
                borrowers.tie(session, made, found)
            return str(made.id)

    def keep(self) -> Path:
        """Keeps the database as it is now, to go back to."""
        self._kept += 1
        path = self._folder / f"{self._kept}.db"
        _copy(self._file, path)
        return path

    def go_back(self, kept: Path) -> None:
        """Makes the database again what it was when it was kept."""
        self.parts.database.close()
        _copy(kept, self._file)

    def close(self) -> None:
        """Throws everything away."""
        self.parts.database.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    """SQLite's own backup, which takes what is in the write-ahead log along."""
    with closing(sqlite3.connect(source)) as from_, closing(sqlite3.connect(target)) as to:
        from_.backup(to)
