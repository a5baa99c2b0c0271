"""Letters to a contact that was on file until now: that it is so no longer, so that a borrower learns of a change that
somebody else has talked the lender into. They tell no loan, no name, and not the new contact.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

from bot.channels.carrier import Carrier
from bot.channels.delivery import Refused
from bot.conversations.retrying import next_try
from bot.crm import contact_letters
from bot.crm.contact_letters import LIFETIME, Letter
from bot.crm.session import Database
from bot.facts import Reply, Text
from bot.outward.code_text import FORMAL
from bot.outward.codes import CodeSender
from bot.replies.wording import Wording

WAITS = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10), *[timedelta(hours=1)] * 8)
"""How long to wait after the first failure, the second, and so on; whatever happens, not past the letter's time."""


@dataclass(frozen=True)
class LetterWords:
    """Words a letter in the borrower's language, formally: who reads it may be somebody else than the borrower."""

    wording: Wording
    lender: Text

    def text(self, letter: Letter) -> str:
        """The whole of a short message, and the body of a mail."""
        return self._word(Reply("utter_contact_letter", {"lender": self.lender, "way": letter.kind}), letter)

    def subject(self, letter: Letter) -> str:
        """A mail's subject."""
        return self._word(Reply("utter_contact_letter_subject", {"lender": self.lender}), letter)

    def _word(self, reply: Reply, letter: Letter) -> str:
        return self.wording.word(reply, letter.language, FORMAL, letter.market).text


class LetterCourier(Carrier[Letter]):
    """Carries letters by the ways in which codes are sent; `senders` go by the kind of contact: email, phone."""

    def __init__(
        self,
        database: Database,
        senders: Mapping[str, CodeSender],
        words: LetterWords,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(database, clock)
        self._senders = senders
        self._words = words

    def claim(self, limit: int) -> Sequence[Letter]:
        """Letters that are due, by the ways that this worker has."""
        with self.database.write() as session:
            return contact_letters.claim(session, self.clock(), limit, self._senders)

    async def send(self, letter: Letter) -> None:
        """Hands a letter over; one that comes too late is refused."""
        left = (letter.expires_at - self.clock()).total_seconds()
        if left <= 0:
            raise Refused("too late")
        subject, text = self._words.subject(letter), self._words.text(letter)
        await asyncio.wait_for(
            self._senders[letter.kind].tell(letter.value, f"letter-{letter.id}", subject, text), left
        )

    def sent(self, letter: Letter, remark: Optional[str]) -> None:
        """Notes it with the letter."""
        with self.database.write() as session:
            contact_letters.sent(session, letter.id, self.clock())

    def failed(self, letter: Letter, reason: str, again_at: Optional[datetime]) -> None:
        """Notes it with the letter."""
        with self.database.write() as session:
            contact_letters.failed(session, letter.id, reason, again_at)

    def wait(self, letter: Letter, asked: Optional[float]) -> Optional[timedelta]:
        """By `WAITS`; None where the letter would be too late by then."""
        wait = next_try(letter.attempts, min(asked, LIFETIME.total_seconds()) if asked else None, WAITS)
        return wait if wait and self.clock() + wait < letter.expires_at else None

    def named(self, letter: Letter) -> str:
        """By its id and way."""
        return f"Letter {letter.id} by {letter.kind}"

    def attempt(self, letter: Letter) -> int:
        """As its row counts."""
        return letter.attempts
