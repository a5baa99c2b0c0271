"""What the tests of the outside share: parts on both databases, and a receiver of webhooks that really listens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.bootstrap import Parts
from bot.crm.session import Database
from bot.settings import Settings
from tests.channels.serving import serving
from tests.channels.telegram_world import ReadyParts
from tests.conftest import ROOT
from tests.desk.conftest import Clock
from tests.outward.receiver import Receiver


@dataclass
class Served:
    """A receiver, and the port where it is called."""

    receiver: Receiver
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/events"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def parts(database: Database, tmp_path: Path, clock: Clock) -> Iterator[Parts]:
    """On SQLite in one run of the test, on PostgreSQL in the other."""
    url = database.engine.url.render_as_string(hide_password=False)
    made = ReadyParts(Settings(_env_file=None, database_url=url, var=tmp_path, lender=ROOT / "lender"), clock)  # type: ignore[call-arg]
    yield made
    made.database.close()


@pytest.fixture
def served() -> Iterator[Served]:
    receiver = Receiver()
    with serving(receiver.app()) as port:
        yield Served(receiver, port)
