"""Puts what is said into a conversation: notices of the gate and the desk, and the replies of a turn of Rasa's."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from bot.conversations import buttons
from bot.conversations.inbound import Masked
from bot.crm import conversations
from bot.crm.session import Session
from bot.crm.tables import Borrower, Conversation, Message
from bot.errors import BadFact
from bot.facts import Reply, Text
from bot.plans import kept
from bot.replies.notices import Notices

logger = logging.getLogger(__name__)

OFFICER_JOINED = "utter_officer_joined"
"""What the borrower hears once an officer has taken over."""


def say(
    session: Session,
    notices: Notices,
    conversation: Conversation,
    reply: Reply,
    now: datetime,
    answers: Optional[str] = None,
) -> Message:
    """Adds a notice to a locked conversation, worded in its language and register.

    `answers` is the id of the borrower's message that it answers, if it answers any.
    """
    worded = notices.word(reply, conversation.language, conversation.register, conversation.market)
    added = conversations.add_message(
        session, conversation, "notice", worded.text, now, answers_id=answers, lang=worded.lang, response=reply.name
    )
    added.buttons = buttons.offer(added.id, worded.buttons)
    return added


@dataclass(frozen=True)
class Voice:
    """The gate's own words."""

    notices: Notices
    lender_name: Text

    def say(
        self, session: Session, conversation: Conversation, reply: Reply, now: datetime, answers: Optional[str] = None
    ) -> Message:
        """Adds a notice; see `say`."""
        return say(session, self.notices, conversation, reply, now, answers)

    def first_words(
        self,
        session: Session,
        conversation: Conversation,
        asked: Optional[Message],
        notes: Sequence[Reply],
        now: datetime,
    ) -> list[Message]:
        """Says what goes before the answer: that this is an assistant, then the notes; see `notes_on`."""
        replies = list(notes)
        if not conversation.disclosed:
            conversation.disclosed = True
            replies.insert(0, Reply("utter_disclosure", {"lender": self.lender_name}))
        answers = asked.id if asked else None
        return [self.say(session, conversation, reply, now, answers) for reply in replies]


def notes_on(masked: Masked, recognised: Optional[Borrower]) -> tuple[Reply, ...]:
    """What is said about a message before its answer: that a secret was not kept, that its code was right."""
    notes = [Reply("utter_masked", {"secret": masked.secret})] if masked.secret else []
    if recognised:
        notes.append(Reply("utter_recognised", {"name": str(recognised.name)}))
    return tuple(notes)


def add_reply(
    session: Session,
    conversation: Conversation,
    asked: Message,
    reply: Mapping[str, Any],
    model: Optional[str],
    now: datetime,
) -> Message:
    """Adds one of Rasa's replies to the message `asked`, with its buttons, and its plan if it tells one."""
    added = conversations.add_message(
        session,
        conversation,
        "assistant",
        str(reply["text"]),
        now,
        answers_id=asked.id,
        lang=reply.get("lang"),
        response=reply.get("utter_action"),
        rateable=bool(reply.get("rateable")),
        model=model,
    )
    added.buttons = buttons.offer(added.id, reply.get("buttons"))
    if reply.get("plan"):
        try:
            kept.keep(session, added, reply["plan"], conversation.market, now)
        except BadFact as error:  # the words are enough without
            logger.error("The plan of message %s was not kept: %s", added.id, error)
    return added
