"""A process follows the row: what is loaded serves at once, what is not is loaded, what cannot be loaded changes
nothing. With small real models."""

from __future__ import annotations

import asyncio
import logging
import shutil
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Optional

import pytest
from rasa.core.agent import Agent

from bot.crm.tables import ModelInUse, RasaInstance
from bot.nlu.serving.following import Follower, State, Wanted
from bot.nlu.serving.loading import CannotLoad, beside
from bot.nlu.serving.pool import Pool
from bot.workshop.models import service
from bot.workshop.models.routing import InUse

BEFORE, AFTER, OTHER = "before.tar.gz", "after.tar.gz", "another_form.tar.gz"


@dataclass
class Row:
    """The row, and what was reported; loading hands out agents that are there, one at a time when told to."""

    agents: Mapping[str, Agent]
    models: Path
    wanted: Optional[Wanted] = None
    reports: list[State] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    may_load: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.may_load.set()
        self.app = SimpleNamespace(ctx=SimpleNamespace(agent=self.agents["before"]))
        self.pool = Pool(self.app)
        self.follower = Follower(self.pool, self.models, lambda: self.wanted, self.reports.append, self.load)

    def load(self, agent: Agent, file: Path) -> Agent:
        self.loads.append(file.name)
        assert self.may_load.wait(10)
        if not file.is_file():
            return beside(agent, file)  # which says what is the matter
        return self.agents[file.name.removesuffix(".tar.gz")]

    def want(self, serving: str, previous: Optional[str] = None, canary: Optional[str] = None, share: int = 0) -> None:
        """Puts models into use."""
        version = self.wanted.version + 1 if self.wanted else 1
        self.wanted = Wanted(InUse(serving, previous, canary, share), version)

    async def looks(self, times: int = 3) -> None:
        """Some looks, each when the last model has been loaded."""
        for _ in range(times):
            await self.follower.look()
            await self.follower.loaded()

    def answering(self, last: Optional[str] = None) -> Any:
        """The model that answers a conversation."""
        processor = self.pool.agent_for("somebody", last).processor
        assert processor is not None
        return processor.model_filename


@pytest.fixture
def row(agents: Mapping[str, Agent], small_models: Path) -> Row:
    return Row(agents, small_models)


def told(row: Row) -> tuple[Optional[int], str, Optional[str], bool]:
    last = row.reports[-1]
    return last.version, last.in_use.serving, last.in_use.previous, last.loading


def test_where_nothing_is_in_use_the_first_goes_on_and_says_so(row: Row) -> None:
    asyncio.run(row.looks())
    assert (row.answering(), row.loads, told(row)) == (BEFORE, [], (None, BEFORE, None, False))


def test_what_is_named_is_loaded_and_serves_and_the_one_before_stays(row: Row) -> None:
    row.want(AFTER, previous=BEFORE)
    asyncio.run(row.looks())
    assert (row.answering(), row.loads, told(row)) == (AFTER, [AFTER], (1, AFTER, BEFORE, False))
    assert row.app.ctx.agent is row.agents["after"]


def test_while_it_is_being_loaded_the_other_one_answers(row: Row) -> None:
    async def turns() -> None:
        row.may_load.clear()
        row.want(AFTER, previous=BEFORE)
        await row.follower.look()
        await row.follower.look()
        assert (row.answering(), told(row)) == (BEFORE, (None, BEFORE, BEFORE, True))
        row.may_load.set()
        await row.looks(2)
        assert (row.answering(), row.loads) == (AFTER, [AFTER])

    asyncio.run(turns())


def test_a_roll_back_is_done_with_one_look_even_while_another_model_is_being_loaded(row: Row) -> None:
    async def turns() -> None:
        row.want(AFTER, previous=BEFORE)
        await row.looks()
        row.may_load.clear()
        row.want(AFTER, previous=BEFORE, canary=OTHER, share=10)
        await row.follower.look()
        row.want(BEFORE, previous=AFTER)
        await row.follower.look()
        assert (row.answering(), row.answering(AFTER), told(row)) == (BEFORE, BEFORE, (3, BEFORE, AFTER, True))
        row.may_load.set()
        await row.looks(2)
        assert row.pool.loaded == {BEFORE, AFTER}  # the canary was not wanted any more when it was there

    asyncio.run(turns())


def test_a_canary_answers_its_share_and_is_gone_when_it_is_withdrawn(row: Row) -> None:
    row.want(BEFORE, canary=OTHER, share=100)
    asyncio.run(row.looks())
    assert (row.answering(), row.answering(BEFORE), row.answering(OTHER)) == (OTHER, BEFORE, OTHER)
    row.want(BEFORE)
    asyncio.run(row.looks())
    assert (row.answering(OTHER), row.pool.loaded) == (BEFORE, {BEFORE})


def test_a_file_that_is_missing_changes_nothing_and_is_told_once(row: Row, caplog: pytest.LogCaptureFixture) -> None:
    row.want("gone.tar.gz", previous=BEFORE)
    with caplog.at_level(logging.ERROR):
        asyncio.run(row.looks(4))
    assert (row.answering(), told(row), row.loads) == (BEFORE, (1, BEFORE, BEFORE, False), ["gone.tar.gz"])
    error = f"gone.tar.gz is not in {row.models} on this machine: copy its file there."
    assert row.reports[-1].error == error
    assert [record.getMessage() for record in caplog.records] == [f"{error} The model that serves goes on."]


def test_a_model_before_whose_file_is_gone_keeps_nobody_from_the_one_that_serves(row: Row) -> None:
    row.want(AFTER, previous="gone.tar.gz")
    asyncio.run(row.looks())
    assert (row.answering(), told(row)) == (AFTER, (1, AFTER, None, False))
    last, used = row.reports[-1], ModelInUse(serving=AFTER, previous="gone.tar.gz")
    assert "gone.tar.gz is not in" in (last.error or "")
    reported = RasaInstance(serving=last.in_use.serving, previous=last.in_use.previous, error=last.error)
    assert service.has_what_is_wanted(reported, used)
    assert service.cannot_go_back(reported, used)


def test_once_the_file_is_there_it_is_loaded(agents: Mapping[str, Agent], small_models: Path, tmp_path: Path) -> None:
    row = Row(agents, tmp_path)
    row.want(AFTER, previous=BEFORE)
    asyncio.run(row.looks())
    shutil.copy(small_models / AFTER, tmp_path)
    asyncio.run(row.looks())
    assert (row.answering(), row.reports[-1].error) == (AFTER, None)


@pytest.mark.parametrize("name", ["../models/before.tar.gz", "/etc/passwd"])
def test_a_name_that_leads_elsewhere_is_no_model(row: Row, name: str) -> None:
    row.want(name)
    asyncio.run(row.looks())
    assert (row.answering(), row.loads) == (BEFORE, [])
    assert "is no name of a file" in (row.reports[-1].error or "")


@pytest.mark.parametrize("content", [b"", b"no model", b"\x1f\x8b\x08 broken"])
def test_a_damaged_file_says_that_it_is_damaged(agent: Agent, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.tar.gz").write_bytes(content)
    with pytest.raises(CannotLoad, match=r"bad\.tar\.gz cannot be loaded .* damaged"):
        beside(agent, tmp_path / "bad.tar.gz")


def test_a_turn_ends_with_the_agent_that_began_it(row: Row) -> None:
    row.want(BEFORE, canary=OTHER, share=100)
    asyncio.run(row.looks())
    answering = row.pool.agent_for("somebody", None)
    row.want(BEFORE)
    asyncio.run(row.looks())
    assert OTHER not in row.pool.loaded
    assert answering.processor is not None
    assert answering.processor.model_filename == OTHER


def test_the_locks_are_one(row: Row) -> None:
    row.want(AFTER, previous=BEFORE)
    asyncio.run(row.looks())
    assert row.pool.locks is row.agents["before"].lock_store is row.agents["after"].lock_store


def test_a_database_that_is_away_stops_nothing(
    row: Row, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.nlu.serving.following.LOOK", 0.001)
    row.want(AFTER, previous=BEFORE)
    failing: list[int] = [1, 2, 3]

    def read() -> Optional[Wanted]:
        if failing:
            raise OSError(failing.pop())
        return row.wanted

    async def until(done: Callable[[], bool]) -> None:
        following = asyncio.create_task(Follower(row.pool, row.models, read, row.reports.append, row.load).run())
        while not done():
            await asyncio.sleep(0.001)
        following.cancel()

    with caplog.at_level(logging.ERROR):
        asyncio.run(asyncio.wait_for(until(lambda: row.answering() == AFTER), 10))
    assert len([record for record in caplog.records if "cannot be read" in record.getMessage()]) == 1
