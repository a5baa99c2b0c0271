"""Pictures and documents made for tests, honest and dishonest ones."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image

MEGABYTE = 1024**2


def picture(form: str = "JPEG", width: int = 60, height: int = 40, mode: str = "RGB", **options: Any) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    drawn = Image.new("RGB", (width, height), "blue")
    drawn.paste("red", (0, 0, width // 2, height))
    drawn = drawn.convert(mode)
    if mode in ("RGBA", "LA"):
        drawn.putalpha(200)
    return written(drawn, form, **options)


def noise(width: int, height: int, form: str = "PNG", mode: str = "RGB", **options: Any) -> bytes:
    """A picture that cannot be packed."""
    drawn = Image.merge("RGB", [Image.effect_noise((width, height), 100) for _ in "RGB"]).convert(mode)
    if mode == "RGBA":
        drawn.putalpha(200)
    return written(drawn, form, **options)


def photo_with_place(words: str = "Calle Mayor 1", turned: bool = False) -> bytes:
    """A photo as a telephone takes it: with the place, a comment, perhaps on its side, and something behind its end."""
    exif = Image.Exif()
    exif[0x010E] = words
    exif[0x0110] = "Telephone 7"
    if turned:
        exif[0x0112] = 6  # to be turned by a quarter, clockwise
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (40.0, 24.0, 59.0)
    return picture(exif=exif, comment=words.encode(), quality=90) + b"<script>alert(1)</script>" + words.encode()


def written(drawn: Image.Image, form: str, **options: Any) -> bytes:
    held = BytesIO()
    drawn.save(held, form, **options)
    return held.getvalue()


def opened(content: bytes) -> Image.Image:
    made = Image.open(BytesIO(content))
    made.load()
    return made


def pdf(words: bytes = b"payslip", end: bytes = b"\n%%EOF\n") -> bytes:
    """A small document."""
    return b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n% " + words + b"\ntrailer<</Root 1 0 R>>\nstartxref\n9" + end


def heic(brand: bytes = b"heic") -> bytes:
    return b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1heic" + b"\0" * 64


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG of some kilobytes that unpacks to 900 million pixels."""
    packed = zlib.compressobj(9)
    line = b"\0" * (width // 8 + 1)
    data = b"".join([packed.compress(line) for _ in range(height)]) + packed.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PRETENDING = {
    "a GIF with a script": b"GIF89a/*" + b"\0" * 20 + b"*/=1;alert(1)//",
    "an SVG": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "a page": b"<!doctype html><script>alert(1)</script>",
    "a program": b"MZ\x90\0" + b"\0" * 60,
    "an archive": b"PK\x03\x04" + b"\0" * 60,
    "text": b"hello",
    "a PDF without an end": pdf(end=b""),
    "a PDF with much behind its end": pdf() + b"x" * 2000,
    "a PDF behind something": b"<script>" + pdf(),
    "a RIFF that is a sound": b"RIFF\x24\0\0\0WAVEfmt ",
    "a film": heic(b"isom"),
    "a JPEG's first bytes": b"\xff\xd8\xff\xe0<script>alert(1)</script>",
    "a PNG's first bytes": b"\x89PNG\r\n\x1a\n<html>",
    "a JPEG that breaks off": picture(width=400, height=400, quality=95)[:900],
}
"""What is taken for nothing, whatever it is called."""
