"""What a file is, by its content alone, and what is kept of it."""

from __future__ import annotations

import pytest

from bot.conversations.file_check import FileCheck, clean_name
from bot.conversations.pictures import LONGEST
from bot.errors import BadInput
from tests import made_files
from tests.made_files import MEGABYTE, PRETENDING, opened

CHECK = FileCheck(MEGABYTE)


def code_of(content: bytes, name: str = "photo.jpg", check: FileCheck = CHECK) -> str:
    with pytest.raises(BadInput) as refusal:
        check.check(content, name)
    return refusal.value.code


@pytest.mark.parametrize(
    ("form", "mode", "media_type"),
    [
        ("JPEG", "RGB", "image/jpeg"),
        ("JPEG", "L", "image/jpeg"),
        ("JPEG", "CMYK", "image/jpeg"),
        ("PNG", "RGB", "image/png"),
        ("PNG", "RGBA", "image/png"),
        ("PNG", "P", "image/png"),
        ("PNG", "LA", "image/png"),
        ("PNG", "1", "image/png"),
        ("WEBP", "RGB", "image/jpeg"),
        ("WEBP", "RGBA", "image/png"),
    ],
)
def test_a_picture_is_drawn_anew(form: str, mode: str, media_type: str) -> None:
    kept = CHECK.check(made_files.picture(form, mode=mode), "x.html")
    assert (kept.kind, kept.media_type, kept.width, kept.height) == ("image", media_type, 60, 40)
    drawn = opened(kept.content).convert("RGB")
    left, right = (drawn.crop((x, 0, x + 30, 40)).resize((1, 1)).getpixel((0, 0)) for x in (0, 30))
    assert left != right


def test_nothing_hidden_is_kept_of_a_photo() -> None:
    photo = made_files.photo_with_place()
    assert b"Calle Mayor" in photo
    kept = CHECK.check(photo, "IMG_1.jpg").content
    assert not any(words in kept for words in (b"Calle", b"Telephone", b"script", b"Exif", b"GPS"))
    assert not dict(opened(kept).getexif())


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_nothing_hidden_is_kept_of_other_pictures(form: str) -> None:
    from PIL import Image, PngImagePlugin

    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Ana Ruiz")
    exif = Image.Exif()
    exif[0x013B] = "Ana Ruiz"
    more = {"pnginfo": notes} if form == "PNG" else {}
    drawn = made_files.picture(form, exif=exif, icc_profile=b"Ana Ruiz profile" * 10, **more)
    assert b"Ana Ruiz" in drawn
    assert b"Ana Ruiz" not in CHECK.check(drawn).content


def test_a_photo_whose_notes_are_broken_is_kept() -> None:
    kept = CHECK.check(made_files.picture(exif=b"Exif\0\0nonsense" * 20))
    assert (kept.kind, kept.width) == ("image", 60)


def test_a_photo_taken_on_its_side_is_set_upright() -> None:
    kept = CHECK.check(made_files.photo_with_place(turned=True))
    assert (kept.width, kept.height) == (40, 60)


def test_a_large_picture_is_kept_readable_and_no_larger_than_needed() -> None:
    kept = CHECK.check(made_files.picture(width=6000, height=1500))
    assert (kept.width, kept.height) == (LONGEST, LONGEST // 4)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_what_is_kept_never_has_more_bytes_than_is_taken(mode: str) -> None:
    webp = made_files.noise(1400, 1400, "WEBP", mode, quality=1)
    assert len(webp) < MEGABYTE / 2
    kept = FileCheck(MEGABYTE // 2).check(webp)
    assert len(kept.content) <= MEGABYTE // 2
    assert kept.media_type == "image/jpeg"


@pytest.mark.parametrize("content", PRETENDING.values(), ids=PRETENDING)
def test_what_only_pretends_is_refused(content: bytes) -> None:
    assert code_of(content) == "bad_file"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    packed = made_files.bomb()
    assert len(packed) < MEGABYTE
    assert code_of(packed, "holiday.png") == "too_large"


def test_what_is_empty_or_too_large_is_refused() -> None:
    assert code_of(b"") == "empty"
    assert code_of(made_files.pdf(b"x" * MEGABYTE)) == "too_large"


def test_a_refusal_says_what_to_do() -> None:
    with pytest.raises(BadInput, match=r"at most 1 MB; please send a smaller one"):
        CHECK.check(made_files.pdf(b"x" * MEGABYTE))


@pytest.mark.parametrize("end", [b"\n%%EOF", b"\n%%EOF\r\n", b"\n%%EOF" + b"\n" * 1000])
def test_a_pdf_is_kept_as_it_came_and_never_shown(end: bytes) -> None:
    content = made_files.pdf(end=end)
    kept = CHECK.check(content, "payslip.jpg")
    assert (kept.kind, kept.media_type, kept.name) == ("document", "application/pdf", "payslip.pdf")
    assert kept.content == content


@pytest.mark.parametrize("brand", [b"heic", b"mif1"])
def test_a_heic_is_kept_and_never_shown(brand: bytes) -> None:
    kept = CHECK.check(made_files.heic(brand), "IMG_2.HEIC")
    assert (kept.kind, kept.media_type, kept.name) == ("document", "image/heic", "IMG_2.heic")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("payslip.pdf", "payslip.pdf"),
        ("payslip.pdf.exe", "payslip.pdf.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\Ana\\scan 1.PDF", "scan 1.pdf"),
        ("a\u202efdp.exe", "afdp.pdf"),
        ("a\r\nb\0.pdf", "a b.pdf"),
        ("工资单.pdf", "工资单.pdf"),
        ("card 4111 1111 1111 1111.pdf", "card ••••••1111.pdf"),
        ("", "file.pdf"),
        ("/", "file.pdf"),
        ("...", "file.pdf"),
        (".pdf", "pdf.pdf"),
        ("x" * 5000, "x" * 80 + ".pdf"),
    ],
)
def test_a_name_is_cleaned_and_ends_as_its_content_does(name: str, kept: str) -> None:
    assert clean_name(name, "application/pdf") == kept
