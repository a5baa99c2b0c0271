"""Puts a message's file beside it, and tells the borrower honestly what becomes of it.

The assistant itself looks at no file. Where a case is open, its officer sees the file, and the borrower is told so;
where none is, he is told that it cannot be read here, with a button that fetches a person, who then sees it too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Union

from bot.cases.opening import CaseDesk
from bot.conversations.files import AwaitedFile, CheckedFile
from bot.conversations.saying import Voice
from bot.crm import attachments, conversations
from bot.crm.session import Session
from bot.crm.tables import Conversation, Message
from bot.errors import BadInput
from bot.facts import Reply

MOST_A_DAY = 60
"""Files that are taken from one conversation within a day, so that nobody fills the database with them."""

QUIET = timedelta(minutes=1)
"""What was said of one file is not said again of the next ones within this time: an album's come as a message each."""

UNREAD = Reply("utter_attachment", {})


def must_have_room(session: Session, conversation: Conversation, now: datetime) -> None:
    """Raises `BadInput` (`too_fast`) where a borrower has sent as many files as are taken in a day."""
    if attachments.borrowers_since(session, conversation.id, now - timedelta(days=1)) >= MOST_A_DAY:
        raise BadInput("too_fast", f"At most {MOST_A_DAY} files a day are taken; please write to an officer.")


def attach(session: Session, message: Message, file: Union[CheckedFile, AwaitedFile], now: datetime) -> None:
    """Puts a file beside a message that has just been added, in the same transaction."""
    if isinstance(file, AwaitedFile):
        attachments.await_file(session, message, file.source, now, kind=file.kind, name=file.name, size=file.size)
    else:
        attachments.keep(session, message, file.content, now, **facts(file))


def facts(file: CheckedFile) -> dict[str, Union[str, int, None]]:
    """What is known of a file beside its bytes, by column."""
    return {
        "kind": file.kind,
        "media_type": file.media_type,
        "name": file.name,
        "width": file.width,
        "height": file.height,
    }


def say(
    session: Session,
    voice: Voice,
    cases: CaseDesk,
    conversation: Conversation,
    message: Message,
    notes: Sequence[Reply],
    now: datetime,
) -> None:
    """Tells the borrower what becomes of a file, kept or not, while no officer holds the conversation.

    `message` is the one that it came with, `notes` what is said before, as in `Voice.first_words`. Open
    cases note a kept file.
    """
    kept = attachments.of_messages(session, [message.id])
    reply = cases.borrower_sent_file(session, conversation, message, now) if kept else None
    reply = reply or UNREAD
    voice.first_words(session, conversation, message, notes, now)
    if not is_said(session, conversation, reply, now):
        voice.say(session, conversation, reply, now, message.id)


def is_said(session: Session, conversation: Conversation, reply: Reply, came_at: datetime) -> bool:
    """Whether that was said since a file came, or a moment before of another."""
    return conversations.said_since(session, conversation.id, reply.name, came_at - QUIET)
