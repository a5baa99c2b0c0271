"""The words that borrowers use for a kind of loan or a term, as they stand in the lender's files."""

from __future__ import annotations

from collections.abc import Iterable

from bot.loans.phrases import Phrasebook, fold
from bot.loans.records import Phrases, Words
from bot.loans.yaml_file import Where, YamlFile


def by_language(name: Words, synonyms: Phrases) -> Phrases:
    """A name and its synonyms together."""
    names = {language: (words,) for language, words in name.by_language.items()}
    return {language: names.get(language, ()) + synonyms.get(language, ()) for language in {**names, **synonyms}}


def claim_phrases(
    file: YamlFile, owner: str, phrases: Phrases, where: Where, owners: dict[tuple[str, str], str]
) -> None:
    """Checks that no phrase of a language stands for two things, because nobody could say which one a borrower means.

    `owners` remembers, by language and phrase, what each stands for.
    """
    for language, words in phrases.items():
        for phrase in words:
            if not phrase.strip():
                raise file.error((*where, language), "an empty phrase is of no use; remove it.")
            other = owners.setdefault((language, fold(phrase.strip())), owner)
            if other != owner:
                raise file.error((*where, language), f"{phrase!r} already stands for {other}; keep it in one place.")


def phrasebook(entries: Iterable[tuple[str, Phrases]]) -> Phrasebook:
    """The phrases of (key, phrases by language), ready to be looked for."""
    return Phrasebook(
        (key, language, phrase) for key, phrases in entries for language, words in phrases.items() for phrase in words
    )
