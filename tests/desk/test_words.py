"""The desk has a word for every code that it shows."""

from __future__ import annotations

import yaml

from bot.replies.phrasebook import SPEAKERS, phrase_contract
from desk import words
from tests.conftest import ROOT


def test_every_intent_is_told_in_words() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert {next(iter(intent)) for intent in domain["intents"]} == set(words.INTENTS)


def test_what_an_intent_does_is_said_of_somebody() -> None:
    assert words.intent("report_hardship") == "says that they are in financial trouble"
    assert words.intent("an_old_intent") == "an old intent"
    assert not [told for told in words.INTENTS.values() if "_" in told or told[0].isupper() or told.endswith(".")]


def test_every_field_of_a_phrase_has_a_label_and_every_choice_a_title() -> None:
    facts = phrase_contract().facts
    from_the_case = {"officer", "lender", "helpline"}
    assert set(words.PHRASE_FACTS) == set(facts) - from_the_case
    assert set(words.PHRASE_CHOICES) == {word for fact in facts.values() for word in fact.words}
    assert set(words.SPEAKERS) == set(SPEAKERS)
