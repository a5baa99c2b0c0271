"""Says something in a conversation outside of a turn of Rasa's: the gate's and the desk's own words."""

from __future__ import annotations

from datetime import datetime
from typing import Optional

from bot.conversations import buttons
from bot.crm import conversations
from bot.crm.session import Session
from bot.crm.tables import Conversation, Message
from bot.facts import Reply
from bot.replies.notices import Notices


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
