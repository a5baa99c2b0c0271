"""The desk's own words for what the database keeps as codes."""

from __future__ import annotations

from collections.abc import Mapping

from babel import Locale, UnknownLocaleError

from bot.facts import Text

KINDS: Mapping[str, str] = {
    "crisis": "Person in danger",
    "harassment": "Harassment",
    "fraud": "Fraud",
    "hardship": "Hardship",
    "down": "Assistant was down",
    "restructure": "Asks for relief",
    "dispute": "Disputes a charge",
    "complaint": "Complaint",
    "human": "Wants a person",
    "failed": "Not understood",
    "request": "Request",
}

SEVERITIES: Mapping[int, str] = {1: "Emergency", 2: "Urgent", 3: "Soon", 4: "Normal"}

STATES: Mapping[str, str] = {
    "new": "New",
    "waiting": "Waiting for an officer",
    "held": "With officer",
    "with_borrower": "Waiting for borrower",
    "reopened": "Reopened",
    "resolved": "Resolved",
    "closed": "Closed",
}

CHANNELS: Mapping[str, str] = {"webchat": "Web chat", "telegram": "Telegram"}

DELIVERY: Mapping[str, str] = {"waiting": "on its way", "sent": "delivered", "dead": "not delivered"}

FILES: Mapping[str, str] = {
    "awaited": "It is being fetched.",
    "refused": "It is not kept: it is too large, or no picture or PDF. The borrower has been told.",
    "lost": "It could not be fetched. The borrower has been told.",
}
"""What has become of a file that is not kept."""

EVENTS: Mapping[str, str] = {
    "opened": "opened the case",
    "told": "answered a question",
    "added": "added to the story",
    "wrote": "wrote a message",
    "attached": "sent a file",
    "taken": "took the case over",
    "handed_back": "handed back to the assistant",
    "resolved": "resolved the case",
    "transferred": "gave the case to a colleague",
    "reopened": "opened the case again",
    "noted": "noted",
    "timed_out": "gave the case back to all officers, because the borrower had waited too long",
    "officer_left": "gave the case back to all officers, because its officer has left",
    "code_issued": "issued a one-time code",
}

QUESTIONS: Mapping[str, str] = {
    "case_story": "What happened",
    "case_wish": "What would help",
    "case_since": "Since when",
}

FOUND_BY: Mapping[str, str] = {
    "default": "nothing is known yet; this is the lender's own language",
    "guess": "guessed from a short message",
    "clear": "clear from what they write",
    "wish": "they asked for it",
}

SOURCES: Mapping[str, str] = {
    "wish": "They asked for this manner.",
    "evidence": "Read from how they write.",
    "start": "Not enough evidence yet; every conversation starts politely.",
}

APPLICATION_STATES: Mapping[str, str] = {
    "received": "received",
    "checking": "being checked",
    "documents_missing": "documents are missing",
    "approved": "approved",
    "declined": "declined",
    "paid_out": "paid out",
}


def language_name(code: str) -> str:
    """A language's English name, such as `Chinese (Traditional)` for `zh-Hant`; the code itself if CLDR has none."""
    if code == "und":
        return "unknown language"
    try:
        name = Locale.parse(code, sep="-").get_display_name("en")
    except (UnknownLocaleError, ValueError):
        name = None
    return (name or code).replace(" Chinese)", ")")


def english(text: Text) -> str:
    """The lender's words in English, or in its first language."""
    return text.by_language.get("en") or next(iter(text.by_language.values()))


def spaced(code: str) -> str:
    """A code such as `report_hardship` as words; used where a code has no entry above."""
    return code.replace("_", " ")
