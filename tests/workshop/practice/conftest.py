"""What all tests of practice need: the languages, the ready phrases with figures, and officers' messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from bot.culture.conversation_register import ConversationRegister
from bot.culture.language_facts import LanguageFacts, load_languages
from bot.facts import Fact, Money, Months, Text
from bot.replies.phrasebook import Phrasebook, load_phrasebook
from bot.workshop.practice.script import Scripts
from bot.workshop.practice.session import Practices

MESSAGES: Mapping[str, Mapping[str, str]] = yaml.safe_load(
    Path(__file__).with_name("messages.yml").read_text(encoding="utf-8")
)
LANGUAGES = sorted(MESSAGES)
DAY = datetime(2026, 11, 29, 10, tzinfo=timezone.utc)

Phrase = Callable[[str, str, str], str]
"""A ready phrase by name, language and formality."""


@pytest.fixture(scope="session")
def languages() -> Mapping[str, LanguageFacts]:
    return load_languages()


@pytest.fixture(scope="session")
def practices(languages: Mapping[str, LanguageFacts]) -> Practices:
    return Practices(Scripts(languages))


@pytest.fixture(scope="session")
def phrasebook(languages: Mapping[str, LanguageFacts]) -> Phrasebook:
    return load_phrasebook(languages)


@pytest.fixture(scope="session")
def phrase(phrasebook: Phrasebook) -> Phrase:
    own: dict[str, Fact] = {
        "officer": "Ana",
        "lender": Text({"en": "Example Loans"}),
        "name": "X",
        "helpline": Text({"en": "112"}),
        "document": "income",
        "interest": "runs",
        "months": Months(Decimal(6)),
        "by": datetime(2026, 12, 4, 15, tzinfo=timezone.utc),
        **{each: date(2026, 12, 4) for each in ("day", "due", "answer")},
    }
    money = {
        name: Money(Decimal(10), "EUR") for name, kind in phrasebook.contract.facts.items() if kind.type == "money"
    }
    facts = {**own, **money}

    def word(name: str, language: str, formality: str) -> str:
        needed = phrasebook.contract.phrases[name].facts
        register = ConversationRegister(formality)
        return phrasebook.word(name, {each: facts[each] for each in needed}, language, register)

    return word
