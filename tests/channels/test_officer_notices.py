"""What officers are told comes to their chats: once, in order, to nobody else, and tried again."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.bootstrap import now
from bot.channels.telegram.splitting import length
from bot.crm import conversations, erasing, officer_chats, officer_notices, officers
from bot.crm.session import Database
from tests.channels import updates
from tests.channels.bot_api import Failure
from tests.channels.officer_world import OTHER_PHONE, PHONE, OfficerWorld, officer_world
from tests.channels.serving import until
from tests.desk.content import RELATIONAL, SPANISH


@pytest.fixture
def world(database: Database, tmp_path: Path) -> Iterator[OfficerWorld]:
    with officer_world(database, tmp_path) as made:
        yield made


def settled(world: OfficerWorld) -> bool:
    return all(notice.due_at is None for notice in world.notices())


def hold(world: OfficerWorld, talk: object) -> None:
    """Ana takes the case at the desk."""
    with world.parts.database.write() as session:
        world.parts.holding.take(session, talk.case.id, officers.known(session, "ana"), now())  # type: ignore[attr-defined]


def test_a_new_case_comes_once_with_all_that_is_needed_to_act(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk("Perdí mi trabajo.", language=SPANISH, register=RELATIONAL)
    world.start()
    text = world.hears(str(talk.case.reference))
    until(lambda: settled(world))
    assert text.splitlines()[0] == f"{talk.case.reference} · Urgent · Hardship"
    assert text.splitlines()[1:3] == ["Is given to you", "US · Spanish · New"]
    for part in (
        "First answer: by ",
        "Settled: by ",
        "Write in Spanish, formal (usted)",
        "Avoid: ",
        "Perdí mi trabajo.",
    ):
        assert part in text
    (sent,) = world.api.sent()
    assert sent["protect_content"]
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert "parse_mode" not in sent
    shown = [button["text"] for row in sent["reply_markup"]["inline_keyboard"] for button in row]
    assert shown == ["Take over", "Show conversation"]
    assert world.notices()[0].told_at


def test_clocks_are_told_on_the_offices_clock(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.start()
    zone = world.parts.lender.office("US").zone
    by = talk.case.answer_by.astimezone(zone)
    assert f"First answer: by {by:%a} {by.day} {by:%b, %H:%M} {by:%Z}" in world.hears("First answer")


@pytest.mark.parametrize("words", ["x" * 4000, "🙂" * 4000, "a sentence of some length. " * 140])
def test_a_long_story_fits_into_one_message(world: OfficerWorld, words: str) -> None:
    world.officer()
    world.talk(words)
    world.start()
    text = world.hears("The borrower wrote last")
    assert length(text) <= 4096
    assert text.endswith("…")


def test_what_looks_like_markup_stays_text(world: OfficerWorld) -> None:
    world.officer()
    world.talk("<b>I</b> *cannot* pay [link](https://x.example)")
    world.start()
    world.hears("<b>I</b> *cannot* pay [link](https://x.example)")


def test_who_has_no_chat_is_told_at_the_desk_alone(world: OfficerWorld) -> None:
    world.officer(phone=None)
    world.talk()
    world.start()
    assert settled(world)
    with world.parts.database.read() as session:
        assert officer_notices.count_unseen(session, str(world.notices()[0].officer_id)) == 1


def test_off_duty_notices_stay_at_the_desk(world: OfficerWorld) -> None:
    ana = world.officer()
    world.talk()
    with world.parts.database.write() as session:
        session.merge(ana).on_duty = False
    world.start()
    until(lambda: settled(world))
    assert world.api.sent() == []
    assert world.notices()[0].told_at is None


def test_a_clock_that_runs_out_comes_too(world: OfficerWorld) -> None:
    world.officer()
    world.talk()
    world.ahead = timedelta(days=3)
    world.parts.watch.tell(world.parts.clock())
    world.start()
    assert "First answer: has run out" in world.hears("First answer: has run out")


def test_a_case_that_a_colleague_has_taken_is_not_announced_any_more(world: OfficerWorld) -> None:
    world.officer("wei", OTHER_PHONE)
    talk = world.talk()
    world.officer(phone=None)
    hold(world, talk)
    world.start()
    until(lambda: settled(world))
    assert world.api.sent() == []


def test_the_borrowers_messages_come_in_order_to_who_holds_the_conversation(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    hold(world, talk)
    for number in range(6):
        world.borrower_writes(talk, f"line {number}")
    world.start()
    until(lambda: settled(world))
    told = [text for text in world.api.texts(PHONE) if "Urgent" not in text]
    assert [text.splitlines()[-1] for text in told] == [f"line {number}" for number in range(6)]
    assert all(text.startswith(str(talk.case.reference)) for text in told)


def test_they_are_no_notices_at_the_desk(world: OfficerWorld) -> None:
    ana = world.officer()
    talk = world.talk()
    hold(world, talk)
    with world.parts.database.write() as session:
        officer_notices.seen(session, str(ana.id), now())
    world.borrower_writes(talk, "hello")
    with world.parts.database.read() as session:
        assert officer_notices.count_unseen(session, str(ana.id)) == 0


def test_without_a_chat_a_borrowers_message_is_no_notice_at_all(world: OfficerWorld) -> None:
    world.officer(phone=None)
    talk = world.talk()
    hold(world, talk)
    before = len(world.notices())
    world.borrower_writes(talk, "hello")
    assert len(world.notices()) == before


def test_a_message_of_a_conversation_that_was_handed_back_does_not_come(world: OfficerWorld) -> None:
    ana = world.officer()
    talk = world.talk()
    hold(world, talk)
    world.borrower_writes(talk, "for nobody any more")
    with world.parts.database.write() as session:
        world.parts.holding.hand_back(session, talk.case.id, ana, now())
    world.start()
    until(lambda: settled(world))
    assert all("Urgent" in text.splitlines()[0] for text in world.api.texts())
    assert [notice.told_at for notice in world.notices() if notice.what == "wrote"] == [None]


def test_a_very_long_message_comes_in_pieces_that_all_name_the_case(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    hold(world, talk)
    world.borrower_writes(talk, "\n".join(["a line of text"] * 500))
    world.start()
    until(lambda: settled(world))
    told = [text for text in world.api.texts() if "a line of text\na line" in text and "Urgent" not in text]
    assert len(told) == 2
    assert all(text.startswith(str(talk.case.reference)) for text in told)


def test_nothing_of_an_erased_conversation_goes_out(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk("a secret")
    with world.parts.database.write() as session:
        conversations.lock(session, talk.conversation_id)
        erasing.erase(session, [talk.conversation_id], [str(talk.case.id)], now(), "asked")
    world.start()
    world.talk("another matter", address="two")
    world.hears("another matter")
    assert not [text for text in world.api.texts() if "a secret" in text]


# Troubles


def test_a_bad_gateway_is_tried_again(world: OfficerWorld) -> None:
    ana = world.officer()
    world.api.fail("sendMessage", 502, "Bad Gateway")
    world.talk()
    world.start()
    world.hears("I lost my job")
    until(lambda: settled(world))
    assert len(world.api.sent()) == 1
    chat = world.chat(ana)
    assert chat
    assert chat.error is None


def test_it_waits_as_long_as_telegram_asks(world: OfficerWorld) -> None:
    ana = world.officer()
    world.api.fail("sendMessage", 429, "Too Many Requests: retry after 90", retry_after=90)
    world.talk()
    world.start()
    until(lambda: world.notices()[0].error)
    assert world.notices()[0].due_at > now() + timedelta(seconds=80)
    chat = world.chat(ana)
    assert chat
    assert (chat.error, chat.closed_reason) == ("429", None)


def test_what_follows_waits_for_what_is_tried_again(world: OfficerWorld) -> None:
    world.officer()
    world.api.failures["sendMessage"] = [None, Failure(500, "Internal Server Error")]
    talk = world.talk()
    hold(world, talk)
    world.borrower_writes(talk, "first")
    world.borrower_writes(talk, "second")
    world.start()
    until(lambda: settled(world))
    assert [text.splitlines()[-1] for text in world.api.texts()][-2:] == ["first", "second"]


def test_who_blocked_the_bot_gets_no_more_until_they_write(world: OfficerWorld) -> None:
    ana = world.officer()
    world.api.blocked.add(PHONE)
    world.talk()
    world.start()
    until(lambda: (chat := world.chat(ana)) and chat.closed_reason == "blocked")
    world.talk("not sent", address="two")
    assert settled(world)
    world.api.blocked.clear()
    world.arrives(updates.membership("member"))
    until(lambda: (chat := world.chat(ana)) and chat.closed_reason is None)
    world.talk("sent again", address="three")
    world.hears("sent again")
    assert not [text for text in world.api.texts() if "not sent" in text]
    until(lambda: (chat := world.chat(ana)) and chat.error is None)


def test_blocking_is_noted_at_once(world: OfficerWorld) -> None:
    ana = world.officer()
    world.start()
    world.arrives(updates.membership("kicked"))
    until(lambda: (chat := world.chat(ana)) and chat.closed_reason == "blocked")


def test_a_message_that_telegram_refuses_holds_up_nothing(world: OfficerWorld) -> None:
    ana = world.officer()
    world.api.fail("sendMessage", 400, "Bad Request: can't parse it")
    world.talk("first")
    world.talk("second", address="two")
    world.start()
    world.hears("second")
    until(lambda: settled(world))
    assert not [text for text in world.api.texts() if "first" in text.splitlines()]
    assert [notice.error for notice in world.notices()] == ["400", None]
    assert world.chat(ana)


def test_a_worker_that_died_while_sending_is_made_up_for(world: OfficerWorld) -> None:
    world.officer()
    world.talk()
    with world.parts.database.write() as session:
        assert len(officer_notices.claim(session, now(), 20)) == 1
        assert officer_notices.claim(session, now(), 20) == []
    with world.parts.database.write() as session:
        assert len(officer_notices.claim(session, now() + officer_notices.CLAIM + timedelta(seconds=1), 20)) == 1


def test_a_chat_that_is_unlinked_meanwhile_gets_nothing(world: OfficerWorld) -> None:
    ana = world.officer()
    world.talk()
    with world.parts.database.write() as session:
        (claimed,) = officer_notices.claim(session, now(), 20)
        officer_chats.unlink(session, str(ana.id))
        session.get(type(claimed), claimed.id).due_at = now()  # as if its sender had read it before
    world.start()
    until(lambda: settled(world))
    assert world.api.sent() == []


@pytest.mark.parametrize("role", ["trainer", "administrator"])
def test_another_role_gets_nothing_any_more(world: OfficerWorld, role: str) -> None:
    ana = world.officer()
    world.talk()
    with world.parts.database.write() as session:
        session.merge(ana).role = role
    world.start()
    until(lambda: settled(world))
    assert world.api.sent() == []


def test_the_log_names_neither_the_borrower_nor_the_officer_nor_the_token(
    world: OfficerWorld, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    world.officer()
    world.api.fail("sendMessage", 500, "Internal Server Error")
    world.api.fail("sendMessage", 400, "Bad Request: message cannot be sent")
    talk = world.talk("a private matter")
    world.talk("another private matter", address="two")
    world.start()
    world.hears("another private matter")
    world.presses("take", talk)
    world.arrives(updates.reply("my private answer", f"{talk.case.reference} · Urgent"))
    until(lambda: world.transcript(talk, "officer"))
    ours = "\n".join(r.getMessage() for r in caplog.records if r.name.startswith("bot."))
    assert "Notice" in ours
    assert not any(each in ours for each in ("private", str(PHONE), "Ana", "test-token", str(talk.case.reference)))
