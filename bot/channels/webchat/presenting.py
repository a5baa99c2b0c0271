"""A message as the page gets it."""

from __future__ import annotations

import json
from typing import Any, Optional

from bot.conversations import buttons
from bot.crm.tables import Attachment, Message
from bot.replies.contract import contract

ASKS_FOR_A_SCORE = ("utter_ask_score", "utter_score_not_read")
"""Questions whose five buttons are shown as stars."""

Shown = dict[str, Any]


def shown(message: Message, thumb: Optional[bool] = None, file: Optional[Attachment] = None) -> Shown:
    """One message.

    `from` is `you`, `assistant` or `officer`; `kind` is `score` for a question with stars, else the response's kind in
    messages.yml, else `message`. A borrower's own has `client_id`, the id that the page gave it, and `waiting` until it
    is answered. `thumb` is what this person has said of an answer. `attachment` tells of the file that belongs to it.
    """
    common: Shown = {
        "id": message.id,
        "seq": message.seq,
        "from": _author(message),
        "kind": kind_of(message.response),
        "lang": message.lang,
        "text": message.text,
        "at": message.created_at.isoformat(),
        "buttons": buttons.shown(message.buttons),
        "rateable": message.rateable,
    }
    if file:
        common["attachment"] = {
            name: getattr(file, name)
            for name in ("id", "kind", "media_type", "name", "size", "width", "height", "state")
        }
    if message.author == "borrower":
        return {**common, "client_id": message.external_id, "waiting": message.state == "waiting"}
    if message.author == "officer":
        return {**common, "officer": message.officer_name}
    return {**common, "thumb": thumb} if message.rateable else common


def event(message: Shown) -> str:
    """One message as a server-sent event; its id is the message's place in the conversation."""
    return f"id: {message['seq']}\nevent: message\ndata: {json.dumps(message, ensure_ascii=False)}\n\n"


def kind_of(response: Optional[str]) -> str:
    """What kind of message a response is, for its look."""
    if response in ASKS_FOR_A_SCORE:
        return "score"
    known = contract().messages.get(response or "")
    return known.kind if known else "message"


def _author(message: Message) -> str:
    return {"borrower": "you", "officer": "officer"}.get(str(message.author), "assistant")
