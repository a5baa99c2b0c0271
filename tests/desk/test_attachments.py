"""Pictures and documents at the desk: seen by officers of the case, sent by the officer who holds it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.bootstrap import Parts
from bot.conversations import attaching
from bot.conversations.files import AwaitedFile
from bot.crm import attachments, conversations
from bot.crm.tables import Attachment
from desk.pages import size
from tests import made_files
from tests.conftest import NOW
from tests.desk.conftest import Browser, field
from tests.desk.content import Talk, add_talk, look
from tests.made_files import MEGABYTE, PRETENDING


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts)


def sent_by_borrower(parts: Parts, talk: Talk, content: bytes, name: str = "payslip.jpg") -> Attachment:
    """A borrower's file, as the gate stores it."""
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        message = conversations.add_message(session, conversation, "borrower", "", NOW, state="answered")
        attaching.attach(session, message, parts.files.check(content, name), NOW)
        return attachments.of_messages(session, [message.id])[message.id]


def page_of(browser: Browser, talk: Talk) -> str:
    return str(browser.get(f"/desk/cases/{talk.case.id}").text)


def address(talk: Talk, file: Attachment) -> str:
    return f"/desk/cases/{talk.case.id}/attachments/{file.id}"


def test_a_picture_is_shown_and_can_be_saved(browser: Browser, parts: Parts, talk: Talk) -> None:
    file = sent_by_borrower(parts, talk, made_files.picture(), "<b>payslip.jpg")
    page = page_of(browser, talk)
    assert f'<img src="{address(talk, file)}" alt="&lt;b&gt;payslip.jpg" width="60" height="40"' in page
    assert "<b>payslip" not in page
    shown = browser.get(address(talk, file))
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/jpeg")
    assert shown.headers["content-disposition"].startswith("inline;")
    saved = browser.get(f"{address(talk, file)}?download=1")
    assert saved.headers["content-disposition"].startswith("attachment;")


@pytest.mark.parametrize("content", [made_files.pdf(), made_files.heic()], ids=["pdf", "heic"])
def test_a_document_is_only_saved(browser: Browser, parts: Parts, talk: Talk, content: bytes) -> None:
    file = sent_by_borrower(parts, talk, content)
    page = page_of(browser, talk)
    assert f'<img src="{address(talk, file)}"' not in page
    assert f'href="{address(talk, file)}?download=1"' in page
    for path in (address(talk, file), f"{address(talk, file)}?download=1"):
        handed_out = browser.get(path)
        assert handed_out.content == content
        assert handed_out.headers["content-disposition"].startswith("attachment;")


def test_a_file_can_do_nothing_and_is_kept_by_no_cache(browser: Browser, parts: Parts, talk: Talk) -> None:
    headers = browser.get(address(talk, sent_by_borrower(parts, talk, made_files.picture()))).headers
    assert headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert (headers["x-content-type-options"], headers["cache-control"]) == ("nosniff", "no-store")


def test_only_who_is_logged_in_gets_it(visitor: Browser, parts: Parts, talk: Talk) -> None:
    assert visitor.get(address(talk, sent_by_borrower(parts, talk, made_files.picture()))).status_code == 401


def test_it_belongs_to_its_own_case(browser: Browser, parts: Parts, talk: Talk) -> None:
    file = sent_by_borrower(parts, talk, made_files.picture())
    other = add_talk(parts, address="two")
    assert browser.get(address(other, file)).status_code == 404
    for made_up in ("0" * 32, "x"):
        assert browser.get(f"/desk/cases/{talk.case.id}/attachments/{made_up}").status_code == 404
        assert browser.get(f"/desk/cases/{made_up}/attachments/{file.id}").status_code == 404


def awaited(parts: Parts, talk: Talk) -> str:
    """A file that Telegram has announced; its id."""
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        message = conversations.add_message(session, conversation, "borrower", "", NOW, state="answered")
        attaching.attach(session, message, AwaitedFile("document", "secret-file-id", "payslip.pdf", 7), NOW)
        return str(attachments.of_messages(session, [message.id])[message.id].id)


@pytest.mark.parametrize(("state", "words"), [("refused", "It is not kept"), ("lost", "It could not be fetched")])
def test_what_is_not_there_is_said(browser: Browser, parts: Parts, talk: Talk, state: str, words: str) -> None:
    file_id = awaited(parts, talk)
    page = page_of(browser, talk)
    assert "It is being fetched." in page
    assert "secret-file-id" not in page
    with parts.database.write() as session:
        attachments.given_up(session, file_id, state)
    assert words in page_of(browser, talk)
    assert browser.get(f"/desk/cases/{talk.case.id}/attachments/{file_id}").status_code == 404


# What officers send


def send(browser: Browser, talk: Talk, content: bytes, name: str = "plan.jpg", **fields: str) -> Any:
    data = {"csrf": browser.csrf, "text": "", **fields}
    return browser.http.post(f"/desk/cases/{talk.case.id}/messages", data=data, files={"file": (name, content)})


@pytest.fixture
def mine(browser: Browser, talk: Talk) -> Talk:
    """The case, taken over by the officer of the browser."""
    assert browser.post(f"/desk/cases/{talk.case.id}/take").status_code == 303
    return talk


def sent_files(parts: Parts, talk: Talk) -> list[tuple[str, Attachment]]:
    """The officer's messages with their files."""
    with parts.database.read() as session:
        said = [m for m in conversations.messages_after(session, talk.conversation_id, 0) if m.author == "officer"]
        files = attachments.of_messages(session, [message.id for message in said])
        return [(str(message.text), files[message.id]) for message in said if message.id in files]


@pytest.mark.parametrize("text", ["", "Here is your plan."])
def test_an_officer_sends_a_file(browser: Browser, parts: Parts, mine: Talk, text: str) -> None:
    assert send(browser, mine, made_files.photo_with_place(), "plan.png", text=text).status_code == 303
    ((said, file),) = sent_files(parts, mine)
    assert (said, file.author, file.name, file.media_type) == (text, "officer", "plan.jpg", "image/jpeg")
    assert b"Calle" not in parts.content_of_file(file.id)
    assert look(parts, mine)[1].state == "with_borrower"
    assert address(mine, file) in page_of(browser, mine)


def test_a_file_sent_twice_under_one_id_is_one(browser: Browser, parts: Parts, mine: Talk) -> None:
    for _ in range(2):
        assert send(browser, mine, made_files.pdf(), once="abc").status_code == 303
    assert len(sent_files(parts, mine)) == 1


def test_a_form_without_a_file_sends_the_text(browser: Browser, parts: Parts, mine: Talk) -> None:
    answer = browser.http.post(
        f"/desk/cases/{mine.case.id}/messages",
        data={"csrf": browser.csrf, "text": "Good morning."},
        files={"file": ("", b"")},
    )
    assert answer.status_code == 303
    assert sent_files(parts, mine) == []
    assert "Good morning." in page_of(browser, mine)


def test_neither_text_nor_file_is_refused(browser: Browser, mine: Talk) -> None:
    assert send(browser, mine, b"", "").status_code == 422


@pytest.mark.parametrize("content", PRETENDING.values(), ids=PRETENDING)
def test_what_only_pretends_is_refused_and_the_text_stays(browser: Browser, mine: Talk, content: bytes) -> None:
    answer = send(browser, mine, content, text="Here is your plan.")
    assert answer.status_code == 422
    assert "Here is your plan." in answer.text
    assert "please" in answer.text


def test_what_is_too_large_is_refused(browser: Browser, parts: Parts, mine: Talk) -> None:
    answer = send(browser, mine, made_files.pdf(b"x" * 11 * MEGABYTE))
    assert answer.status_code == 413
    assert "at most 10 MB" in answer.text
    assert sent_files(parts, mine) == []


def test_who_does_not_hold_the_case_sends_nothing(browser: Browser, parts: Parts, talk: Talk) -> None:
    assert send(browser, talk, made_files.pdf()).status_code == 409
    assert sent_files(parts, talk) == []


def test_a_file_needs_the_csrf_token(browser: Browser, parts: Parts, mine: Talk) -> None:
    assert send(browser, mine, made_files.pdf(), csrf="wrong").status_code == 403
    assert sent_files(parts, mine) == []


def test_other_forms_take_no_file(browser: Browser, talk: Talk) -> None:
    path = f"/desk/cases/{talk.case.id}/take"
    answer = browser.http.post(path, data={"csrf": browser.csrf}, files={"file": ("x.pdf", made_files.pdf())})
    assert answer.status_code == 415


def test_a_broken_form_is_refused(browser: Browser, mine: Talk) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x", "X-CSRF-Token": browser.csrf}
    answer = browser.http.post(f"/desk/cases/{mine.case.id}/messages", content=b"--x", headers=headers)
    assert answer.status_code == 400


def test_the_form_has_a_button_for_files(browser: Browser, mine: Talk) -> None:
    page = page_of(browser, mine)
    assert 'enctype="multipart/form-data"' in page
    assert field(page, "once")
    assert '<label for="file">' in page


def test_it_works_on_every_database(parts_anywhere: Parts) -> None:
    talk = add_talk(parts_anywhere)
    content = made_files.pdf(bytes(range(256)) * 400)
    file = sent_by_borrower(parts_anywhere, talk, content)
    file_id = awaited(parts_anywhere, talk)
    with parts_anywhere.database.write() as session:
        (errand,) = attachments.claim(session, NOW, 4, {"webchat"})
        assert (errand.attachment_id, errand.source, errand.attempts) == (file_id, "secret-file-id", 1)
        assert attachments.claim(session, NOW, 4, {"webchat"}) == []
    with parts_anywhere.database.write() as session:
        facts = {"kind": "document", "media_type": "application/pdf", "name": "payslip.pdf"}
        assert attachments.arrived(session, file_id, content, **facts)
        assert not attachments.arrived(session, file_id, content, **facts)
        assert attachments.given_up(session, file_id, "lost") is None
    assert parts_anywhere.content_of_file(file.id) == parts_anywhere.content_of_file(file_id) == content


@pytest.mark.parametrize(
    ("value", "words"), [(1, "1 KB"), (340 * 1024, "340 KB"), (5 * MEGABYTE // 2, "2.5 MB"), (10 * MEGABYTE, "10 MB")]
)
def test_a_size_is_told_in_its_larger_unit(value: int, words: str) -> None:
    assert size(value) == words
