"""What is said in the conversations, by language: `words.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from bot.culture.language_facts import load_languages

_ALL = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
CODES = list(load_languages())


def said(what: str) -> Mapping[str, str]:
    """One thing to say in every language that Rapport speaks; a language without it fails the test."""
    return {code: _ALL[code][what] for code in CODES}


RATES, CALCULATION, THREE_YEARS, PLAN = said("rates"), said("calculation"), said("three_years"), said("plan")
HARDSHIP, COMPLAINT, STOP, RATE = said("hardship"), said("complaint"), said("stop"), said("rate")
OFFICER, LOCALES = said("officer"), said("locale")
EARLY, FIXED_OR_FLOATING, STABILITY = said("early"), said("fixed_or_floating"), said("stability")
OWE, EARLY_OWN = said("owe"), said("early_own")
