"""What Telegram's updates mean."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest
from telegram import Bot, Update

from bot.channels.telegram.events import Event, InGroup, Membership, Pressed, Thumbed, Wrote
from bot.channels.telegram.inbound import translate
from bot.conversations.files import AwaitedFile
from bot.conversations.inbound import Inbound
from tests.channels import updates
from tests.channels.updates import ANA
from tests.made_files import MEGABYTE

TOO_LARGE = {**updates.PHOTO[1], "file_id": "huge", "width": 9000, "height": 9000, "file_size": MEGABYTE + 1}
PAYSLIP = AwaitedFile("document", updates.FILE_ID, "payslip.pdf", 1280)
ANSWER = "0123456789abcdef" * 2


def meaning(data: dict[str, Any]) -> Event | None:
    return translate(Update.de_json(data, Bot("1:x")), MEGABYTE)


def message_of(data: dict[str, Any]) -> Inbound:
    event = meaning(data)
    assert isinstance(event, Wrote)
    return event.message


def sent(**content: Any) -> dict[str, Any]:
    return updates.update(message=updates.message(**content))


def test_a_text_is_a_message_by_the_updates_id() -> None:
    arriving = updates.text("hello")
    told = message_of(arriving)
    assert (told.channel, told.address, told.external_id, told.text, told.kind, told.hint) == (
        "telegram",
        str(ANA),
        str(arriving["update_id"]),
        "hello",
        "text",
        "es",
    )


def test_it_knows_when_it_was_written() -> None:
    arriving = updates.text("hello")
    arriving["message"]["date"] = 1_767_225_600
    assert message_of(arriving).sent_at == datetime(2026, 1, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("content", "tag"),
    [
        ({"sticker": updates.STICKER}, "[sticker 🙂]"),
        ({"voice": updates.VOICE}, "[voice]"),
        ({"document": {**updates.DOCUMENT, "mime_type": "application/zip"}}, "[document]"),
        ({"document": {**updates.DOCUMENT, "file_size": MEGABYTE + 1}}, "[document]"),
        ({"document": {**updates.DOCUMENT, "file_size": MEGABYTE + 1}, "caption": "payslip"}, "[document] payslip"),
        ({"video": updates.VIDEO}, "[video]"),
        ({"animation": updates.ANIMATION, "document": updates.DOCUMENT}, "[animation]"),
        ({"video_note": updates.VIDEO_NOTE}, "[video note]"),
        ({"location": updates.LOCATION}, "[location]"),
        ({"venue": updates.VENUE, "location": updates.LOCATION}, "[venue]"),
        ({"dice": updates.DICE}, "[dice]"),
        ({"video": updates.VIDEO, "media_group_id": "138"}, "[album]"),
    ],
)
def test_what_is_no_text_is_a_tag(content: dict[str, Any], tag: str) -> None:
    told = message_of(sent(**content))
    assert (told.kind, told.text, told.file) == ("attachment", tag, None)


@pytest.mark.parametrize(
    ("content", "file"),
    [
        ({"photo": updates.PHOTO}, AwaitedFile("image", updates.PHOTO[1]["file_id"], "photo.jpg", 90_000)),
        ({"photo": updates.PHOTO[:1]}, AwaitedFile("image", updates.PHOTO[0]["file_id"], "photo.jpg", 1280)),
        (
            {"photo": [*updates.PHOTO, TOO_LARGE]},
            AwaitedFile("image", updates.PHOTO[1]["file_id"], "photo.jpg", 90_000),
        ),
        ({"document": updates.DOCUMENT}, AwaitedFile("document", updates.FILE_ID, "payslip.pdf", 1280)),
        ({"document": {**updates.DOCUMENT, "mime_type": "IMAGE/JPEG"}}, PAYSLIP),
        ({"document": {k: v for k, v in updates.DOCUMENT.items() if k != "mime_type"}}, PAYSLIP),
    ],
)
@pytest.mark.parametrize("caption", ["", "payslip", "收据"])
def test_a_photo_or_a_document_is_awaited(content: dict[str, Any], file: AwaitedFile, caption: str) -> None:
    told = message_of(sent(**content, **({"caption": caption} if caption else {})))
    assert (told.kind, told.text, told.file) == ("attachment", caption, file)


def test_each_picture_of_an_album_is_a_message() -> None:
    first, second = (message_of(sent(photo=updates.PHOTO, media_group_id="138")) for _ in range(2))
    assert first.external_id != second.external_id


@pytest.mark.parametrize("caption", ["is this right?", "这是我的还款收据", "นี่คือใบเสร็จ"])
def test_a_caption_that_says_something_is_a_text(caption: str) -> None:
    told = message_of(sent(photo=updates.PHOTO, caption=caption))
    assert (told.kind, told.text) == ("text", caption)
    assert isinstance(told.file, AwaitedFile)


def test_a_contacts_number_is_not_passed_on() -> None:
    assert "600" not in message_of(sent(contact=updates.CONTACT)).text


def test_an_edit_is_a_message_of_its_own() -> None:
    arriving = updates.edited(text="20 000")
    told = message_of(arriving)
    assert (told.kind, told.text, told.external_id) == ("edit", "20 000", f"edit-{arriving['update_id']}")


@pytest.mark.parametrize("content", [{"location": updates.LOCATION}, {"photo": updates.PHOTO, "caption": "x"}])
def test_an_edit_without_words_is_nothing(content: dict[str, Any]) -> None:
    assert meaning(updates.edited(**content)) is None


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("/start", "/start"),
        ("/start ref7", "/start"),
        ("/start@RapportTestBot", "/start"),
        ("/started", "started"),
        ("/help", "help"),
        ("/help@RapportTestBot me\nplease", "help me\nplease"),
        ("1/2 of it", "1/2 of it"),
        ("/", "/"),
    ],
)
def test_a_command_is_plain_words_except_for_start(typed: str, text: str) -> None:
    assert message_of(updates.text(typed)).text == text


def test_a_press_is_the_buttons_payload() -> None:
    event = meaning(updates.pressed("0123456789ab.1"))
    assert isinstance(event, Wrote)
    assert event.message.text == "0123456789ab.1"
    assert event.press


@pytest.mark.parametrize(("way", "up"), [("up", True), ("down", False)])
def test_a_thumb_is_a_thumb(way: str, up: bool) -> None:
    event = meaning(updates.pressed(f"{way}:{ANSWER}"))
    assert isinstance(event, Thumbed)
    assert (event.address, event.message_id, event.up) == (str(ANA), ANSWER, up)


def test_a_press_under_a_message_that_telegram_has_forgotten_counts() -> None:
    arriving = updates.pressed("0123456789ab.1")
    chat = arriving["callback_query"]["message"]["chat"]
    arriving["callback_query"]["message"] = {"chat": chat, "message_id": 3, "date": 0}
    assert isinstance(meaning(arriving), Wrote)


def test_a_press_under_an_inline_message_is_only_acknowledged() -> None:
    arriving = updates.pressed("x")
    del arriving["callback_query"]["message"]
    arriving["callback_query"]["inline_message_id"] = "9"
    assert isinstance(meaning(arriving), Pressed)


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_a_person_blocks_and_unblocks(status: str, blocked: bool) -> None:
    assert meaning(updates.membership(status)) == Membership(str(ANA), blocked)


def test_a_group_is_left() -> None:
    assert meaning(updates.in_group(text="hello")) == InGroup(updates.GROUP)
