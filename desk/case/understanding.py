"""What an officer says of how the assistant understood a borrower's message; trainers see to it."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.crm import cases, conversations, review_flags
from bot.crm.session import Session
from bot.errors import BadInput
from desk.case.lookup import locked
from desk.visit import Visit, see

NOTHING = ""
"""Chosen to take back what was said."""


async def say(visit: Visit) -> Response:
    """Keeps what the officer says of a message of the case's conversation, or takes it back; a line of the audit trail.

    The fields are `message`, its id, and `what`, of `review_flags.FLAGS` or empty.
    """
    case_id, message_id, what = visit.path_id(), visit.form.get("message", ""), visit.form.get("what", "")
    if what not in (NOTHING, *review_flags.FLAGS):
        raise BadInput("what", "Choose one of the things that can be said of a message.")

    def work(session: Session) -> int:
        now = locked(session, case_id, visit.parts.clock)
        case = cases.lock(session, case_id)
        message = conversations.find_message(session, message_id)
        if message is None or message.conversation_id != case.conversation_id or message.author != "borrower":
            raise HTTPException(404, "There is no such message of the borrower's in this case.")
        if what == NOTHING:
            changed = review_flags.withdraw(session, message_id, visit.officer.id)
        else:
            review_flags.put(session, message_id, visit.officer.id, what, now)
            changed = True
        if changed:
            event = "unflagged" if what == NOTHING else "flagged"
            cases.note(session, case, now, f"officer:{visit.officer.login}", event, {"kind": what} if what else None)
        return int(message.seq)

    seq = await visit.desk.write(work)
    return see(f"/desk/cases/{case_id}#m{seq}")
