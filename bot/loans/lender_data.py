"""Loads a lender from its folder and checks that its files fit together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bot.errors import BadLenderData
from bot.loans.glossary import GlossaryFile, Term
from bot.loans.lender import Lender, Profile
from bot.loans.markets import Market
from bot.loans.offers import Offer, OffersFile, Terms
from bot.loans.offices import Office, OfficesFile
from bot.loans.phrases import Phrasebook, fold
from bot.loans.products import Product
from bot.loans.records import Phrases, Words, check, unique
from bot.loans.yaml_file import Where, YamlFile, read_yaml


def load_lender(path: Path, languages: Sequence[str] | None = None) -> Lender:
    """The lender in a folder. Every text must exist in `languages`, by default those in which lender.yml gives its name.

    Raises `BadLenderData`, naming the file, the line, the field and what is expected there.
    """
    profile_file = read_yaml(path / "lender.yml")
    profile = check(profile_file, Profile, ())
    languages = tuple(languages or profile.name.by_language)
    check(profile_file, Profile, languages)
    if profile.default_language not in languages:
        raise profile_file.error(("default_language",), f"one of {', '.join(languages)} is expected.")
    products = _products(path / "products", languages)
    markets = _markets(path / "markets", languages, products)
    if profile.default_market not in markets:
        raise profile_file.error(("default_market",), f"one of {', '.join(markets)} is expected.")
    offers, methods = _offers(path / "offers", languages, products, markets)
    terms = _glossary(path / "glossary.yml", languages)
    return Lender(
        profile=profile,
        languages=languages,
        products=products,
        markets=markets,
        offers_by_market=offers,
        repayment_methods_by_market=methods,
        offices=_offices(path / "offices.yml", languages, markets),
        glossary={term.id: term for term in terms},
        product_phrases=_phrasebook((each.id, each.name, each.synonyms) for each in products.values()),
        term_phrases=_phrasebook((each.id, each.name, each.synonyms) for each in terms),
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
                raise file.error(("synonyms",), f"the language {language} is missing; give the words that borrowers use.")
        _claim_phrases(file, product.id, product.name, product.synonyms, (), owners)
        products[product.id] = product
    return products


def _markets(folder: Path, languages: Sequence[str], products: Mapping[str, Product]) -> Mapping[str, Market]:
    markets: dict[str, Market] = {}
    for file in _files(folder, "market"):
        market = check(file, Market, languages)
        if market.code != file.path.stem.upper():
            raise file.error(("code",), f"it must be {file.path.stem.upper()}, like the file's name.")
        unique(file, ("rules",), [rule.id for rule in market.rules])
        for number, rule in enumerate(market.rules):
            for product in rule.products or ():
                if product not in products:
                    raise file.error(("rules", number, "products"), f"{product} is none of {', '.join(products)}.")
        markets[market.code] = market
    return markets


def _offers(
    folder: Path, languages: Sequence[str], products: Mapping[str, Product], markets: Mapping[str, Market]
) -> tuple[Mapping[str, tuple[Offer, ...]], Mapping[str, tuple[Words, ...]]]:
    offers: dict[str, tuple[Offer, ...]] = {}
    methods: dict[str, tuple[Words, ...]] = {}
    for file in _files(folder, "market"):
        market = markets.get(file.path.stem.upper())
        if market is None:
            raise BadLenderData(f"{file.path} has no market; add markets/{file.path.name}.")
        content = check(file, OffersFile, languages)
        if content.currency != market.currency:
            raise file.error(("currency",), f"it must be {market.currency}, as in markets/{file.path.name}.")
        for name, terms in content.offers.items():
            if name not in products:
                raise file.error(("offers", name), f"there is no such kind of loan; use one of {', '.join(products)}.")
            _check_cap(file, market, name, terms)
        offers[market.code] = tuple(Offer(products[name], market, terms) for name, terms in content.offers.items())
        methods[market.code] = content.repayment_methods
    for code in markets:
        if not offers.get(code):
            raise BadLenderData(f"The market {code} has no offers; add {folder / (code.lower() + '.yml')} with at least one.")
    return offers, methods


def _check_cap(file: YamlFile, market: Market, product: str, terms: Terms) -> None:
    cap = market.rate_cap(terms.as_of, product)
    if cap is None:
        return
    allowed = f"at most {cap} is allowed in {market.code} on {terms.as_of} (see rate_cap in the market's rules)."
    if terms.rate > cap:
        raise file.error(("offers", product, "rate"), f"{terms.rate} % is above the legal cap; {allowed}")
    if terms.late_payment.percent is not None and terms.late_payment.percent > cap:
        where = ("offers", product, "late_payment", "percent")
        raise file.error(where, f"{terms.late_payment.percent} % is above the legal cap; {allowed}")


def _offices(path: Path, languages: Sequence[str], markets: Mapping[str, Market]) -> tuple[Office, ...]:
    file = read_yaml(path)
    offices = check(file, OfficesFile, languages).offices
    unique(file, ("offices",), [office.id for office in offices])
    for number, office in enumerate(offices):
        if office.market not in markets:
            raise file.error(("offices", number, "market"), f"one of {', '.join(markets)} is expected.")
    for code in markets:
        if not any(office.market == code for office in offices):
            raise file.error(("offices",), f"the market {code} has no office; add one.")
    return offices


def _glossary(path: Path, languages: Sequence[str]) -> tuple[Term, ...]:
    file = read_yaml(path)
    terms = check(file, GlossaryFile, languages).terms
    unique(file, ("terms",), [term.id for term in terms])
    owners: dict[tuple[str, str], str] = {}
    for number, term in enumerate(terms):
        _claim_phrases(file, term.id, term.name, term.synonyms, ("terms", number), owners)
    return terms


def _claim_phrases(
    file: YamlFile, owner: str, name: Words, synonyms: Phrases, where: Where, owners: dict[tuple[str, str], str]
) -> None:
    """Checks that no phrase of a language stands for two things, because nobody could say which one a borrower means."""
    for language, phrases in _by_language(name, synonyms).items():
        for phrase in phrases:
            if not phrase.strip():
                raise file.error((*where, "synonyms", language), "an empty phrase is of no use; remove it.")
            other = owners.setdefault((language, fold(phrase.strip())), owner)
            if other != owner:
                raise file.error((*where, "synonyms", language), f"{phrase!r} already stands for {other}; keep it in one place.")


def _by_language(name: Words, synonyms: Phrases) -> Mapping[str, tuple[str, ...]]:
    languages = {**name.by_language, **synonyms}
    return {code: (*([name.by_language[code]] if code in name.by_language else []), *synonyms.get(code, ())) for code in languages}


def _phrasebook(entries: Iterable[tuple[str, Words, Phrases]]) -> Phrasebook:
    return Phrasebook(
        (key, language, phrase)
        for key, name, synonyms in entries
        for language, phrases in _by_language(name, synonyms).items()
        for phrase in phrases
    )
