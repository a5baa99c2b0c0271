"""What a borrower asks for when they ask for another language, another manner, or no more reminders."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Literal

from bot.culture import scripts
from bot.culture.conversation_register import WISHES
from bot.culture.language_facts import LanguageFacts


def wished_language(text: str, languages: Mapping[str, LanguageFacts]) -> str | None:
    """The supported language that a message names, in any of the languages; the one named last, None if none is.

    "I don't speak English, can we use Spanish?" names two: the one that is asked for mostly comes last.
    """
    plain = _plain(text)
    # Chinese has one name for both of its written forms: the one it is asked in is meant.
    forms = scripts.han_counts(text)
    found: list[tuple[int, int, int, str]] = []
    for facts in languages.values():
        for code, words in [*facts.language_names.items(), (facts.code, [facts.name])]:
            for word in words:
                end = _last_end(_plain(word), plain)
                if end and code in languages:
                    found.append((end, len(word), forms.get(code, 0), code))
    return max(found)[-1] if found else None


def wished_style(text: str, facts: LanguageFacts) -> str | None:
    """The manner that a message asks for, a key of `WISHES`, or None if it is not clear."""
    for wish in WISHES:
        for pattern in getattr(facts.style_wishes, wish, ()):
            if re.search(pattern, unicodedata.normalize("NFC", text), re.IGNORECASE):
                return wish
    return None


def wished_reminders(text: str, facts: LanguageFacts) -> Literal["stop", "again"] | None:
    """What a message asks for about reminders of instalments; None where it asks for neither.

    "Don't remind me again" has words of both: no more reminders are meant.
    """
    plain = unicodedata.normalize("NFC", text)
    wishes: tuple[tuple[Literal["stop", "again"], list[str]], ...] = (
        ("stop", facts.reminders.stop),
        ("again", facts.reminders.again),
    )
    for wish, patterns in wishes:
        if any(re.search(pattern, plain, re.IGNORECASE) for pattern in patterns):
            return wish
    return None


def _last_end(word: str, text: str) -> int:
    """Where the last mention of a word ends, 0 if there is none.

    Words of Latin letters are whole words: there is no "eng" in "tiếng". Japanese and Chinese stand right beside them.
    """
    edge = r"(?<![a-z\d]){}(?![a-z\d])" if word.isascii() else "{}"
    return max((match.end() for match in re.finditer(edge.format(re.escape(word)), text)), default=0)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c))
