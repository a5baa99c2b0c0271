"""Trackers that are kept between two turns, on a real database."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from bot.nlu import tracker_store
from bot.nlu.tracker_store import SessionStore
from tests.conftest import ROOT

START = (ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen"))


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'tracker.db'}"


@pytest.fixture
def store(url: str, domain: Domain) -> SessionStore:
    return SessionStore(domain, host=url)


def said(text: str) -> UserUttered:
    return UserUttered(text, {"name": "greet", "confidence": 1.0})


def turn(store: SQLTrackerStore, *events: Event, sender: str = "somebody") -> DialogueStateTracker:
    """One turn: the tracker is fetched, goes on, and is saved."""

    async def take() -> DialogueStateTracker:
        tracker = await store.get_or_create_tracker(sender)
        tracker.update_with_events(list(events), store.domain)
        await store.save(tracker)
        return tracker

    return asyncio.run(take())


def fetched(store: SQLTrackerStore, sender: str = "somebody") -> DialogueStateTracker:
    found = asyncio.run(store.retrieve(sender))
    assert found is not None
    return found


def texts(tracker: DialogueStateTracker) -> Sequence[str]:
    return [event.text for event in tracker.events if isinstance(event, UserUttered)]


def test_the_next_turn_goes_on_with_the_tracker_that_was_saved(store: SessionStore) -> None:
    saved = turn(store, *START, said("one"))
    assert fetched(store) is saved


def test_it_knows_what_rasas_own_store_reads(store: SessionStore, url: str, domain: Domain) -> None:
    turn(store, *START, said("one"), SlotSet("amount", "5000"))
    turn(store, said("two"))
    ours, rasas = (
        fetched(each).current_state(EventVerbosity.APPLIED) for each in (store, SQLTrackerStore(domain, host=url))
    )
    assert ours == rasas


def test_each_event_is_stored_once(store: SessionStore, url: str, domain: Domain) -> None:
    for text in ("one", "two", "three"):
        turn(store, said(text))
    assert texts(fetched(SQLTrackerStore(domain, host=url))) == ["one", "two", "three"]


def test_a_turn_that_failed_leaves_no_trace(store: SessionStore) -> None:
    turn(store, said("one"))
    fetched(store).update(said("never saved"))
    assert texts(fetched(store)) == ["one"]


def test_a_first_turn_that_failed_leaves_no_trace(store: SessionStore) -> None:
    tracker = asyncio.run(store.get_or_create_tracker("somebody", append_action_listen=False))
    tracker.update(said("never saved"))
    again = asyncio.run(store.get_or_create_tracker("somebody", append_action_listen=False))
    assert texts(again) == []


def test_what_another_process_has_stored_is_seen(store: SessionStore, url: str, domain: Domain) -> None:
    turn(store, said("one"))
    turn(SQLTrackerStore(domain, host=url), said("two"))
    assert texts(fetched(store)) == ["one", "two"]


def test_a_new_session_leaves_the_old_one_behind(store: SessionStore) -> None:
    turn(store, *START, said("old"))
    turn(store, *START, said("new"))
    assert texts(fetched(store)) == ["new"]


def test_a_turn_that_begins_a_session_and_saves_twice_stores_each_event_once(
    store: SessionStore, url: str, domain: Domain
) -> None:
    turn(store, *START, said("old"))
    tracker = fetched(store)
    for events in (START, [said("new")], [said("newer")]):  # Rasa saves the beginning of a session by itself
        tracker.update_with_events(list(events), domain)
        asyncio.run(store.save(tracker))
    everything = asyncio.run(SQLTrackerStore(domain, host=url).retrieve_full_tracker("somebody"))
    assert everything is not None
    assert texts(everything) == ["old", "new", "newer"]
    assert texts(fetched(store)) == ["new", "newer"]


def test_nobody_gets_a_tracker_that_is_in_use(store: SessionStore) -> None:
    turn(store, said("one"))
    assert fetched(store) is not fetched(store)


def test_a_new_domain_gets_a_new_tracker(store: SessionStore) -> None:
    saved = turn(store, said("one"))
    store.domain = Domain.load(str(ROOT / "domain.yml"))
    assert fetched(store) is not saved


def test_only_so_many_are_kept(store: SessionStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracker_store, "AT_HAND", 2)
    first, *_, last = (turn(store, said("one"), sender=str(number)) for number in range(3))
    assert fetched(store, "0") is not first
    assert fetched(store, "2") is last


def test_it_works_on_postgresql(tracker_url: str, domain: Domain, sender: str) -> None:
    store = SessionStore(domain, host=tracker_url)
    saved = [turn(store, said(text), sender=sender) for text in ("one", "two")]
    assert saved[0] is saved[1]
    assert texts(fetched(SQLTrackerStore(domain, host=tracker_url), sender)) == ["one", "two"]
