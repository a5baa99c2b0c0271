"""Reads an uploaded form (multipart/form-data, RFC 7578) piece by piece, and stops where it gets too large."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from bot.conversations.file_check import too_large
from bot.errors import BadInput

MULTIPART = "multipart/form-data"

LARGEST_FIELDS = 256 * 1024
"""Bytes of all fields together that are no file, with the heads of all parts."""

MOST_PARTS = 50


@dataclass(frozen=True)
class Sent:
    """A file as it was sent. `name` is what the sender calls it."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Upload:
    """A form that has been read; the last of several fields with one name, and the file, if one was chosen."""

    fields: Mapping[str, str]
    file: Optional[Sent]


class UnreadableUpload(Exception):
    """A body that is no multipart form, or not one with text fields and one file."""


class UploadReader:
    """Takes a body's pieces. `largest` is how many bytes its one file may have.

    `take` and `end` raise `BadInput` (`too_large`) or `UnreadableUpload`.
    """

    def __init__(self, content_type: str, largest: int) -> None:
        kind, options = parse_options_header(content_type)
        boundary = options.get(b"boundary")
        if kind != MULTIPART.encode() or not boundary:
            raise UnreadableUpload("The body has to be multipart/form-data with a boundary.")
        self._largest = largest
        self._fields: list[tuple[str, str]] = []
        self._file: Optional[Sent] = None
        self._heads = self._parts = self._texts = 0
        self._ended = False
        self._begin()
        try:
            self._parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._begin,
                    "on_header_field": self._take_head,
                    "on_header_value": self._take_value,
                    "on_header_end": self._end_head,
                    "on_headers_finished": self._end_heads,
                    "on_part_data": self._take_data,
                    "on_part_end": self._end_part,
                    "on_end": self._end,
                },
            )
        except FormParserError as error:
            raise UnreadableUpload("The body has to be multipart/form-data with a short boundary.") from error

    def take(self, piece: bytes) -> None:
        """The next piece of the body."""
        try:
            self._parser.write(piece)
        except FormParserError as error:
            raise UnreadableUpload("The body is no multipart form.") from error

    def end(self) -> Upload:
        """The form, when the body is complete."""
        if not self._ended:
            raise UnreadableUpload("The form has ended too soon.")
        return Upload(dict(self._fields), self._file)

    def _begin(self) -> None:
        self._head, self._value, self._data = bytearray(), bytearray(), bytearray()
        self._disposition: Mapping[bytes, bytes] = {}

    def _take_head(self, data: bytes, start: int, end: int) -> None:
        self._head += data[start:end]

    def _take_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _end_head(self) -> None:
        if self._head.lower() == b"content-disposition":
            _, self._disposition = parse_options_header(bytes(self._value))
        self._head, self._value = bytearray(), bytearray()

    def _end_heads(self) -> None:
        self._parts += 1
        if self._parts > MOST_PARTS or b"name" not in self._disposition:
            raise UnreadableUpload(f"A form has named parts, at most {MOST_PARTS} of them.")

    def _take_data(self, data: bytes, start: int, end: int) -> None:
        if b"filename" in self._disposition:
            if len(self._data) + end - start > self._largest:
                raise too_large(self._largest)
        else:
            self._texts += end - start
            if self._texts > LARGEST_FIELDS:
                raise BadInput("too_long", f"The fields have to be at most {LARGEST_FIELDS // 1024} KB.")
        self._data += data[start:end]

    def _end_part(self) -> None:
        name = self._disposition.get(b"filename")
        try:
            if name is None:
                self._fields.append((self._disposition[b"name"].decode("utf-8"), self._data.decode("utf-8")))
            elif self._file is not None:
                raise UnreadableUpload("One file at a time, please.")
            elif name or self._data:  # a browser sends an empty one where none was chosen
                self._file = Sent(name.decode("utf-8", "replace"), bytes(self._data))
        except UnicodeDecodeError as error:
            raise UnreadableUpload("The fields have to be UTF-8.") from error
        self._data = bytearray()

    def _end(self) -> None:
        self._ended = True
