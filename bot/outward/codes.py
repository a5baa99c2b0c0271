"""The ways to borrowers' own contacts: a sender for each; and what carries codes. Nothing of a code is ever logged."""

from __future__ import annotations

import asyncio
import hmac
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional, Protocol, TextIO

import httpx

from bot.channels.carrier import Carrier
from bot.channels.delivery import Refused
from bot.conversations.retrying import next_try
from bot.conversations.sent_codes import LIFETIME, SentCodes
from bot.crm import code_requests
from bot.crm.code_requests import CodeLetter
from bot.crm.session import Database
from bot.outward import mail, webhook
from bot.outward.code_text import CodeWords, compose, to_borrower

WAITS = tuple(timedelta(seconds=seconds) for seconds in (2, 5, 15, 30, 60, 60, 120, 120))
"""How long to wait after the first failure, the second, and so on; whatever happens, not past the code's time."""


class CodeSender(Protocol):
    """Hands codes, and other words, to borrowers in one way."""

    async def send(self, letter: CodeLetter, code: str) -> None:
        """Hands over one code; a letter's second attempt carries the same one.

        Raises `bot.channels.delivery.RetryLater` or `Refused`.
        """

    async def tell(self, to: str, name: str, subject: str, text: str) -> None:
        """Hands over other words; `name` is the same at each attempt, and the subject is for ways that have one.

        Raises as `send` does.
        """


@dataclass(frozen=True)
class Console:
    """For development: prints codes where the worker was started, and sends nothing to anybody."""

    words: CodeWords
    out: Optional[TextIO] = None

    async def send(self, letter: CodeLetter, code: str) -> None:
        """See `CodeSender.send`."""
        text = self.words.text(letter, code)
        await self.tell(letter.value, "", "", text)

    async def tell(self, to: str, name: str, subject: str, text: str) -> None:
        """See `CodeSender.tell`."""
        print(f"to {to}: {text}", file=self.out or sys.stdout, flush=True)


@dataclass(frozen=True)
class CodeMail:
    """A mail from one address, over SMTP."""

    server: mail.Server
    sender: str
    words: CodeWords

    async def send(self, letter: CodeLetter, code: str) -> None:
        """See `CodeSender.send`."""
        made = compose(self.words, letter, code, self.sender)
        await mail.hand_over(self.server, made, self.sender, [letter.value])

    async def tell(self, to: str, name: str, subject: str, text: str) -> None:
        """See `CodeSender.tell`."""
        await mail.hand_over(self.server, to_borrower(self.sender, to, name, subject, text), self.sender, [to])


@dataclass(frozen=True)
class CodeText:
    """A short message by the lender's gateway: a signed POST of `{"to": …, "text": …}`, see docs/recognition.md."""

    client: httpx.AsyncClient
    url: str
    keys: Sequence[bytes]
    words: CodeWords
    clock: Callable[[], datetime]
    seconds: float = webhook.SECONDS

    async def send(self, letter: CodeLetter, code: str) -> None:
        """See `CodeSender.send`."""
        await self.tell(letter.value, letter.id, "", self.words.text(letter, code))

    async def tell(self, to: str, name: str, subject: str, text: str) -> None:
        """See `CodeSender.tell`."""
        body = json.dumps({"to": to, "text": text}, ensure_ascii=False, separators=(",", ":")).encode()
        await webhook.post(self.client, self.url, self.keys, name, body, self.clock(), self.seconds)


class CodeCourier(Carrier[CodeLetter]):
    """Carries codes. `senders` go by the kind of contact: email, phone."""

    def __init__(
        self, database: Database, senders: Mapping[str, CodeSender], codes: SentCodes, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(database, clock)
        self._senders = senders
        self._codes = codes

    def claim(self, limit: int) -> Sequence[CodeLetter]:
        """Codes that are due, by the ways that this worker has."""
        with self.database.write() as session:
            return code_requests.claim(session, self.clock(), limit, self._senders)

    async def send(self, letter: CodeLetter) -> None:
        """Derives the code and hands it over. One that is of no use any more is refused.

        So is one that would not be recognised: its request is erased, or was made under another secret.
        """
        if self.clock() >= letter.expires_at:
            raise Refused("too late")
        code = self._codes.code(letter.request_id)
        if not hmac.compare_digest(self._codes.hash(letter.request_id, code), letter.code_hash):
            raise Refused("no such request under this RAPPORT_DESK_SECRET")
        left = (letter.expires_at - self.clock()).total_seconds()
        await asyncio.wait_for(self._senders[letter.kind].send(letter, code), left)

    def sent(self, letter: CodeLetter, remark: Optional[str]) -> None:
        """Notes it with the code."""
        with self.database.write() as session:
            code_requests.sent(session, letter.id, self.clock())

    def failed(self, letter: CodeLetter, reason: str, again_at: Optional[datetime]) -> None:
        """Notes it with the code."""
        with self.database.write() as session:
            code_requests.failed(session, letter.id, reason, again_at)

    def wait(self, letter: CodeLetter, asked: Optional[float]) -> Optional[timedelta]:
        """By `WAITS`; None where the code would be of no use by then."""
        wait = next_try(letter.attempts, min(asked, LIFETIME.total_seconds()) if asked else None, WAITS)
        return wait if wait and self.clock() + wait < letter.expires_at else None

    def named(self, letter: CodeLetter) -> str:
        """By its id and way."""
        return f"Code {letter.id} by {letter.kind}"

    def attempt(self, letter: CodeLetter) -> int:
        """As its row counts."""
        return letter.attempts
