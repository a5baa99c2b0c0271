"""The one sentence that Rapport can say in languages that it does not speak: `other_languages.yml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml

from bot.culture.language_facts import FAST_LOADER

FILE = Path(__file__).with_suffix(".yml")
PLACE = "{ $languages }"
"""Stands in a sentence for the list of languages."""


@cache
def sentences() -> Mapping[str, str]:
    """Every sentence by the code of its language."""
    return dict(yaml.load(FILE.read_text(encoding="utf-8"), Loader=FAST_LOADER))  # noqa: S506


def sentence(code: str, languages: Sequence[str]) -> str | None:
    """The sentence of a language, with the names of those that Rapport speaks; None where there is no sentence."""
    worded = sentences().get(code)
    return worded.replace(PLACE, ", ".join(languages)) if worded else None
