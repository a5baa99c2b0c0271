"""An officer's step has the moment at which it could be made, not the one at which it was asked for."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from starlette.exceptions import HTTPException

from bot.bootstrap import Parts
from bot.crm import conversations
from desk.case.lookup import locked
from tests.conftest import NOW
from tests.desk.conftest import Clock
from tests.desk.content import add_talk


def test_the_clock_is_read_behind_the_lock(parts_anywhere: Parts, clock: Clock) -> None:
    parts, talk = parts_anywhere, add_talk(parts_anywhere)

    def step() -> datetime:
        with parts.database.write() as session:
            return locked(session, talk.case.id, clock)

    with ThreadPoolExecutor(1) as pool:
        with parts.database.write() as session:
            conversations.lock(session, talk.conversation_id)
            stepping = pool.submit(step)
            time.sleep(0.3)
            clock.go_on(seconds=5)
        assert stepping.result() == NOW + timedelta(seconds=5)


def test_a_case_that_does_not_exist_is_not_found(parts: Parts, clock: Clock) -> None:
    with pytest.raises(HTTPException) as refused, parts.database.write() as session:
        locked(session, "0" * 32, clock)
    assert refused.value.status_code == 404
