"""What is erased beside a running Rasa is not used again; and the rows are those that Rasa defines."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain

from bot.crm import rasa_events
from bot.crm.session import Database
from bot.nlu.tracker_store import SessionStore
from tests.components.test_tracker_store import START, fetched, said, texts, turn
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


def test_a_tracker_at_hand_is_not_used_after_it_was_erased(tmp_path: Path, domain: Domain) -> None:
    url = f"sqlite:///{tmp_path / 'tracker.db'}"
    store, database = SessionStore(domain, host=url), Database(url)
    turn(store, *START, said("my zebra died"))
    turn(store, *START, said("hello"), sender="somebody-else")
    with database.write() as session:
        assert rasa_events.erase(session, ["somebody"]) > len(START)
    assert asyncio.run(store.retrieve("somebody")) is None
    turn(store, said("hello again"), sender="somebody-else")
    assert texts(fetched(store, "somebody-else")) == ["hello", "hello again"]
    turn(store, *START, said("I am new"))
    assert texts(fetched(store)) == ["I am new"]


def test_the_table_is_rasas_own() -> None:
    ours, rasas = rasa_events.EVENTS, SQLTrackerStore.SQLEvent.__table__
    assert ours.name == rasas.name
    assert [(each.name, str(each.type), each.nullable) for each in ours.columns] == [
        (each.name, str(each.type), each.nullable) for each in rasas.columns
    ]
    assert {index.name for index in ours.indexes} == {index.name for index in rasas.indexes}
