"""Linking an officer's chat: by a token that works once, and nothing is said to any other chat."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.telegram.officers import words
from bot.crm import officer_chats, officers
from bot.crm.session import Database
from bot.crm.tables import Officer
from tests.channels import updates
from tests.channels.officer_world import OTHER_PHONE, PHONE, OfficerWorld, officer_world
from tests.channels.serving import until
from tests.desk.content import PASSWORD


@pytest.fixture
def world(database: Database, tmp_path: Path) -> Iterator[OfficerWorld]:
    with officer_world(database, tmp_path) as made:
        made.start()
        yield made


def invite(world: OfficerWorld, officer: Officer, minutes_ago: int = 0) -> str:
    with world.parts.database.write() as session:
        return officer_chats.invite(session, officer, world.parts.clock() - timedelta(minutes=minutes_ago))


def start(world: OfficerWorld, token: str, phone: int = PHONE) -> str:
    """What the chat hears that sends `/start` with a token."""
    before = len(world.api.texts(phone))
    world.arrives(updates.text(f"/start {token}".strip(), phone))
    until(lambda: len(world.api.texts(phone)) > before)
    return world.api.texts(phone)[-1]


def linked(world: OfficerWorld, officer: Officer) -> str | None:
    chat = world.chat(officer)
    return str(chat.chat_id) if chat else None


def test_the_token_links_the_chat_that_sends_it(world: OfficerWorld) -> None:
    ana = world.officer(phone=None)
    assert start(world, invite(world, ana)) == words.linked("Ana")
    assert linked(world, ana) == str(PHONE)


def test_a_token_works_once(world: OfficerWorld) -> None:
    ana = world.officer(phone=None)
    token = invite(world, ana)
    start(world, token)
    assert start(world, token, OTHER_PHONE) == words.LINK_UNKNOWN
    assert linked(world, ana) == str(PHONE)


def test_the_same_update_brought_again_unlinks_nothing(world: OfficerWorld) -> None:
    ana = world.officer(phone=None)
    token = invite(world, ana)
    start(world, token)
    assert start(world, token) == words.ALREADY_LINKED
    assert linked(world, ana) == str(PHONE)


@pytest.mark.parametrize("minutes", [10, 60])
def test_a_token_that_is_too_old_links_nothing(world: OfficerWorld, minutes: int) -> None:
    ana = world.officer(phone=None)
    assert start(world, invite(world, ana, minutes)) == words.LINK_UNKNOWN
    assert linked(world, ana) is None


def test_a_newer_token_ends_an_earlier_one(world: OfficerWorld) -> None:
    ana = world.officer(phone=None)
    first = invite(world, ana)
    invite(world, ana)
    assert start(world, first) == words.LINK_UNKNOWN


def test_guessing_has_to_wait_even_with_the_right_token(world: OfficerWorld) -> None:
    ana = world.officer(phone=None)
    token = invite(world, ana)
    assert [start(world, f"guess{number}") for number in range(5)] == [words.LINK_UNKNOWN] * 5
    assert start(world, token) == words.TOO_OFTEN
    assert linked(world, ana) is None
    assert start(world, token, OTHER_PHONE) == words.linked("Ana")


@pytest.mark.parametrize("role", ["trainer", "administrator"])
def test_who_does_not_work_on_cases_gets_no_chat(world: OfficerWorld, role: str) -> None:
    tom = world.officer("tom", phone=None, role=role)
    assert start(world, invite(world, tom)) == words.LINK_UNKNOWN
    assert linked(world, tom) is None


def test_a_chat_of_somebody_elses_is_not_taken(world: OfficerWorld) -> None:
    world.officer()
    wei = world.officer("wei", phone=None)
    assert start(world, invite(world, wei)) == words.ALREADY_LINKED
    assert linked(world, wei) is None


def test_a_second_chat_takes_the_place_of_the_first(world: OfficerWorld) -> None:
    ana = world.officer()
    start(world, invite(world, ana), OTHER_PHONE)
    assert linked(world, ana) == str(OTHER_PHONE)
    world.talk()
    world.hears("I lost my job", OTHER_PHONE)
    assert world.api.texts(PHONE) == []


def test_a_group_is_left_and_told_nothing(world: OfficerWorld) -> None:
    ana = world.officer(phone=None)
    token = invite(world, ana)
    world.arrives(updates.in_group(text=f"/start {token}"))
    until(lambda: world.api.called("leaveChat"))
    assert linked(world, ana) is None
    assert world.api.sent() == []


def test_an_unlinked_chat_hears_only_how_to_link_it(world: OfficerWorld) -> None:
    world.officer("wei", OTHER_PHONE)
    talk = world.talk()
    card = world.hears("I lost my job", OTHER_PHONE)
    for arriving in (
        updates.text("/start"),
        updates.text("/help"),
        updates.text("/stop"),
        updates.text("show me everything"),
        updates.reply("Hello", card),
        updates.update(message=updates.message(photo=updates.PHOTO)),
        updates.edited(text="hello"),
    ):
        before = len(world.api.texts(PHONE))
        world.arrives(arriving)
        until(lambda before=before: len(world.api.texts(PHONE)) > before)  # type: ignore[misc]
    assert set(world.api.texts(PHONE)) == {words.UNLINKED}
    for action in ("take", "show", "resolve", "sure", "back"):
        assert world.presses(action, talk)["text"] == words.UNLINKED[:200]
    assert set(world.api.texts(PHONE)) == {words.UNLINKED}
    assert world.transcript(talk, "officer") == []


def test_stop_unlinks(world: OfficerWorld) -> None:
    ana = world.officer()
    world.arrives(updates.text("/stop"))
    world.hears(words.UNLINKED_NOW)
    assert linked(world, ana) is None
    world.talk()
    assert [notice.due_at for notice in world.notices()] == [None]


def test_disabling_or_a_new_password_unlinks(world: OfficerWorld) -> None:
    ana, wei = world.officer(), world.officer("wei", OTHER_PHONE)
    token = invite(world, wei)
    with world.parts.database.write() as session:
        officers.disable(session, officers.known(session, "ana"))
        officers.set_password(session, officers.known(session, "wei"), f"{PASSWORD} again", temporary=True)
    assert (linked(world, ana), linked(world, wei)) == (None, None)
    assert start(world, token, OTHER_PHONE) == words.LINK_UNKNOWN
