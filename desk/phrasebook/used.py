"""Which ready phrases stand in a message as they were, so that its English can be shown beside it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

from bot.bootstrap import Parts
from bot.conversations import inbound
from bot.crm import conversations
from bot.crm.session import Session
from bot.crm.tables import Case, Officer
from bot.culture.conversation_register import ConversationRegister
from bot.errors import BadFact, BadInput
from bot.facts import Facts, facts_from_json
from bot.replies.phrasebook import ENGLISH, SPEAKERS, Phrasebook
from desk.phrasebook.ground import Manner, known, manner

MOST = 30
"""So many phrases of one message are looked for."""

FORMALITIES = ("formal", "neutral", "casual")
"""A phrase is found in each of them: the borrower's manner may have changed since it was put in."""

Piece = Mapping[str, str]
"""A phrase as `{"phrase", "english"}`, or own words as `{"own"}`."""


UNREADABLE = "The note of this message's phrases cannot be read; load the page again."


def noted(text: str) -> list[Any]:
    """What a page noted of the phrases that were put in, the newest `MOST` of them. Raises `BadInput`."""
    if not text.strip():
        return []
    try:
        given = json.loads(text)
    except ValueError as error:
        raise BadInput("phrases", UNREADABLE) from error
    if not isinstance(given, list):
        raise BadInput("phrases", UNREADABLE)
    return given[-MOST:]


def _read(text: str) -> Sequence[tuple[str, Facts]]:
    """The same as names and facts."""
    try:
        return [(str(each["phrase"]), facts_from_json(each["facts"])) for each in noted(text)]
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, BadFact) as error:
        raise BadInput("phrases", UNREADABLE) from error


def pieces(book: Phrasebook, note: str, text: str, manner: Manner, known: Facts, limit: int) -> Optional[list[Piece]]:
    """The message in pieces, in order: phrases that were left as they were, and all else.

    None where no phrase is in it, or none is needed because it is in English. Raises `BadInput`, also for a text that
    cannot be taken.
    """
    given, plain = _read(note), inbound.clean(text, limit)
    if manner.language == ENGLISH or not book.speaks(manner.language):
        return None
    found = [place for name, facts in given for place in _places(book, name, facts, plain, manner, known)]
    made: list[Piece] = []
    end = 0
    for start, stop, piece in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= end:
            made += [*_own(plain[end:start]), piece]
            end = stop
    return [*made, *_own(plain[end:])] if made else None


def _own(text: str) -> list[Piece]:
    return [{"own": text.strip()}] if text.strip() else []


def _places(
    book: Phrasebook, name: str, facts: Facts, plain: str, manner: Manner, known: Facts
) -> Iterator[tuple[int, int, Piece]]:
    """Where a phrase stands: start, end, and the piece."""
    phrase = book.contract.phrases.get(name)
    if phrase is None or set(facts) != set(phrase.facts) - set(known):
        return
    if not all(book.contract.facts[fact].fits(value) for fact, value in facts.items()):
        return
    shown = {**{fact: known[fact] for fact in phrase.facts if fact in known}, **facts}
    english = book.word(name, shown, ENGLISH, manner.register, manner.market, care=manner.care)
    wordings = {
        book.word(name, shown, manner.language, ConversationRegister(formality), manner.market, speaker)
        for formality, speaker in itertools.product(FORMALITIES, SPEAKERS)
    }
    for wording in sorted(inbound.clean(each, 2 * len(each)) for each in wordings):
        start = plain.find(wording)
        while start >= 0:
            yield start, start + len(wording), {"phrase": name, "english": english}
            start = plain.find(wording, start + 1)


def written(
    parts: Parts, session: Session, case: Case, officer: Officer, text: str, note: str
) -> tuple[Optional[list[Piece]], Optional[str]]:
    """A message of an officer's in pieces, see `pieces`, and its language where all of it is phrases."""
    conversation = conversations.get(session, case.conversation_id)
    assert conversation is not None, "the case's foreign key keeps its conversation"
    how = manner(conversation, case)
    made = pieces(parts.phrasebook, note, text, how, known(parts, how, officer), parts.settings.message_limit)
    return made, how.language if made and all("phrase" in piece for piece in made) else None
