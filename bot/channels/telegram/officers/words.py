"""All that the officers' bot says of itself, in English as the desk; what it says of cases is in `card`."""

from __future__ import annotations

UNLINKED = (
    "This chat is not linked to an officer. Log in to the desk, open your account, choose “Your Telegram”, and send "
    "here what it shows you."
)
LINK_UNKNOWN = (
    "This cannot be used: it is mistyped, was used already, or is older than ten minutes. Ask for another at the desk, "
    "in your account under “Your Telegram”."
)
TOO_OFTEN = "That was tried too often. Wait a quarter of an hour, then ask for another at the desk."
ALREADY_LINKED = "This chat is linked already. To link it to another account, send /stop first."
HELP = (
    "Your cases come here. Reply to a message of a case (swipe it to the left, or press it and choose Reply) to write "
    "to the borrower; the buttons take a case over, hand it back, resolve it or show the conversation. "
    "/stop ends the link."
)
UNLINKED_NOW = "This chat is not linked any more. Your cases are at the desk as before."
NOT_ALLOWED = "Your role does not work on cases, so nothing can be done from here. /stop ends the link."
SETTLE_FIRST = (
    "Log in to the desk first: you have to choose a password or set up a second factor there. Until then nothing can "
    "be done from here."
)
NO_REPLY = (
    "Nothing was sent: it is not clear to whom. Reply to a message of a case (swipe it to the left, or press it and "
    "choose Reply), and its borrower gets your words."
)
NO_FILES = "Nothing was sent: only words go from here to a borrower. Send files from the case's page at the desk."
NO_EDITS = (
    "The correction was not sent: the borrower has what you wrote first. Reply to a message of the case once more to "
    "correct it."
)
NOT_UNDERSTOOD = "This button is of an older message and means nothing any more."
NO_SUCH_CASE = "There is no such case any more."
FILE = "[a picture or document; it is shown at the desk]"
NOTHING_SAID = "Nothing has been said yet."

TAKE, HAND_BACK, RESOLVE, SHOW = "Take over", "Hand back", "Resolve…", "Show conversation"
KEEP = "No"


def linked(name: str) -> str:
    """The first words to a chat that has just been linked."""
    return f"This chat is linked to {name}. {HELP}"


def sure(reference: str) -> str:
    """The button that really resolves a case."""
    return f"Yes, resolve {reference}"


def asked(reference: str) -> str:
    """What is asked before a case is resolved."""
    return f"Resolve {reference}? The borrower is told that it is settled."


def taken(reference: str) -> str:
    """A case was taken over."""
    return f"{reference} is yours. Reply to one of its messages, and the borrower gets your words."


def handed_back(reference: str) -> str:
    """A case was handed back."""
    return f"{reference} is handed back to the assistant; it waits for an officer again."


def resolved(reference: str) -> str:
    """A case was resolved."""
    return f"{reference} is resolved, and the borrower has been told."


def sent(reference: str) -> str:
    """An answer was taken. It begins with the reference, so that one can reply to it."""
    return f"{reference}: sent to the borrower."


def not_sent(reference: str, why: str) -> str:
    """An answer was not taken."""
    return f"{reference}: not sent. {why}"
