"""Mails to officers, between a real client and a mail server that really listens."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

import pytest

from bot.cases.office_hours import OfficeHours
from bot.channels.delivery import Refused, RetryLater
from bot.crm.deliveries import Dispatch
from bot.crm.tables import CaseEvent
from bot.loans.lender import Lender
from bot.outward.mail import Mail, Server
from bot.outward.mail_text import MAILED
from tests.channels.serving import until
from tests.outward.mail_server import MailServer, Taken, contexts, mail_server

OPENED_AT = datetime(2026, 11, 24, 15, 0, tzinfo=timezone.utc)
TO = ("first@example.com", "second@example.com")


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server(MailServer()) as made:
        yield made


@pytest.fixture(scope="session")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's side and a client's that trusts it."""
    return contexts(tmp_path_factory.mktemp("tls"))


def event(what: str = "opened", **told: Any) -> Dispatch:
    """A case in Taiwan, told of by an officer's words that must not leave."""
    known = {
        "reference": "RC-7K4M2Q",
        "kind": "restructure",
        "severity": 3,
        "state": "new",
        "market": "TW",
        "language": "zh-Hant",
        "officer": None,
        "answer_by": "2026-11-25T03:00:00+00:00",
    }
    row = CaseEvent(id="e" * 32, at=OPENED_AT, who="borrower", what=what, detail={"story": "我失業了"})
    return Dispatch("d" * 32, "mail", 1, "c" * 32, row, {**known, **told})


def mail(
    server: MailServer, lender: Lender, to: tuple[str, ...] = TO, public_url: str | None = None, **more: Any
) -> Mail:
    given: dict[str, Any] = {"tls": "none", "user": None, "password": None, "context": None, "seconds": 2.0, **more}
    return Mail(Server("127.0.0.1", server.port, **given), "desk@lender.example", to, OfficeHours(lender), public_url)


def send(server: MailServer, lender: Lender, dispatch: Dispatch | None = None, **more: Any) -> str | None:
    return asyncio.run(mail(server, lender, **more).send(dispatch or event()))


def taken(server: MailServer) -> Taken:
    (only,) = server.taken
    return only


def test_a_mail_says_what_an_officer_needs(server: MailServer, lender: Lender) -> None:
    assert send(server, lender, public_url="https://loans.example.com/") is None
    came = taken(server)
    assert (came.sender, came.to) == ("desk@lender.example", list(TO))
    assert came.mail["subject"] == "[Soon] RC-7K4M2Q was opened"
    assert (came.mail["from"], came.mail["to"]) == ("desk@lender.example", "first@example.com, second@example.com")
    assert came.mail.get_content().replace("\r\n", "\n") == (
        "Case RC-7K4M2Q was opened.\n\n"
        "Kind: Asks for relief\n"
        "How soon: Soon\n"
        "Language: Chinese (Traditional)\n"
        "Answer by: Wed, 25 Nov 2026, 11:00 CST\n\n"
        f"https://loans.example.com/desk/cases/{'c' * 32}\n"
    )


def test_without_a_public_address_there_is_no_link(server: MailServer, lender: Lender) -> None:
    send(server, lender)
    assert "http" not in taken(server).mail.as_string()


def test_no_word_of_the_borrower_is_mailed(server: MailServer, lender: Lender) -> None:
    send(server, lender)
    assert "失業" not in taken(server).mail.as_string()
    assert "失業" not in taken(server).mail.get_content()


def test_a_second_copy_is_recognised_and_a_case_is_one_thread(server: MailServer, lender: Lender) -> None:
    for _ in range(2):
        send(server, lender)
    first, second = (each.mail for each in server.taken)
    assert first.as_bytes() == second.as_bytes()
    assert first["message-id"] == f"<{'e' * 32}@lender.example>"
    assert first["references"] == f"<case-{'c' * 32}@lender.example>"
    assert first["auto-submitted"] == "auto-generated"
    assert first["date"].datetime == OPENED_AT


@pytest.mark.parametrize("what", MAILED)
def test_every_mailed_event_has_its_subject(server: MailServer, lender: Lender, what: str) -> None:
    send(server, lender, event(what, severity=1, kind="crisis"))
    assert taken(server).mail["subject"] == f"[Emergency] RC-7K4M2Q {MAILED[what]}"


def test_starttls_comes_before_log_in_and_mail(server: MailServer, lender: Lender, tls: Any) -> None:
    server.tls, server.user, server.password = tls[0], "desk", "a password"
    send(server, lender, tls="starttls", context=tls[1], user="desk", password="a password")
    assert (taken(server).encrypted, taken(server).user) == (True, "desk")
    assert server.commands.index("STARTTLS") < server.commands.index("AUTH") < server.commands.index("MAIL")


def test_tls_from_the_first_byte_on(lender: Lender, tls: Any) -> None:
    with mail_server(MailServer(tls=tls[0], at_once=True)) as server:
        send(server, lender, tls="tls", context=tls[1])
    assert taken(server).encrypted


@pytest.mark.parametrize("how", ["starttls", "tls"])
def test_a_server_that_nobody_vouches_for_gets_nothing(lender: Lender, tls: Any, how: str) -> None:
    with mail_server(MailServer(tls=tls[0], at_once=how == "tls", user="desk", password="a password")) as server:
        with pytest.raises(RetryLater, match="SSLCertVerificationError"):
            send(server, lender, tls=how, context=ssl.create_default_context(), user="desk", password="a password")
        assert not {"AUTH", "MAIL"} & set(server.commands)


def test_without_starttls_no_password_is_sent(server: MailServer, lender: Lender, tls: Any) -> None:
    server.user, server.password = "desk", "a password"
    with pytest.raises(RetryLater, match="does not offer"):
        send(server, lender, tls="starttls", context=tls[1], user="desk", password="a password")
    assert "AUTH" not in server.commands


def test_a_wrong_password_is_tried_again(server: MailServer, lender: Lender) -> None:
    server.user, server.password = "desk", "a password"
    with pytest.raises(RetryLater, match="SMTP 535 before the mail"):
        send(server, lender, user="desk", password="another")


@pytest.mark.parametrize("verb", ["connect", "MAIL", "RCPT", "DATA", "mail"])
@pytest.mark.parametrize(("reply", "error"), [("451 later", RetryLater), ("554 never", Refused)])
def test_what_a_server_refuses(server: MailServer, lender: Lender, verb: str, reply: str, error: type) -> None:
    server.replies[verb] = [reply] * 2
    with pytest.raises(RetryLater if verb == "connect" else error, match=f"SMTP {reply[:3]}"):
        send(server, lender)
    assert server.taken == []


def test_if_one_address_can_be_tried_again_all_are(server: MailServer, lender: Lender) -> None:
    server.replies[TO[0]], server.replies[TO[1]] = ["550 unknown"], ["450 full"]
    with pytest.raises(RetryLater, match="SMTP 450"):
        send(server, lender)


def test_an_address_that_is_refused_among_others_is_noted(server: MailServer, lender: Lender) -> None:
    server.replies[TO[0]] = ["550 unknown"]
    assert send(server, lender) == "1 of 2 addresses refused"
    assert taken(server).to == [TO[1]]


def test_what_comes_after_the_mail_does_not_undo_it(server: MailServer, lender: Lender) -> None:
    server.replies["QUIT"] = ["500 what?"]
    assert send(server, lender) is None


def test_nobody_there_is_tried_again(lender: Lender) -> None:
    with pytest.raises(RetryLater, match="ConnectionRefusedError"):
        send(MailServer(port=9), lender)


def test_a_silent_server_is_not_waited_for(server: MailServer, lender: Lender) -> None:
    server.silent = "MAIL"
    with pytest.raises(RetryLater, match="SMTPServerDisconnected|TimeoutError"):
        send(server, lender, seconds=0.2)


def test_who_is_given_up_does_not_send_later(server: MailServer, lender: Lender) -> None:
    """The worker's own time limit ends the connection, not only the waiting for it."""
    server.silent = "DATA"

    async def give_up() -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(mail(server, lender, seconds=20.0).send(event()), 0.3)

    began = time.monotonic()
    asyncio.run(give_up())  # it waits for the thread, too
    assert time.monotonic() - began < 5
    until(lambda: "DATA" in server.commands)
    assert server.taken == []


def test_a_deadline_in_summer_is_on_the_clock_of_summer(server: MailServer, lender: Lender) -> None:
    summer = "2026-07-01T20:00:00+00:00"
    send(server, lender, event(market="US", answer_by=summer))
    assert "Answer by: Wed, 1 Jul 2026, 16:00 EDT" in taken(server).mail.get_content()
