"""What the lender does about recognising a borrower: keeps contacts on file, and unlinks chats."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.conversations import contact_details, identity
from bot.conversations.saying import Voice
from bot.crm import borrower_events, contact_letters, contacts, conversations
from bot.crm.session import Session
from bot.crm.tables import Borrower
from bot.errors import BadInput


def set_contact(
    session: Session,
    borrower: Borrower,
    kind: str,
    given: str,
    who: str,
    now: datetime,
    ways: Collection[str] = (),
    language: str = "en",
) -> None:
    """Keeps a borrower's mail address or telephone number in its one written form, or removes it where none is given.

    A number without a country code is one of the borrower's market. Who did it is kept, the contact itself only once.
    An earlier contact is written to that it is on file no more, if its kind is among `ways`, in which this lender can
    write: whoever has talked somebody into the change must not go unnoticed. It is written to in the borrower's
    language, or in `language` where that is not known. Raises `BadInput`, with nothing changed.
    """
    if kind not in contacts.KINDS:
        raise BadInput("kind", f"A contact is one of {', '.join(contacts.KINDS)}.")
    earlier = next((each.value for each in contacts.of_borrower(session, borrower.id) if each.kind == kind), None)
    new = contact_details.checked(kind, given, borrower.market) if given.strip() else None
    if earlier is not None and earlier != new and kind in ways:
        spoken = (borrower.language or {}).get("code") or language
        contact_letters.queue(session, str(borrower.id), kind, str(earlier), spoken, now)
    if new is not None:
        contacts.put(session, borrower.id, kind, new, who, now)
        borrower_events.note(session, borrower.id, now, who, "contact_set", {"kind": kind})
    elif contacts.remove(session, borrower.id, kind):
        borrower_events.note(session, borrower.id, now, who, "contact_removed", {"kind": kind})


def unlink_by_lender(
    session: Session, voice: Voice, conversation_id: str, borrower: Borrower, who: str, now: datetime
) -> bool:
    """Unties a conversation from a borrower and says so in it; False where it is not tied to them any more.

    Raises LookupError where there is no such conversation.
    """
    conversation = conversations.lock(session, conversation_id)
    if conversation.borrower_id != borrower.id:
        return False
    voice.say(session, conversation, identity.unlink(session, conversation, who, now), now)
    return True
