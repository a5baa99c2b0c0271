"""Loads a lender from its folder and checks that its files fit together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.cases.kinds import KINDS
from bot.errors import BadLenderData
from bot.loans.caps import breach
from bot.loans.faq import load_faq
from bot.loans.glossary import GlossaryFile, Term
from bot.loans.lender import Lender, Profile
from bot.loans.markets import Market, Rule
from bot.loans.named_parts import NamedParts, read_parts, with_addresses, with_parts
from bot.loans.offers import Offer, OffersFile
from bot.loans.offices import Office, OfficesFile
from bot.loans.products import Product
from bot.loans.records import Words, check, unique
from bot.loans.relief import ReliefOption
from bot.loans.response_times import ResponseTimes, ResponseTimesFile
from bot.loans.statements import read_statements, with_statements
from bot.loans.synonyms import by_language, claim_phrases, phrasebook
from bot.loans.yaml_file import YamlFile, read_yaml


def load_lender(path: Path, languages: Sequence[str] | None = None) -> Lender:
    """The lender in a folder. Every text must exist in `languages`, by default those of the name in lender.yml.

    Raises `BadLenderData`, naming the file, the line, the field and what is expected there.
    """
    profile_file = read_yaml(path / "lender.yml")
    profile = check(profile_file, Profile, ())
    languages = tuple(languages or profile.name.by_language)
    check(profile_file, Profile, languages)
    if profile.default_language not in languages:
        raise profile_file.error(("default_language",), f"one of {', '.join(languages)} is expected.")
    products = _products(path / "products", languages)
    parts = read_parts(path, languages)
    statements = read_statements(path / "statements.yml", languages)
    markets = _markets(path / "markets", languages, products, parts, statements)
    if profile.default_market not in markets:
        raise profile_file.error(("default_market",), f"one of {', '.join(markets)} is expected.")
    contents = _offers(path / "offers", languages, products, markets, parts)
    terms = _glossary(path / "glossary", languages)
    for number, name in enumerate(profile.offered_terms):
        if name not in terms:
            raise profile_file.error(("offered_terms", number), f"there is no term {name} in glossary/.")
    return Lender(
        profile=profile,
        languages=languages,
        products=products,
        markets=markets,
        offers_by_market={
            code: tuple(Offer(products[name], markets[code], terms) for name, terms in content.offers.items())
            for code, content in contents.items()
        },
        licences={code: content.licence for code, content in contents.items()},
        repayment_methods_by_market={code: content.repayment_methods for code, content in contents.items()},
        offices=_offices(path / "offices.yml", languages, markets),
        response_times=_response_times(path / "response_times.yml"),
        glossary=terms,
        faq=load_faq(path / "faq", tuple(profile.name.by_language), tuple(products), tuple(markets)),
        product_phrases=phrasebook((each.id, by_language(each.name, each.synonyms)) for each in products.values()),
        bare_product_phrases=phrasebook((each.id, each.bare) for each in products.values()),
        term_phrases=phrasebook((each.id, by_language(each.name, each.synonyms)) for each in terms.values()),
    )


def _files(folder: Path, what: str) -> Sequence[YamlFile]:
    paths = sorted(folder.glob("*.yml"))
    if not paths:
        raise BadLenderData(f"{folder} holds no .yml file; add one for each {what}.")
    return [read_yaml(path) for path in paths]


def _products(folder: Path, languages: Sequence[str]) -> Mapping[str, Product]:
    products: dict[str, Product] = {}
    owners: dict[tuple[str, str], str] = {}
    for file in _files(folder, "kind of loan"):
        product = check(file, Product, languages)
        if product.id != file.path.stem:
            raise file.error(("id",), f"it must be {file.path.stem}, like the file's name.")
        for language in languages:
            if not product.synonyms.get(language):
                raise file.error(
                    ("synonyms",), f"the language {language} is missing; give the words that borrowers use."
                )
        claim_phrases(file, product.id, by_language(product.name, product.synonyms), ("synonyms",), owners)
        claim_phrases(file, product.id, product.bare, ("bare",), owners)
        products[product.id] = product
    return products


def _markets(
    folder: Path,
    languages: Sequence[str],
    products: Mapping[str, Product],
    parts: NamedParts,
    statements: Mapping[str, Words],
) -> Mapping[str, Market]:
    markets: dict[str, Market] = {}
    for file in _files(folder, "market"):
        market = check(with_statements(with_parts(file, parts), statements), Market, languages)
        if market.code != file.path.stem.upper():
            raise file.error(("code",), f"it must be {file.path.stem.upper()}, like the file's name.")
        unique(file, ("rules",), [rule.id for rule in market.rules])
        for number, kind in enumerate(market.urgent_kinds):
            if kind not in KINDS:
                raise file.error(("urgent_kinds", number), f"one of {', '.join(KINDS)} is expected.")
        unique(file, ("relief",), [option.id for option in market.relief])
        limited: Mapping[str, Sequence[Rule | ReliefOption]] = {"rules": market.rules, "relief": market.relief}
        for part, records in limited.items():
            for number, record in enumerate(records):
                for product in record.products or ():
                    if product not in products:
                        raise file.error((part, number, "products"), f"{product} is none of {', '.join(products)}.")
        markets[market.code] = market
    return markets


def _offers(
    folder: Path,
    languages: Sequence[str],
    products: Mapping[str, Product],
    markets: Mapping[str, Market],
    parts: NamedParts,
) -> Mapping[str, OffersFile]:
    contents: dict[str, OffersFile] = {}
    for file in _files(folder, "market"):
        market = markets.get(file.path.stem.upper())
        if market is None:
            raise BadLenderData(f"{file.path} has no market; add markets/{file.path.name}.")
        content = check(with_parts(file, parts), OffersFile, languages)
        if content.currency != market.currency:
            raise file.error(("currency",), f"it must be {market.currency}, as in markets/{file.path.name}.")
        if not content.offers:
            raise file.error(("offers",), f"at least one of {', '.join(products)} is expected.")
        for name, terms in content.offers.items():
            if name not in products:
                raise file.error(("offers", name), f"there is no such kind of loan; use one of {', '.join(products)}.")
            found = breach(Offer(products[name], market, terms), content.licence)
            if found:
                raise file.error(("offers", name, *found.where), found.message)
        contents[market.code] = content
    for code in markets:
        if code not in contents:
            raise BadLenderData(f"The market {code} has no offers; add {folder / (code.lower() + '.yml')}.")
    return contents


def _offices(path: Path, languages: Sequence[str], markets: Mapping[str, Market]) -> tuple[Office, ...]:
    file = read_yaml(path)
    offices = check(with_addresses(file, languages), OfficesFile, languages).offices
    unique(file, ("offices",), [office.id for office in offices])
    for number, office in enumerate(offices):
        if office.market not in markets:
            raise file.error(("offices", number, "market"), f"one of {', '.join(markets)} is expected.")
    for code in markets:
        if not any(office.market == code for office in offices):
            raise file.error(("offices",), f"the market {code} has no office; add one.")
    return offices


def _response_times(path: Path) -> Mapping[str, ResponseTimes]:
    file = read_yaml(path)
    times = check(file, ResponseTimesFile, ()).kinds
    for kind in times:
        if kind not in KINDS:
            raise file.error(("kinds", kind), f"there is no such kind of case; use {', '.join(KINDS)}.")
    for kind in KINDS:
        if kind not in times:
            raise file.error(("kinds",), f"the kind of case {kind} is missing; give its hours.")
    return times


def _glossary(folder: Path, languages: Sequence[str]) -> Mapping[str, Term]:
    terms: dict[str, Term] = {}
    owners: dict[tuple[str, str], str] = {}
    for file in _files(folder, "part of the glossary"):
        for number, term in enumerate(check(file, GlossaryFile, languages).terms):
            if term.id in terms:
                raise file.error(("terms", number, "id"), f"the id {term.id} is used twice; give each its own.")
            claim_phrases(file, term.id, by_language(term.name, term.synonyms), ("terms", number, "synonyms"), owners)
            terms[term.id] = term
    return terms
