"""Recognising a borrower on Telegram: their own shared number, `/unlink`, and the keyboard that asks for the number."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import now
from bot.channels.telegram.keyboard import SHARE, keyboard
from bot.conversations import buttons
from bot.crm import borrower_events, borrowers, contacts
from bot.crm.session import new_id
from bot.crm.tables import Message
from bot.replies.contract import contract
from tests.channels import updates
from tests.channels.telegram_world import World, telegram_world
from tests.channels.updates import ANA, BEN

PHONE = "+12125550123"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Lucía with a telephone on file; two who share another."""
    with telegram_world(tmp_path) as made:
        with made.parts.database.write() as session:
            for number, phone in (("B-1002", PHONE), ("B-1", "+12125550199"), ("B-2", "+12125550199")):
                borrower = borrowers.add(session, number, "Lucía Herrera", "US", now())
                contacts.put(session, borrower.id, "phone", phone, "operator", now())
        made.start()
        yield made


def card(phone: str, owner: int | None = ANA, **more: Any) -> dict[str, Any]:
    """A contact as Telegram sends it; `owner` is the account that has the number."""
    told: dict[str, Any] = {"phone_number": phone, "first_name": "Lucía", "last_name": "Herrera"}
    return updates.update(message=updates.message(contact={**told, **({"user_id": owner} if owner else {})}, **more))


def number_of(world: World) -> str | None:
    """The number of the borrower to whom Ana's chat is tied."""
    with world.parts.database.read() as session:
        found = borrowers.get(session, world.conversation().borrower_id)
        return str(found.number) if found else None


@pytest.mark.parametrize("told", ["12125550123", PHONE])
def test_the_senders_own_number_ties_the_chat(world: World, told: str) -> None:
    world.arrives(updates.text("what do I owe?"), card(told))
    world.settle()
    assert number_of(world) == "B-1002"
    assert world.rasa.heard[-1]["text"] == '/inform{"shared_number": "right"}'
    assert world.rasa.heard[-1]["metadata"]["recognised"] is True
    with world.parts.database.read() as session:
        (event,) = borrower_events.of_borrower(session, world.conversation().borrower_id)
    assert event.detail == {"by": "shared_number", "channel": "telegram"}


FORWARDED = {
    "forward_origin": {"type": "user", "date": int(time.time()), "sender_user": updates.user(ANA)},
}


@pytest.mark.parametrize(
    ("update", "said"),
    [
        (card(PHONE, BEN), "foreign"),
        (card(PHONE, None), "foreign"),
        (card(PHONE, ANA, **FORWARDED), "foreign"),
        (card("12125557777"), "unknown"),
        (card("12125550199"), "unknown"),
        (card("1"), "unknown"),
    ],
    ids=["another's", "nobody's", "forwarded", "not on file", "on file of two", "no number"],
)
def test_any_other_contact_ties_nothing_and_is_answered(world: World, update: dict[str, Any], said: str) -> None:
    world.arrives(update)
    world.settle()
    assert number_of(world) is None
    assert world.rasa.texts() == [f'/inform{{"shared_number": "{said}"}}']


def test_neither_number_nor_name_of_a_contact_is_kept(world: World) -> None:
    world.arrives(card(PHONE))
    world.settle()
    assert world.texts("borrower") == ["[contact]"]
    assert "5550123" not in str(world.rasa.heard)


def test_a_contact_for_the_officer_who_holds_the_chat_is_taken(world: World) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    world.hold()
    world.arrives(card(PHONE))
    world.settle()
    assert number_of(world) == "B-1002"
    assert len(world.rasa.heard) == 1


def test_the_same_contact_twice_is_one(world: World) -> None:
    shared = card(PHONE)
    world.arrives(shared)
    world.settle()
    world.arrives(shared)
    world.settle()
    with world.parts.database.read() as session:
        assert len(borrower_events.of_borrower(session, world.conversation().borrower_id)) == 1


def test_the_command_unlinks_the_chat(world: World) -> None:
    world.arrives(card(PHONE))
    world.settle()
    world.arrives(updates.command("/unlink"))
    world.settle()
    assert number_of(world) is None
    assert world.responses()[-1] == "utter_unlinked"
    assert world.api.sent()[-1]["reply_markup"] == {"remove_keyboard": True}
    assert len(world.rasa.heard) == 1


def test_the_button_shares_a_number_by_the_telephones_keyboard(world: World) -> None:
    offered = buttons.offer(new_id(), [{"title": "Share my telephone number", "payload": SHARE}])
    world.says("assistant", "Or share it.", buttons=offered)
    world.settle()
    (sent,) = world.api.sent()
    assert sent["reply_markup"] == {
        "keyboard": [[{"text": "Share my telephone number", "request_contact": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }


def test_the_keyboard_goes_when_the_borrower_is_recognised(world: World) -> None:
    world.says("assistant", "Thank you.", response="utter_recognised")
    world.settle()
    assert world.api.sent()[-1]["reply_markup"] == {"remove_keyboard": True}


def test_other_messages_leave_it(world: World) -> None:
    assert keyboard(Message(id=new_id(), response="utter_rates")) is None


def test_the_button_is_the_contracts() -> None:
    assert contract().buttons["share_number"] == SHARE
