"""docs/products.md, followed to the letter: a new rate, and a new market with the page's own rule."""

from __future__ import annotations

import re
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from bot.loans.lender_data import load_lender
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "products.md").read_text(encoding="utf-8")

HEAD = """\
# New Zealand. The header of us.yml says what each field holds.
code: NZ
name: {en: New Zealand, zh-Hant: 紐西蘭, zh-Hans: 新西兰, ja: ニュージーランド, ko: 뉴질랜드, es: Nueva Zelanda,
  pt: Nova Zelândia, fr: Nouvelle-Zélande, de: Neuseeland, it: Nuova Zelanda, id: Selandia Baru, vi: New Zealand,
  th: นิวซีแลนด์, ar: نيوزيلندا}
currency: NZD
time_zone: Pacific/Auckland
apr: {method: simple_annualised, name: apr_gb}
complaints: {acknowledge_days: 5, answer_days: 40, latest_answer_days: 40}
helpline: {says: helpline, values: {service: "1737", number: "1737", emergency: "111"}}
rules:
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the example lender."""
    return Path(shutil.copytree(ROOT / "lender", tmp_path / "lender"))


def changed(path: Path, *pairs: tuple[str, str]) -> str:
    """A file's text with other words in it."""
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def test_a_rate_is_changed_in_one_place(folder: Path) -> None:
    path = folder / "offers" / "us.yml"
    path.write_text(changed(path, ("{fixed: 7.20}", "{fixed: 6.90}")), encoding="utf-8")
    offer = load_lender(folder).offer("US", "car")
    assert offer is not None
    assert offer.rate("fixed").initial == Decimal("6.90")


def test_a_market_is_added_with_the_rule_of_the_page(folder: Path) -> None:
    found = re.search(r"```yaml\n(  - id: nz.*?)```", PAGE, re.DOTALL)
    assert found
    (folder / "markets" / "nz.yml").write_text(HEAD + found[1], encoding="utf-8")
    offers = changed(folder / "offers" / "gb.yml", ("currency: GBP", "currency: NZD"), ("bank_rate", "sofr_30_days"))
    (folder / "offers" / "nz.yml").write_text(offers, encoding="utf-8")
    offices = folder / "offices.yml"
    text = changed(offices)
    london = text.split("  - id: london")[1].split("  - id: ")[0].replace("GB", "NZ")
    offices.write_text(f"{text.rstrip()}\n  - id: auckland{london}", encoding="utf-8")
    market = load_lender(folder).market("NZ")
    assert all("fscl.org.nz" in told for told in market.rules[0].line.by_language.values())
    assert "1737" in market.helpline.by_language["th"]
