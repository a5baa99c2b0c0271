"""Replies from the lender's questions and answers, in the entry's own words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from bot.culture.language_facts import LanguageFacts
from bot.facts import Reply, Text
from bot.loans.faq import Entry
from bot.replies.figures import language_name

WRITTEN_AS_KEPT = "utter_faq_kept"
"""The reply that is the entry's text and nothing else, in the entry's language."""


def answer(entry: Entry, language: str, facts: Mapping[str, LanguageFacts]) -> Sequence[tuple[Reply, str | None]]:
    """What is said: replies, each with the language in which it is written where that is not the conversation's.

    Where there is no translation, a sentence in the borrower's language says so first and names the answer's language.
    """
    written_in, kept = entry.answer(language)
    if written_in == language:
        return [(Reply("utter_faq", {"answer": kept.text, "as_of": kept.as_of}), None)]
    names = {code: language_name(facts[written_in].locale, each.locale) for code, each in facts.items()}
    return [
        (Reply("utter_faq_elsewhere", {"language": Text(names), "as_of": kept.as_of}), None),
        (Reply(WRITTEN_AS_KEPT, {"answer": kept.text}), written_in),
    ]


def choice(entries: Iterable[Entry]) -> Reply:
    """Asks which of some questions is meant."""
    return Reply("utter_faq_which", buttons=[button(entry) for entry in entries])


def button(entry: Entry) -> tuple[Text, str]:
    """A button that asks an entry's question."""
    return entry.title, f"/ask_faq{json.dumps({'faq': entry.id})}"
