"""What a borrower asks for: another language, manner or contact, no more reminders, what they value in a loan."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from bot.culture import scripts
from bot.culture.conversation_register import WISHES
from bot.culture.language_facts import LanguageFacts, Priority

PRIORITIES: tuple[Priority, ...] = get_args(Priority)
"""In the order in which they are looked for: the first that a message speaks of counts."""


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
        if _matches(getattr(facts.style_wishes, wish, ()), text):
            return wish
    return None


def said_priority(text: str, facts: LanguageFacts) -> Priority | None:
    """What a message says to be valued in a loan, the first of `PRIORITIES`; None if it does not say.

    Only these words count, never the language, a name or a nation.
    """
    return next((each for each in PRIORITIES if _matches(facts.priorities.get(each, ()), text)), None)


def wished_reminders(text: str, facts: LanguageFacts) -> Literal["stop", "again"] | None:
    """What a message asks for about reminders of instalments; None where it asks for neither.

    "Don't remind me again" has words of both: no more reminders are meant.
    """
    if _matches(facts.reminders.stop, text):
        return "stop"
    return "again" if _matches(facts.reminders.again, text) else None


def is_about_contact(text: str, facts: LanguageFacts) -> bool:
    """Whether a change that is asked for is one of the mail address or telephone number, and of nothing else."""
    return _matches(facts.contact_words.named, text) and not _matches(facts.contact_words.other, text)


def _matches(patterns: Iterable[str], text: str) -> bool:
    normal = unicodedata.normalize("NFC", text)
    return any(re.search(pattern, normal, re.IGNORECASE) for pattern in patterns)


def _last_end(word: str, text: str) -> int:
    """Where the last mention of a word ends, 0 if there is none.

    Words of Latin letters are whole words: there is no "eng" in "tiếng". Japanese and Chinese stand right beside them.
    """
    edge = r"(?<![a-z\d]){}(?![a-z\d])" if word.isascii() else "{}"
    return max((match.end() for match in re.finditer(edge.format(re.escape(word)), text)), default=0)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c))
