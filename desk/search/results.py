"""What a search has found, as an officer reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Optional

from bot.crm import borrowers, case_search
from bot.crm.case_search import Hit
from bot.crm.folding import places, search_words
from bot.crm.session import Session
from bot.crm.tables import Case, Message
from bot.loans.lender import Lender
from desk.case.file import SHOWN
from desk.case.transcript import language_tag

PAGE = 30
"""Messages on a page."""

CASES = 20
"""Cases that are found by reference, name or number."""

BEFORE, AROUND = 60, 240
"""Characters that are shown before the first place that was found, and altogether."""


@dataclass(frozen=True)
class Piece:
    """A part of a text; `found` where it is what was looked for."""

    text: str
    found: bool


@dataclass(frozen=True)
class FoundMessage:
    """A message with its case, and the `address` of its place in the transcript. `at` is shown on the clock `zone`."""

    case: Case
    borrower: Optional[str]
    author: str
    officer_name: Optional[str]
    at: datetime
    lang: str
    pieces: Sequence[Piece]
    address: str
    zone: tzinfo


@dataclass(frozen=True)
class FoundCase:
    """A case whose reference, or borrower's name or number, holds the words."""

    case: Case
    borrower: Optional[str]
    zone: tzinfo


@dataclass(frozen=True)
class Results:
    """`further` is the id of the message behind which the next page begins, where there is one."""

    words: Sequence[str]
    cases: Sequence[FoundCase]
    messages: Sequence[FoundMessage]
    further: Optional[str]


def find(session: Session, lender: Lender, query: str, after: Optional[str]) -> Results:
    """What is found by the words of a query; nothing without any. Cases are found on the first page only."""
    words = search_words(query)
    if not words:
        return Results(words, [], [], None)
    named = [] if after else case_search.cases_named(session, words, CASES)
    hits = case_search.messages_saying(session, words, after, PAGE + 1)
    shown = hits[:PAGE]
    talks = {talk.borrower_id for _, talk in named} | {hit.conversation.borrower_id for hit in shown}
    names = borrowers.names(session, talks)
    return Results(
        words=words,
        cases=[FoundCase(case, names.get(talk.borrower_id), lender.office(case.market).zone) for case, talk in named],
        messages=[
            FoundMessage(
                case=hit.case,
                borrower=names.get(hit.conversation.borrower_id),
                author=hit.message.author,
                officer_name=hit.message.officer_name,
                at=hit.message.created_at,
                lang=language_tag(hit.message.lang),
                pieces=around(hit.message.text, words),
                address=address(hit),
                zone=lender.office(hit.case.market).zone,
            )
            for hit in shown
        ],
        further=shown[-1].message.id if len(hits) > PAGE else None,
    )


def address(hit: Hit) -> str:
    """The place of a message on its case's page; of one that the page does not show at first, on the whole page."""
    message: Message = hit.message
    everything = "?all=1" if message.seq <= hit.conversation.last_seq - SHOWN else ""
    return f"/desk/cases/{hit.case.id}{everything}#m{message.seq}"


def around(text: str, words: Sequence[str]) -> Sequence[Piece]:
    """The part of a text around the first place at which one of the folded words stands, each such place on its own."""
    found = places(text, words)
    start = max(0, found[0][0] - BEFORE) if found else 0
    end = min(len(text), start + AROUND)
    pieces = [Piece("…", False)] if start else []
    place = start
    for first, last in found:
        if first >= end:
            break
        pieces += [Piece(text[place:first], False), Piece(text[first : min(last, end)], True)]
        place = min(last, end)
    pieces += [Piece(text[place:end], False), Piece("…" if end < len(text) else "", False)]
    return [piece for piece in pieces if piece.text]
