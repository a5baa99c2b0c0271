"""Pictures and PDFs over the interface: taken, kept once, and handed out to nobody else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.cases.opening import Opened
from bot.channels.webchat import body
from bot.crm import attachments, conversations
from tests import made_files
from tests.channels.webchat_world import Borrower, Data, World, webchat_world
from tests.made_files import MEGABYTE, PRETENDING


def sends(
    borrower: Borrower, content: bytes, name: str = "photo.jpg", text: str = "", made: Any = None
) -> httpx.Response:
    borrower.sent += 1
    url = f"/chat/sessions/{borrower.session}/attachments"
    fields = {"id": made or f"m{borrower.sent}", "text": text}
    return borrower.http.post(url, data=fields, files={"file": (name, content)}, headers=borrower.headers)


def file_of(borrower: Borrower, content: bytes, name: str = "photo.jpg") -> Data:
    response = sends(borrower, content, name)
    assert response.status_code == 200, response.text
    return dict(response.json()["message"]["attachment"])


def open_case(chat: World, borrower: Borrower, kind: str = "hardship") -> Opened:
    with chat.parts.database.write() as session:
        conversation = conversations.lock(session, borrower.session)
        return chat.parts.cases.open(session, conversation, kind, chat.parts.clock())


def test_a_picture_is_kept_and_handed_out_anew(chat: World) -> None:
    borrower = chat.borrower()
    photo = made_files.photo_with_place()
    told = file_of(borrower, photo, "IMG 1.png")
    assert (told["kind"], told["media_type"], told["name"], told["width"], told["height"], told["state"]) == (
        "image",
        "image/jpeg",
        "IMG 1.jpg",
        60,
        40,
        "kept",
    )
    handed_out = borrower.get(f"attachments/{told['id']}")
    assert handed_out.status_code == 200
    assert len(handed_out.content) == told["size"]
    assert b"Calle" not in handed_out.content
    assert made_files.opened(handed_out.content).size == (60, 40)


def test_a_file_is_handed_out_so_that_it_can_do_nothing(chat: World) -> None:
    borrower = chat.borrower()
    shown = borrower.get(f"attachments/{file_of(borrower, made_files.picture())['id']}").headers
    saved = borrower.get(f"attachments/{file_of(borrower, made_files.pdf(), 'año 1.pdf')['id']}").headers
    for headers in (shown, saved):
        assert headers["content-security-policy"] == "default-src 'none'; sandbox"
        assert (headers["x-content-type-options"], headers["cache-control"]) == ("nosniff", "no-store")
    assert (shown["content-type"], shown["content-disposition"]) == ("image/jpeg", "inline; filename*=UTF-8''photo.jpg")
    assert saved["content-type"] == "application/pdf"
    assert saved["content-disposition"] == "attachment; filename*=UTF-8''a%C3%B1o%201.pdf"


def test_without_a_case_a_person_is_offered(chat: World) -> None:
    replies = sends(chat.borrower(), made_files.picture()).json()["replies"]
    assert [reply["kind"] for reply in replies] == ["notice", "notice"]
    assert "pictures, voice messages and files cannot be read here" in replies[-1]["text"]
    assert [button["title"] for button in replies[-1]["buttons"]] == ["Talk to a person"]
    assert not chat.rasa.heard


def test_the_button_fetches_a_person(chat: World) -> None:
    borrower = chat.borrower()
    (button,) = sends(borrower, made_files.picture()).json()["replies"][-1]["buttons"]
    borrower.says(button["payload"])
    assert chat.rasa.texts() == ["/ask_human"]


def test_with_a_case_its_officer_sees_it(chat: World) -> None:
    borrower = chat.borrower()
    opened = open_case(chat, borrower)
    (_, said) = sends(borrower, made_files.pdf(), "doctor.pdf").json()["replies"]
    assert opened.case.reference in said["text"]
    assert said["kind"] == "care"


def test_what_was_said_of_one_picture_is_not_said_of_the_next(chat: World) -> None:
    borrower = chat.borrower()
    first, second = (sends(borrower, made_files.picture()).json()["replies"] for _ in range(2))
    assert (len(first), second) == (2, [])


def test_a_caption_with_words_is_answered_too(chat: World) -> None:
    borrower = chat.borrower()
    answer = sends(borrower, made_files.picture(), text="is this the right form?").json()
    assert answer["message"]["text"] == "is this the right form?"
    assert [reply["kind"] for reply in answer["replies"]] == ["notice", "notice", "social"]
    assert chat.rasa.texts() == ["is this the right form?"]
    assert borrower.history()[1:] == answer["replies"]


def test_a_bare_word_is_kept_with_the_picture(chat: World) -> None:
    assert sends(chat.borrower(), made_files.picture(), text=" payslip ").json()["message"]["text"] == "payslip"
    assert not chat.rasa.heard


def test_an_officer_who_holds_the_conversation_gets_it(chat: World) -> None:
    borrower = chat.borrower()
    chat.hold(borrower)
    answer = sends(borrower, made_files.picture(), text="is this the right form?").json()
    assert (answer["with_officer"], answer["replies"]) == (True, [])
    assert not chat.rasa.heard


def test_the_same_id_is_the_same_file(chat: World) -> None:
    borrower = chat.borrower()
    first, second = (sends(borrower, made_files.picture(), made="one").json() for _ in range(2))
    assert second == first
    with chat.parts.database.read() as session:
        assert attachments.borrowers_since(session, borrower.session, borrower_began(chat, borrower)) == 1


def borrower_began(chat: World, borrower: Borrower) -> Any:
    return chat.conversation(borrower).created_at


def test_it_stands_in_the_history_and_in_the_stream(chat: World) -> None:
    borrower = chat.borrower()
    told = file_of(borrower, made_files.picture())
    assert borrower.history()[0]["attachment"] == told
    with borrower.listening() as events:
        assert next(events)["data"]["attachment"] == told


def test_an_officers_file_reaches_the_borrower(chat: World) -> None:
    borrower = chat.borrower()
    kept = chat.parts.files.check(made_files.pdf(b"plan"), "plan.pdf")
    with chat.parts.database.write() as session:
        conversation = conversations.lock(session, borrower.session)
        now = chat.parts.clock()
        sent = conversations.add_message(session, conversation, "officer", "", now, officer_name="Maria Lin")
        facts = {"kind": kept.kind, "media_type": kept.media_type, "name": kept.name}
        attachments.keep(session, sent, kept.content, now, **facts)
    (told,) = borrower.history()
    assert (told["from"], told["attachment"]["name"]) == ("officer", "plan.pdf")
    assert borrower.get(f"attachments/{told['attachment']['id']}").content == made_files.pdf(b"plan")


@pytest.mark.parametrize("content", PRETENDING.values(), ids=PRETENDING)
def test_what_only_pretends_is_refused_and_not_stored(chat: World, content: bytes) -> None:
    borrower = chat.borrower()
    response = sends(borrower, content)
    assert (response.status_code, response.json()["error"]["code"]) == (422, "bad_file")
    assert not chat.stored(borrower)


def test_a_refusal_speaks_the_borrowers_language(chat: World) -> None:
    chat.http.headers["Accept-Language"] = "es-MX"
    message = sends(chat.borrower(), b"GIF89a").json()["error"]["message"]
    assert "archivo" in message.lower()


def test_other_refusals(chat: World) -> None:
    borrower = chat.borrower()
    url = f"/chat/sessions/{borrower.session}/attachments"
    picture = {"file": ("x.jpg", made_files.picture())}
    for options, status, code in (
        ({"data": {"id": "a"}, "files": {"other": (None, "x")}}, 422, "missing_field"),
        ({"files": picture}, 422, "missing_field"),
        ({"data": {"id": "a b"}, "files": picture}, 422, "bad_id"),
        ({"data": {"id": "a"}, "files": {"file": ("x.jpg", b"")}}, 422, "empty"),
        ({"data": {"id": "a", "text": "x" * 4001}, "files": picture}, 413, "too_long"),
        ({"data": {"id": "a", "text": "x" * 300_000}, "files": picture}, 413, "too_long"),
        ({"json": {"id": "a"}}, 400, "not_multipart"),
        ({"content": b"--x", "headers": {"Content-Type": "multipart/form-data; boundary=x"}}, 400, "not_multipart"),
    ):
        headers = {**borrower.headers, **options.pop("headers", {})}  # type: ignore[dict-item]
        response = chat.http.post(url, headers=headers, **options)  # type: ignore[arg-type]
        assert (response.status_code, response.json()["error"]["code"]) == (status, code)
    assert not chat.stored(borrower)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[World]:
    """A server that takes files of up to 1 MB, and few messages."""
    with webchat_world(tmp_path, attachment_mb=1, flood_messages=3) as made:
        yield made


def test_what_is_too_large_is_refused_while_it_comes_in(small: World) -> None:
    borrower = small.borrower()
    read = 0

    def pieces() -> Iterator[bytes]:
        nonlocal read
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n%PDF-'
        for _ in range(100):
            read += MEGABYTE
            yield b"x" * MEGABYTE

    url = f"/chat/sessions/{borrower.session}/attachments"
    headers = {**borrower.headers, "Content-Type": "multipart/form-data; boundary=x"}
    try:
        response = small.http.post(url, headers=headers, content=pieces())
        assert (response.status_code, response.json()["error"]["code"]) == (413, "too_large")
    except (httpx.WriteError, httpx.ReadError):  # it closed the connection while we were still sending
        pass
    assert read < 50 * MEGABYTE
    assert not small.stored(borrower)


def test_a_little_too_large_is_told(small: World) -> None:
    response = sends(small.borrower(), made_files.pdf(b"x" * MEGABYTE))
    assert (response.status_code, response.json()["error"]["code"]) == (413, "too_large")


def test_a_bomb_is_refused(small: World) -> None:
    response = sends(small.borrower(), made_files.bomb(), "holiday.png")
    assert (response.status_code, response.json()["error"]["code"]) == (413, "too_large")


def test_files_count_as_messages(small: World) -> None:
    borrower = small.borrower()
    statuses = [sends(borrower, made_files.picture()).status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]


def test_a_file_that_stops_coming_makes_room(small: World, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setattr(body, "UPLOAD_SECONDS", 0.2)
    borrower = small.borrower()
    host, port = small.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 5) as line:
        head = f"POST /chat/sessions/{borrower.session}/attachments HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n"
        kind = "Content-Type: multipart/form-data; boundary=x\r\n"
        line.sendall(f"{head}{kind}Authorization: Bearer {borrower.token}\r\n\r\n--x\r\n".encode())
        assert b" 400 " in line.recv(4096)


def test_only_who_has_the_token_gets_a_file(chat: World) -> None:
    borrower, other = chat.borrower(), chat.borrower()
    told = file_of(borrower, made_files.picture())
    path = f"/chat/sessions/{borrower.session}/attachments/{told['id']}"
    for headers, status, code in (
        ({}, 401, "no_token"),
        ({"Authorization": "Bearer wrong"}, 403, "wrong_token"),
        (other.headers, 404, "no_session"),
    ):
        response = chat.http.get(path, headers=headers)
        assert (response.status_code, response.json()["error"]["code"]) == (status, code)
        response = chat.http.post(path.rpartition("/")[0], headers=headers, files={"file": ("x", b"x")})
        assert response.status_code == status
    response = other.get(f"attachments/{told['id']}")
    assert (response.status_code, response.json()["error"]["code"]) == (404, "no_attachment")


@pytest.mark.parametrize("made_up", ["0" * 32, "x", "..%2f..%2fmessages", "%00"])
def test_there_is_no_other_file(chat: World, made_up: str) -> None:
    assert chat.borrower().get(f"attachments/{made_up}").status_code == 404


def test_what_is_handed_out_is_what_was_kept(chat: World) -> None:
    borrower = chat.borrower()
    told = file_of(borrower, made_files.pdf(bytes(range(256)) * 40))
    with chat.parts.database.read() as session:
        kept = attachments.kept_in(session, borrower.session, told["id"])
        assert kept
    assert hashlib.sha256(borrower.get(f"attachments/{told['id']}").content).hexdigest() == kept.sha256
