"""Mails to officers over SMTP (RFC 5321), in a thread, because the standard library's client waits."""

from __future__ import annotations

import asyncio
import smtplib
import socket
import ssl
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Literal, Optional

from bot.cases.opening import Hours
from bot.channels.delivery import Refused, RetryLater
from bot.crm.deliveries import Dispatch
from bot.outward.mail_text import compose
from bot.outward.news import news

SECONDS = 10.0
"""How long the mail server may be silent before it counts as gone."""

PERMANENT = 500
"""From this reply code on a server will not take a mail that it is sent again as it is (RFC 5321, 4.2.1)."""

BEFORE_THE_MAIL = (smtplib.SMTPConnectError, smtplib.SMTPHeloError, smtplib.SMTPAuthenticationError)
"""Refusals that say nothing of the mail itself."""


@dataclass(frozen=True)
class Server:
    """A mail server, and how one logs in there; `user` is None where it wants no log-in."""

    host: str
    port: int
    tls: Literal["starttls", "tls", "none"]
    user: Optional[str]
    password: Optional[str] = field(repr=False)
    context: ssl.SSLContext = field(repr=False)
    seconds: float = SECONDS


class Mail:
    """Mails events from one address to some others."""

    def __init__(
        self, server: Server, sender: str, to: Sequence[str], hours: Hours, public_url: Optional[str] = None
    ) -> None:
        self._server = server
        self._sender = sender
        self._to = to
        self._hours = hours
        self._public_url = public_url

    async def send(self, dispatch: Dispatch) -> Optional[str]:
        """Mails one event; returns how many of the addresses were refused, if some were and others not.

        Raises `RetryLater` or `Refused`.
        """
        told = news(dispatch, self._public_url)
        mail = compose(told, self._hours.local(told.market, told.answer_by), self._sender, self._to)
        refused = await hand_over(self._server, mail, self._sender, self._to)
        return f"{refused} of {len(self._to)} addresses refused" if refused else None


async def hand_over(server: Server, mail: EmailMessage, sender: str, to: Sequence[str]) -> int:
    """Hands a mail over; returns how many addresses were refused, where it was taken for others.

    Raises `RetryLater` or `Refused`.
    """
    call = _Call(server)
    try:
        return await asyncio.to_thread(call.run, mail, sender, to)
    finally:
        call.break_off()  # where the wait for it was given up, so that the thread does not send it later


class _Call:
    """One connection to a server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._smtp: Optional[smtplib.SMTP] = None
        self._broken_off = False

    def run(self, mail: EmailMessage, sender: str, to: Sequence[str]) -> int:
        """Hands the mail over; returns how many addresses the server refused, where it took it for others."""
        try:
            with closing(self._connected()) as smtp:
                self._open(smtp)
                refused = smtp.sendmail(sender, to, mail.as_bytes())
                with suppress(smtplib.SMTPException, OSError):  # it has the mail, whatever comes after
                    smtp.quit()
                return len(refused)
        except smtplib.SMTPRecipientsRefused as error:
            raise _failure(min(code for code, _ in error.recipients.values())) from error
        except BEFORE_THE_MAIL as error:  # the server or a setting is not right, and may be tomorrow
            raise RetryLater(f"SMTP {error.smtp_code} before the mail") from error
        except smtplib.SMTPResponseException as error:
            raise _failure(error.smtp_code) from error
        except smtplib.SMTPNotSupportedError as error:
            raise RetryLater("the mail server does not offer what the settings ask for") from error
        except (smtplib.SMTPException, OSError) as error:
            raise RetryLater(type(error).__name__) from error

    def break_off(self) -> None:
        """Ends the connection, whatever it is doing; one that was not made yet sends nothing."""
        self._broken_off = True
        connection = self._smtp.sock if self._smtp else None
        if connection:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.tls == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, timeout=server.seconds, context=server.context
            )
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=server.seconds)
        self._smtp = smtp
        return smtp

    def _open(self, smtp: smtplib.SMTP) -> None:
        if self._broken_off:
            raise RetryLater("no answer")
        if self._server.tls == "starttls":
            smtp.starttls(context=self._server.context)
        if self._server.user and self._server.password:
            smtp.login(self._server.user, self._server.password)


def _failure(code: int) -> Exception:
    return Refused(f"SMTP {code}") if code >= PERMANENT else RetryLater(f"SMTP {code}")
