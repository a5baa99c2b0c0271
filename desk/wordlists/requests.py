"""Words for what borrowers ask for in a case: a new contact, and word of a payment."""

from __future__ import annotations

from collections.abc import Mapping

EVENTS: Mapping[str, str] = {
    "contact_named": "named a new contact",
    "contact_confirmed": "confirmed the new contact",
    "contact_declined": "left the contact as it was",
    "payment_reported": "reported a payment",
    "payment_found": "found the payment",
    "payment_missing": "did not find the payment",
}

CONTACTS: Mapping[str, str] = {"email": "Mail address", "phone": "Telephone"}

WHY: Mapping[str, str] = {
    "unreached": "they could not be reached to confirm it",
    "bounced": "messages do not arrive there",
    "unsure": "it is not sure that the wish is theirs",
}
"""Why a contact was not changed. The borrower is told the same in their language."""

STATES: Mapping[str, str] = {
    "replaced": "replaced by a later one",
    "confirmed": "confirmed",
    "declined": "not changed",
    "found": "found",
    "missing": "not found",
}
