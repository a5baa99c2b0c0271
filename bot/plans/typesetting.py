"""Sets plans as PDF and PNG with Typst (https://typst.app), which shapes every script, and writes tagged PDF.

Typst gets data only, never markup, so no text of anybody's can become a command. It reads no file but the template and
the fonts, and loads nothing. The fonts come from packages that `pyproject.toml` names.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typst

TEMPLATE = Path(__file__).with_name("document.typ")

FONTS: Mapping[str, str] = {
    "fontpkg_noto_sans": "Noto Sans",
    "fontpkg_noto_sans_arabic": "Noto Sans Arabic",
    "fontpkg_noto_sans_thai": "Noto Sans Thai",
    "cvttf_NotoSansCJK_Regular": "Noto Sans CJK TC",
}
"""Families by the package that brings them, all under the SIL Open Font License 1.1.

The last one has the characters of Chinese, Japanese and Korean, each in its own shape where the text's language is
said (OpenType `locl`).
"""

STANDARD = "ua-1"
"""PDF/UA-1 (ISO 14289-1): tagged, with a title and a language; Typst refuses to write what is not.

A document that cannot be one is tagged all the same.
"""

PIXELS_PER_INCH = 216.0
"""Of a picture: three pixels a unit, 1,152 across."""


class Typesetter:
    """Sets pages; to be shared, since reading the fonts' names takes a moment."""

    def pdf(self, page: Mapping[str, Any], made: datetime) -> bytes:
        """A page's data as a PDF document made at a moment."""
        data = {**page, "form": "a4", "made": {"year": made.year, "month": made.month, "day": made.day}}
        options = {"format": "pdf", "timestamp": int(made.timestamp())}
        try:
            return self._set(data, pdf_standards=[STANDARD], **options)
        except (
            typst.TypstError
        ):  # a name may have a sign that no font has: it is shown as a box, which the norm forbids
            return self._set(data, **options)

    def png(self, page: Mapping[str, Any]) -> bytes:
        """A page's data as a picture."""
        return self._set({**page, "form": "picture", "made": None}, format="png", ppi=PIXELS_PER_INCH)

    def _set(self, data: Mapping[str, Any], **options: Any) -> bytes:
        made: bytes = typst.compile(
            self._template,
            font_paths=self._fonts,
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps({**data, "fonts": list(FONTS.values())})},
            **options,
        )
        return made

    @cached_property
    def _template(self) -> bytes:
        return TEMPLATE.read_bytes()

    @cached_property
    def _fonts(self) -> typst.Fonts:
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=font_folders())


def font_folders() -> list[str]:
    """Where the packages with the fonts are. Raises LookupError where one is not installed."""
    return [folder for package in FONTS for folder in _folders(package)]


def _folders(package: str) -> Sequence[str]:
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise LookupError(f"The package {package} with a font is missing: set the environment up again (make setup).")
    return list(found.submodule_search_locations)
