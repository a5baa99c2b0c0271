"""Pictures and PDFs over Telegram, both ways: fetched beside everything else, checked, kept; and sent by officers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, Optional

import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from bot.bootstrap import now
from bot.conversations.files import CheckedFile
from bot.crm import attachments, conversations
from bot.crm.tables import Attachment
from tests import made_files
from tests.channels import updates
from tests.channels.serving import until
from tests.channels.telegram_world import World, telegram_world
from tests.channels.updates import ANA, BEN, FILE_ID
from tests.made_files import MEGABYTE
from tests.plans.made import quote_plan

LARGER = f"{FILE_ID}2"


class Clock:
    """The time, which can be put forward."""

    ahead = timedelta()

    def __call__(self) -> datetime:
        return now() + self.ahead


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(tmp_path: Path, clock: Clock) -> Iterator[World]:
    with telegram_world(tmp_path, clock, attachment_mb=1) as made:
        made.start()
        yield made


def photo(person: int = ANA, **more: Any) -> dict[str, Any]:
    return updates.update(message=updates.message(person, photo=updates.PHOTO, **more))


def document(**more: Any) -> dict[str, Any]:
    return updates.update(message=updates.message(document={**updates.DOCUMENT, **more}))


def files(world: World, person: int = ANA) -> list[Attachment]:
    """The files of a conversation in the order of their messages."""
    with world.parts.database.read() as session:
        known = conversations.at_address(session, "telegram", str(person))
        found = session.query(Attachment).filter(Attachment.conversation_id == known.id) if known else []
        by_message = {each.message_id: each for each in found}
    return [by_message[message.id] for message in world.transcript(person) if message.id in by_message]


def test_a_photo_is_fetched_in_its_largest_size_and_drawn_anew(world: World) -> None:
    world.api.files[LARGER] = made_files.photo_with_place()
    world.arrives(photo())
    world.settle()
    (file,) = files(world)
    assert (file.state, file.kind, file.media_type, file.name, file.width) == (
        "kept",
        "image",
        "image/jpeg",
        "photo.jpg",
        60,
    )
    assert b"Calle" not in world.parts.content_of_file(file.id)
    assert file.source is None
    assert world.texts("borrower") == [""]
    assert world.responses() == ["utter_disclosure", "utter_attachment"]


def test_a_pdf_is_kept_as_it_is(world: World) -> None:
    world.api.files[FILE_ID] = made_files.pdf()
    world.arrives(document(file_name="nómina.pdf"))
    world.settle()
    (file,) = files(world)
    assert (file.state, file.kind, file.name) == ("kept", "document", "nómina.pdf")
    assert world.parts.content_of_file(file.id) == made_files.pdf()


def test_each_picture_of_an_album_is_kept_and_they_are_answered_once(world: World) -> None:
    world.api.files[LARGER] = made_files.picture()
    world.arrives(*(photo(number=number, media_group_id="138") for number in range(4)))
    world.settle()
    assert [file.state for file in files(world)] == ["kept"] * 4
    assert world.responses() == ["utter_disclosure", "utter_attachment"]


def test_a_caption_with_words_is_answered_too(world: World) -> None:
    world.api.files[LARGER] = made_files.picture()
    world.arrives(photo(caption="is this right?"))
    world.settle()
    assert world.rasa.texts() == ["is this right?"]
    assert [file.state for file in files(world)] == ["kept"]


def test_while_it_is_held_the_officer_gets_it(world: World) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    world.hold()
    world.api.files[LARGER] = made_files.picture()
    world.arrives(photo(caption="here"))
    world.settle()
    assert [file.state for file in files(world)] == ["kept"]
    assert world.transcript()[-1].state == "to_officer"


@pytest.mark.parametrize("content", [b"GIF89a<script>", made_files.bomb(), made_files.pdf(b"x" * 2 * MEGABYTE)])
def test_what_is_not_kept_is_told(world: World, content: bytes) -> None:
    with_case(world)
    world.api.files[FILE_ID] = content
    world.arrives(document())
    world.settle()
    assert [file.state for file in files(world)] == ["refused"]
    assert world.responses()[-2:] == ["utter_case_known", "utter_attachment"]


def with_case(world: World) -> None:
    world.arrives(updates.text("hello"))
    world.settle()
    with world.parts.database.write() as session:
        conversation = conversations.lock(session, world.conversation().id)
        world.parts.cases.open(session, conversation, "hardship", now())


def test_what_telegram_says_is_too_large_is_not_asked_for(world: World) -> None:
    world.arrives(document(file_size=2 * MEGABYTE))
    world.settle()
    assert (files(world), world.texts("borrower")) == ([], ["[document]"])
    assert not world.api.called("getFile")


def test_a_file_that_telegram_does_not_have_is_lost_and_told_once(world: World) -> None:
    world.arrives(photo())
    world.settle()
    assert [file.state for file in files(world)] == ["lost"]
    assert world.responses() == ["utter_disclosure", "utter_attachment"]


@pytest.mark.parametrize(
    ("method", "status", "wait"),
    [("getFile", 502, None), ("getFile", 429, 7), ("file", 500, None), ("file", 404, None)],
)
def test_a_file_that_cannot_be_fetched_now_is_fetched_later(
    world: World, clock: Clock, method: str, status: int, wait: Optional[int]
) -> None:
    world.api.files[LARGER] = made_files.picture()
    world.api.fail(method, status, "Trouble", wait)
    world.collecting = False
    world.arrives(photo(), updates.text("and hello"))
    world.settle()
    until(lambda: files(world)[0].attempts == 1)
    assert world.rasa.texts() == ["and hello"]  # nothing waits for it
    clock.ahead = timedelta(seconds=(wait or 1) + 1)
    until(lambda: files(world)[0].state == "kept")


def test_a_file_that_is_long_on_its_way_holds_nobody_up(world: World) -> None:
    world.api.slow_files = 4.0
    world.api.files[LARGER] = made_files.picture()
    world.collecting = False
    world.arrives(photo(), updates.text("hello", BEN))
    until(lambda: "greet" in str(world.responses(BEN)), 3.9)
    assert [file.state for file in files(world)] == ["awaited"]
    until(lambda: files(world)[0].state == "kept")


def test_after_a_day_without_success_it_is_lost(world: World, clock: Clock) -> None:
    world.api.fail("getFile", 502, "Bad Gateway", times=10_000)
    world.collecting = False
    world.arrives(photo())

    def lost_in_the_end() -> bool:
        clock.ahead += timedelta(hours=1)
        return bool(files(world)) and files(world)[0].state == "lost"

    until(lost_in_the_end, 20)
    assert world.responses()[-1] == "utter_attachment"


def test_the_same_update_twice_is_one_file(world: World) -> None:
    world.api.files[LARGER] = made_files.picture()
    arriving = photo()
    world.arrives(arriving)
    world.settle()
    world.arrives(arriving)
    world.settle()
    assert len(files(world)) == 1


# What officers send


def officer_sends(world: World, file: CheckedFile, text: str = "") -> None:
    with world.parts.database.write() as session:
        opened = conversations.open_conversation(session, "telegram", str(ANA), "US", now())
        conversation = conversations.lock(session, opened.id)
        sent = conversations.add_message(session, conversation, "officer", text, now(), officer_name="Maria")
        facts = {"kind": file.kind, "media_type": file.media_type, "name": file.name}
        attachments.keep(session, sent, file.content, now(), **facts, width=file.width, height=file.height)


def test_an_officers_picture_is_a_photo(world: World) -> None:
    file = world.parts.files.check(made_files.picture(), "plan.jpg")
    officer_sends(world, file, "Your plan")
    world.settle()
    (sent,) = world.api.called("photo, taken")
    assert (sent["chat_id"], sent["caption"]) == (ANA, "Maria:\nYour plan")
    assert sent["photo"] == {"name": "plan.jpg", "content": file.content}
    assert not world.api.sent()


def test_an_officers_pdf_is_a_document(world: World) -> None:
    officer_sends(world, world.parts.files.check(made_files.pdf(), "plan.pdf"))
    world.settle()
    (sent,) = world.api.called("document, taken")
    assert (sent["caption"], sent["document"]["name"], sent["document"]["content"]) == (
        "Maria:",
        "plan.pdf",
        made_files.pdf(),
    )


def test_a_picture_of_a_shape_that_telegram_takes_for_no_photo_is_a_document(world: World) -> None:
    officer_sends(world, world.parts.files.check(made_files.picture(width=2100, height=100), "strip.jpg"))
    world.settle()
    assert len(world.api.called("document, taken")) == 1


def test_a_long_text_goes_before_its_file(world: World) -> None:
    officer_sends(world, world.parts.files.check(made_files.picture()), "word " * 1000)
    world.settle()
    assert len(world.api.texts()) == 2
    (sent,) = world.api.called("photo, taken")
    assert "caption" not in sent


def test_only_what_telegram_did_not_take_is_sent_again(world: World, clock: Clock) -> None:
    world.api.fail("sendPhoto", 502, "Bad Gateway")
    officer_sends(world, world.parts.files.check(made_files.picture()), "word " * 400)
    until(lambda: world.api.called("sendPhoto"))
    clock.ahead = timedelta(seconds=5)
    world.settle()
    assert (len(world.api.texts()), len(world.api.called("photo, taken"))) == (1, 1)


# Repayment plans

PLAN = {"text": "Repayment plan: …", "lang": "vi", "utter_action": "utter_plan", "kind": "answer"}


def asks_for_plan(world: World) -> None:
    world.rasa.replies["plan"] = [{**PLAN, "plan": quote_plan().as_json()}]
    world.arrives(updates.text("plan"))


def test_a_plan_is_told_in_words_then_shown_and_given_to_keep(world: World) -> None:
    asks_for_plan(world)
    world.settle()
    assert world.api.texts()[-1] == PLAN["text"]
    order = [method for method, _ in world.api.calls if method.endswith(", taken")]
    assert order[-3:] == ["sendMessage, taken", "photo, taken", "document, taken"]
    (picture,), (document,) = world.api.called("photo, taken"), world.api.called("document, taken")
    caption = "60 kỳ, kỳ đầu trả 397,91 US$; tổng cộng 23.874,92 US$, trong đó tiền lãi 3.874,92 US$."
    assert picture["caption"].replace("\u00a0", " ") == caption
    assert Image.open(BytesIO(picture["photo"]["content"])).size[0] == 1152
    assert document["document"]["name"].startswith("Lịch-trả-nợ-")
    text = PdfDocument(document["document"]["content"])[0].get_textpage().get_text_range()
    assert "397,91" in text


@pytest.mark.parametrize(("method", "again"), [("sendPhoto", "photo"), ("sendDocument", "document")])
def test_of_a_plan_only_what_telegram_did_not_take_is_sent_again(
    world: World, clock: Clock, method: str, again: str
) -> None:
    world.api.fail(method, 502, "Bad Gateway")
    asks_for_plan(world)
    until(lambda: world.api.called(method))
    clock.ahead = timedelta(seconds=5)
    world.settle()
    assert world.api.texts().count(PLAN["text"]) == 1
    assert [len(world.api.called(f"{kind}, taken")) for kind in ("photo", "document")] == [1, 1]
