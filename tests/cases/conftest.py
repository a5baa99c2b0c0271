"""Cases on both databases, and a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Optional
from zoneinfo import ZoneInfo

import pytest

from bot.bootstrap import Parts
from bot.crm import case_clocks, cases, conversations, officers
from bot.crm.session import Session
from bot.crm.tables import Case, CaseClock, Officer
from tests.conftest import CHEAP
from tests.desk.conftest import Clock, loaded, settings, with_files_of  # noqa: F401

NEW_YORK = ZoneInfo("America/New_York")


def ny(day: int, hour: int, minute: int = 0, month: int = 12) -> datetime:
    """A moment in New York, by default in December 2026; the 7th is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=NEW_YORK)


@dataclass
class World:
    """One database with what is done in it, each step in a transaction of its own."""

    parts: Parts
    clock: Clock

    def at(self, moment: datetime) -> World:
        """Goes to a moment."""
        self.clock.now = moment
        return self

    def officer(self, login: str, role: str = "officer", **more: Any) -> Officer:
        with self.parts.database.write() as session:
            made = officers.add(session, login, login.title(), "a long password", role, self.clock(), cost=CHEAP)
            for name, value in more.items():
                setattr(made, name, value)
            return made

    def case(
        self,
        kind: str = "hardship",
        story: Optional[str] = None,
        address: str = "1",
        market: str = "US",
        language: str = "en",
        borrower_id: Optional[str] = None,
    ) -> Case:
        """Opens a case as an action does, in the conversation at an address, made if it is the first time."""
        with self.parts.database.write() as session:
            opened = conversations.open_conversation(session, "webchat", address, market, self.clock())
            talk = conversations.lock(session, opened.id)
            talk.language = {"code": language, "found_by": "clear"}
            talk.borrower_id = borrower_id or talk.borrower_id
            return self.parts.cases.open(session, talk, kind, self.clock(), story=story).case

    def step(self, part: str, name: str, case: Case, officer: Officer, *more: Any) -> Any:
        with self.parts.database.write() as session:
            return getattr(getattr(self.parts, part), name)(session, case.id, officer, *more, self.clock())

    def merge(self, case: Case, officer: Officer, into: str, why: str) -> Case:
        with self.parts.database.write() as session:
            return self.parts.merging.merge(session, case.id, officer, into, why, self.clock)

    def borrower_writes(self, case: Case, text: str = "Thank you.") -> None:
        """As the gate stores it while an officer holds the conversation."""
        with self.parts.database.write() as session:
            talk = conversations.lock(session, case.conversation_id)
            kept = conversations.add_message(session, talk, "borrower", text, self.clock(), state="to_officer")
            self.parts.cases.borrower_wrote(session, talk, kept, self.clock())

    def look(self, case: Case) -> Case:
        with self.parts.database.read() as session:
            found = cases.get(session, case.id)
            assert found is not None
            return found

    def going(self, case: Case) -> dict[str, CaseClock]:
        with self.parts.database.read() as session:
            return dict(case_clocks.going(session, case.id))

    def all_clocks(self, case: Case) -> list[CaseClock]:
        with self.parts.database.read() as session:
            return list(case_clocks.of_case(session, case.id))

    def events(self, case: Case, what: str) -> list[Any]:
        """The details of the case's events of one kind."""
        with self.parts.database.read() as session:
            return [each.detail for each in cases.events(session, case.id) if each.what == what]

    def read(self, question: Any) -> Any:
        def ask(session: Session) -> Any:
            return question(session)

        with self.parts.database.read() as session:
            return ask(session)


@pytest.fixture
def world(loaded: Parts, database: Any, tmp_path: Any) -> Iterator[World]:  # noqa: F811
    clock = Clock(ny(7, 10))
    url = database.engine.url.render_as_string(hide_password=False)
    parts = with_files_of(loaded, Parts(settings(url, tmp_path), clock))
    yield World(parts, clock)
    parts.database.close()


HOUR = timedelta(hours=1)
