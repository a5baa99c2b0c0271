"""Every message in every language and register, with the same facts in it."""

from __future__ import annotations

import itertools
import re
from datetime import date, datetime
from pathlib import Path

import pytest
import yaml

from bot.culture.conversation_register import ConversationRegister
from bot.culture.language_facts import load_languages
from bot.facts import Days, Money, Months, Percent, Reply
from bot.replies import figures
from bot.replies.catalog import Catalog, load_catalogs
from bot.replies.contract import FOLDER, contract
from bot.replies.wording import Wording
from tests.conftest import ROOT
from tests.replies.samples import replies

CONTRACT = contract()
CATALOGS = load_catalogs()
LANGUAGES = load_languages()
BOTH = sorted(set(CATALOGS) & set(LANGUAGES))
FORMALITIES = ("formal", "neutral", "casual")
MESSAGES = [name for name, entry in CONTRACT.messages.items() if entry.kind != "item"]
SELECTED_AWAY = {("utter_contact", "opens_at"), ("item_case", "by"), ("utter_language_changed", "language")}
"""Facts that some branches of a message leave out on purpose."""


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording(CONTRACT, CATALOGS, LANGUAGES, "en")


REGIONAL = sorted(set(CATALOGS) - set(LANGUAGES))


def test_every_language_has_a_catalog_and_facts() -> None:
    assert set(LANGUAGES) <= set(CATALOGS)
    assert {key.rpartition("-")[0] for key in REGIONAL} <= set(LANGUAGES)


@pytest.mark.parametrize("code", BOTH)
def test_a_catalog_words_what_the_contract_names_and_nothing_else(code: str) -> None:
    source = (FOLDER / f"{code}.ftl").read_text(encoding="utf-8")
    defined = re.findall(r"^([a-z][\w-]*) =", source, re.MULTILINE)
    assert sorted(defined) == sorted(CONTRACT.names())


def entries(path: Path) -> dict[str, str]:
    """A catalog's messages by name, as they are written."""
    parts = re.split(r"^(?=[a-z][\w-]* =)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {part.split(" =")[0]: re.sub(r"(?m)^#.*$", "", part).strip() for part in parts}


@pytest.mark.parametrize("key", REGIONAL)
def test_words_of_a_market_are_those_that_differ(key: str) -> None:
    here, everywhere = entries(FOLDER / "regions" / f"{key}.ftl"), entries(FOLDER / f"{key.rpartition('-')[0]}.ftl")
    assert here
    assert not [name for name, text in here.items() if everywhere.get(name, text) == text]


def test_the_domain_names_the_same_responses() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert set(domain["responses"]) == set(MESSAGES)


def test_every_button_sends_an_intent_of_the_domain() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    intents = {next(iter(intent)) for intent in domain["intents"]}
    assert {re.match(r"/(\w+)", payload)[1] for payload in CONTRACT.buttons.values()} <= intents  # type: ignore[index]


def shown(fact: object, code: str, market: str = "US") -> str | None:
    """A fact as it must stand in the text, or None where it is no figure."""
    locale = figures.locale_for(LANGUAGES[code].locale, market)
    if isinstance(fact, Money):
        return figures.money(fact, locale)
    if isinstance(fact, Percent):
        return figures.percent(fact, locale)
    if isinstance(fact, Months):
        return figures.months(fact, locale)
    if isinstance(fact, Days):
        return figures.days(fact, locale, str)  # the sample's days are calendar days
    if isinstance(fact, datetime):
        return figures.moment(fact, locale)
    if isinstance(fact, date):
        return figures.day(fact, locale)
    return None


@pytest.mark.parametrize("key", sorted(CATALOGS))
@pytest.mark.parametrize("name", list(CONTRACT.messages))
def test_no_register_loses_a_figure(key: str, name: str) -> None:
    code = key if key in LANGUAGES else key.rpartition("-")[0]
    catalog: Catalog = CATALOGS[key]
    wording = Wording(CONTRACT, CATALOGS, LANGUAGES, "en")
    locale = figures.locale_for(LANGUAGES[code].locale, "US")
    for reply, formality in itertools.product(replies(CONTRACT, name), FORMALITIES):
        text = wording._format(catalog, code, locale, name, reply.facts, formality)
        for fact, value in reply.facts.items():
            figure = shown(value, code)
            if figure is not None and (name, fact) not in SELECTED_AWAY:
                assert figure in text, f"{catalog.code} {name} {formality}: {fact} is missing in {text!r}"


@pytest.mark.parametrize("code", BOTH)
@pytest.mark.parametrize("name", MESSAGES)
def test_manner_changes_what_stands_around_and_not_the_core(wording: Wording, code: str, name: str) -> None:
    reply = next(replies(CONTRACT, name))
    plain = ConversationRegister("formal", "direct", "efficient")
    core = wording.word(reply, code, plain, "US", turn=1).text
    for directness, orientation, turn in itertools.product(
        ("direct", "indirect"), ("relational", "efficient"), range(3)
    ):
        register = ConversationRegister("formal", directness, orientation)
        assert core in wording.word(reply, code, register, "US", turn).text


@pytest.mark.parametrize("code", BOTH)
def test_trouble_is_never_answered_casually(wording: Wording, code: str) -> None:
    reply = Reply("utter_crisis", {"helpline": "988", "reference": "RC-7K4M2Q"})
    casual, neutral = ConversationRegister(formality="casual"), ConversationRegister(formality="neutral")
    assert wording.word(reply, code, casual).text == wording.word(reply, code, neutral).text


def test_an_unknown_language_gets_the_lenders_own(wording: Wording) -> None:
    assert wording.word(Reply("utter_thank"), "sw", ConversationRegister()).lang == "en"


@pytest.mark.parametrize("code", BOTH)
def test_the_web_page_has_all_its_words(wording: Wording, code: str) -> None:
    ready = {fact: "x" for line in CONTRACT.page.values() for fact in line.facts}
    assert set(wording.page(code, ready)) == set(CONTRACT.page)
