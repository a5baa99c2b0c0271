"""Forms with a file, read piece by piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import httpx
import pytest

from bot.conversations.uploads import LARGEST_FIELDS, Sent, UnreadableUpload, Upload, UploadReader
from bot.errors import BadInput

Files = Sequence[tuple[str, tuple[str, bytes]]]
LARGEST = 100_000


def body(fields: Mapping[str, str], files: Files) -> tuple[str, bytes]:
    """A form as a client of the web writes it."""
    request = httpx.Request("POST", "http://x", data=dict(fields), files=list(files))
    return request.headers["content-type"], request.read()


def read(content_type: str, content: bytes, step: int = 1000) -> Upload:
    reader = UploadReader(content_type, LARGEST)
    for start in range(0, len(content), step):
        reader.take(content[start : start + step])
    return reader.end()


@pytest.mark.parametrize("step", [1, 7, 1000, 10**6])
def test_fields_and_file_are_read_however_they_are_cut(step: int) -> None:
    content = bytes(range(256)) * 3 + b"\r\n--" + b"\r\n"
    sent = body({"id": "m1", "text": "aquí está, 你好"}, [("file", ("recibo ñ.jpg", content))])
    upload = read(*sent, step=step)
    assert upload == Upload({"id": "m1", "text": "aquí está, 你好"}, Sent("recibo ñ.jpg", content))


def test_a_file_that_was_not_chosen_is_none() -> None:
    # what browsers send for an empty <input type="file">: HTML, 4.10.22.7
    lines = [b"--x", b'Content-Disposition: form-data; name="file"; filename=""', b"", b"", b"--x--", b""]
    assert read("multipart/form-data; boundary=x", b"\r\n".join(lines)).file is None


def test_it_stops_as_soon_as_a_file_is_too_large() -> None:
    content_type, content = body({"id": "m1"}, [("file", ("x", b"x" * 10 * LARGEST))])
    reader = UploadReader(content_type, LARGEST)
    reader.take(content[:LARGEST])
    with pytest.raises(BadInput) as refusal:
        reader.take(content[LARGEST : LARGEST + 5000])
    assert refusal.value.code == "too_large"


def test_it_stops_as_soon_as_the_fields_are_too_large() -> None:
    with pytest.raises(BadInput) as refusal:
        read(*body({"text": "x" * (LARGEST_FIELDS + 1)}, [("file", ("x", b"x"))]))
    assert refusal.value.code == "too_long"


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "multipart/form-data",
        "multipart/mixed; boundary=x",
        f"multipart/form-data; boundary={'x' * 300}",
    ],
)
def test_another_kind_of_body_is_refused(content_type: str) -> None:
    with pytest.raises(UnreadableUpload):
        UploadReader(content_type, LARGEST)


def part(head: str, content: str = "x") -> str:
    return f"--x\r\n{head}\r\n\r\n{content}\r\n"


HEAD = 'Content-Disposition: form-data; name="id"'
FILE = 'Content-Disposition: form-data; name="file"; filename="a.jpg"'
WRONG = {
    "nothing": "",
    "no form": "hello",
    "cut off": part(HEAD),
    "cut off in a head": "--x\r\nContent-Disp",
    "without a name": part("Content-Disposition: form-data") + "--x--\r\n",
    "without a head": part("Content-Type: text/plain") + "--x--\r\n",
    "two files": part(FILE) + part(FILE) + "--x--\r\n",
    "too many parts": part(HEAD) * 51 + "--x--\r\n",
    "a head without end": "--x\r\nContent-Disposition: " + "x" * 100_000,
    "too many heads": "--x\r\n" + "X-A: b\r\n" * 100,
}


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG)
def test_what_is_no_form_is_refused(content: str) -> None:
    with pytest.raises(UnreadableUpload):
        read("multipart/form-data; boundary=x", content.encode())


def test_fields_are_utf_8() -> None:
    with pytest.raises(UnreadableUpload):
        read(
            "multipart/form-data; boundary=x", part(HEAD).encode().replace(b"\r\nx\r\n", b"\r\n\xff\r\n") + b"--x--\r\n"
        )
