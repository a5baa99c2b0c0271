"""What officers do from their chats: by buttons and replies, with the rules of the desk, and once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.telegram.officers import words
from bot.channels.telegram.officers.acting import Acting
from bot.channels.telegram.officers.events import Button
from bot.crm import cases, officer_notices, officers
from bot.crm.session import Database
from tests.channels import updates
from tests.channels.officer_world import OTHER_PHONE, PHONE, OfficerWorld, officer_world
from tests.channels.serving import until
from tests.desk.content import Talk, look


@pytest.fixture
def world(database: Database, tmp_path: Path) -> Iterator[OfficerWorld]:
    with officer_world(database, tmp_path) as made:
        made.start()
        yield made


def card_of(talk: Talk) -> str:
    return f"{talk.case.reference} · Urgent · Hardship\nIs given to you"


def trail(world: OfficerWorld, talk: Talk) -> list[tuple[str, str]]:
    with world.parts.database.read() as session:
        return [(str(each.who), str(each.what)) for each in cases.events(session, talk.case.id)]


def answers(world: OfficerWorld, talk: Talk, text: str, number: int = 50) -> None:
    world.arrives(updates.reply(text, card_of(talk), number=number))


# Taking over, handing back, resolving


def test_a_case_is_taken_over_and_the_borrower_is_told_who_is_there(world: OfficerWorld) -> None:
    ana = world.officer()
    talk = world.talk()
    assert world.presses("take", talk)["text"] == words.taken(str(talk.case.reference))
    conversation, case = look(world.parts, talk)
    assert (conversation.holder_id, case.officer_id, case.state) == (ana.id, ana.id, "held")
    assert "Ana" in world.transcript(talk, "notice")[-1]
    assert ("officer:ana", "taken") in trail(world, talk)
    assert world.keys() == ["Hand back", "Resolve…", "Show conversation"]


def test_pressing_twice_takes_it_once(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    assert world.presses("take", talk)["text"] == words.taken(str(talk.case.reference))
    assert trail(world, talk).count(("officer:ana", "taken")) == 1
    assert len(world.transcript(talk, "notice")) == 1


def test_what_was_told_of_the_case_counts_as_seen(world: OfficerWorld) -> None:
    ana = world.officer()
    talk = world.talk()
    world.presses("take", talk)
    with world.parts.database.read() as session:
        assert officer_notices.count_unseen(session, str(ana.id)) == 0


def test_a_case_that_a_colleague_holds_is_refused_and_the_buttons_change(world: OfficerWorld) -> None:
    world.officer()
    world.officer("wei", OTHER_PHONE)
    talk = world.talk()
    world.presses("take", talk, OTHER_PHONE)
    answer = world.presses("take", talk)
    assert answer["text"] == "Wei holds this conversation; ask Wei to hand it back first."
    assert answer["show_alert"]
    until(lambda: world.keys() == ["Show conversation"])


def test_of_two_who_press_at_once_one_has_it(world: OfficerWorld) -> None:
    world.officer()
    world.officer("wei", OTHER_PHONE)
    for number in range(5):
        talk = world.talk(address=f"talk {number}")
        acting, outcomes, together = Acting(world.parts), [], threading.Barrier(2)

        def press(chat: int, talk: Talk = talk, together: threading.Barrier = together) -> None:
            together.wait()
            outcomes.append(acting.press(Button(str(chat), "press", 1, "take", str(talk.case.id))))  # noqa: B023

        threads = [threading.Thread(target=press, args=(chat,)) for chat in (PHONE, OTHER_PHONE)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert sorted(outcome.refused for outcome in outcomes) == [False, True]
        assert [what for _, what in trail(world, talk)].count("taken") == 1
        assert len(world.transcript(talk, "notice")) == 1


def test_a_case_is_handed_back(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    assert world.presses("back", talk)["text"] == words.handed_back(str(talk.case.reference))
    conversation, case = look(world.parts, talk)
    assert (conversation.holder_id, case.officer_id, case.state) == (None, None, "waiting")
    until(lambda: world.keys() == ["Take over", "Show conversation"])


def test_a_stale_button_says_so_and_does_nothing(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    for action in ("back", "resolve", "sure"):
        answer = world.presses(action, talk)
        assert answer["text"] == f"You do not hold case {talk.case.reference}; take it over first."
        assert answer["show_alert"]
    assert look(world.parts, talk)[1].state == "new"
    until(lambda: world.keys() == ["Take over", "Show conversation"])


def test_a_case_is_resolved_once_one_is_sure(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    assert world.presses("resolve", talk)["text"] == words.asked(str(talk.case.reference))
    until(lambda: world.keys() == [f"Yes, resolve {talk.case.reference}", "No"])
    assert look(world.parts, talk)[1].state == "held"
    assert world.presses("sure", talk)["text"] == words.resolved(str(talk.case.reference))
    conversation, case = look(world.parts, talk)
    assert (conversation.holder_id, case.state) == (None, "resolved")
    until(lambda: world.keys() == ["Show conversation"])
    assert "has ended" in world.presses("take", talk)["text"]


def test_no_leaves_it_as_it_was(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    world.presses("resolve", talk)
    world.presses("keep", talk)
    until(lambda: world.keys() == ["Hand back", "Resolve…", "Show conversation"])
    assert look(world.parts, talk)[1].state == "held"


def test_a_case_that_is_not_there_and_a_button_of_another_kind_say_so(world: OfficerWorld) -> None:
    world.officer()
    for data, said in ((f"take:{'0' * 32}", words.NO_SUCH_CASE), ("up:1", words.NOT_UNDERSTOOD)):
        before = len(world.api.called("answerCallbackQuery"))
        world.arrives(updates.pressed(data))
        until(lambda before=before: len(world.api.called("answerCallbackQuery")) > before)  # type: ignore[misc]
        assert world.api.called("answerCallbackQuery")[-1]["text"] == said


def test_a_notice_that_comes_too_late_for_telegram_is_a_message(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.api.fail("answerCallbackQuery", 400, "Bad Request: query is too old and response timeout expired")
    world.arrives(updates.pressed(f"take:{talk.case.id}"))
    world.hears(words.taken(str(talk.case.reference)))


# The conversation


def test_the_conversation_is_shown_and_the_look_is_kept_with_its_channel(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk("first words")
    world.presses("show", talk)
    text = world.hears(f"{talk.case.reference} · the conversation")
    assert "Borrower:\nfirst words" in text
    assert "Assistant:\n" in text
    with world.parts.database.read() as session:
        event = cases.events(session, talk.case.id)[-1]
    assert (event.who, event.what, event.detail) == ("officer:ana", "looked", {"channel": "telegram"})


# Replies


def test_a_reply_reaches_the_borrower(world: OfficerWorld) -> None:
    ana = world.officer()
    talk = world.talk()
    world.presses("take", talk)
    answers(world, talk, "I am sorry to hear that. Let us look at it together.")
    assert world.hears("sent to the borrower") == words.sent(str(talk.case.reference))
    assert world.transcript(talk, "officer") == ["I am sorry to hear that. Let us look at it together."]
    _, case = look(world.parts, talk)
    assert (case.state, case.officer_id) == ("with_borrower", ana.id)
    assert case.answered_at
    assert ("officer:ana", "wrote") in trail(world, talk)


def test_a_reply_to_the_confirmation_and_to_the_borrowers_message_does_too(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    world.borrower_writes(talk, "And now?")
    brought = world.hears("\nAnd now?")
    world.arrives(updates.reply("One", words.sent(str(talk.case.reference)), number=61))
    world.arrives(updates.reply("Two", brought, number=62))
    assert world.transcript(talk, "officer") == ["One", "Two"]


def test_a_reply_that_telegram_brings_again_is_sent_once(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    again = updates.reply("Only once", card_of(talk))
    world.arrives(again)
    world.arrives(again)
    world.arrives({**again, "update_id": again["update_id"] + 1})
    assert world.transcript(talk, "officer") == ["Only once"]


def test_the_same_words_twice_are_two_messages(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    answers(world, talk, "Yes", 70)
    answers(world, talk, "Yes", 71)
    assert world.transcript(talk, "officer") == ["Yes", "Yes"]


def test_a_reply_in_a_case_that_one_does_not_hold_is_refused(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    answers(world, talk, "Hello")
    assert "not sent. You do not hold case" in world.hears("not sent")
    assert world.transcript(talk, "officer") == []


@pytest.mark.parametrize("text", ["x" * 4001, "\u200b"])
def test_what_cannot_be_taken_is_said(world: OfficerWorld, text: str) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    answers(world, talk, text)
    world.hears(f"{talk.case.reference}: not sent.")
    assert world.transcript(talk, "officer") == []


def test_words_that_reply_to_no_case_go_to_nobody_even_while_one_case_is_held(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    stranger = updates.reply("Hello", card_of(talk), number=52, own=True)
    for number, arriving in enumerate((updates.text("Hello"), updates.reply("Hello", "Anything else"), stranger), 1):
        world.arrives(arriving)
        until(lambda number=number: world.api.texts().count(words.NO_REPLY) == number)  # type: ignore[misc]
    assert world.transcript(talk, "officer") == []


@pytest.mark.parametrize("what", ["photo", "sticker", "voice", "document"])
def test_files_are_not_sent_on_and_it_is_said(world: OfficerWorld, what: str) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    content = {"photo": updates.PHOTO, "sticker": updates.STICKER, "voice": updates.VOICE, "document": updates.DOCUMENT}
    below = updates.reply("", card_of(talk))["message"]["reply_to_message"]
    world.arrives(updates.update(message=updates.message(reply_to_message=below, **{what: content[what]})))
    world.hears(words.NO_FILES)
    assert world.transcript(talk, "officer") == []


def test_a_correction_is_not_sent_on_and_it_is_said(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    answers(world, talk, "I can offer 50")
    world.arrives(updates.edited(number=50, text="I can offer 500"))
    world.hears(words.NO_EDITS)
    assert world.transcript(talk, "officer") == ["I can offer 50"]


def test_an_update_of_an_unknown_shape_stops_nobody(world: OfficerWorld) -> None:
    world.officer()
    talk = world.talk()
    world.arrives({"update_id": updates.text("x")["update_id"], "message": {"odd": 1}})
    assert world.presses("take", talk)["text"] == words.taken(str(talk.case.reference))


# Who may


def test_another_role_can_do_nothing_any_more(world: OfficerWorld) -> None:
    ana = world.officer()
    talk = world.talk()
    with world.parts.database.write() as session:
        officers.set_role(session.merge(ana), "trainer")
    for action in ("take", "show"):
        assert world.presses(action, talk)["text"] == words.NOT_ALLOWED
    answers(world, talk, "Hello")
    world.hears(words.NOT_ALLOWED)
    assert look(world.parts, talk)[1].state == "new"


def test_where_a_second_factor_is_required_it_has_to_be_set_up_first(database: Database, tmp_path: Path) -> None:
    with officer_world(database, tmp_path, two_factor="required") as world:
        world.officer()
        talk = world.talk()
        world.start()
        assert world.presses("take", talk)["text"] == words.SETTLE_FIRST
        assert look(world.parts, talk)[1].state == "new"
        assert world.api.texts() == []


def test_a_case_that_came_back_because_nobody_answered_cannot_be_answered_without_taking_it(
    world: OfficerWorld,
) -> None:
    world.officer()
    talk = world.talk()
    world.presses("take", talk)
    world.ahead = timedelta(hours=2)
    with world.parts.database.write() as session:
        world.parts.passing_on.let_go_unattended(session, timedelta(hours=1), world.parts.clock)
    answers(world, talk, "Sorry, I was away")
    world.hears("not sent")
    assert world.transcript(talk, "officer") == []
