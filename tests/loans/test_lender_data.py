"""A lender's mistakes: each is found when loading, and the error says where it is and what is expected."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.errors import BadLenderData
from bot.loans.lender_data import load_lender

EXAMPLE = Path(__file__).parents[2] / "lender"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the example lender to make mistakes in."""
    return Path(shutil.copytree(EXAMPLE, tmp_path / "lender"))


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Replaces the first `old` in a file; fails when the example no longer has it."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "where", "expected"),
    [
        ("lender.yml", "default_market: US", "default_market: FR", "field default_market", "one of TW, US"),
        ("lender.yml", "default_language: en", "default_language: sw", "field default_language", "one of en"),
        ("lender.yml", "share: 40", "share: 140", "field max_instalment_share", "less than or equal to 100"),
        ("lender.yml", "share: 40", "share: forty", "field max_instalment_share", "not a valid decimal"),
        ("lender.yml", "default_language: en\n", "", "field default_language", "missing"),
        ("lender.yml", "phone:", "fone:", "field (phone|fone)", "(missing|no such field)"),
        ("products/home.yml", "id: home", "id: house", "line \\d+, field id", "must be home"),
        ("products/home.yml", "  vi: Vay mua nhà", "", "line \\d+, field name", "language vi is missing"),
        (
            "products/home.yml",
            "  en: Home loan",
            "  en: 12",
            "line \\d+, field name",
            "text is expected for the language en",
        ),
        ("products/home.yml", "condo loan,", "car loan,", "field synonyms", "'car loan' already stands for car"),
        ("markets/us.yml", "code: US", "code: UK", "field code", "must be US"),
        ("markets/us.yml", "currency: USD", "currency: USX", "field currency", "ISO 4217"),
        ("markets/us.yml", "America/New_York", "America/Gotham", "field time_zone", "IANA"),
        ("markets/us.yml", "us_actuarial\n", "apr\n", "field apr.method", "us_actuarial"),
        ("markets/us.yml", "products: [personal]", "products: [boat]", "field rules.\\d+.products", "boat is none of"),
        ("markets/us.yml", "id: us-mla-cap", "id: us-tila-disclosure", "field rules.1.id", "used twice"),
        (
            "markets/tw.yml",
            "effective_to: 2021-07-19",
            "effective_to: 1921-07-19",
            "field rules.\\d+",
            "must not lie before",
        ),
        ("markets/tw.yml", "last_verified: 2026-11-24", "last_verified: yesterday", "last_verified", "date"),
        ("offers/us.yml", "currency: USD", "currency: TWD", "field currency", "must be USD"),
        ("offers/us.yml", "  home:", "  boat:", "field offers.boat", "no such kind of loan"),
        ("offers/us.yml", "min: 120, max: 360", "min: 400, max: 360", "field offers.home", "min must not be above max"),
        ("offers/us.yml", "min: 120, max: 360", "min: 12.5, max: 360", "field offers.home.term.min", "integer"),
        ("offers/us.yml", "term: 360}", "term: 480}", "field offers.home", "example must lie within"),
        ("offers/us.yml", "- fixed: 6.35", "- fix: 6.35", "field offers.home.rates.0.fix", "no such field"),
        ("offers/us.yml", "- fixed: 6.35\n", "- {}\n", "field offers.home.rates.0", "exactly one of fixed, floating"),
        (
            "offers/us.yml",
            "- floating: {index: sofr_30_days, margin: 1.90}",
            "- fixed: 5",
            "rates",
            "each of another kind",
        ),
        (
            "offers/us.yml",
            "- floating: {index: sofr_30_days,",
            "- floating: {index: sofr,",
            "rates.1.floating.index",
            "no reference rate sofr in reference_rates",
        ),
        ("offers/us.yml", "margin: 1.90", "margin: -5", "rates.1.floating.margin", "greater than or equal to 0"),
        ("offers/tw.yml", "{percent: 2.20, months: 24}, ", "", "rates.1", "two steps or more"),
        ("offers/tw.yml", "percent: 2.20, months: 24", "percent: 2.20", "rates.1", "each with its months but the last"),
        ("offers/us.yml", "[us_identity,", "[us_identities,", "documents.0", "no line us_identities in lines.yml"),
        ("offers/us.yml", "[us_residence,", "[us_home,", "eligibility.conditions.0", "no line us_home in lines.yml"),
        (
            "lines.yml",
            "    vi: Không giới hạn tuổi tối đa.\n",
            "",
            "field lines.no_upper_age",
            "language vi is missing",
        ),
        ("reference_rates.yml", "percent: 3.95", "percent: 395", "rates.sofr_30_days.percent", "less than 100"),
        ("markets/tw.yml", "cap: {rate: 16}", "cap: {rate: 16, apr: 20}", "rules.1.cap", "exactly one of rate, apr"),
        (
            "markets/tw.yml",
            "    topic: rate_cap\n",
            "    topic: decision\n",
            "field rules.1",
            "cap belongs to the topic rate_cap",
        ),
        (
            "offers/us.yml",
            "fee: {money: 95}",
            "fee: {money: 95, percent: 1}",
            "set_up_fee",
            "exactly one of none and money and percent",
        ),
        (
            "offers/us.yml",
            "fee: {money: 95}",
            "fee: {money: 95, minimum: 1}",
            "set_up_fee",
            "minimum goes with percent only",
        ),
        (
            "offers/us.yml",
            "payment: {money: 25, grace_days: 15}",
            "payment: {grace_days: 15}",
            "late_payment",
            "exactly one of money and percent",
        ),
        (
            "offers/tw.yml",
            "repayment: {percent: 1, within_months: 24}",
            "repayment: {percent: 1}",
            "early_repayment",
            "go together",
        ),
        (
            "offers/tw.yml",
            "fixed: 6.80",
            "fixed: 16.01",
            "line \\d+, field offers.personal.rates.0",
            "16.01 % is above the legal cap; at most 16 is allowed",
        ),
        (
            "offers/tw.yml",
            "payment: {percent: 5,",
            "payment: {percent: 20,",
            "field offers.home.late_payment.percent",
            "at most 16 is allowed",
        ),
        ("offices.yml", "market: TW", "market: JP", "field offices.1.market", "one of TW, US"),
        ("offices.yml", "market: TW", "market: US", "field offices", "TW has no office"),
        ("offices.yml", '"09:00-17:00"', '"9-5"', "field offices.0.hours", "write 09:00-17:00"),
        ("offices.yml", '"09:00-17:00"', '"17:00-09:00"', "field offices.0.hours", "begin before it ends"),
        ("offices.yml", '"13:30-17:30"', '"12:00-17:30"', "field offices.1.hours", "after the one before it"),
        ("offices.yml", "id: taipei", "id: new-york", "field offices.1.id", "used twice"),
        ("markets/us.yml", "urgent_kinds: [dispute]", "urgent_kinds: [quarrel]", "urgent_kinds.0", "one of crisis"),
        ("markets/us.yml", "products: [home]", "products: [boat]", "field relief.2.products", "boat is none of"),
        ("markets/us.yml", "id: home-pause", "id: pause", "field relief.2.id", "used twice"),
        ("markets/us.yml", "    percent: 50\n", "", "field relief.3", "percent belongs to the kind reduced"),
        ("response_times.yml", "  crisis:", "  quarrel:", "field kinds.quarrel", "no such kind of case"),
        ("response_times.yml", "  crisis: {first: 1, next: 1, resolve: 8}\n", "", "field kinds", "crisis is missing"),
        ("response_times.yml", "first: 1,", "first: 9,", "field kinds.crisis", "resolve must not be less than first"),
        ("response_times.yml", "first: 1,", "first: 0,", "field kinds.crisis.first", "greater than or equal to 1"),
        ("glossary/repaying.yml", "id: term\n", "id: instalment\n", "field terms.2.id", "used twice"),
        ("glossary/security.yml", "id: pledge\n", "id: apr\n", "field terms.2.id", "used twice"),
        ("lender.yml", "[apr, principal", "[apr, capital", "field offered_terms.1", "no term capital in glossary"),
        ("glossary/repaying.yml", "loan principal,", "apr,", "field terms.0.synonyms.en", "'apr' already stands for"),
    ],
)
def test_it_says_where_a_mistake_is_and_what_is_expected(
    folder: Path, name: str, old: str, new: str, where: str, expected: str
) -> None:
    change(folder, name, old, new)
    with pytest.raises(BadLenderData) as error:
        load_lender(folder)
    assert re.search(f"{re.escape(name)}.*{where}.*{expected}", str(error.value)), str(error.value)


def test_a_rate_may_reach_the_cap(folder: Path) -> None:
    change(folder, "offers/tw.yml", "fixed: 6.80", "fixed: 16")
    assert load_lender(folder).offer("TW", "personal") is not None


def test_a_cap_counts_only_from_its_day(folder: Path) -> None:
    text = (folder / "offers/tw.yml").read_text(encoding="utf-8")
    old_rate = text.replace("fixed: 6.80", "fixed: 18").replace("as_of: 2026-11-01", "as_of: 2021-07-19")
    (folder / "offers/tw.yml").write_text(old_rate, encoding="utf-8")
    assert load_lender(folder).offer("TW", "personal") is not None


def test_a_cap_counts_only_for_its_kind_of_loan(folder: Path) -> None:
    change(folder, "offers/us.yml", "fixed: 7.20", "fixed: 37")
    assert load_lender(folder).offer("US", "car") is not None


def test_every_text_is_needed_in_the_languages_that_are_asked_for(folder: Path) -> None:
    with pytest.raises(BadLenderData, match=r"lender\.yml, line \d+, field name: the language sw is missing"):
        load_lender(folder, languages=["en", "sw"])


def test_it_can_load_fewer_languages(folder: Path) -> None:
    change(folder, "lender.yml", "default_language: en", "default_language: es")
    assert load_lender(folder, languages=["es"]).languages == ("es",)


def test_a_market_needs_offers(folder: Path) -> None:
    (folder / "offers/tw.yml").unlink()
    with pytest.raises(BadLenderData, match="market TW has no offers"):
        load_lender(folder)


def test_offers_need_a_market(folder: Path) -> None:
    (folder / "markets/tw.yml").unlink()
    with pytest.raises(BadLenderData, match=r"offers.tw\.yml has no market"):
        load_lender(folder)


def test_a_lender_needs_products(folder: Path) -> None:
    shutil.rmtree(folder / "products")
    with pytest.raises(BadLenderData, match=r"products holds no \.yml file"):
        load_lender(folder)


def test_a_new_market_is_three_places_and_no_code(folder: Path) -> None:
    shutil.copy(folder / "markets/tw.yml", folder / "markets/hk.yml")
    change(folder, "markets/hk.yml", "code: TW", "code: HK")
    change(folder, "markets/hk.yml", "currency: TWD", "currency: HKD")
    shutil.copy(folder / "offers/tw.yml", folder / "offers/hk.yml")
    change(folder, "offers/hk.yml", "currency: TWD", "currency: HKD")
    office = (folder / "offices.yml").read_text(encoding="utf-8").split("  - id: taipei")[1]
    with (folder / "offices.yml").open("a", encoding="utf-8") as file:
        file.write("  - id: hong-kong" + office.replace("market: TW", "market: HK"))
    assert load_lender(folder).offers("hk")[0].least.currency == "HKD"


def test_nothing_can_be_changed_after_loading(folder: Path) -> None:
    lender = load_lender(folder)
    with pytest.raises(TypeError):
        lender.profile.phone = "1"
