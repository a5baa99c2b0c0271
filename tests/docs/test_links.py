"""What README.md and docs/ point to is there: pages, pictures, files, settings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.conftest import ROOT
from tests.docs import pages
from tests.docs.pages import PAGES

LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)\)")
IN_FOLDERS = re.compile(r"(?:actions|bench|bot|data|desk|docs|lender|tests|training)/[\w./-]*")
SETTINGS = {f"RAPPORT_{name.upper()}" for name in Settings.__fields__}


def links(page: Path) -> list[tuple[str, str]]:
    """Texts and targets; what looks like a link within code is none."""
    return LINK.findall(re.sub(r"`[^`\n]+`", "", pages.prose(page)))


each_page = pytest.mark.parametrize("page", PAGES, ids=pages.name)


@each_page
def test_every_link_leads_somewhere(page: Path) -> None:
    for _, target in links(page):
        if not target.startswith(("https://", "http://", "#")):
            assert (page.parent / target.partition("#")[0]).exists(), f"{pages.name(page)} points to {target}"


@each_page
def test_every_picture_says_what_it_shows(page: Path) -> None:
    for shown, target in links(page):
        assert len(shown) > 20 or not target.endswith(".png")


@each_page
def test_every_file_that_is_named_exists(page: Path) -> None:
    named = [code for code in pages.codes(page) if IN_FOLDERS.fullmatch(code)]
    assert not [path for path in named if not (ROOT / path).exists()]


@each_page
def test_every_setting_that_is_named_exists(page: Path) -> None:
    assert set(re.findall(r"RAPPORT_[A-Z_]+", pages.text(page))) <= SETTINGS


def test_the_readme_is_short_enough_to_be_read() -> None:
    assert len(pages.text(ROOT / "README.md").splitlines()) <= 200


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, new = set(), {ROOT / "README.md"}
    while new:
        reached |= new
        targets = {(page.parent / to).resolve() for page in new for _, to in links(page)}
        new = {path for path in targets if path.suffix == ".md" and path.is_file()} - reached
    assert {page for page in PAGES if page.parent.name != "decisions"} <= reached
