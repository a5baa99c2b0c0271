"""Reminders on SQLite and PostgreSQL: to whom, where, how often, when not, and once only."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from bot.cases import requests
from bot.crm import cases, conversations, outbox, reminders
from bot.crm.session import Database
from bot.crm.tables import BorrowerRequest
from bot.facts import Reply
from bot.keeping.erasure import erase
from bot.loans.money import round_money
from bot.reminders import sending
from bot.reminders.sending import Reminders
from tests.cases.conftest import World, ny
from tests.reminders.conftest import DUE, TIME, FailingBook, add_borrower, add_chat, kept, names, pay, said

Send = Callable[..., int]


def again(world: World, book: Any = None) -> Reminders:
    """Another worker's, over the same database."""
    parts = world.parts
    database = Database(parts.settings.database)
    return Reminders(database, book or parts.loan_book, parts.lender, parts.notices, 3, 3)


def test_a_borrower_is_reminded_once_before_the_due_date(world: World, remind: Send) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, grace)
    assert [remind(moment) for moment in (ny(11, 12), TIME, ny(12, 12, 5), ny(14, 12))] == [0, 1, 0, 0]
    (message,) = said(world.parts, chat)
    assert (message.response, message.author) == ("utter_reminder_before", "notice")
    assert "December 15, 2026" in message.text
    assert "RP-10" in message.text
    assert [each["send"] for each in message.buttons] == [
        "/check_next_payment",
        "/report_hardship",
        '/change_reminders{"reminders": "stop"}',
    ]
    (line,) = kept(world.parts, grace)
    assert (line.loan, line.due_on, line.which, line.sent_on) == ("RP-10", DUE, "before", date(2026, 12, 12))


def test_who_has_not_paid_is_reminded_once_afterwards(world: World, remind: Send) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts))
    assert [remind(ny(day, 12)) for day in (17, 18, 19, 26)] == [0, 1, 0, 0]
    assert names(world.parts, chat) == ["utter_reminder_after"]


def test_who_reports_a_payment_is_not_told_that_it_has_not_come(world: World, remind: Send) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, grace)
    world.at(ny(16, 12))
    with world.parts.database.write() as session:
        talk = conversations.lock(session, chat)
        case = world.parts.cases.open(session, talk, "request", world.clock(), story="I have paid").case
        asked = requests.report(session, case, str(grace.id), None, None, world.clock())
    assert [remind(ny(day, 12)) for day in (18, 19)] == [0, 0]
    with world.parts.database.write() as session:
        row = session.get(BorrowerRequest, asked.id)
        row.state, row.decided_at = "missing", ny(21, 10)
    assert remind(ny(21, 12)) == 1
    assert names(world.parts, chat) == ["utter_reminder_after"]


def test_who_has_paid_is_not_reminded(world: World, remind: Send) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts))
    pay(world.parts, "RP-10")
    assert [remind(ny(day, 12)) for day in (12, 14, 18, 19)] == [0, 0, 0, 0]
    assert names(world.parts, chat) == []


def test_outside_of_the_hours_it_waits_for_them_but_not_for_the_due_day(world: World, remind: Send) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts, due=date(2026, 12, 14)))
    assert [remind(each) for each in (ny(11, 22), ny(12, 10, 59), ny(12, 21), ny(13, 12))] == [0, 0, 0, 0]  # Sunday
    assert remind(ny(14, 12)) == 0
    assert names(world.parts, chat) == []
    later = add_borrower(world.parts, "B-2", due=date(2026, 12, 17))
    add_chat(world.parts, later, address="2")
    assert [remind(each) for each in (ny(14, 10, 59), ny(14, 11))] == [0, 1]


def test_what_the_week_has_no_room_for_waits(world: World, remind: Send) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts))
    assert remind(ny(14, 12)) == 1
    assert [remind(ny(day, 12)) for day in (18, 19, 21)] == [0, 0, 1]
    assert names(world.parts, chat) == ["utter_reminder_before", "utter_reminder_after"]


def test_reminders_of_two_loans_come_together(world: World, remind: Send) -> None:
    chat = add_chat(world.parts, add_borrower(world.parts, loans=2))
    assert remind() == 2
    assert [each.text.count("RP-10") for each in said(world.parts, chat)] == [1, 0]


def test_of_several_chats_only_the_one_last_written_in_is_used(world: World, remind: Send) -> None:
    grace = add_borrower(world.parts)
    old = add_chat(world.parts, grace, "webchat", "a", TIME - timedelta(days=9))
    new = add_chat(world.parts, grace, "telegram", "b", TIME - timedelta(days=2))
    never = add_chat(world.parts, grace, "webchat", "c")
    with world.parts.database.write() as session:
        conversations.lock(session, never).last_inbound_at = None
    assert remind() == 1
    assert [names(world.parts, each) for each in (old, new, never)] == [[], ["utter_reminder_before"], []]
    with world.parts.database.write() as session:
        (letter,) = outbox.claim(session, TIME)
        assert letter.message.response == "utter_reminder_before"


@pytest.mark.parametrize("market", ["TW", "US"])
def test_each_market_has_its_own_clock(world: World, remind: Send, market: str) -> None:
    add_chat(world.parts, add_borrower(world.parts, market=market))
    assert remind(ny(12, 20)) == (1 if market == "US" else 0)  # in Taipei it is Sunday morning
    assert remind(ny(13, 20)) == (1 if market == "TW" else 0)  # and then Monday


def test_it_is_said_in_the_language_and_the_manner_of_the_chat(world: World, remind: Send) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, grace, language="de", formality="formal")
    remind()
    (message,) = said(world.parts, chat)
    (line,) = kept(world.parts, grace)
    (loan,) = world.parts.loan_book.loans(grace.id, line.sent_on)
    amount = round_money(world.parts.loan_book.schedule(loan)[0].payment, "USD")
    reply = Reply("utter_reminder_before", {"amount": amount, "number": "RP-10", "due": DUE})
    formal, neutral = (
        world.parts.notices.word(reply, {"code": "de", "found_by": "clear"}, {"formality": each}, "US").text
        for each in ("formal", "neutral")
    )
    assert (message.lang, message.text) == ("de", formal)
    assert formal != neutral


# Quiet


@pytest.mark.parametrize("kind", ["crisis", "hardship", "restructure", "complaint", "dispute", "harassment", "fraud"])
def test_trouble_is_quiet_until_a_month_after_it_was_settled(world: World, remind: Send, kind: str) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, grace)
    case = world.at(ny(1, 12)).case(kind, borrower_id=grace.id, address="other")
    with world.parts.database.write() as session:
        conversations.lock(session, case.conversation_id).last_inbound_at = ny(1, 12)
    assert remind() == 0
    for settled, sent in ((TIME - timedelta(days=29), 0), (TIME - timedelta(days=31), 1)):
        with world.parts.database.write() as session:
            found = cases.lock(session, case.id)
            found.state, found.resolved_at = "resolved", settled
            reminders.lock(session, grace.id).reminders_looked_on = None  # type: ignore[union-attr]
        assert remind() == sent
    assert names(world.parts, chat) == ["utter_reminder_before"]


@pytest.mark.parametrize("kind", ["request", "human", "down"])
def test_an_ordinary_request_is_no_trouble(world: World, remind: Send, kind: str) -> None:
    grace = add_borrower(world.parts)
    add_chat(world.parts, grace)
    world.at(ny(10, 12)).case(kind, borrower_id=grace.id, address="other")
    assert remind() == 1


def test_while_an_officer_holds_any_chat_nothing_is_sent(world: World, remind: Send) -> None:
    grace, ana = add_borrower(world.parts), world.officer("ana")
    chat = add_chat(world.parts, grace)
    case = world.at(ny(10, 12)).case("request", borrower_id=grace.id, address="other")
    world.step("holding", "take", case, ana)
    assert remind() == 0
    world.step("holding", "hand_back", case, ana)
    assert remind(ny(12, 12, 30)) == 1
    assert names(world.parts, chat) == ["utter_reminder_before"]


def test_who_is_just_writing_is_not_interrupted(world: World, remind: Send) -> None:
    add_chat(world.parts, add_borrower(world.parts), at=TIME - timedelta(minutes=29))
    assert [remind(TIME), remind(TIME + timedelta(minutes=2))] == [0, 1]


def test_who_takes_a_case_between_the_look_and_the_word_stops_it(world: World, remind: Send) -> None:
    """An officer takes the chat over while the loan book is being asked."""
    grace, ana = add_borrower(world.parts), world.officer("ana")
    chat = add_chat(world.parts, grace)
    with world.parts.database.write() as session:
        talk = conversations.lock(session, chat)
        case = world.parts.cases.open(session, talk, "request", ny(10, 12)).case

    class Slow(FailingBook):
        def loans(self, borrower_id: str, on: date) -> Any:
            world.step("holding", "take", case, ana)
            return super().loans(borrower_id, on)

    book = Slow(world.parts.loan_book, down_for=set())
    assert again(world.at(TIME), book).send(world.clock) == 0
    assert kept(world.parts, grace) == []


def test_a_blocked_chat_is_left_alone(world: World, remind: Send) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, grace)
    with world.parts.database.write() as session:
        conversations.lock(session, chat).closed_reason = "blocked"
    assert remind() == 0
    assert kept(world.parts, grace) == []


def test_who_is_not_linked_or_was_erased_hears_nothing(world: World, remind: Send) -> None:
    grace, lucia = add_borrower(world.parts), add_borrower(world.parts, "B-2")
    unlinked = add_chat(world.parts, None)
    add_chat(world.parts, lucia, address="2")
    erase(world.parts.database, world.parts.tracker, "B-2", TIME - timedelta(days=1))
    assert remind() == 0
    assert names(world.parts, unlinked) == []
    assert kept(world.parts, grace) == kept(world.parts, lucia) == []


def test_whoever_is_erased_while_the_book_is_asked_hears_nothing(world: World) -> None:
    grace = add_borrower(world.parts)
    add_chat(world.parts, grace)

    class Slow(FailingBook):
        def schedule(self, loan: Any) -> Any:
            rows = super().schedule(loan)
            erase(world.parts.database, world.parts.tracker, "B-1", TIME)
            return rows

    assert again(world.at(TIME), Slow(world.parts.loan_book, down_for=set())).send(world.clock) == 0


# The loan book


def test_a_book_that_is_down_is_asked_again_later_and_named_without_names(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    people = [add_borrower(world.parts, f"B-{number}") for number in range(1, 6)]
    for number, each in enumerate(people):
        add_chat(world.parts, each, address=str(number))
    book = FailingBook(world.parts.loan_book)
    working = again(world.at(TIME), book)
    caplog.set_level(logging.INFO)
    assert working.send(world.clock) == 0
    assert len(book.asked) == sending.GIVE_UP
    (line,) = [each.getMessage() for each in caplog.records if each.name == sending.__name__]
    assert "loan book" in line
    assert not any(str(word) in line for each in people for word in (each.name, each.number, each.id))
    book.down_for = set()
    assert working.send(world.clock) == 2  # the three of whom it could not tell are not asked for yet
    assert working.send(world.at(TIME + sending.AGAIN).clock) == 3


def test_one_loan_that_cannot_be_read_does_not_stop_the_others(world: World) -> None:
    first, second = add_borrower(world.parts), add_borrower(world.parts, "B-2")
    for number, each in enumerate((first, second)):
        add_chat(world.parts, each, address=str(number))
    book = FailingBook(world.parts.loan_book, down_for={str(first.id)})
    assert again(world.at(TIME), book).send(world.clock) == 1
    assert len(kept(world.parts, second)) == 1


def test_a_fault_with_one_borrower_does_not_stop_the_others(world: World, caplog: pytest.LogCaptureFixture) -> None:
    first, second = add_borrower(world.parts), add_borrower(world.parts, "B-2")
    for number, each in enumerate((first, second)):
        add_chat(world.parts, each, address=str(number))
    broken = ValueError(f"no plan for {first.number}")
    book = FailingBook(world.parts.loan_book, down_for={str(first.id)}, error=broken)
    assert again(world.at(TIME), book).send(world.clock) == 1
    assert len(kept(world.parts, second)) == 1
    (line,) = [each.getMessage() for each in caplog.records if each.name == sending.__name__]
    assert "could not be sent" in line
    assert first.number not in line


def test_the_book_is_asked_once_a_day(world: World) -> None:
    grace = add_borrower(world.parts, due=date(2027, 3, 1))
    add_chat(world.parts, grace)
    book = FailingBook(world.parts.loan_book, down_for=set())
    working = again(world, book)
    for moment in (TIME, TIME + timedelta(minutes=1), TIME + timedelta(hours=5), ny(14, 12)):
        working.send(world.at(moment).clock)
    assert book.asked == [grace.id, grace.id]


# Once


def test_a_crash_between_sends_it_neither_twice_nor_never(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, grace)

    def killed(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(sending, "say", killed)
        with pytest.raises(KeyboardInterrupt):
            again(world.at(TIME)).send(world.clock)
    assert (kept(world.parts, grace), names(world.parts, chat)) == ([], [])
    assert again(world).send(world.clock) == 1
    assert len(kept(world.parts, grace)) == 1
    assert names(world.parts, chat) == ["utter_reminder_before"]


def test_several_workers_send_each_reminder_once(world: World) -> None:
    people = [add_borrower(world.parts, f"B-{number}", loans=2) for number in range(1, 7)]
    chats = [add_chat(world.parts, each, address=str(number)) for number, each in enumerate(people)]
    world.at(TIME)
    workers, sent = [again(world) for _ in range(4)], list[int]()
    threads = [threading.Thread(target=lambda each=each: sent.append(each.send(world.clock))) for each in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(sent) == 12
    assert [names(world.parts, chat) for chat in chats] == [["utter_reminder_before"] * 2] * 6


def test_the_key_of_the_table_lets_nobody_keep_one_twice(world: World) -> None:
    grace = add_borrower(world.parts)
    told = (grace.id, "RP-10", DUE, "before", "telegram", date(2026, 12, 12), TIME)
    with world.parts.database.write() as session:
        reminders.add(session, *told)
    with pytest.raises(Exception, match="(?i)unique"), world.parts.database.write() as session:
        reminders.add(session, *told)
