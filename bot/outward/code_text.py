"""The words around a code that is sent: which lender's chat it is for and how long it counts; no loan, name or link."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from bot.conversations.sent_codes import LIFETIME
from bot.crm.code_requests import CodeLetter
from bot.culture.conversation_register import ConversationRegister
from bot.facts import Reply, Text
from bot.replies.wording import Wording

FORMAL = ConversationRegister(formality="formal", directness="direct", orientation="efficient")
"""How it is written to everybody: who reads it may be somebody else than the borrower."""


@dataclass(frozen=True)
class CodeWords:
    """Words a code in the borrower's language."""

    wording: Wording
    lender: Text

    def text(self, letter: CodeLetter, code: str) -> str:
        """The whole of a short message, and the body of a mail."""
        minutes = int(LIFETIME.total_seconds() // 60)
        reply = Reply("utter_code_message", {"code": code, "lender": self.lender, "minutes": minutes})
        return self.wording.word(reply, letter.language, FORMAL, letter.market).text

    def subject(self, letter: CodeLetter) -> str:
        """A mail's subject, without the code: lists of mails are shown on locked telephones."""
        reply = Reply("utter_code_subject", {"lender": self.lender})
        return self.wording.word(reply, letter.language, FORMAL, letter.market).text


def compose(words: CodeWords, letter: CodeLetter, code: str, sender: str) -> EmailMessage:
    """The mail of one code. A second attempt makes the same `Message-ID`, so that a copy is recognised."""
    return to_borrower(sender, letter.value, f"code-{letter.id}", words.subject(letter), words.text(letter, code))


def to_borrower(sender: str, to: str, name: str, subject: str, text: str) -> EmailMessage:
    """A mail to a borrower; `name` becomes its `Message-ID`."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = subject
    mail["From"], mail["To"] = sender, to
    mail["Message-ID"] = f"<{name}@{sender.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: so that nobody's absence is answered to it
    mail.set_content(text + "\n")
    return mail
