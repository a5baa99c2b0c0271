"""No reminders any more, or again: for a borrower in all chats, for an unknown person in theirs."""

from __future__ import annotations

from collections.abc import Callable

from bot.crm import borrower_events, borrowers, conversations
from bot.crm.tables import Borrower
from bot.reminders import wishes
from bot.reminders.wishes import Wish
from tests.cases.conftest import World, ny
from tests.reminders.conftest import TIME, add_borrower, add_chat, names

Send = Callable[..., int]


def wish(world: World, chat: str, what: Wish) -> bool:
    with world.parts.database.write() as session:
        return wishes.keep(session, conversations.lock(session, chat), what, ny(8, 12))


def history(world: World, borrower: Borrower) -> list[tuple[str, str]]:
    return world.read(
        lambda session: [(each.who, each.what) for each in borrower_events.of_borrower(session, borrower.id)]
    )


def test_a_borrower_who_wants_none_gets_none_in_any_chat(world: World, remind: Send) -> None:
    grace = add_borrower(world.parts)
    one, two = add_chat(world.parts, grace), add_chat(world.parts, grace, address="2")
    assert wish(world, one, "stop")
    assert remind() == 0
    assert wish(world, two, "again")
    assert remind() == 1
    assert sorted(history(world, grace)) == [("borrower", "reminders_off"), ("borrower", "reminders_on")]


def test_to_wish_the_same_again_is_kept_once(world: World) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, grace)
    for each in ("stop", "stop", "again", "again"):
        wish(world, chat, each)
    assert len(history(world, grace)) == 2


def test_where_nobody_is_recognised_it_holds_for_the_chat_also_later(world: World, remind: Send) -> None:
    grace = add_borrower(world.parts)
    chat = add_chat(world.parts, None)
    assert not wish(world, chat, "stop")
    with world.parts.database.write() as session:
        borrowers.tie(session, conversations.lock(session, chat), grace)
    assert remind() == 0
    assert names(world.parts, chat) == []
    assert wish(world, chat, "again")
    assert remind(TIME.replace(day=14)) == 1


def test_an_unknown_person_may_take_it_back(world: World) -> None:
    chat = add_chat(world.parts, None)
    wish(world, chat, "stop")
    assert not wish(world, chat, "again")
    assert world.read(lambda session: conversations.get(session, chat)).reminders_off_at is None


def test_an_officer_switches_them_with_their_name(world: World) -> None:
    grace = add_borrower(world.parts)
    with world.parts.database.write() as session:
        wishes.switch(session, session.merge(grace), False, "officer:ana", TIME)
    found = world.read(lambda session: borrowers.get(session, grace.id))
    assert (found.reminders_off, found.reminders_set_by, found.reminders_set_at) == (True, "officer:ana", TIME)
