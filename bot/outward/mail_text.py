"""The mail that tells officers of a case: what kind, how soon, where; nothing that the borrower said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

from bot.outward.news import News
from desk import words

MAILED = {
    "opened": "was opened",
    "warned": "is due soon",
    "breached": "is late",
    "reopened": "was opened again",
}
"""The events that are mailed, in words that follow a case's reference."""


def compose(told: News, answer_by: datetime, sender: str, to: Sequence[str]) -> EmailMessage:
    """The mail of one event; `answer_by` is on the office's clock. The same event gives the same mail, each time.

    Its `Message-ID` is the event's, so that a second copy is recognised; the mails of one case are one thread.
    """
    domain = sender.rpartition("@")[2]
    kind, severity = words.KINDS.get(told.kind, words.spaced(told.kind)), words.SEVERITIES[told.severity]
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = f"[{severity}] {told.reference} {MAILED[told.what]}"
    mail["From"], mail["To"] = sender, ", ".join(to)
    mail["Date"] = told.at
    mail["Message-ID"] = f"<{told.id}@{domain}>"
    mail["References"] = f"<case-{told.case_id}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: so that nobody's absence is answered to it
    when = f"{answer_by:%a}, {answer_by.day} {answer_by:%b %Y, %H:%M} {answer_by.tzname()}"
    lines = [
        f"Case {told.reference} {MAILED[told.what]}.",
        "",
        f"Kind: {kind}",
        f"How soon: {severity}",
        f"Language: {words.language_name(told.language)}",
        f"Answer by: {when}",
    ]
    if told.address:
        lines += ["", told.address]
    mail.set_content("\n".join(lines) + "\n")
    return mail
