"""Word to an earlier contact that it is on file no more, from the change to a server that really listens."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot.bootstrap import Parts
from bot.conversations import linking
from bot.crm import borrowers, contacts
from bot.crm.contact_letters import LIFETIME, Letter
from bot.crm.tables import ContactLetter
from bot.culture.language_facts import load_languages
from bot.outward.code_text import CodeWords
from bot.outward.codes import CodeSender
from bot.outward.letters import LetterCourier, LetterWords
from bot.outward.to_borrowers import couriers
from tests.channels.telegram_world import ReadyParts
from tests.conftest import NOW
from tests.desk.conftest import Clock, settings
from tests.outward.test_codes import Way, mailed, texted

Server = Callable[[CodeWords], AbstractContextManager[Way]]

OLD = {"email": "lucia@example.com", "phone": "+12125550123"}
NEW = {"email": "else@example.com", "phone": "+12125550198"}


@pytest.fixture
def ready(tmp_path: Path) -> Parts:
    """Parts that need no database."""
    return ReadyParts(settings("sqlite://", tmp_path, code_console=True))


@pytest.fixture
def words(ready: Parts) -> LetterWords:
    return LetterWords(ready.notices.wording, ready.lender.name)


@pytest.fixture
def codes(ready: Parts) -> CodeWords:
    return CodeWords(ready.notices.wording, ready.lender.name)


def changed(parts: Parts, kind: str, to: str, ways: tuple[str, ...] = ("email", "phone")) -> None:
    """An officer changes a contact of Lucía's, who writes Spanish."""
    with parts.database.write() as session:
        lucia = borrowers.by_number(session, "B-1002")
        if lucia is None:
            lucia = borrowers.add(session, "B-1002", "Lucía Herrera", "US", parts.clock())
            lucia.language = {"code": "es", "found_by": "clear"}
            for each, value in OLD.items():
                contacts.put(session, lucia.id, each, value, "operator", parts.clock())
        linking.set_contact(session, lucia, kind, to, "officer:ana", parts.clock(), ways, "en")


def carry(parts: Parts, kind: str, sender: CodeSender, words: LetterWords) -> None:
    async def work() -> None:
        courier = LetterCourier(parts.database, {kind: sender}, words, parts.clock)
        await courier.take_due()
        await courier.close()

    asyncio.run(work())


def state(parts: Parts) -> tuple[str, int]:
    with parts.database.read() as session:
        row = session.query(ContactLetter).one()
        return str(row.state), int(row.attempts)


@pytest.mark.parametrize(("kind", "server"), [("email", mailed), ("phone", texted)])
def test_the_earlier_contact_hears_of_it_in_the_borrowers_language(
    parts: Parts,
    words: LetterWords,
    codes: CodeWords,
    kind: str,
    server: Server,
) -> None:
    changed(parts, kind, NEW[kind])
    with server(codes) as way:
        carry(parts, kind, way.sender, words)
        (received,) = way.received()
    assert received.startswith(f"{OLD[kind]}: El {'correo' if kind == 'email' else 'teléfono'} que ")
    assert state(parts) == ("sent", 1)


def test_what_fails_is_tried_again_and_then_given_up(
    parts: Parts, words: LetterWords, codes: CodeWords, clock: Clock
) -> None:
    changed(parts, "phone", NEW["phone"])
    with texted(codes) as way:
        way.fail()
        carry(parts, "phone", way.sender, words)
        assert state(parts) == ("waiting", 1)
        clock.go_on(seconds=(LIFETIME + timedelta(seconds=1)).total_seconds())
        carry(parts, "phone", way.sender, words)
        assert len(way.received()) == 1, "the one that failed"
    assert state(parts) == ("dead", 2)


@pytest.mark.parametrize(
    ("kind", "to", "ways"),
    [("phone", "(212) 555-0123", ("phone",)), ("phone", NEW["phone"], ("email",)), ("phone", NEW["phone"], ())],
)
def test_nothing_is_sent_where_nothing_changes_or_nothing_can_be_sent(
    parts: Parts, kind: str, to: str, ways: tuple[str, ...]
) -> None:
    changed(parts, kind, to, ways)
    with parts.database.read() as session:
        assert session.query(ContactLetter).count() == 0


def test_a_contact_that_is_taken_off_the_file_hears_of_it_too(parts: Parts) -> None:
    changed(parts, "email", "")
    assert state(parts) == ("waiting", 0)


@pytest.mark.parametrize("kind", ["email", "phone"])
@pytest.mark.parametrize("language", sorted(load_languages()))
def test_no_language_tells_a_name_a_loan_or_a_link(words: LetterWords, language: str, kind: str) -> None:
    letter = Letter("l" * 32, kind, OLD[kind], language, "US", 1, NOW + LIFETIME)
    lender = words.lender.by_language.get(language, next(iter(words.lender.by_language.values())))
    for text in (words.text(letter), words.subject(letter)):
        assert lender in text
        assert not re.search(r"https?:|www\.|\d|@", text)
    assert len(words.text(letter)) < 320, "two short messages in most alphabets"


def test_the_worker_carries_letters_wherever_it_carries_codes(ready: Parts, parts: Parts) -> None:
    assert couriers(parts, httpx.AsyncClient()) == ()
    assert [type(each).__name__ for each in couriers(ready, httpx.AsyncClient())] == ["CodeCourier", "LetterCourier"]
