"""Draws pictures anew: what is kept of one is its pixels, upright, and nothing that was hidden beside them.

Gone are the place where it was taken, the telephone's name, comments, thumbnails, and whatever followed its end.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Optional

from PIL import Image

from bot.errors import BadInput

FORMATS = ("JPEG", "PNG", "WEBP")

MOST_PIXELS = 50_000_000
"""Telephones take up to 50 million pixels. What claims to have more is refused before any of it is unpacked."""

LONGEST = 4096
"""Pixels of the longer side that are kept: a page of small print stays readable."""

SMALLEST = 512
"""The longer side is not made shorter than this to save bytes; a picture of that size always fits."""

ORIENTATION = 0x0112
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What sets a photo upright, by its orientation (Exif 2.32, 4.6.4 A)."""

QUALITY = 88
"""Of a JPEG."""


@dataclass(frozen=True)
class Picture:
    """A picture that was drawn anew; its size in pixels."""

    media_type: str
    content: bytes
    width: int
    height: int


def redrawn(content: bytes, largest: int) -> Picture:
    """The picture in at most `largest` bytes. A PNG stays one, as does what is transparent; the rest becomes a JPEG.

    Of a moving picture the first frame is kept. Raises `BadInput` for what cannot be drawn.
    """
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise _too_many_pixels()
            opened.draft("RGB", (LONGEST, LONGEST))  # a JPEG is unpacked no larger than needed
            as_png = opened.format == "PNG"
            drawn = _plain(opened)
    except BadInput:
        raise
    except Image.DecompressionBombError as error:  # Pillow's own limit, above ours
        raise _too_many_pixels() from error
    except Exception as error:  # a decoder's errors are of many types, and each means that this is no picture
        raise BadInput("bad_file", "This picture is damaged; please take it again, or send another.") from error
    return _within(drawn, as_png or drawn.mode == "RGBA", largest)


def _too_many_pixels() -> BadInput:
    millions = MOST_PIXELS // 1_000_000
    return BadInput("too_large", f"A picture may have at most {millions} million pixels; please send a smaller one.")


def _plain(drawn: Image.Image) -> Image.Image:
    """The pixels alone, in a mode that PNG and JPEG know, upright, and not larger than is kept.

    It is made smaller as early as can be: a telephone's 50 million pixels are 200 MB, and each step copies them.
    """
    if "transparency" in drawn.info or drawn.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
        mode = "RGBA"
    else:
        mode = "L" if drawn.mode in ("1", "L") else "RGB"
    fitting = drawn if drawn.mode == mode else drawn.convert(mode)
    turned = _turned(drawn)
    fitting.thumbnail((LONGEST, LONGEST))
    plain = fitting.transpose(TURNS[turned]) if turned in TURNS else fitting.copy()
    plain.info = {}  # profiles and comments would be written again
    return plain


def _turned(drawn: Image.Image) -> Optional[int]:
    """How a photo lies; None where it does not say so in a way that can be read, which is no reason to refuse it."""
    try:
        turned: Optional[int] = drawn.getexif().get(ORIENTATION)
    except Exception:  # as many types as there are ways to be broken
        return None
    return turned


def _within(drawn: Image.Image, as_png: bool, largest: int) -> Picture:
    """As a PNG if that fits; else as a JPEG, smaller and smaller until it does."""
    if as_png:
        content = _saved(drawn, "PNG", compress_level=6)
        if len(content) <= largest:
            return Picture("image/png", content, *drawn.size)
    flat = _on_white(drawn) if drawn.mode == "RGBA" else drawn
    content = _saved(flat, "JPEG", quality=QUALITY, optimize=True)
    while len(content) > largest and max(flat.size) > SMALLEST:
        flat.thumbnail((flat.width * 3 // 4 or 1, flat.height * 3 // 4 or 1))
        content = _saved(flat, "JPEG", quality=QUALITY, optimize=True)
    return Picture("image/jpeg", content, *flat.size)


def _on_white(drawn: Image.Image) -> Image.Image:
    ground = Image.new("RGB", drawn.size, "white")
    ground.paste(drawn, mask=drawn.getchannel("A"))
    return ground


def _saved(drawn: Image.Image, form: str, **options: int) -> bytes:
    written = BytesIO()
    drawn.save(written, form, **options)
    return written.getvalue()
