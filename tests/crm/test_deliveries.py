"""Deliveries are written with their events, for whom wants them, and for nobody before he was there."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from bot.crm import cases, conversations, deliveries
from bot.crm.session import Database
from bot.crm.tables import Case, EventDelivery
from tests.conftest import NOW


def register(database: Database, **wanted: list[str] | None) -> None:
    with database.write() as session:
        deliveries.register(session, wanted, NOW)


def open_case(database: Database, address: str = "one") -> Case:
    with database.write() as session:
        talk = conversations.open_conversation(session, "webchat", address, "US", NOW)
        return cases.add(
            session,
            reference=f"RC-{address}",
            conversation_id=talk.id,
            kind="complaint",
            severity=3,
            state="new",
            market="US",
            language="en",
            opened_at=NOW,
            answer_by=NOW + timedelta(hours=8),
        )


def note(database: Database, case: Case, what: str) -> None:
    with database.write() as session:
        cases.note(session, cases.lock(session, case.id), NOW, "borrower", what)


def kept(database: Database) -> list[EventDelivery]:
    with database.read() as session:
        return list(session.query(EventDelivery).order_by(EventDelivery.target, EventDelivery.seq))


def test_without_a_target_nothing_is_written(database: Database) -> None:
    open_case(database)
    assert kept(database) == []


def test_every_event_is_on_its_way_to_whom_wants_all(database: Database) -> None:
    register(database, webhook=None)
    case = open_case(database)
    note(database, case, "told")
    note(database, case, "an_event_of_tomorrow")
    assert [each.seq for each in kept(database)] == [1, 2, 3]


def test_who_reads_what_stays_at_the_desk(database: Database) -> None:
    register(database, webhook=None)
    case = open_case(database)
    before = len(kept(database))
    note(database, case, "looked")
    assert len(kept(database)) == before


def test_only_wanted_events_are_on_their_way(database: Database) -> None:
    register(database, webhook=["resolved"], mail=["opened"])
    case = open_case(database)
    for what in ("taken", "resolved"):
        note(database, case, what)
    assert [(each.target, each.seq) for each in kept(database)] == [("mail", 1), ("webhook", 1)]


def test_what_happened_before_a_target_was_there_is_not_told(database: Database) -> None:
    case = open_case(database)
    register(database, webhook=None)
    note(database, case, "taken")
    assert len(kept(database)) == 1


def test_what_is_rolled_back_is_not_told(database: Database) -> None:
    register(database, webhook=None)
    case = open_case(database)
    with database.write() as session:
        cases.note(session, cases.lock(session, case.id), NOW, "borrower", "told")
        session.rollback()
    assert len(kept(database)) == 1


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_transaction_that_began_before_the_others_and_ends_after_them_is_told(database: Database) -> None:
    """Nothing is found by its time, so a late commit is not passed over. SQLite has one writer at a time anyway."""
    register(database, webhook=None)
    late, quick = open_case(database, "late"), open_case(database, "quick")
    noted, go_on = threading.Event(), threading.Event()

    def slowly() -> None:
        with database.write() as session:
            cases.note(session, cases.lock(session, late.id), NOW, "borrower", "told")
            noted.set()
            assert go_on.wait(10)

    slow = threading.Thread(target=slowly)
    slow.start()
    assert noted.wait(10)
    note(database, quick, "told")
    with database.write() as session:
        first = deliveries.claim(session, NOW, 20, ["webhook"])
    with database.write() as session:
        for each in first:
            deliveries.sent(session, each.id, NOW)
    go_on.set()
    slow.join()
    with database.write() as session:
        second = deliveries.claim(session, NOW, 20, ["webhook"])
    assert {(each.case_id, each.event.what) for each in first} == {(late.id, "opened"), (quick.id, "opened")}
    assert {(each.case_id, each.event.what) for each in second} == {(late.id, "told"), (quick.id, "told")}


def test_a_target_that_is_not_wanted_any_more_is_told_of_nothing_new(database: Database) -> None:
    register(database, webhook=None)
    case = open_case(database)
    register(database)
    note(database, case, "taken")
    assert [each.state for each in kept(database)] == ["waiting"]


def test_registering_again_keeps_since_when_and_takes_the_new_wish(database: Database) -> None:
    register(database, webhook=None)
    with database.write() as session:
        deliveries.register(session, {"webhook": ["opened"]}, NOW + timedelta(days=1))
        (target,) = deliveries.targets(session)
        assert (target.since, target.events) == (NOW, ["opened"])


def test_two_workers_register_at_once(database: Database) -> None:
    both = threading.Barrier(2)

    def one() -> None:
        both.wait(5)
        register(database, webhook=None, mail=["opened"])

    threads = [threading.Thread(target=one) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    with database.read() as session:
        assert [each.name for each in deliveries.targets(session)] == ["mail", "webhook"]


def test_only_what_is_dead_is_sent_again(database: Database) -> None:
    register(database, webhook=None)
    open_case(database)
    (delivery,) = kept(database)
    later = NOW + timedelta(days=2)
    with database.write() as session:
        assert not deliveries.send_again(session, delivery.id, later)
        deliveries.failed(session, delivery.id, "HTTP 410", None)
        assert deliveries.unsent(session) == {"waiting": 0, "dead": 1}
        assert deliveries.send_again(session, delivery.id, later)
        with pytest.raises(LookupError):
            deliveries.send_again(session, "0" * 32, later)
    (delivery,) = kept(database)
    assert (delivery.state, delivery.attempts, delivery.due_at) == ("waiting", 0, later)


def test_the_newest_are_listed_first(database: Database) -> None:
    register(database, webhook=None)
    case = open_case(database)
    note(database, case, "taken")
    with database.read() as session:
        assert [event.what for _, event, _ in deliveries.newest(session)] == ["taken", "opened"]
        assert [event.what for _, event, _ in deliveries.newest(session, limit=1)] == ["taken"]
