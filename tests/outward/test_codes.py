"""Codes to borrowers: one contract for every sender, between real clients and servers that really listen."""

from __future__ import annotations

import asyncio
import io
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest

from bot.bootstrap import Parts
from bot.channels.delivery import Refused, RetryLater
from bot.conversations.sent_codes import LIFETIME
from bot.crm import borrowers, code_requests, contacts, conversations
from bot.crm.code_requests import CodeLetter
from bot.crm.tables import CodeSending
from bot.culture.language_facts import load_languages
from bot.errors import BadSetting
from bot.outward import signing
from bot.outward.code_text import CodeWords, compose
from bot.outward.codes import CodeCourier, CodeMail, CodeSender, CodeText, Console
from bot.outward.mail import Server
from bot.outward.targets import code_senders
from tests.channels.serving import serving
from tests.conftest import NOW
from tests.desk.conftest import Clock, settings
from tests.outward.mail_server import MailServer, mail_server
from tests.outward.receiver import SECRET, Receiver

CODE = "048213"
LANGUAGES = sorted(load_languages())


def letter(kind: str = "email", value: str = "lucia@example.com", language: str = "es") -> CodeLetter:
    return CodeLetter("s" * 32, "r" * 32, kind, value, language, "US", "", 1, NOW + LIFETIME)


@dataclass
class Way:
    """One sender, the contact it sends to, and how its receiver is seen and made to fail."""

    sender: CodeSender
    to: CodeLetter
    received: Callable[[], list[str]]
    fail: Callable[[], None]
    refuse: Callable[[], None]


@contextmanager
def mailed(words: CodeWords) -> Iterator[Way]:
    with mail_server(MailServer()) as server:
        at = Server("127.0.0.1", server.port, tls="none", user=None, password=None, context=None, seconds=2.0)  # type: ignore[arg-type]
        yield Way(
            CodeMail(at, "desk@lender.example", words),
            letter(),
            lambda: [f"{each.to[0]}: {each.mail.get_content()}" for each in server.taken],
            lambda: server.replies.update(mail=["451 later"]),
            lambda: server.replies.update(mail=["550 never"]),
        )


@contextmanager
def texted(words: CodeWords) -> Iterator[Way]:
    receiver = Receiver()
    with serving(receiver.app()) as port:
        client = httpx.AsyncClient(trust_env=False)
        keys = signing.keys(SECRET)
        sender = CodeText(client, f"http://127.0.0.1:{port}/events", keys, words, lambda: NOW, 2.0)
        yield Way(
            sender,
            letter("phone", "+12125550123"),
            lambda: [f"{each['to']}: {each['text']}" for each in receiver.calls if each["verified"]],
            lambda: receiver.answers.append(503),
            lambda: receiver.answers.append(410),
        )


@pytest.fixture
def words(parts: Parts) -> CodeWords:
    return CodeWords(parts.notices.wording, parts.lender.name)


@pytest.fixture(params=[mailed, texted], ids=["mail", "text"])
def way(request: pytest.FixtureRequest, words: CodeWords) -> Iterator[Way]:
    with request.param(words) as made:
        yield made


def test_the_code_arrives_in_the_borrowers_language(way: Way) -> None:
    asyncio.run(way.sender.send(way.to, CODE))
    (received,) = way.received()
    assert received.startswith(f"{way.to.value}: {CODE} es su código")


def test_a_second_attempt_brings_the_same(way: Way) -> None:
    for _ in range(2):
        asyncio.run(way.sender.send(way.to, CODE))
    first, second = way.received()
    assert first == second


def test_what_fails_is_tried_later(way: Way) -> None:
    way.fail()
    with pytest.raises(RetryLater):
        asyncio.run(way.sender.send(way.to, CODE))


def test_what_is_refused_is_not_tried_again(way: Way) -> None:
    way.refuse()
    with pytest.raises(Refused):
        asyncio.run(way.sender.send(way.to, CODE))


def test_a_console_prints_it_and_sends_nothing(words: CodeWords) -> None:
    out = io.StringIO()
    asyncio.run(Console(words, out).send(letter(), CODE))
    assert out.getvalue().startswith(f"to lucia@example.com: {CODE} es su código")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_tells_a_name_a_loan_or_a_link(words: CodeWords, language: str) -> None:
    text = words.text(letter(language=language), CODE)
    assert CODE in text.translate({0x2066: None, 0x2069: None})
    assert words.lender.by_language.get(language, next(iter(words.lender.by_language.values()))) in text
    assert not re.search(r"https?:|www\.|\d{7}", text)
    assert len(text) < 320, "two short messages in most alphabets"
    assert CODE not in words.subject(letter(language=language))


def test_a_mail_says_that_a_machine_has_written_it(words: CodeWords) -> None:
    made = compose(words, letter(), CODE, "desk@lender.example")
    assert (made["Auto-Submitted"], made["To"]) == ("auto-generated", "lucia@example.com")
    assert made["Message-ID"] == compose(words, letter(), CODE, "desk@lender.example")["Message-ID"]


# From the chat to the contact


def asked(parts: Parts, kind: str = "phone") -> str:
    """Lucía asks for a code; returns her conversation's id."""
    with parts.database.write() as session:
        lucia = borrowers.by_number(session, "B-1002")
        if lucia is None:
            lucia = borrowers.add(session, "B-1002", "Lucía Herrera", "US", parts.clock())
            contacts.put(session, lucia.id, "phone", "+12125550123", "operator", parts.clock())
        opened = conversations.open_conversation(session, "webchat", "one", "US", parts.clock())
        talk = conversations.lock(session, opened.id)
        parts.sent_codes.ask(session, talk, kind, "B-1002", "es", parts.clock())
        return str(opened.id)


def carry(parts: Parts, sender: CodeSender) -> None:
    async def work() -> None:
        courier = CodeCourier(parts.database, {"phone": sender}, parts.sent_codes, parts.clock)
        await courier.take_due()
        await courier.close()

    asyncio.run(work())


def state(parts: Parts) -> tuple[str, int, Any]:
    with parts.database.read() as session:
        row = session.query(CodeSending).one()
        return str(row.state), int(row.attempts), row.error


def test_what_arrives_is_the_code_that_counts(parts: Parts, words: CodeWords) -> None:
    conversation = asked(parts)
    with texted(words) as way:
        carry(parts, way.sender)
        (received,) = way.received()
    assert state(parts) == ("sent", 1, None)
    code = re.search(r"\d{6}", received.partition(": ")[2])
    assert code
    with parts.database.write() as session:
        found = parts.sent_codes.take(session, conversations.lock(session, conversation), code[0], parts.clock())
    assert found is not None
    assert found.number == "B-1002"


def test_a_gateway_that_is_down_is_tried_until_the_code_is_of_no_use(
    parts: Parts, words: CodeWords, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    asked(parts)
    with texted(words) as way:
        for _ in range(40):
            way.fail()
        for _ in range(40):
            carry(parts, way.sender)
            clock.go_on(seconds=30)
    told, attempts, error = state(parts)
    assert (told, error) == ("dead", "HTTP 503")
    assert 5 <= attempts <= 9
    assert clock.now - NOW >= LIFETIME
    assert not re.search(r"2125550123|B-1002|Lucía|\b\d{6}\b", caplog.text)


def test_a_code_that_is_too_late_is_not_sent(parts: Parts, words: CodeWords, clock: Clock) -> None:
    asked(parts)
    clock.go_on(seconds=LIFETIME.total_seconds() + 1)
    with texted(words) as way:
        carry(parts, way.sender)
        assert way.received() == []
    assert state(parts)[0] == "dead"


def test_a_worker_with_another_secret_sends_no_code_that_could_not_be_used(parts: Parts, words: CodeWords) -> None:
    asked(parts)
    other = Parts(
        settings(parts.settings.database, parts.settings.var).copy(update={"desk_secret": "other"}), parts.clock
    )
    with texted(words) as way:
        carry(other, way.sender)
        assert way.received() == []
    assert "RAPPORT_DESK_SECRET" in str(state(parts)[2])
    other.database.close()


def test_a_code_waits_for_a_worker_that_has_its_way(parts: Parts, words: CodeWords) -> None:
    asked(parts, "phone")
    with parts.database.write() as session:
        assert code_requests.claim(session, parts.clock() + timedelta(seconds=1), 5, ["email"]) == []


# Settings


def made(parts: Parts, words: CodeWords, **given: Any) -> Any:
    chosen = settings("sqlite://", parts.settings.var, **given)
    return code_senders(chosen, httpx.AsyncClient(), words, parts.clock)


MAILING = {"code_by_mail": True, "smtp_host": "127.0.0.1", "mail_from": "desk@lender.example", "mail_to": "a@b.example"}
TEXTING = {"sms_url": "https://sms.example/send", "sms_secret": SECRET}


def test_the_settings_say_which_ways_there_are(parts: Parts, words: CodeWords) -> None:
    assert dict(made(parts, words)) == {}
    assert set(made(parts, words, **MAILING, **TEXTING)) == {"email", "phone"}
    assert {type(each) for each in made(parts, words, **MAILING, code_console=True).values()} == {Console}


@pytest.mark.parametrize("url", ["http://sms.example/send", "ftp://sms.example", "sms.example"])
def test_codes_are_not_sent_in_the_open(parts: Parts, words: CodeWords, url: str) -> None:
    with pytest.raises(BadSetting, match="RAPPORT_SMS_URL"):
        made(parts, words, sms_url=url, sms_secret=SECRET)


def test_the_gateways_secret_is_named_where_it_is_wrong(parts: Parts, words: CodeWords) -> None:
    with pytest.raises(BadSetting, match="RAPPORT_SMS_SECRET"):
        made(parts, words, sms_url="https://sms.example", sms_secret="short")
